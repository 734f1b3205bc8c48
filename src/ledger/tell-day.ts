import type { Wording } from '../model/question.ts'
import { isoDay } from './read-moment.ts'

const MONTHS_DE = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')
const MONTHS_EN = 'January February March April May June July August September October November December'.split(' ')

/** A day or a stretch of days: `15.–16. Dezember 2016`, `15–16 December 2016`. */
export function tellDays(from: number, until: number): Wording {
  const [a, b] = [split(from), split(until)]
  if (from === until) return one(a)
  if (a.year === b.year && a.month === b.month) return { de: `${a.day}.–${tellDe(b)}`, en: `${a.day}–${tellEn(b)}` }
  if (a.year !== b.year) return { de: `${tellDe(a)} bis ${tellDe(b)}`, en: `${tellEn(a)} to ${tellEn(b)}` }
  return {
    de: `${a.day}. ${MONTHS_DE[a.month]} bis ${tellDe(b)}`,
    en: `${a.day} ${MONTHS_EN[a.month]} to ${tellEn(b)}`,
  }
}

type Day = { readonly year: number; readonly month: number; readonly day: number }

function one(day: Day): Wording {
  return { de: tellDe(day), en: tellEn(day) }
}

function tellDe({ year, month, day }: Day): string {
  return `${day}. ${MONTHS_DE[month]} ${year}`
}

function tellEn({ year, month, day }: Day): string {
  return `${day} ${MONTHS_EN[month]} ${year}`
}

function split(day: number): Day {
  const [year, month, date] = isoDay(day).split('-').map(Number)
  return { year: year!, month: month! - 1, day: date! }
}
