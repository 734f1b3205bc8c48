import type { RelationKind } from '../model/question.ts'
import { compareFigures, sizeOf } from './compare-figures.ts'
import { anchorOf, isState } from './find-same-across.ts'
import type { Ground } from './link.ts'
import type { Tally } from './tally.ts'

/** Two claims of one question and how they stand to each other. */
export interface RelatedPair {
  readonly a: Tally
  readonly b: Tally
  readonly kind: Exclude<RelationKind, 'part'>
}

/** Whether two claims speak with one voice. */
export type IsOneVoice = (a: Tally, b: Tally) => boolean
/** The ground on which the report itself set two claims against each other, if any. */
export type GroundOf = (a: Tally, b: Tally) => Ground | null

/** Relates all claims of a question: agreeing and contradicting pairs each, moves only from one state to the next. */
export function relateClaims(
  claims: readonly Tally[],
  isOneVoice: IsOneVoice,
  groundOf: GroundOf,
): readonly RelatedPair[] {
  const inTime = sortInTime(claims)
  const pairs = inTime.flatMap((a, at) =>
    inTime.slice(at + 1).map((b) => ({ a, b, kind: tellKind(a, b, isOneVoice, groundOf) })),
  )
  const moves = new Set(
    pickNeighbours(
      inTime,
      pairs.filter(({ kind }) => kind === 'update'),
    ),
  )
  return pairs.filter((pair) => pair.kind !== 'update' || moves.has(pair))
}

/**
 * From the earlier state to the later: what a report tells as earlier comes before what it tells as present, then the day spoken
 * of or said.
 */
export function sortInTime(claims: readonly Tally[]): readonly Tally[] {
  return [...claims].sort((a, b) => compareStates(a, b) || compareText(a, b))
}

function compareStates(a: Tally, b: Tally): number {
  const [x, y] = [anchorOf(a), anchorOf(b)]
  if (x !== null && y !== null && x !== y) return x - y
  return stateOf(a) - stateOf(b) || sizeOrder(a, b)
}

/** Of one state the body before the headline: the words that move it on stand in the body. */
function compareText(a: Tally, b: Tally): number {
  if (a.of.report.id === b.of.report.id && a.start !== b.start) return b.start - a.start
  return a.key < b.key ? -1 : 1
}

function stateOf({ cues }: Tally): number {
  if (cues.isEarlier) return -1
  return cues.isNow || cues.isRisen ? 1 : 0
}

/** Without a word on time, counts of what happened grow and sieges empty. */
function sizeOrder(a: Tally, b: Tally): number {
  return a.of.report.id !== b.of.report.id ? 0 : isState(a) ? sizeOf(b) - sizeOf(a) : sizeOf(a) - sizeOf(b)
}

function tellKind(a: Tally, b: Tally, isOneVoice: IsOneVoice, groundOf: GroundOf): RelatedPair['kind'] {
  // A figure taken back as a first one is no dispute but an earlier state.
  if ((a.status === 'denied') !== (b.status === 'denied'))
    return stateOf(a) === -1 || stateOf(b) === -1 ? 'update' : 'contradicts'
  const figures = compareFigures(a, b)
  if (figures === 'same') return 'same'
  if (figures === 'rounds') return hasRisen(a, b) ? 'update' : 'rounds'
  return isMove(a, b, isOneVoice, groundOf(a, b)) ? 'update' : 'contradicts'
}

/** `mehr als 30` yesterday and 41 today: the bound still holds, and yet the toll has gone up. */
function hasRisen(a: Tally, b: Tally): boolean {
  if (a.bound !== 'atLeast' || isState(a) || a.of.report.id === b.of.report.id) return false
  return isLater(a, b) && sizeOf(b) > sizeOf(a) * 1.1
}

function isLater(a: Tally, b: Tally): boolean {
  return a.moment.said !== null && b.moment.said !== null && b.moment.said > a.moment.said
}

/** A later state explains the difference: told so, of a state that changes, or counted on. */
function isMove(a: Tally, b: Tally, isOneVoice: IsOneVoice, ground: Ground | null): boolean {
  if (ground === 'earlier-state' || ground === 'state-over-time') return true
  if (ground === 'two-sources') return isOneVoice(a, b)
  if (stateOf(a) === -1 || stateOf(b) === -1) return true
  if (isOneVoice(a, b)) return a.of.report.id !== b.of.report.id
  if (isState(a)) return anchorOf(a) !== anchorOf(b)
  return isLater(a, b)
}

/**
 * Of all moves those between neighbours: from the claims of one state to those of the next, so that no other move lies within. From
 * the last start to the first, a move is kept where it ends no later than all that start later.
 */
function pickNeighbours(inTime: readonly Tally[], moves: readonly RelatedPair[]): readonly RelatedPair[] {
  const states = numberStates(inTime)
  const place = (move: RelatedPair) => ({ move, from: states.get(move.a.key)!, to: states.get(move.b.key)! })
  const lastFirst = moves.map(place).sort((x, y) => y.from - x.from || x.to - y.to)
  let nearest = { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY }
  return lastFirst.flatMap(({ move, from, to }) => {
    if (to >= nearest.to && !(to === nearest.to && from === nearest.from)) return []
    nearest = { from, to }
    return [move]
  })
}

/** Claims in the order of their states, each with the number of its state: what several reports tell of one moment is one state. */
function numberStates(inTime: readonly Tally[]): ReadonlyMap<string, number> {
  let state = 0
  return new Map(
    inTime.map((one, at) => {
      const before = inTime[at - 1]
      if (before !== undefined && (compareStates(before, one) !== 0 || before.of.report.id === one.of.report.id))
        state++
      return [one.key, state] as const
    }),
  )
}
