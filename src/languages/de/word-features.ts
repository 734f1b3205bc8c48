// What the tagger looks at: features of a word and of its place, hashed to rows of one weight table.
// Used by the tagger and by its training (`data/tagger/train-tagger.ts`), so that both see the same.
import type { WordClass } from '../../model/word.ts'
import { CLOSED_CLASSES } from './closed-classes.ts'
import { lookUpAdjective, lookUpCompound, lookUpNoun, lookUpVerb } from './lexicon.ts'

/** The classes in the order of the weight table's columns. */
export const CLASSES = [
  'noun',
  'name',
  'adjective',
  'adverb',
  'article',
  'pronoun',
  'relative',
  'preposition',
  'numeral',
  'conjunction',
  'subordinator',
  'particle',
  'verb-particle',
  'finite',
  'infinitive',
  'participle',
  'punctuation',
  'other',
] as const satisfies readonly WordClass[]

/** Rows of the weight table; a power of two. */
export const ROW_COUNT = 1 << 17

/** Where a word stands seen from the word being tagged: itself (two ways) or a neighbour. */
export const ROLES = ['self', 'self-at-start', 'previous', 'second-previous', 'next', 'second-next'] as const
export type Role = (typeof ROLES)[number]

/** What is fixed for a word form wherever it stands. */
export interface WordTraits {
  /** Hash of the form in lower case, digits alike. */
  readonly form: number
  /** What dictionary and spelling allow, as bits. */
  readonly mask: number
  /** The same where the first letter is upper-case for every word. */
  readonly maskAtStart: number
  /** Kind of the verb it would be as a finite verb: 0 none, 1 haben, 2 sein, 3 werden, 4 modal, 5 other. */
  readonly verb: number
}

const bit = (index: number): number => 1 << index
const FINITE = bit(0)
const INFINITIVE = bit(1)
const ZU_INFINITIVE = bit(2)
const PARTICIPLE = bit(3)
const PRESENT_PARTICIPLE = bit(4)
const DETACHED_ONLY = bit(5)
const NOUN = bit(6)
const COMPOUND = bit(7)
const BASE_ADJECTIVE = bit(8)
const INFLECTED_ADJECTIVE = bit(9)
const CAPITALISED = bit(10)
const ALL_CAPITALS = bit(11)
const DIGITS = bit(12)
const PUNCTUATION = bit(13)
const HYPHEN = bit(14)
const CLOSED_SHIFT = 15
const CLOSED_COLUMNS = [
  'adverb',
  'article',
  'pronoun',
  'relative',
  'preposition',
  'numeral',
  'conjunction',
  'subordinator',
  'particle',
  'verb-particle',
] as const

/** Reads a form's traits from dictionary and spelling. */
export function readTraits(text: string): WordTraits {
  const lower = plainForm(text)
  const lexical = readLexicalBits(text) | readClosedBits(lower)
  const maskAtStart = lexical | readShapeBits(text)
  const mask = maskAtStart | (/^\p{Lu}/u.test(text) ? CAPITALISED : 0)
  return { form: hashText(lower, 0, lower.length), mask, maskAtStart, verb: readVerbKind(text) }
}

/** A form as its features see it: in lower case, all digits alike. */
export function plainForm(text: string): string {
  return (/\d/.test(text) ? text.replace(/\d/g, '0') : text).toLowerCase()
}

function readLexicalBits(text: string): number {
  let bits = 0
  const verbs = lookUpVerb(text)
  for (const { form, detached } of verbs) {
    if (form === 'infinitive') bits |= INFINITIVE
    else if (form === 'zu-infinitive') bits |= ZU_INFINITIVE
    else if (form === 'participle') bits |= PARTICIPLE
    else if (form === 'present-participle') bits |= PRESENT_PARTICIPLE
    else bits |= detached === null ? FINITE : DETACHED_ONLY
  }
  if (bits & FINITE) bits &= ~DETACHED_ONLY
  if (lookUpNoun(text) !== null) bits |= NOUN
  else if (/^\p{Lu}/u.test(text) && lookUpCompound(text) !== null) bits |= COMPOUND
  const base = lookUpAdjective(text)
  if (base !== null) bits |= base === text || base === text.toLowerCase() ? BASE_ADJECTIVE : INFLECTED_ADJECTIVE
  return bits
}

