import type { RelationKind } from '../model/question.ts'
import { compareFigures, sizeOf } from './compare-figures.ts'
import { isState } from './find-same-across.ts'
import type { Ground } from './link.ts'
import { compareStates, type IsOneVoice, isCountedOn, numberStates, sortInTime } from './order-states.ts'
import type { Tally } from './tally.ts'

/** Two claims of one question and how they stand to each other. */
export interface RelatedPair {
  readonly a: Tally
  readonly b: Tally
  readonly kind: Exclude<RelationKind, 'part'>
}

/** The ground on which the report itself set two claims against each other, if any. */
export type GroundOf = (a: Tally, b: Tally) => Ground | null

/** Relates all claims of a question: agreeing and contradicting pairs each, moves only from one state to the next. */
export function relateClaims(
  claims: readonly Tally[],
  isOneVoice: IsOneVoice,
  groundOf: GroundOf,
): readonly RelatedPair[] {
  const inTime = sortInTime(claims)
  const states = numberStates(inTime, isOneVoice)
  const stateOf = ({ key }: Tally) => states.get(key)!
  const pairs = inTime.flatMap((a, at) => inTime.slice(at + 1).map((b) => ({ a, b, kind: tellKind(a, b) })))
  const moves = new Set(
    pickNeighbours(
      pairs
        .filter(({ kind }) => kind === 'update')
        .map((move) => ({ move, from: stateOf(move.a), to: stateOf(move.b) })),
    ),
  )
  return pairs.filter((pair) => pair.kind !== 'update' || moves.has(pair))

  function tellKind(a: Tally, b: Tally): RelatedPair['kind'] {
    // A figure taken back as a first one is no dispute but an earlier state.
    if ((a.status === 'denied') !== (b.status === 'denied'))
      return a.cues.isEarlier || b.cues.isEarlier ? 'update' : 'contradicts'
    const figures = compareFigures(a, b)
    if (figures === 'same') return 'same'
    if (figures === 'rounds') return hasRisen(a, b) ? 'update' : 'rounds'
    return isMove(a, b) ? 'update' : 'contradicts'
  }

  /** A later state explains the difference: told so, of a state that changes, or counted on. */
  function isMove(a: Tally, b: Tally): boolean {
    const ground = groundOf(a, b)
    if (ground === 'earlier-state') return true
    if (isOneVoice(a, b)) return ground === 'state-over-time' || ground === 'two-sources' || stateOf(a) !== stateOf(b)
    if (isFixed(a)) return false
    if (isCountedOn(a, b) || ground === 'state-over-time') return true
    return ground !== 'two-sources' && compareStates(a, b) !== 0
  }
}

/** How many were taken, were on board or came to a feast stays the same: who gives another number disputes it. */
function isFixed({ event, cues }: Tally): boolean {
  return event === 'abducted' || (event === 'present' && cues.isCrowd)
}

/** `mehr als 30` yesterday and 41 today: the bound still holds, and yet the toll has gone up. */
function hasRisen(a: Tally, b: Tally): boolean {
  if (a.bound !== 'atLeast' || isState(a) || a.of.report.id === b.of.report.id) return false
  return isLater(a, b) && sizeOf(b) > sizeOf(a) * 1.1
}

function isLater(a: Tally, b: Tally): boolean {
  return a.moment.said !== null && b.moment.said !== null && b.moment.said > a.moment.said
}

interface Move {
  readonly move: RelatedPair
  readonly from: number
  readonly to: number
}

/**
 * Of all moves those between neighbours: from the claims of one state to those of the next, so that no other move lies within. From
 * the last start to the first, a move is kept where it ends no later than all that start later.
 */
function pickNeighbours(moves: readonly Move[]): readonly RelatedPair[] {
  const lastFirst = [...moves].sort((x, y) => y.from - x.from || x.to - y.to)
  let nearest = { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY }
  return lastFirst.flatMap(({ move, from, to }) => {
    if (to >= nearest.to && !(to === nearest.to && from === nearest.from)) return []
    nearest = { from, to }
    return [move]
  })
}
