import type { Word } from '../model/word.ts'
import { isOneOf } from './letters.ts'

/** How a clause stands in its sentence. A `fragment` has no finite verb: a headline, an apposition, `darunter 68 Kinder`. */
export type ClauseKind = 'main' | 'subordinate' | 'relative' | 'fragment'

/** Part of a sentence around one predicate: word indexes in order, not always contiguous (relative clauses stand inside). */
export interface Clause {
  readonly kind: ClauseKind
  readonly words: readonly number[]
  /** Index of the clause that this one depends on or continues; `null` for the first. */
  readonly parent: number | null
}

interface Segment {
  readonly words: number[]
  readonly kind: 'plain' | 'subordinate' | 'relative' | 'parenthesis'
  readonly hasFinite: boolean
}

/**
 * Splits a tagged sentence into clauses, after the topological model (Vorfeld, left bracket, Mittelfeld, right bracket): cuts at
 * punctuation and at conjunctions between two finite verbs, then joins what belongs to one predicate.
 */
export function splitClauses(words: readonly Word[]): Clause[] {
  const segments: Segment[] = []
  for (const segment of cutSegments(words)) addCutAtConjunctions(segments, words, segment)
  return joinSegments(words, segments)
}

const CUT = ',;:–—()/-'

function cutSegments(words: readonly Word[]): Segment[] {
  const segments: Segment[] = []
  let current: number[] = []
  let depth = 0
  for (let index = 0; index < words.length; index++) {
    const { class: kind, text } = words[index]!
    const isCut = isOneOf(CUT, text)
    if (kind !== 'punctuation' && !isCut) current.push(index)
    if (!isCut || isInsideEnumeration(words, index)) continue
    if (current.length > 0) segments.push(makeSegment(words, current, depth > 0))
    current = []
    if (text === '(') depth++
    if (text === ')') depth = Math.max(0, depth - 1)
  }
  if (current.length > 0) segments.push(makeSegment(words, current, depth > 0))
  return segments
}

/** A comma between two adjectives (`schwere, blutige Kämpfe`) cuts nothing. */
function isInsideEnumeration(words: readonly Word[], index: number): boolean {
  return (
    words[index]!.text === ',' && words[index - 1]?.class === 'adjective' && words[index + 1]?.class === 'adjective'
  )
}

function makeSegment(words: readonly Word[], indexes: number[], isParenthesis: boolean): Segment {
  const hasFinite = hasFiniteVerb(words, indexes)
  return { words: indexes, kind: isParenthesis ? 'parenthesis' : segmentKind(words, indexes, hasFinite), hasFinite }
}

function hasFiniteVerb(words: readonly Word[], indexes: readonly number[]): boolean {
  return indexes.some((index) => words[index]!.class === 'finite')
}

const PREPOSED = new Set(['preposition', 'adverb', 'conjunction', 'particle'])

function segmentKind(words: readonly Word[], indexes: readonly number[], hasFinite: boolean): Segment['kind'] {
  for (let i = 0; i < 3 && i < indexes.length; i++) {
    const index = indexes[i]!
    const word = words[index]!
    if (word.class === 'subordinator') return 'subordinate'
    if (word.class === 'relative' || isRelativeArticle(words, index, indexes, hasFinite))
      return index === 0 ? 'plain' : 'relative'
    if (QUESTION_WORDS.has(word.text) && index > 0)
      return /^(?:wie|wer|warum)$/u.test(word.text) ? 'subordinate' : 'relative'
    if (!PREPOSED.has(word.class)) break
  }
  return 'plain'
}

const QUESTION_WORDS: ReadonlySet<string> = new Set(
  (
    'wie wobei wodurch womit worauf woraufhin weshalb wofür worin wo wer was warum ' +
    'welche welcher welchen welchem welches'
  ).split(' '),
)

/** `die` after a comma with the finite verb at the end is a relative pronoun whatever the tagger made of it. */
function isRelativeArticle(
  words: readonly Word[],
  index: number,
  indexes: readonly number[],
  hasFinite: boolean,
): boolean {
  if (!hasFinite || index === 0 || !/^(?:der|die|das|den|dem|denen|deren|dessen)$/u.test(words[index]!.text))
    return false
  if (words[index]!.class === 'pronoun') return words[indexes.at(-1)!]!.class === 'finite'
  return false
}