function readClosedBits(lower: string): number {
  let bits = 0
  for (const wordClass of CLOSED_CLASSES.get(lower) ?? []) {
    const column = (CLOSED_COLUMNS as readonly WordClass[]).indexOf(wordClass)
    bits |= bit(CLOSED_SHIFT + column)
  }
  return bits
}

function readShapeBits(text: string): number {
  let bits = 0
  if (/^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(text)) bits |= ALL_CAPITALS
  if (/\d/.test(text)) bits |= DIGITS
  if (!/[\p{L}\p{N}]/u.test(text)) bits |= PUNCTUATION
  if (/.-./.test(text)) bits |= HYPHEN
  return bits
}

const AUXILIARIES: ReadonlyMap<string, number> = new Map([
  ['haben', 1],
  ['sein', 2],
  ['werden', 3],
  ...['können', 'müssen', 'sollen', 'wollen', 'dürfen', 'mögen'].map((lemma) => [lemma, 4] as const),
])
const OTHER_VERB = 5

function readVerbKind(text: string): number {
  const verbs = lookUpVerb(text)
  for (const { lemma } of verbs) if (AUXILIARIES.has(lemma)) return AUXILIARIES.get(lemma)!
  return verbs.length > 0 ? OTHER_VERB : 0
}

/** The most rows that `fillFormRows` writes for a role. */
export const MOST_FORM_ROWS = 16

/**
 * Writes the rows of the features that a form, given as `plainForm`, has in a role wherever it stands, and returns how many. The empty
 * form stands for what is outside the sentence.
 */
export function fillFormRows(rows: Int32Array, role: Role, plain: string, traits: WordTraits): number {
  const { form, mask, maskAtStart } = traits
  if (role === 'self') return fillOwnRows(rows, 10, plain, form, mask)
  if (role === 'self-at-start') return fillOwnRows(rows, 30, plain, form, maskAtStart)
  const template = 50 + 5 * ROLES.indexOf(role)
  rows[0] = hashRow(template, form, 0, 0)
  rows[1] = hashRow(template + 1, mask, 0, 0)
  rows[2] = hashRow(template + 2, hashEnd(plain, 2), mask & CAPITALISED, 0)
  return 3
}

function fillOwnRows(rows: Int32Array, template: number, plain: string, form: number, mask: number): number {
  const capital = mask & CAPITALISED
  rows[0] = hashRow(template, 0, 0, 0)
  rows[1] = hashRow(1, form, 0, 0)
  rows[2] = hashRow(template + 1, form, capital, 0)
  rows[3] = hashRow(2, mask & ~CAPITALISED, 0, 0)
  rows[4] = hashRow(template + 2, mask, 0, 0)
  for (let length = 1; length <= 5; length++)
    rows[4 + length] = hashRow(template + 4, hashEnd(plain, length), capital, length)
  rows[10] = hashRow(template + 5, hashEnd(plain, 2), mask, 2)
  rows[11] = hashRow(template + 5, hashEnd(plain, 3), mask, 3)
  for (let length = 1; length <= 3; length++) {
    const beginning = hashText(plain, 0, Math.min(length, plain.length))
    rows[11 + length] = hashRow(template + 6, beginning, capital, length)
  }
  const shape = mask & (CAPITALISED | ALL_CAPITALS | HYPHEN | DIGITS)
  rows[15] = hashRow(template + 7, Math.min(plain.length, 12), shape, 0)
  return MOST_FORM_ROWS
}

