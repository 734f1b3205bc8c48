import { type BriefingWording, fillSlots } from './wording.ts'

/** An EDTF or ISO 8601 date as far as it is known: `15. Dezember 2016`, `Dezember 2016`, `2016`; its time of day is left out. */
export function writeDate(date: string, wording: BriefingWording): string {
  const [, year, month, day] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? []
  if (year === undefined) return date
  if (month === undefined) return year
  const name = wording.months[Number(month) - 1]
  if (name === undefined) return date
  const pattern = day === undefined ? wording.dates.month : wording.dates.day
  return fillSlots(pattern, { day: Number(day), month: name, year })
}

/** A stretch of days, whole months and years by their names; `null` is open. */
export function writeDays(from: string | null, until: string | null, wording: BriefingWording): string {
  const { times } = wording
  const [first, last] = [from?.slice(0, 10) ?? null, until?.slice(0, 10) ?? null]
  if (first === null && last === null) return times.unknown
  if (first === null) return fillSlots(times.until, { date: writeDate(last!, wording) })
  if (last === null) return fillSlots(times.since, { date: writeDate(first, wording) })
  return writeClosed(first, last, wording)
}

function writeClosed(first: string, last: string, wording: BriefingWording): string {
  if (first === last) return writeDate(first, wording)
  const whole = nameWhole(first, last)
  if (whole !== null) return writeDate(whole, wording)
  if (first.slice(0, 7) === last.slice(0, 7) && first.length === 10 && last.length === 10) {
    const month = wording.months[Number(first.slice(5, 7)) - 1] ?? ''
    const days = { first: Number(first.slice(8)), last: Number(last.slice(8)) }
    return fillSlots(wording.dates.daysOfMonth, { ...days, month, year: first.slice(0, 4) })
  }
  return fillSlots(wording.times.range, { from: writeDate(first, wording), until: writeDate(last, wording) })
}

/** The year or month that the days fill, in EDTF. */
function nameWhole(first: string, last: string): string | null {
  if (first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`) return first.slice(0, 4)
  const nextMonth = new Date(Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)), 0))
  const fills = first.endsWith('-01') && last === nextMonth.toISOString().slice(0, 10)
  return fills ? first.slice(0, 7) : null
}
