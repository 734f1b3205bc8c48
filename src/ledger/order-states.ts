import { compareFigures, sizeOf } from './compare-figures.ts'
import { anchorOf, isState } from './find-same-across.ts'
import type { Tally } from './tally.ts'
import { UP_TO } from './words/time-words.ts'

/** Whether two claims speak with one voice. */
export type IsOneVoice = (a: Tally, b: Tally) => boolean

/**
 * From the earlier state to the later: what a report tells as earlier comes before what it tells as present, then the day spoken
 * of or said.
 */
export function sortInTime(claims: readonly Tally[]): readonly Tally[] {
  return [...claims].sort((a, b) => compareStates(a, b) || compareSizes(a, b) || compareText(a, b))
}

/** Which of two counts stood earlier, as far as days and words of time tell; 0 where they do not. */
export function compareStates(a: Tally, b: Tally): number {
  const [x, y] = [dayOf(a), dayOf(b)]
  if (x !== null && y !== null && x !== y) return x - y
  return rankOf(a) - rankOf(b)
}

/**
 * The day at which a count stood: that spoken of for a state, and where it is told up to when; else the day it was said, for the
 * day on which people died is none on which they were counted. What is told as earlier stood before that.
 */
function dayOf(one: Tally): number | null {
  const { moment, cues } = one
  if (isState(one) || UP_TO.test(moment.text ?? '')) return anchorOf(one)
  return moment.said === null ? null : moment.said - (cues.isEarlier ? 0.5 : 0)
}

function rankOf({ cues }: Tally): number {
  if (cues.isEarlier) return -1
  return cues.isNow || cues.isRisen ? 1 : 0
}

/** Without a word on time, counts of what happened grow and sieges empty. */
function compareSizes(a: Tally, b: Tally): number {
  return isState(a) ? sizeOf(b) - sizeOf(a) : sizeOf(a) - sizeOf(b)
}

/** Of one state the body before the headline: the words that move it on stand in the body. */
function compareText(a: Tally, b: Tally): number {
  if (a.of.report.id === b.of.report.id && a.start !== b.start) return b.start - a.start
  return a.key < b.key ? -1 : 1
}

/**
 * The number of its state for each claim, by key: what is told of one moment is one state, and what agrees on one day, or with what
 * was told as earlier, is that state still. `inTime` is in the order of {@link sortInTime}.
 */
export function numberStates(inTime: readonly Tally[], isOneVoice: IsOneVoice): ReadonlyMap<string, number> {
  const states: Tally[][] = []
  for (const one of inTime) {
    const last = states.at(-1)
    if (last !== undefined && belongsTo(last, one, isOneVoice)) last.push(one)
    else states.push([one])
  }
  return new Map(states.flatMap((state, at) => state.map(({ key }) => [key, at] as const)))
}

function belongsTo(state: readonly Tally[], one: Tally, isOneVoice: IsOneVoice): boolean {
  if (state.some((other) => isStill(other, one))) return true
  const isNext = (other: Tally) => isCountedOn(other, one) || (isOneVoice(other, one) && isOther(other, one))
  return compareStates(state[0]!, one) === 0 && !state.some(isNext)
}

function isStill(earlier: Tally, one: Tally): boolean {
  const isSameDay = earlier.moment.said === one.moment.said
  return !isOther(earlier, one) && (isSameDay || earlier.cues.isEarlier || one.cues.isEarlier)
}

function isOther(a: Tally, b: Tally): boolean {
  return compareFigures(a, b) === 'differs'
}

/** Two reports that name nobody who says so, of one day as well: the one was out later, and nobody disputes the other. */
export function isCountedOn(a: Tally, b: Tally): boolean {
  const areUnsourced = a.source === null && b.source === null
  return areUnsourced && a.of.report.id !== b.of.report.id && !isState(a) && isOther(a, b)
}
