import type { DayPart } from '../../../languages/time-words.ts'
import type { Draft, TimeRule } from '../draft.ts'
import { directionAt, withArticle, wordAt } from '../phrase.ts'
import type { TimeToken } from '../time-token.ts'

/** `Mittwoch`, `vergangenen Dienstagabend`, `Freitag früh`, `jeden Montag`; a date behind it is read with the date. */
export const readWeekday: TimeRule = (tokens, at, floor) => {
  const sense = tokens[at]!.sense
  if (sense?.kind === 'weekday-adverb') return { first: at, last: at, meaning: weekly(sense.weekday) }
  if (sense?.kind !== 'weekday' || isNoWeekday(tokens, at) || isBeforeDate(tokens, at)) return null
  if (tokens[at - 1]?.sense?.kind === 'every' && at > floor)
    return { first: at - 1, last: at, meaning: weekly(sense.weekday) }
  const direction = directionAt(tokens, at - 1, floor)
  const isEarly = tokens[at - 1]?.sense?.kind === 'early-or-late' && at > floor
  const head = direction !== null || isEarly ? at - 1 : at
  const behind = partBehind(tokens, at)
  const meaning = {
    kind: 'weekday',
    weekday: sense.weekday,
    direction: direction ?? (tokens[at - 1]?.sense?.kind === 'day-adjective' ? 0 : null),
    part: sense.part ?? behind?.part ?? null,
  } as const
  return { first: withArticle(tokens, head, floor), last: behind?.last ?? at, meaning }
}

function weekly(weekday: number): Draft['meaning'] {
  return { kind: 'set', value: `XXXX-WXX-${weekday}` }
}

/** `Freitag früh`, `Montag Abend`. */
export function partBehind(tokens: readonly TimeToken[], at: number): { part: DayPart; last: number } | null {
  const sense = tokens[at + 1]?.sense
  if (wordAt(tokens, at + 1) === 'früh') return { part: 'MO', last: at + 1 }
  if (wordAt(tokens, at + 1) === 'morgen' && sense?.kind === 'day') return { part: 'MO', last: at + 1 }
  if (sense?.kind === 'day-part' || sense?.kind === 'day-part-adverb') return { part: sense.part, last: at + 1 }
  return null
}

/** Two-letter forms are weekdays only before a date; a weekday may be half of a name: `Freitag-Chefin`. */
function isNoWeekday(tokens: readonly TimeToken[], at: number): boolean {
  return tokens[at]!.text.length < 3
}

/** `Samstag, 17. Januar`, `Samstag, den 17.1.`. */
function isBeforeDate(tokens: readonly TimeToken[], at: number): boolean {
  let next = at + 1
  if (wordAt(tokens, next) === ',') next++
  if (/^(?:de[nmr])$/u.test(wordAt(tokens, next))) next++
  const token = tokens[next]
  if (token === undefined || !token.isNumber) return false
  if (/^\d{1,2}\.\d{1,2}(?:\.\d{2,4})?$/u.test(token.text)) return wordAt(tokens, next + 1) !== 'uhr'
  return /^\d{1,2}$/u.test(token.text) && wordAt(tokens, next + 1) === '.' && tokens[next + 2]?.sense?.kind === 'month'
}
