import { ATTRIBUTION } from '../../languages/de/attribution.ts'
import type { Word } from '../../model/word.ts'
import { fold } from '../fold.ts'

/** Nouns of saying, folded: `angaben`, `bericht`. */
export const SAY_NOUNS: ReadonlySet<string> = new Set(ATTRIBUTION.nouns.flatMap(({ words }) => words.map(fold)))
const SAY_NOUN_ENDING =
  /(?:angaben?|bericht(?:en?|e?s)?|informationen|infos|schätzungen|quellen|kreisen|(?<!an|ab|um|wort|zurück|kranken)meldung(?:en)?|aussagen|auskunft|statistik|aussendung|erkenntnissen|darstellung|bilanz|einschätzung|mitteilung|agenturen)$/u

/** One of them, or a compound that ends in one: `Polizeiangaben`. */
export function isSayNoun(text: string): boolean {
  const folded = fold(text)
  return SAY_NOUNS.has(folded) || SAY_NOUN_ENDING.test(folded)
}

/** `Medienberichten`, `Polizeiangaben`: a compound that tells whose they are. */
export function isOwnedInside(noun: string): boolean {
  return !SAY_NOUNS.has(fold(noun)) || /^\p{Lu}\p{Ll}{2,}(?:berichten?|angaben|aussagen|quellen|kreisen?)$/u.test(noun)
}

/** The noun of saying that belongs to a name in the genitive that ends at `last`; `null` where none does. */
export function findOwned(words: readonly Word[], last: number): number | null {
  if (words[last]?.class !== 'name' || !/\p{Ll}s$/u.test(words[last]!.text)) return null
  let noun = last + 1
  while (words[noun]?.class === 'adjective') noun++
  const text = words[noun]?.text ?? ''
  return isSayNoun(text) || IDEA.test(text) ? noun : null
}

/** `nach Holms Plan`: what somebody has in mind is his where his name stands before it. */
const IDEA = /^(?:Plan|Plänen|Idee|Ideen|Vorschlag|Vorschlägen|Konzept|Entwurf|Willen|Theorie|These)$/u
