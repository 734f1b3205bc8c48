// Calendar arithmetic: Temporal (ECMA-262 proposal) counts, this file only writes as TIMEX3 does.
import { Temporal } from 'temporal-polyfill'
import type { HolidayRule, Season } from '../../languages/time-words.ts'

export type Day = Temporal.PlainDate

/** The day of a full ISO date, else `null`. */
export function readDay(date: string): Day | null {
  return /^\d{4}-\d\d-\d\d$/u.test(date) ? Temporal.PlainDate.from(date) : null
}

export function makeDay(year: number, month: number, day: number): Day {
  return new Temporal.PlainDate(year, month, day)
}

/** The day, or `null` where the calendar has none: 30 February. */
export function makeDayIfReal(year: number, month: number, day: number): Day | null {
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth ? makeDay(year, month, day) : null
}

export function writeDay(day: Day): string {
  return day.toString()
}

/** `2031-W25` (ISO 8601: the week of a year's first Thursday is its first). */
export function writeWeek(day: Day): string {
  return `${writeYear(day.yearOfWeek!)}-W${pad(day.weekOfYear!)}`
}

export function writeMonth(year: number, month: number): string {
  return `${writeYear(year)}-${pad(month)}`
}

export function writeYear(year: number): string {
  return String(year).padStart(4, '0')
}

export function pad(number: number): string {
  return String(number).padStart(2, '0')
}

/** Months counted in one row, for going from month to month. */
export function monthsFromZero(year: number, month: number): number {
  return year * 12 + month - 1
}

export function writeMonthFromZero(months: number): string {
  return writeMonth(Math.floor(months / 12), (months % 12) + 1)
}

/** The first Monday, Tuesday … (1 to 7) before or after a day; that day itself counts as both. */
export function nearestWeekday(day: Day, weekday: number, tense: 'past' | 'future'): Day {
  const ahead = (weekday - day.dayOfWeek + 7) % 7
  return day.add({ days: tense === 'future' || ahead === 0 ? ahead : ahead - 7 })
}

/** The month each season begins with, as newspapers and meteorologists count; winter begins in the year it is named after. */
export const FIRST_MONTH_OF: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

export function dayOfHoliday(rule: HolidayRule, year: number): Day {
  if ('month' in rule) return makeDay(year, rule.month, rule.day)
  return easterSunday(year).add({ days: rule.daysFromEaster })
}

/** Gregorian Easter, the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return makeDay(year, Math.floor(f / 31), (f % 31) + 1)
}
