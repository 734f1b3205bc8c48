import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../src/model/span.ts'
import type { Statement } from '../src/model/statement.ts'
import { readPositionsOf } from './read-positions-of.ts'
import { ROOT } from './shared-folder.ts'

/** The invented passages (`passages/README.md`) by set; of those that check only counts are shown. */
export const PASSAGE_SETS = [
  'learn-sentences',
  'learn-agency',
  'learn-newspaper',
  'learn-reportage',
  'learn-figures',
  'learn-reported',
  'check-newspaper',
  'check-mixed',
] as const

/** Statements wanted and read, those that pair, and those of them with the right speaker. */
export interface PassageCount {
  readonly wanted: number
  readonly read: number
  readonly covered: number
  readonly right: number
}

export interface PassageScore {
  readonly set: string
  readonly passages: number
  readonly all: PassageCount
  /** Only statements that carry a figure. */
  readonly figures: PassageCount
}

export interface Passage {
  readonly id: string
  readonly text: string
  readonly expected: readonly {
    readonly content: readonly string[]
    readonly speaker: string | null
    readonly via: string | null
  }[]
}

/** A statement by the letters and digits of its content. */
interface Told {
  readonly letters: ReadonlySet<number>
  readonly speaker: string | null
}

/**
 * Scores the reading on invented passages. Wanted and read statements pair one to one, the most letters first; a pair counts where they
 * share half of what either has. Sentences of running Konjunktiv are wanted one by one and read as one: each counts that lies in a statement
 * made up of what one speaker says. The speaker is right where one wording contains the other, or where neither names one. What is read
 * inside a statement of the same speaker is not held against the reading.
 */
export function scorePassages(set: string): PassageScore {
  const passages = readFileSync(join(ROOT, 'evaluation/passages', `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Passage)
  const counts = passages.map(scorePassage)
  return {
    set,
    passages: passages.length,
    all: addUp(counts.map(({ all }) => all)),
    figures: addUp(counts.map(({ figures }) => figures)),
  }
}

/** Throws where a piece of content does not stand in the text. */
export function scorePassage({ id, text, expected }: Passage): Pick<PassageScore, 'all' | 'figures'> {
  const wanted = expected.map(({ content, speaker }) => ({
    letters: lettersOf(text, spansOf(id, text, content)),
    speaker,
  }))
  const read = readPositionsOf(text).statements.map((statement) => told(text, statement))
  const partners = pairUp(wanted, read)
  const found = wanted.map((one, at) => {
    const whole = read.find((other) => holds(other, one, wanted))
    const partner = whole ?? (sharesHalf(one, partners.get(at)) ? partners.get(at) : undefined)
    return { one, partner, isRight: partner !== undefined && isSame(one.speaker, partner.speaker) }
  })
  const paired = new Set([...partners.values(), ...found.flatMap(({ partner }) => partner ?? [])])
  const counted = read.filter((one) => paired.has(one) || !read.some((other) => other !== one && isInside(one, other)))
  const count = (has: (one: Told) => boolean): PassageCount => ({
    wanted: wanted.filter(has).length,
    read: counted.filter(has).length,
    covered: found.filter(({ one, partner }) => has(one) && partner !== undefined).length,
    right: found.filter(({ one, isRight }) => has(one) && isRight).length,
  })
  return { all: count(() => true), figures: count(({ letters }) => hasFigure(text, letters)) }
}

function told(text: string, { content, source }: Statement): Told {
  return { letters: lettersOf(text, content), speaker: source?.text ?? null }
}

/** Where the pieces of a content stand, in their order. Throws where one does not. */
function spansOf(id: string, text: string, pieces: readonly string[]): Span[] {
  let from = 0
  return pieces.map((piece) => {
    const start = text.indexOf(piece, from)
    if (start < 0) throw new Error(`passage ${id}: ${JSON.stringify(piece)} is not in its text`)
    from = start + piece.length
    return { start, end: from }
  })
}

function lettersOf(text: string, spans: readonly Span[]): Set<number> {
  const letters = new Set<number>()
  for (const { start, end } of spans)
    for (let at = start; at < end; at++) if (/[\p{L}\d]/u.test(text.charAt(at))) letters.add(at)
  return letters
}

function shared(one: Told, other: Told): number {
  let count = 0
  for (const at of one.letters) if (other.letters.has(at)) count++
  return count
}

function pairUp(wanted: readonly Told[], read: readonly Told[]): Map<number, Told> {
  const partners = new Map<number, Told>()
  const taken = new Set<Told>()
  wanted
    .flatMap((one, at) => read.map((other) => ({ at, other, count: shared(one, other) })))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .forEach(({ at, other }) => {
      if (partners.has(at) || taken.has(other)) return
      partners.set(at, other)
      taken.add(other)
    })
  return partners
}

function sharesHalf(one: Told, other: Told | undefined): boolean {
  if (other === undefined) return false
  const count = shared(one, other)
  return count * 2 >= one.letters.size + other.letters.size - count
}

/** Whether what is wanted lies in what is read, and that is made up of what the same speaker says. */
function holds(read: Told, one: Told, wanted: readonly Told[]): boolean {
  if (shared(one, read) < 0.9 * one.letters.size) return false
  const said = wanted.filter(({ speaker }) => speaker === one.speaker)
  const count = [...read.letters].filter((at) => said.some(({ letters }) => letters.has(at))).length
  return count >= 0.7 * read.letters.size
}

function isSame(wanted: string | null, read: string | null): boolean {
  if (wanted === null || read === null) return wanted === read
  const [one, other] = [wanted.toLowerCase(), read.toLowerCase()]
  return one.includes(other) || other.includes(one)
}

function isInside(one: Told, other: Told): boolean {
  if (one.letters.size >= other.letters.size || (one.speaker !== null && one.speaker !== other.speaker)) return false
  return shared(one, other) === one.letters.size
}

function hasFigure(text: string, letters: ReadonlySet<number>): boolean {
  const words = [...letters].map((at, index, all) => (all[index - 1] === at - 1 ? '' : ' ') + text.charAt(at)).join('')
  return /\d|\b(?:Prozent|Million|Milliard|Dutzend|hundert|tausend|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)/iu.test(
    words,
  )
}

function addUp(counts: readonly PassageCount[]): PassageCount {
  const sum = (key: keyof PassageCount) => counts.reduce((total, count) => total + count[key], 0)
  return { wanted: sum('wanted'), read: sum('read'), covered: sum('covered'), right: sum('right') }
}

/** F1 in per cent over statements with their speakers. */
export function speakerF1({ wanted, read, right }: PassageCount): string {
  return ((200 * right) / (wanted + read || 1)).toFixed(1)
}

/** A line for the terminal. */
export function summarisePassages({ set, passages, all, figures }: PassageScore): string {
  return `passages (${set}): ${all.wanted} statements in ${passages}, ${all.covered} covered, ${all.right} with the right speaker, ${all.read} read; speaker F1 ${speakerF1(all)}, with figures ${speakerF1(figures)}`
}
