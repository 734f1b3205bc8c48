import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Position } from '../src/model/position.ts'
import type { Span } from '../src/model/span.ts'
import type { AnnotationSets, Half } from './annotations/sets.ts'
import { type Corpus, readAllArticles } from './corpora.ts'
import { readPositionsOf } from './read-positions-of.ts'
import { ROOT } from './shared-folder.ts'

/** How many annotated positions were found, and what was right about those found. */
export interface PositionScore {
  readonly reports: number
  readonly annotated: number
  /** Annotated positions where a position was read in the same place. */
  readonly found: number
  /** Of those found. */
  readonly codeRight: number
  readonly aboutRight: number
  /** Of those found whose actor is annotated: the spans overlap. */
  readonly actorRight: number
  readonly actors: number
  /** Positions read in the annotated reports, headlines included. */
  readonly read: number
}

/** One annotated position with what was read in its place, `null` where nothing was. */
export interface PairedPosition {
  readonly report: string
  readonly annotated: AnnotatedPosition
  readonly read: Position | null
}

export interface AnnotatedPosition extends Span {
  readonly code: string
  readonly about: string
  readonly actor: Span | null
}

interface AnnotatedReport {
  readonly report: string
  readonly corpus: Corpus
  readonly sha256: string
  readonly positions: readonly AnnotatedPosition[]
}

/** The corpora whose articles are annotated with positions. */
export const POSITION_CORPORA: readonly Corpus[] = ['gnad', 'wikinews-quotes']

/**
 * Scores what is read in one half of the articles of a corpus annotated in `evaluation/positions/`: `learn`, whose misses are looked
 * at, or `check`, of which nobody sees more than these counts.
 */
export function scorePositions(shared: string, half: Half, corpus: Corpus): PositionScore {
  const { pairs, read, reports } = pairPositions(shared, half, corpus)
  const found = pairs.flatMap(({ annotated, read }) => (read === null ? [] : [{ annotated, read }]))
  const withActor = found.filter(({ annotated }) => annotated.actor !== null)
  return {
    reports,
    annotated: pairs.length,
    found: found.length,
    codeRight: found.filter(({ annotated, read }) => annotated.code === read.code).length,
    aboutRight: found.filter(({ annotated, read }) => annotated.about === read.about).length,
    actors: withActor.length,
    actorRight: withActor.filter(({ annotated, read }) => isActor(read, annotated.actor!)).length,
    read,
  }
}

/** The score in a line for people. */
export function summarisePositions(half: Half, corpus: Corpus, score: PositionScore): string {
  const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(2))
  return (
    `positions (${corpus}, ${half}): ${score.annotated} annotated in ${score.reports} reports, found ${share(score.found, score.annotated)}; ` +
    `of those found code ${share(score.codeRight, score.found)}, actor ${share(score.actorRight, score.actors)}, ` +
    `about ${share(score.aboutRight, score.found)}; ${score.read} read`
  )
}

/** Every annotated position of a half of a corpus with its counterpart. An article whose text has changed since is left out. */
export function pairPositions(
  shared: string,
  half: Half,
  corpus: Corpus,
): {
  readonly pairs: readonly PairedPosition[]
  readonly read: number
  readonly reports: number
} {
  const articles = readAllArticles(shared)
  const pairs: PairedPosition[] = []
  let read = 0
  let reports = 0
  for (const { report, sha256, positions } of readAnnotation(half, corpus)) {
    const text = articles.get(report)?.text
    if (text === undefined || createHash('sha256').update(text).digest('hex') !== sha256) continue
    const placed = placePositions(text)
    reports++
    read += placed.length
    pairs.push(...pairReport(report, positions, placed))
  }
  return { pairs, read, reports }
}

const FOLDER = join(ROOT, 'evaluation/positions')

/** The ids of the articles annotated with positions. */
export function readPositionSets(): AnnotationSets {
  return readJson<AnnotationSets>('sets')
}

function readAnnotation(half: Half, corpus: Corpus): AnnotatedReport[] {
  return readPositionSets()
    [half].map((report) => readJson<AnnotatedReport>(report))
    .filter((annotated) => annotated.corpus === corpus)
}

function readJson<Content>(name: string): Content {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Content
}

interface Placed {
  /** What the position was read from: content and cue of a statement, an act's sentence. */
  readonly spans: readonly Span[]
  readonly position: Position
}

function placePositions(text: string): Placed[] {
  const { statements, acts } = readPositionsOf(text)
  return [
    ...statements.flatMap(({ content, cue, position }) =>
      position === null ? [] : [{ spans: cue === null ? content : [...content, cue], position }],
    ),
    ...acts.map(({ quote, position }) => ({ spans: [quote], position })),
  ]
}

/** Each read position counts once, for the annotated one it fits best: by code, then by actor, then by length. */
function pairReport(
  report: string,
  annotated: readonly AnnotatedPosition[],
  placed: readonly Placed[],
): PairedPosition[] {
  const free = new Set(placed)
  const matched = new Map<AnnotatedPosition, Position>()
  const candidates = annotated.flatMap((wanted) =>
    placed.flatMap((one) => {
      const common = Math.max(...one.spans.map((span) => overlap(span, wanted)))
      return common > 0 ? [{ wanted, one, fit: fitOf(one.position, wanted) + common / 1e6 }] : []
    }),
  )
  for (const { wanted, one } of candidates.sort((a, b) => b.fit - a.fit)) {
    if (matched.has(wanted) || !free.has(one)) continue
    matched.set(wanted, one.position)
    free.delete(one)
  }
  return annotated.map((wanted) => ({ report, annotated: wanted, read: matched.get(wanted) ?? null }))
}

function fitOf(position: Position, { code, about, actor }: AnnotatedPosition): number {
  return (
    (position.code === code ? 4 : 0) +
    (actor !== null && isActor(position, actor) ? 2 : 0) +
    (position.about === about ? 1 : 0)
  )
}

function isActor({ actor, together }: Position, wanted: Span): boolean {
  return [actor, actor?.mention, together].some((span) => span != null && overlap(span, wanted) > 0)
}

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}
