import { Temporal } from 'temporal-polyfill'
import type { TimePrecision } from '../../model/time.ts'
import { type Day, writeDay } from './calendar.ts'
import type { Published } from './published.ts'
import { type Interval, intervalOf } from './value-interval.ts'

/** The published date as an interval: a day, or the month or year that is all that is known. */
export function publishedInterval({ year, month, day }: Published): Interval {
  const value =
    day !== null
      ? writeDay(day)
      : `${String(year).padStart(4, '0')}${month === null ? '' : `-${String(month).padStart(2, '0')}`}`
  return intervalOf(value, null, null)!
}

/** Before or after the published date, by a TIMEX3 duration: `vor drei Tagen`, `in zwei Wochen`. `null` for an unclear number. */
export function shiftPublished(published: Published, duration: string, sign: 1 | -1): Interval | null {
  const length = readDuration(duration)
  if (length === null) return null
  const { from, until } = publishedInterval(published)
  const move = (date: string) => shiftDay(Temporal.PlainDate.from(date), length, sign)
  return widen(move(from), move(until), precisionOf(duration), published.day !== null)
}

const MOST_DECADES = 90

/** `PT48H` as days where it is whole days, and whatever Temporal reads; decades and centuries as years. */
export function readDuration(duration: string): Temporal.Duration | null {
  if (duration.includes('X')) return null
  const [, count, code] = /^P(\d+(?:\.\d+)?)(DE|CE|WE|Q)$/u.exec(duration) ?? []
  if (count !== undefined && Number(count) <= (code === 'CE' ? MOST_DECADES / 10 : MOST_DECADES))
    return Temporal.Duration.from(longUnit(Number(count), code!))
  const half = /^P(\d{1,3})\.5Y$/u.exec(duration)
  if (half) return Temporal.Duration.from({ years: Number(half[1]), months: 6 })
  return LENGTH.test(duration) ? Temporal.Duration.from(duration) : null
}

/** What Temporal reads and the calendar has room for: `vor 65 Millionen Jahren` has no date. */
const LENGTH =
  /^P(?=[\dT])(?:\d{1,3}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,5}D)?(?:T(?=\d)(?:\d{1,6}(?:\.\d+)?H|(?:\d{1,6}H)?(?:\d{1,6}(?:\.\d+)?M|(?:\d{1,6}M)?\d{1,6}(?:\.\d+)?S)))?$/u

function longUnit(count: number, code: string): Temporal.DurationLike {
  if (code === 'Q') return { months: Math.round(count * 3) }
  if (code === 'WE') return { weeks: Math.round(count) }
  return { months: Math.round(count * (code === 'DE' ? 120 : 1200)) }
}

/** Less than a day stays within the day, or may reach into the one before: hours back are rounded up to days. */
export function shiftDay(day: Day, length: Temporal.Duration, sign: 1 | -1): Day {
  const { years, months, weeks, days, hours, minutes, seconds } = length
  const inDays = Math.ceil((hours + minutes / 60 + seconds / 3600) / 24)
  const shift = { years, months, weeks, days: days + inDays }
  return sign < 0 ? day.subtract(shift) : day.add(shift)
}

/** How far a duration in such units can be trusted: `vor drei Jahren` is no day. */
export function precisionOf(duration: string): TimePrecision {
  if (/^PT/u.test(duration)) return 'hour'
  const unit = /(?:DE|CE|WE|[YMWDQ])$/u.exec(duration)?.[0]
  const first = /^P[\dX.]+(DE|CE|WE|[YMWDQ])/u.exec(duration)?.[1]
  const precisions: Readonly<Record<string, TimePrecision>> = {
    D: 'day',
    W: 'week',
    WE: 'weekend',
    M: 'month',
    Q: 'quarter',
    Y: 'year',
    DE: 'decade',
    CE: 'century',
  }
  return precisions[unit ?? first ?? 'D'] ?? 'day'
}

/** `vor zwei Wochen` is the week, `vor drei Jahren` the year that many back. */
function widen(from: Day, until: Day, precision: TimePrecision, isDay: boolean): Interval {
  const value = writeDay(from)
  if (precision === 'year')
    return intervalOf(isDay || from.year === until.year ? value.slice(0, 4) : `${from.year}/${until.year}`, null, null)!
  if (precision === 'month' || precision === 'quarter') return intervalOf(value.slice(0, 7), null, null)!
  if (precision === 'decade') return intervalOf(value.slice(0, 3), null, null)!
  if (precision === 'century') return intervalOf(value.slice(0, 2), null, null)!
  if (precision === 'week' || precision === 'weekend') {
    const monday = from.subtract({ days: from.dayOfWeek - 1 })
    const sunday = until.add({ days: 7 - until.dayOfWeek })
    return {
      value: `${writeDay(monday)}/${writeDay(sunday)}`,
      from: writeDay(monday),
      until: writeDay(sunday),
      precision: 'week',
    }
  }
  const last = writeDay(until)
  return {
    value: last === value ? value : `${value}/${last}`,
    from: value,
    until: last,
    precision: isDay ? precision : 'month',
  }
}
