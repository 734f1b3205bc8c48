import type { DayPart, TimeSense } from '../../../languages/time-words.ts'
import type { Draft, Meaning, TimeRule } from '../draft.ts'
import { withArticle, withEdge, wordAt } from '../phrase.ts'
import type { TimeToken } from '../time-token.ts'
import { partBehind } from './weekdays.ts'

/** `heute`, `gestern Abend`, `morgen früh`. */
export const readDeicticDay: TimeRule = (tokens, at, floor) => {
  const sense = tokens[at]!.sense
  if (sense?.kind === 'this-year') return { first: at, last: at, meaning: { kind: 'unit', unit: 'year', offset: 0 } }
  if (sense?.kind !== 'day') return null
  if (sense.offset === 1 && isMorning(wordAt(tokens, at - 1), floor < at)) return null
  const part = partBehind(tokens, at)
  const first = withEdge(tokens, at, floor)
  return {
    first,
    last: part?.last ?? at,
    meaning: { kind: 'day', offset: sense.offset, part: part?.part ?? null, isWord: part === null },
  }
}

/** `am morgen` as careless hands write it. */
function isMorning(previous: string, isFree: boolean): boolean {
  return isFree && /^(?:am|guten|jeden|diesem)$/u.test(previous)
}

/** `am Abend`, `in den frühen Morgenstunden`, `am gestrigen Abend`, `nachts`, `jeden Morgen`. */
export const readDayPart: TimeRule = (tokens, at, floor) => {
  const sense = tokens[at]!.sense
  if (sense?.kind === 'day-part-adverb') return { first: at, last: at, meaning: readAdverb(tokens, at, sense.part) }
  if (wordAt(tokens, at) === 'morgen' && !IS_MORNING.test(wordAt(tokens, at - 1))) return tomorrow(tokens, at)
  if (sense?.kind !== 'day-part' || NO_TIME_OF_DAY.test(wordAt(tokens, at - 1))) return null
  const before = at > floor ? tokens[at - 1]!.sense : null
  if (before?.kind === 'every')
    return { first: at - 1, last: at, meaning: { kind: 'set', value: `XXXX-XX-XXT${sense.part}` } }
  const offset = offsetOf(before)
  const isModified = offset !== null || before?.kind === 'direction' || before?.kind === 'early-or-late'
  const first = withArticle(tokens, isModified ? at - 1 : at, floor)
  if (offset !== null) return { first, last: at, meaning: { kind: 'day', offset, part: sense.part, isWord: false } }
  return nightBefore(tokens, at, first) ?? { first, last: at, meaning: { kind: 'day-part', part: sense.part } }
}

const IS_MORNING =
  /^(?:am|jeden|jedem|diesem|diesen|der|den|des|dem|guten|gegen|in|vom|zum|bis|seit|frühen|späten|nächsten|selben|gleichen|heutigen|gestrigen|morgigen|ein|eines|einem|und)$/u

/** `Morgen, Sonntag, …` at the start of a sentence. */
function tomorrow(tokens: readonly TimeToken[], at: number): Draft {
  const part = partBehind(tokens, at)
  const meaning = { kind: 'day', offset: 1, part: part?.part ?? null, isWord: part === null } as const
  return { first: at, last: part?.last ?? at, meaning }
}

/** `guten Abend`, `ein Abend`. */
const NO_TIME_OF_DAY = /^(?:ein|eine|einen|einem|eines|guten|heiligen|heiliger|heiligem)$/u

/** `nachts` is every night; `abends` is mostly the evening of the day that is told of. */
function readAdverb(tokens: readonly TimeToken[], at: number, part: DayPart): Meaning {
  const isNightly = part === 'NI' && wordAt(tokens, at - 1) !== 'uhr'
  return isNightly ? { kind: 'set', value: 'XXXX-XX-XXTNI' } : { kind: 'day-part', part }
}

/** `gestrigen`, `vergangenen` before a part of the day: days from that of publication. */
function offsetOf(sense: TimeSense | null): number | null {
  if (sense?.kind === 'day-adjective') return sense.offset
  return sense?.kind === 'direction' && sense.offset < 0 ? -1 : null
}

/** `in der Nacht auf Dienstag`: the night that ends on that day. */
function nightBefore(tokens: readonly TimeToken[], at: number, first: number): Draft | null {
  const day = /^(?:auf|zum|zu)$/u.test(wordAt(tokens, at + 1)) ? tokens[at + 2]?.sense : null
  if (day?.kind !== 'weekday' || day.part !== undefined || wordAt(tokens, at) !== 'nacht') return null
  return { first, last: at + 2, meaning: { kind: 'night-before', weekday: day.weekday } }
}
