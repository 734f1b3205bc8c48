import type { TimeRule } from '../draft.ts'
import { withArticle, withEdge, wordAt } from '../phrase.ts'
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

/** `am Abend`, `in den frühen Morgenstunden`, `am gestrigen Abend`, `in der Nacht`, `nachts`. */
export const readDayPart: TimeRule = (tokens, at, floor) => {
  const sense = tokens[at]!.sense
  if (sense?.kind === 'day-part-adverb') {
    const isNightly = sense.part === 'NI' && wordAt(tokens, at - 1) !== 'uhr'
    return {
      first: at,
      last: at,
      meaning: isNightly ? { kind: 'set', value: 'XXXX-XX-XXTNI' } : { kind: 'day-part', part: sense.part },
    }
  }
  if (sense?.kind !== 'day-part') return null
  const before = at > floor ? tokens[at - 1]!.sense : null
  if (before?.kind === 'every')
    return { first: at - 1, last: at, meaning: { kind: 'set', value: `XXXX-XX-XXT${sense.part}` } }
  if (/^(?:ein|eine|einen|einem|eines|guten|polnischen)$/u.test(wordAt(tokens, at - 1))) return null
  const offset =
    before?.kind === 'day-adjective' ? before.offset : before?.kind === 'direction' && before.offset < 0 ? -1 : null
  const isModified =
    before?.kind === 'day-adjective' || before?.kind === 'direction' || before?.kind === 'early-or-late'
  const first = withArticle(tokens, isModified ? at - 1 : at, floor)
  if (offset !== null) return { first, last: at, meaning: { kind: 'day', offset, part: sense.part, isWord: false } }
  return { first, last: at, meaning: { kind: 'day-part', part: sense.part } }
}
