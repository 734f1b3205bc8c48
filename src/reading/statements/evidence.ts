import type { Word } from '../../model/word.ts'
import type { Speaker } from './attribution.ts'
import { isSomebody } from './can-speak.ts'

/** What things do, too: `Der Griff zum Dekret zeigt, …` is the report's own thought. */
export const SHOWS = /^(?:zeigen|bezeugen|belegen|beweisen|signalisieren|andeuten)$/u

/** Somebody, or what one reads, counts or looks at: `Studien zeigen, …`, `die Zahlen des Amtes belegen, …`. */
export function isTelling(words: readonly Word[], speaker: Speaker): boolean {
  return isSomebody(words, speaker) || isEvidence(words, speaker)
}

/** What one reads, counts or looks at. */
export function isEvidence(words: readonly Word[], speaker: Speaker): boolean {
  return (
    speaker.kind === 'named' && words.slice(speaker.first, speaker.last + 1).some(({ text }) => EVIDENCE.test(text))
  )
}

const EVIDENCE =
  /(?:statistik|zahl|daten|studie|untersuchung|analyse|auswertung|umfrage|erhebung|bilanz|index|messung|ergebnis(?:se)?|vergleich|beobachtung|recherche|erfahrung|bilde?r?|video|film|foto|aufnahme|grafik|karte|aufzeichnung|scan|experiment|versuche?|(?<!pro)tests?|gutachten|bericht|artikel|reportage|dokument|(?<!kont)akte|antwort|beantwortung|obduktion|ermittlung|schätzung|zählung|befragung|rechnung|prognose|beleg|brief|mail|protokoll|liste|tabelle|unterlage)(?:e?n|e?s|e)?$/iu
