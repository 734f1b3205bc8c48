import type { Source } from '../../model/claim.ts'
import type { Word } from '../../model/word.ts'
import { makeSource } from '../sources/make-source.ts'
import { readName, startOfAttributes } from '../sources/read-name.ts'
import { isNounOfWriting } from './noun-lists.ts'

/** What is written or decided and can be quoted: `Bericht`, `Urteil`, `Gesetzesvorlage`. */
const WRITING =
  /(?:berichte?n?|mitteilung(?:en)?|erklärung(?:en)?|schreiben|briefe?n?|resolution(?:en)?|urteil|studien?|umfragen?|meldung|meldungen|gutachten|bekanntmachung|artikeln?|antr[aä]ge?n?|stellungnahme|dokument|anordnung|entwurf|vorlage|entscheidung|gesetz|ergebniss?e?|plan|pläne|lebenslauf|vereinbarung|abkommen|vertrag|analyse|statistik|angaben|aussagen?|beschuldigungen|kommentar|beantwortung(?:en)?|schätzungen?|papier|protokoll|bescheid|attest|vermerk|notiz|transparent(?:en)?|plakat(?:en)?|schild(?:ern?)?|flugbl[aä]tt(?:ern?)?|bannern?)e?s?$/iu

/** The writing that a sentence names last, for `Demnach …` behind it; `null` where it names none. */
export function findWriting(text: string, words: readonly Word[]): Source | null {
  const at = words.findLastIndex(({ class: kind, text: form }) => kind === 'noun' && isWriting(form))
  if (at < 0) return null
  const name = readName(words, startOfAttributes(words, at, 0), words.length)
  return name === null || name.first > at ? null : makeSource(text, words, name.first, name.last)
}

/** Whether a noun names something written. */
export function isWriting(form: string): boolean {
  return namesWriting(form) || isNounOfWriting(form)
}

/** The same by its ending alone, without the dictionary. */
export function namesWriting(form: string): boolean {
  return WRITING.test(form)
}