/** Whether a word's upper-case letter tells nothing: the first word, or the first after an opening quote or a colon. */
export function startsAfresh(index: number, before: string | undefined): boolean {
  return index === 0 || before === ':' || (index === 1 && /^[„"“»«‚'–-]$/.test(before ?? ''))
}

/** Whether a form is a mark, which no context makes anything else. */
export function isMark({ mask }: WordTraits): boolean {
  return (mask & PUNCTUATION) !== 0
}

/** What was decided so far in the sentence, as far as it matters for the next word. */
export interface ClauseState {
  previous: number
  secondPrevious: number
  /** How the clause began: 0 unknown or main clause, 1 subordinator, 2 relative. */
  opening: number
  /** Kind of its finite verb: 0 none yet, else as `WordTraits.verb`. */
  finite: number
  /** 1 once the sentence has a finite verb. */
  hasFinite: number
}

const NO_CLASS = CLASSES.length

/** The state before a sentence's first word. */
export function startClause(): ClauseState {
  return { previous: NO_CLASS, secondPrevious: NO_CLASS, opening: 0, finite: 0, hasFinite: 0 }
}

const COLUMN = Object.fromEntries(CLASSES.map((name, column) => [name, column])) as Readonly<
  Record<(typeof CLASSES)[number], number>
>

/** Notes that `word` was given the class of `column`. */
export function advanceClause(state: ClauseState, word: WordTraits, column: number): void {
  state.secondPrevious = state.previous
  state.previous = column
  if (column === COLUMN.punctuation) {
    state.opening = 0
    state.finite = 0
  } else if (column === COLUMN.subordinator) state.opening = 1
  else if (column === COLUMN.relative) state.opening = 2
  else if (column === COLUMN.finite) {
    state.finite = word.verb === 0 ? OTHER_VERB : word.verb
    state.hasFinite = 1
  }
}

/** For every word, which kinds of verb form could still follow up to the next punctuation mark, as bits of a mask. */
export function lookAhead(words: readonly WordTraits[]): Int32Array {
  const ahead = new Int32Array(words.length)
  let rest = 0
  for (let index = words.length - 1; index >= 0; index--) {
    ahead[index] = rest
    const { mask } = words[index]!
    if (mask & PUNCTUATION) rest = 0
    else if (!(mask & CAPITALISED)) rest |= mask & (FINITE | INFINITIVE | ZU_INFINITIVE | PARTICIPLE)
  }
  return ahead
}

/** How many rows `fillContextRows` writes. */
export const CONTEXT_ROWS = 12

/** Writes the rows of the features that depend on the place: neighbours and what was decided before. */
export function fillContextRows(
  rows: Int32Array,
  mask: number,
  word: WordTraits,
  left: WordTraits,
  right: WordTraits,
  secondRight: WordTraits,
  ahead: number,
  state: ClauseState,
): void {
  const { previous, secondPrevious } = state
  const history = previous * 32 + secondPrevious
  const clause = (state.opening * 8 + state.finite) * 2 + state.hasFinite
  rows[0] = hashRow(100, history, 0, 0)
  rows[1] = hashRow(101, previous, mask, 0)
  rows[2] = hashRow(102, history, mask, 0)
  rows[3] = hashRow(103, mask, left.mask, 0)
  rows[4] = hashRow(104, mask, left.mask, right.mask)
  rows[5] = hashRow(105, mask, right.mask, secondRight.mask)
  rows[6] = hashRow(106, mask, right.form, 0)
  rows[7] = hashRow(107, mask, clause, 0)
  rows[8] = hashRow(108, mask, clause, ahead)
  rows[9] = hashRow(109, word.form, clause, ahead)
  // What a function word is shows in the words beside it (`mehr als`); of other words such pairs are too rare to learn from.
  const functionWord = mask >>> CLOSED_SHIFT === 0 ? 0 : word.form
  rows[10] = hashRow(110, functionWord, functionWord === 0 ? 0 : left.form, 0)
  rows[11] = hashRow(111, functionWord, functionWord === 0 ? 0 : right.mask, 0)
}

function hashRow(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a ^ (a >>> 15), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ Math.imul(b ^ (b >>> 11), 0x27d4eb2f)
  hash = Math.imul(hash ^ (hash >>> 16), 0x165667b1) ^ Math.imul(c, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 14)) & (ROW_COUNT - 1)
}

function hashEnd(text: string, length: number): number {
  return hashText(text, Math.max(0, text.length - length), text.length)
}

function hashText(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash | 0
}