/** `… wurden getötet und die Armee rückte ein`: a conjunction with a finite verb on either side parts two clauses. */
function addCutAtConjunctions(segments: Segment[], words: readonly Word[], segment: Segment): void {
  const cut = segment.hasFinite ? conjunctionIn(words, segment.words) : -1
  if (cut < 0) {
    segments.push(segment)
    return
  }
  segments.push({ words: segment.words.slice(0, cut), kind: segment.kind, hasFinite: true })
  const rest = makeSegment(words, segment.words.slice(cut + 1), segment.kind === 'parenthesis')
  const isVerbLast = segment.kind !== 'plain'
  const second = isVerbLast && rest.kind === 'plain' ? { ...rest, kind: segment.kind } : rest
  addCutAtConjunctions(segments, words, second)
}

/** Where among some words the first conjunction stands with a finite verb on either side; -1 where none does. */
function conjunctionIn(words: readonly Word[], indexes: readonly number[]): number {
  const isFiniteVerb = (index: number) => words[index]!.class === 'finite'
  const first = indexes.findIndex(isFiniteVerb)
  const last = indexes.findLastIndex(isFiniteVerb)
  for (let i = first + 1; i < last; i++) {
    const { class: kind, text } = words[indexes[i]!]!
    if (kind === 'conjunction' && /^(?:und|oder|aber|doch|sondern|sowie|denn)$/u.test(text)) return i
  }
  return -1
}

interface OpenClause {
  kind: ClauseKind
  words: number[]
  parent: number | null
  hasFinite: boolean
}

function joinSegments(words: readonly Word[], segments: readonly Segment[]): Clause[] {
  const clauses: OpenClause[] = []
  let main: number | null = null
  let open: number | null = null
  for (const segment of segments) {
    const last: OpenClause | undefined = open === null ? undefined : clauses[open]
    if (segment.kind === 'subordinate' || segment.kind === 'relative') {
      clauses.push({
        kind: segment.kind,
        words: [...segment.words],
        parent: open ?? main,
        hasFinite: segment.hasFinite,
      })
      open = clauses.length - 1
      continue
    }
    // A subordinate clause is open until its finite verb: `dass sechs Frauen, zwei Kinder und ein Mann starben`.
    const unfinished = unfinishedClause(clauses, open)
    if (unfinished !== null && (unfinished === open || endsWithFinite(words, segment))) {
      append(clauses[unfinished]!, segment)
      open = unfinished
      continue
    }
    const awaiting = isDetachedAlone(words, segment) ? clauseAwaitingParticle(words, clauses) : -1
    if (awaiting >= 0) {
      append(clauses[awaiting]!, segment)
      continue
    }
    const target: OpenClause | undefined = main === null ? undefined : clauses[main]
    if (target !== undefined && belongsToMain(words, target, segment)) {
      append(target, segment)
      open = main
      continue
    }
    if (
      last &&
      (last.kind === 'relative' || last.kind === 'subordinate') &&
      main !== null &&
      clauses[main]!.hasFinite &&
      isVerbLast(words, segment)
    ) {
      clauses.push({ kind: last.kind, words: [...segment.words], parent: last.parent, hasFinite: true })
      open = clauses.length - 1
      continue
    }
    const kind: ClauseKind = segment.hasFinite ? 'main' : 'fragment'
    clauses.push({ kind, words: [...segment.words], parent: open ?? main, hasFinite: segment.hasFinite })
    open = clauses.length - 1
    if (kind === 'main' || main === null) main = open
  }
  const closed: Clause[] = []
  for (const { kind, words: indexes, parent, hasFinite } of clauses)
    closed.push({ kind: kind === 'main' && !hasFinite ? 'fragment' : kind, words: indexes, parent })
  return closed
}

/** The subordinate clause without its verb yet, also around a relative clause: `wie das Amt, das alles prüft, | mitteilte`. */
function unfinishedClause(clauses: readonly OpenClause[], open: number | null): number | null {
  for (let at = open; at !== null; at = clauses[at]!.parent) {
    const { kind, hasFinite } = clauses[at]!
    if (kind === 'main' || kind === 'fragment') return null
    if (!hasFinite) return at
  }
  return null
}

