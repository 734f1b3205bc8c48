import { lookUpCompound, lookUpNoun } from '../../languages/de/lexicon.ts'
import type { Word } from '../../model/word.ts'
import { NOBODY, type Speaker, type WordRange } from './attribution.ts'
import { isNominal, isTime } from './nominal.ts'

/** What a relative clause speaks of: the noun phrase before its comma; the place at hand is its pronoun. */
export function findAntecedent(words: readonly Word[], first: number): Speaker {
  let phrase = phraseBefore(words, first)
  // `ein Prediger aus Kadrin, der …`: not the place he comes from.
  const opener = phrase === null ? '' : (words[phrase.first - 1]?.text ?? '')
  if (phrase !== null && /^(?:aus|in|bei|nahe)$/u.test(opener) && isNominal(words[phrase.first - 2]))
    phrase = phraseBefore(words, phrase.first - 1)
  if (phrase !== null) phrase = agreeing(words, phrase, words[first]!.text)
  return phrase === null ? NOBODY : { kind: 'named', ...phrase, mention: { first, last: first } }
}

/** `ein Anwalt der Firma, der …`: of a phrase and its genitive the first, where only that has the gender of the pronoun. */
function agreeing(words: readonly Word[], phrase: WordRange, pronoun: string): WordRange {
  if (!GENITIVE.test(words[phrase.first - 1]?.text ?? '') || agrees(words[phrase.last]!, pronoun) !== false)
    return phrase
  const owned = phraseBefore(words, phrase.first - 1)
  const isJoined = owned?.last === phrase.first - 2
  return isJoined && agrees(words[owned.last]!, pronoun) === true ? { first: owned.first, last: phrase.last } : phrase
}

const GENITIVE = /^(?:der|des|einer|eines|dieser|dieses|vom|beim|im)$/u

/** Whether a noun can be what a relative pronoun stands for; `null` where its gender is not known. */
function agrees({ text }: Word, pronoun: string): boolean | null {
  const gender = GENDERS.get(pronoun)
  const noun = lookUpNoun(text) ?? lookUpNoun(lookUpCompound(text) ?? '')
  if (gender === undefined || noun === null || noun.gender === null) return null
  if (noun.number === 'either') return noun.gender === gender ? true : null
  return noun.number === 'plural' ? pronoun === 'die' : noun.gender === gender
}

const GENDERS: ReadonlyMap<string, string> = new Map([
  ['der', 'm'],
  ['die', 'f'],
  ['das', 'n'],
])

/** The noun phrase that ends right before a word, or before what closes its clause: `ein Prediger aus Kadrin zugeschaltet, | der …`. */
function phraseBefore(words: readonly Word[], before: number): WordRange | null {
  let last = before - 1
  while (last >= 0 && last > before - 4 && !isNominal(words[last])) last--
  if (last < 0 || !isNominal(words[last])) return null
  let first = last
  while (first > 0 && belongsToPhrase(words[first - 1]!)) first--
  return { first, last }
}

/** Not the day before it: `bestätigte am Freitagabend | Berichte, wonach …` */
function belongsToPhrase(word: Word): boolean {
  if (/^(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|^(?:Mittwoch|Sonnabend)/u.test(word.text) || isTime(word.text))
    return false
  return isNominal(word) || word.class === 'adjective'
}
