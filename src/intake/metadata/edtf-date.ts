import { Temporal } from 'temporal-polyfill'

/** Month names as German and English mail, files and pages write them; the first three letters decide. */
const MONTHS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez']
const MONTHS_SPELT_OTHERWISE: Readonly<Record<string, number>> = {
  mar: 3,
  mrz: 3,
  mae: 3,
  may: 5,
  oct: 10,
  dec: 12,
  jän: 1,
}

const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ]\d{1,2}(?::?\d{2}.*)?|Z)?)?)?$/i
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T\d{2,}.*)?$/i
const DAY_FIRST = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:[ ,].*)?$/
const NAMED_MONTH = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})\.?\s+(\p{L}{3,})\.?,?\s+(\d{4})(?:[ ,].*)?$/u

/**
 * The date that a wording gives, as EDTF (ISO 8601-2, level 0): `2016`, `2016-10` or `2016-10-05`, as precise as it was
 * said. A date with a time keeps the day as written, unless a time zone is asked for: then an instant (a time with its offset from
 * UTC) gives the day it fell on there. `null` for what is no date.
 */
export function toEdtfDate(said: string, timeZone: string | null = null): string | null {
  const wording = said.trim()
  const instant = timeZone !== null && INSTANT.test(wording) ? Date.parse(wording) : Number.NaN
  if (timeZone !== null && !Number.isNaN(instant)) return dayOf(instant, timeZone)
  const iso = ISO.exec(wording) ?? COMPACT.exec(wording)
  if (iso) return compose(iso[1], iso[2], iso[3])
  const german = DAY_FIRST.exec(wording)
  if (german) return compose(german[3], german[2], german[1])
  const named = NAMED_MONTH.exec(wording)
  if (named) return compose(named[3], monthOf(named[2] ?? ''), named[1])
  return null
}

const INSTANT = /\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|UTC|GMT|[+-]\d\d:?\d\d)(?:\s\(.*\))?$/

function dayOf(instant: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

function monthOf(name: string): string {
  const start = name.slice(0, 3).toLowerCase()
  return String(MONTHS_SPELT_OTHERWISE[start] ?? MONTHS.indexOf(start) + 1)
}

function compose(year = '', month?: string, day?: string): string | null {
  if (month === undefined) return year
  if (Number(month) < 1 || Number(month) > 12) return null
  const yearAndMonth = `${year}-${month.padStart(2, '0')}`
  if (day === undefined) return yearAndMonth
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (Number(day) < 1 || Number(day) > daysInMonth) return null
  return `${yearAndMonth}-${day.padStart(2, '0')}`
}