function endsWithFinite(words: readonly Word[], { words: indexes }: Segment): boolean {
  return indexes.every((index, at) => (words[index]!.class === 'finite') === (at === indexes.length - 1))
}

/** A clause joined to a subordinate one keeps its verb at the end: `…, die das Land verwüsteten und dabei Tausende töteten`. */
function isVerbLast(words: readonly Word[], { words: indexes, hasFinite }: Segment): boolean {
  return (
    hasFinite &&
    indexes.length > 2 &&
    words[indexes.at(-1)!]!.class === 'finite' &&
    indexes.filter((index) => words[index]!.class === 'finite').length === 1
  )
}

function append(clause: OpenClause, segment: Segment): void {
  clause.words.push(...segment.words)
  clause.hasFinite ||= segment.hasFinite
  if (clause.kind === 'fragment' && clause.hasFinite) clause.kind = 'main'
}

const PART_OF_WHOLE = /^(?:darunter|davon|dabei|unter|inklusive|einschließlich|einschliesslich|sowie|vor|allein)$/iu
const AUXILIARY =
  /^(?:hat|habe|haben|hatte|hatten|hätte|hätten|ist|sei|sind|seien|war|waren|wäre|wären|wird|werde|werden|wurde|wurden|würde|würden|soll|solle|sollen|sollte|sollten|kann|könne|können|konnte|konnten|könnte|könnten|muss|müsse|müssen|musste|mussten|will|wolle|wollen|wollte|wollten|darf|dürfen|durfte|durften|dürfte|dürften)$/iu

/** Whether a plain segment goes on with the open main clause instead of beginning something of its own. */
function belongsToMain(words: readonly Word[], main: OpenClause, segment: Segment): boolean {
  const first = words[segment.words[0]!]!
  if (segment.kind === 'parenthesis') return false
  const isHeadline =
    main.words.some((index) => words[index]!.class === 'participle') &&
    segment.words[0]! === main.words.at(-1)! + 2 &&
    /^[–—-]$/u.test(words[segment.words[0]! - 1]!.text)
  if (!main.hasFinite && segment.hasFinite && isHeadline) return false
  if (!main.hasFinite)
    return segment.hasFinite ? first.class !== 'pronoun' || main.words.length <= 3 : !PART_OF_WHOLE.test(first.text)
  if (segment.hasFinite) return false
  if (isDetached(words[segment.words.at(-1)!]!) && isAwaitingParticle(words, main)) return true
  if (PART_OF_WHOLE.test(first.text)) return false
  return isUnfinished(words, main) && segment.words.some((index) => isNonFinite(words[index]!))
    ? true
    : isUnfinished(words, main) &&
        !isNonFinite(words[segment.words.at(-1)!]!) &&
        /^(?:\d|ein|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|der|die|das|den)/u.test(first.text)
}

function isNonFinite(word: Word): boolean {
  return word.class === 'participle' || word.class === 'infinitive'
}

/** What a verb leaves at the end of its clause: `gab der Leiter, Jan Holm, bekannt`. */
function isDetached({ class: kind, text }: Word): boolean {
  return kind === 'verb-particle' || text === 'bekannt'
}

function isDetachedAlone(words: readonly Word[], { words: indexes }: Segment): boolean {
  return indexes.length === 1 && isDetached(words[indexes[0]!]!)
}

/** `…, das teilte das Amt (AFS) | mit`: the last clause whose verb came second. */
function clauseAwaitingParticle(words: readonly Word[], clauses: readonly OpenClause[]): number {
  return clauses.findLastIndex((clause) => {
    const finite = clause.words.findIndex((index) => words[index]!.class === 'finite')
    return finite >= 0 && finite < clause.words.length - 1 && isAwaitingParticle(words, clause)
  })
}

/** `teilte am Abend, drei Stunden nach der Katastrophe, mit` */
function isAwaitingParticle(words: readonly Word[], main: OpenClause): boolean {
  return !main.words.some((index) => words[index]!.class === 'verb-particle')
}

/** An auxiliary or modal verb still waits for its participle or infinitive. */
function isUnfinished(words: readonly Word[], clause: OpenClause): boolean {
  const hasAuxiliary = clause.words.some(
    (index) => words[index]!.class === 'finite' && AUXILIARY.test(words[index]!.text),
  )
  return hasAuxiliary && !clause.words.some((index) => isNonFinite(words[index]!))
}
