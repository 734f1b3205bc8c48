import type { Word } from '../../model/word.ts'
import { kindOfSource } from '../sources/kind-of-source.ts'
import type { Speaker } from './attribution.ts'

const TIME =
  /^(?:Abend|Morgen|Mittag|Vormittag|Nachmittag|Nacht|(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)(?:morgen|vormittag|mittag|nachmittag|abend|nacht)?|Ende|Anfang|Mitte|Uhr|Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Wochen?|Wochenende|(?:Vor|Folge|Feier)?[Tt]ag|Monat|Jahr|Jahrzehnt|Quartal|Stunden?|Minuten?|Sekunden?|MEZ|MESZ|Ortszeit|UTC|Monatelang|Jahrelang)(?:s|e|en|es)?$/u

/** `Montag`, `Woche`, `Uhr` */
export function isTime(noun: string): boolean {
  return TIME.test(noun)
}

/** An office, a body, a party: somebody who can speak. The nouns behind its genitive (`Plan des Kanzlers`) do not count. */
export function isKnownKind(words: readonly Word[], speaker: Speaker): boolean {
  if (speaker.kind !== 'named') return false
  const phrase = words.slice(speaker.first, speaker.last + 1)
  const end = phrase.findIndex(({ class: kind }) => kind === 'article')
  const name = (end > 0 ? phrase.slice(0, end) : phrase).map(({ text }) => text)
  return kindOfSource(name.join(' ')) !== 'unknown'
}

/** A noun or a name with a capital, or an age (`19-jährige`). */
export function isNominal(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.class === 'noun' || word.class === 'name' || word.class === 'other') &&
    /^\p{Lu}|^\p{Ll}+-\p{Lu}|^\d+-?jährige|^\d+-\p{Lu}/iu.test(word.text) &&
    /\p{Lu}|jährige/u.test(word.text)
  )
}
