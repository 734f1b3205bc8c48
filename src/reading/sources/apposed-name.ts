import { lookUpNoun } from '../../languages/de/lexicon.ts'
import type { Word } from '../../model/word.ts'
import type { WordRange } from '../statements/attribution.ts'
import { isPersonRole, isRole } from './name-source.ts'
import { AGENT, BODY, isParticle } from './name-words.ts'

/** The same phrase with the person's name that stands behind the role, after a comma: `…, sagte die Leiterin der Wache, Ada Brunn.` */
export function withApposedName(words: readonly Word[], phrase: WordRange): WordRange {
  if (isNamedInside(words, phrase) || !isSomebody(words, phrase)) return phrase
  // `Präsident des Bundes (DFB | ), Jan Holm`
  const isOpen = words[phrase.last + 1]?.text === ')'
  const comma = endOfComplement(words, isOpen ? phrase.last + 1 : phrase.last)
  if (words[comma]?.text !== ',') return phrase
  const start = startOfNames(words, comma + 1)
  const end = endOfNames(words, start, words.length)
  const closes = /^[,.(]$/u.test(words[end]?.text ?? '.') || (words[end]?.class === 'finite' && comma > phrase.last + 1)
  return end > start + 1 && closes ? { first: phrase.first, last: end - 1 } : phrase
}

/** `Dr. Jan Holm` */
export const TITLE = /^(?:Dr|Prof|St)$/u

/** `der Sprecher, Oberst | Jan Holm`, `der Gouverneur, der frühere Minister | Jan Holm`, `der Gastgeber, Sulaniens Minister | Jan Holm`, `der Leiter, ein Wirt namens | Jan Holm` */
function startOfNames(words: readonly Word[], at: number): number {
  if (TITLE.test(words[at]?.text ?? '') && words[at + 1]?.text === '.') return startOfNames(words, at + 2)
  const called = words.findIndex(({ text }, index) => index > at && index <= at + 3 && text === 'namens')
  if (called > 0 && /^eine?$/u.test(words[at]?.text ?? '')) return called + 1
  if (/^(?:der|die)$/u.test(words[at]?.text ?? '')) {
    let role = at + 1
    while (words[role]?.class === 'adjective') role++
    return isPersonRole(words[role]?.text ?? '') ? role + 1 : at
  }
  const owner = words[at]?.class === 'name' && words[at]!.text.endsWith('s') && words[at + 1]?.class === 'noun' ? 1 : 0
  return at + owner + (isPersonRole(words[at + owner]?.text ?? '') ? 1 : 0)
}

/** `Minister Holm`; the name in `Sprecher der Polizei München` is the body's. */
function isNamedInside(words: readonly Word[], { first, last }: WordRange): boolean {
  // `die Obfrau`: a role that the dictionary lacks.
  if (words[last]!.class !== 'name' || isPersonRole(words[last]!.text)) return false
  const role = words.slice(first, last).findIndex(({ class: kind }) => kind === 'noun')
  return role < 0 || words[first + role + 1]!.class === 'name'
}

/** The comma behind what belongs to a role: `Sprecher | im Parlament in Kadrin,`. */
function endOfComplement(words: readonly Word[], last: number): number {
  const next = behindBracket(words, last)
  if (!/^(?:preposition|article|conjunction)$/u.test(words[next]?.class ?? '')) return next
  let at = next
  while (at < next + LONGEST_COMPLEMENT && IN_COMPLEMENT.test(words[at]?.class ?? '')) at++
  // `Sprecher des Vereins für Kultur | und Soziale Arbeit (VKS),`
  return words[at]?.text === '(' ? behindBracket(words, at - 1) : at
}

const IN_COMPLEMENT = /^(?:preposition|article|adjective|participle|noun|name|numeral|conjunction)$/u

/** No role has more words behind it before the name. */
const LONGEST_COMPLEMENT = 12

/** `der Chef der Wache (WAK), | Jan Holm`: letters in brackets belong to what stands before them. */
function behindBracket(words: readonly Word[], last: number): number {
  if (words[last + 1]?.text !== '(') return last + 1
  const close = words.slice(last + 2, last + 3 + LONGEST_BRACKET).findIndex(({ text }) => text === ')')
  return close < 0 ? last + 1 : last + 3 + close
}

/** `(UK Independence Party)` */
const LONGEST_BRACKET = 5

/** A role rather than a body: what a name in commas belongs to. */
function isSomebody(words: readonly Word[], phrase: WordRange): boolean {
  const noun = words.slice(phrase.first, phrase.last + 1).find(isHead)
  return (
    isRole(words, phrase) || (noun !== undefined && AGENT.test(noun.text) && !BODY.test(noun.text) && !bearsName(noun))
  )
}

/** Not `Klima-` of `Klima- und Energieexpertin`. */
function isHead({ class: kind, text }: Word): boolean {
  return kind === 'noun' && !text.endsWith('-')
}

/** `die Hilfsorganisation Ärzte ohne Grenzen`: such a noun is followed by its own name. */
export function bearsName({ text }: Word): boolean {
  return /(?:hilfswerk|organisation|agentur|zeitung|sender|magazin|partei|gruppe|miliz|bewegung|verband|verein|komitee|stiftung|blatt|ministerium)$/iu.test(
    text,
  )
}

/** `die Leiterin der Mission, Marianne Beispiel,` — a personal name in commas. */
export function isApposedName(words: readonly Word[], comma: number, before: number): boolean {
  const at = TITLE.test(words[comma + 1]?.text ?? '') && words[comma + 2]?.text === '.' ? comma + 2 : comma
  const end = endOfNames(words, at + 1, before)
  const closes = end >= before || /^[,.]$/u.test(words[end]!.text) || words[end]!.class === 'finite'
  return end > at + 2 && closes
}

/** The first word from `at` on that is no proper name. */
function endOfNames(words: readonly Word[], at: number, before: number): number {
  let end = at
  while (end < before && isNameOrLooksLikeOne(words, end)) end++
  return end
}

/** `Davor Pelin`: before a name also what passes for a noun but is none. */
function isNameOrLooksLikeOne(words: readonly Word[], at: number): boolean {
  const { class: kind, text } = words[at]!
  const before = words[at - 1]
  // `Irfan al-Hadi`, `Humberto de la Kalle`
  if (/^\p{Ll}/u.test(text)) return /^(?:al|el)-/u.test(text) || (isParticle(text) && isPartOfName(before))
  if (kind !== 'noun') return kind === 'name'
  // `Nasser al-Hadi`
  if (/^(?:al|el)-/u.test(words[at + 1]?.text ?? '')) return true
  // `Johannes Pollack,`
  const closes = isPartOfName(before) && /^[,.]$/u.test(words[at + 1]?.text ?? '.')
  return closes || (words[at + 1]?.class === 'name' && lookUpNoun(text) === null)
}

function isPartOfName(word: Word | undefined): boolean {
  return word?.class === 'name' || isParticle(word?.text ?? '')
}
