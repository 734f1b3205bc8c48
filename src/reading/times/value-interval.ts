import type { Temporal } from 'temporal-polyfill'
import type { Season } from '../../languages/time-words.ts'
import type { TimePrecision } from '../../model/time.ts'
import { type Day, FIRST_MONTH_OF, makeDay, readDay, writeDay } from './calendar.ts'

/** A stretch of days or, for clock times, a moment, with its EDTF value. */
export interface Interval {
  /** EDTF (ISO 8601-2), level 1. */
  readonly value: string
  /** ISO 8601 date, or date and time for the moment of a clock. Inclusive. */
  readonly from: string
  readonly until: string
  readonly precision: TimePrecision
}

/** Which third of a month or year was meant: `Anfang`, `Mitte`, `Ende`. */
export type Edge = 'START' | 'MID' | 'END'

/**
 * The interval of a TIMEX3 value of type DATE or TIME, `null` where the value leaves something open (`X`) or refers without bounds
 * (`PAST_REF`). `zone` is that of clock times, `null` where none is known: then they have no offset from UTC.
 */
export function intervalOf(value: string, edge: Edge | null, zone: string | null): Interval | null {
  if (/X|_REF/u.test(value)) return null
  const [date, time] = value.split('T') as [string, string | undefined]
  if (time !== undefined) return intervalOfTime(date, time, zone)
  return (
    intervalOfDay(date) ??
    intervalOfWeek(date) ??
    intervalOfMonth(date, edge) ??
    intervalOfYearPart(date) ??
    intervalOfYears(date, edge)
  )
}

function intervalOfDay(date: string): Interval | null {
  return readDay(date) === null ? null : { value: date, from: date, until: date, precision: 'day' }
}

/** A clock time is a moment; a part of the day keeps to its day, or two days for a night: no hours are invented. */
function intervalOfTime(date: string, time: string, zone: string | null): Interval | null {
  const day = readDay(date)
  if (day === null) return null
  const clock = /^(\d\d):(\d\d)$/u.exec(time)
  if (clock) return momentOf(day, Number(clock[1]), Number(clock[2]), zone)
  const until = time === 'NI' ? writeDay(day.add({ days: 1 })) : date
  return { value: until === date ? date : `${date}/${until}`, from: date, until, precision: 'part-of-day' }
}

function momentOf(day: Day, hour: number, minute: number, zone: string | null): Interval {
  const local = day.toPlainDateTime({ hour: hour % 24, minute }).add({ days: hour === 24 ? 1 : 0 })
  const moment =
    zone === null
      ? local.toString({ smallestUnit: 'second' })
      : local.toZonedDateTime(zone).toString({ timeZoneName: 'never', smallestUnit: 'second' })
  return { value: moment, from: moment, until: moment, precision: minute === 0 ? 'hour' : 'minute' }
}

/** ISO weeks and weekends have no EDTF value of level 1: they are written as the days they span. */
function intervalOfWeek(date: string): Interval | null {
  const [, year, week, end] = /^(\d{4})-W(\d\d)(-WE)?$/u.exec(date) ?? []
  if (year === undefined || week === undefined) return null
  const monday = mondayOf(Number(year), Number(week))
  const from = end === undefined ? monday : monday.add({ days: 5 })
  return spanning(from, monday.add({ days: 6 }), end === undefined ? 'week' : 'weekend')
}

/** The week of 4 January is the first (ISO 8601). */
function mondayOf(year: number, week: number): Day {
  const fourth = makeDay(year, 1, 4)
  return fourth.add({ days: (week - 1) * 7 + 1 - fourth.dayOfWeek })
}

function spanning(from: Day, until: Day, precision: TimePrecision): Interval {
  return { value: `${writeDay(from)}/${writeDay(until)}`, from: writeDay(from), until: writeDay(until), precision }
}

/** `Anfang`, `Mitte` and `Ende` of a month are its days 1 to 10, 11 to 20 and 21 to the last. */
function intervalOfMonth(date: string, edge: Edge | null): Interval | null {
  const [, year, month] = /^(\d{4})-(\d\d)$/u.exec(date) ?? []
  if (year === undefined || month === undefined) return null
  const first = makeDay(Number(year), Number(month), 1)
  const from = edge === 'MID' ? first.add({ days: 10 }) : edge === 'END' ? first.add({ days: 20 }) : first
  const until =
    edge === 'START' ? first.add({ days: 9 }) : edge === 'MID' ? first.add({ days: 19 }) : lastOf(first, { months: 1 })
  return { value: date, from: writeDay(from), until: writeDay(until), precision: 'month' }
}

function lastOf(first: Day, length: Temporal.DurationLike): Day {
  return first.add(length).subtract({ days: 1 })
}

/** EDTF's numbers of the seasons. */
const SEASON_CODES: Readonly<Record<Season, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 }

/** Seasons begin with March, June, September, December; quarters and halves of a year are written as the months they span. */
function intervalOfYearPart(date: string): Interval | null {
  const [, year, part] = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/u.exec(date) ?? []
  if (year === undefined || part === undefined) return null
  if (part in SEASON_CODES) {
    const season = part as Season
    const first = makeDay(Number(year), FIRST_MONTH_OF[season], 1)
    const { from, until } = spanning(first, lastOf(first, { months: 3 }), 'season')
    return { value: `${year}-${SEASON_CODES[season]}`, from, until, precision: 'season' }
  }
  const months = part.startsWith('Q') ? 3 : 6
  const first = makeDay(Number(year), (Number(part[1]) - 1) * months + 1, 1)
  const last = lastOf(first, { months })
  const { from, until, precision } = spanning(first, last, months === 3 ? 'quarter' : 'half-year')
  return { value: `${from.slice(0, 7)}/${until.slice(0, 7)}`, from, until, precision }
}

/** Years, decades, centuries; thirds of a year are four months each. */
function intervalOfYears(date: string, edge: Edge | null): Interval | null {
  const [, from, until] = /^(\d{4})(?:\/(\d{4}))?$/u.exec(date) ?? []
  if (from !== undefined) return yearsFrom(Number(from), Number(until ?? from), date, until === undefined ? edge : null)
  if (/^\d{3}$/u.test(date)) return years(`${date}0`, `${date}9`, `${date}X`, 'decade')
  return /^\d{2}$/u.test(date) ? years(`${date}00`, `${date}99`, `${date}XX`, 'century') : null
}

function yearsFrom(first: number, last: number, value: string, edge: Edge | null): Interval {
  const start = makeDay(first, edge === 'MID' ? 5 : edge === 'END' ? 9 : 1, 1)
  const end = edge === 'START' ? makeDay(last, 4, 30) : edge === 'MID' ? makeDay(last, 8, 31) : makeDay(last, 12, 31)
  return { value, from: writeDay(start), until: writeDay(end), precision: 'year' }
}

function years(first: string, last: string, value: string, precision: TimePrecision): Interval {
  return { value, from: `${first}-01-01`, until: `${last}-12-31`, precision }
}
