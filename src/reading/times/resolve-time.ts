import type { TimeType } from '../../model/time.ts'
import {
  type Day,
  dayOfHoliday,
  FIRST_MONTH_OF,
  makeDayIfReal,
  monthsFromZero,
  nearestWeekday,
  pad,
  readDay,
  writeDay,
  writeMonth,
  writeMonthFromZero,
  writeWeek,
  writeYear,
} from './calendar.ts'
import type { Meaning, YearSaid } from './draft.ts'
import type { Published } from './published.ts'
import type { Tense } from './tense-around.ts'

/** From when an expression is understood. */
export interface Standpoint {
  readonly published: Published | null
  /** The day or, if only that is known, `XXXX-XX-XX`, that a time of day belongs to: the one spoken of last. */
  readonly spokenDay: string | null
  /** The year of a full date spoken of just before. */
  readonly spokenYear: number | null
  /** The report is written for its day, so that its `heute` is that day. */
  readonly isOfTheDay: boolean
  /** Asked only where it matters: finding the tense costs. */
  readonly tense: () => Tense | null
}

export interface Resolved {
  readonly type: TimeType
  readonly value: string
}

/** Type and value of an expression. What the published date would have to say stays `X` without it. */
export function resolveTime(meaning: Meaning, standpoint: Standpoint): Resolved {
  switch (meaning.kind) {
    case 'date':
      return dateOf(meaning, standpoint)
    case 'season':
      return { type: 'DATE', value: resolveSeason(meaning, standpoint) }
    case 'holiday':
      return { type: 'DATE', value: resolveHoliday(meaning, standpoint) }
    case 'weekday':
      return withPart(resolveWeekday(meaning, standpoint), meaning.part)
    case 'unit':
      return { type: 'DATE', value: resolveUnit(meaning, standpoint) }
    case 'part-of-year':
      return { type: 'DATE', value: resolvePartOfYear(meaning, standpoint) }
    case 'day':
      return resolveDay(meaning, standpoint)
    case 'night-before':
      return {
        type: 'TIME',
        value: `${dayBefore(resolveWeekday({ kind: 'weekday', weekday: meaning.weekday, direction: null, part: null }, standpoint))}TNI`,
      }
    case 'spoken':
      return { type: 'DATE', value: resolveSpoken(meaning, standpoint) }
    case 'day-part':
      return { type: 'TIME', value: `${dayOfPart(meaning, standpoint)}T${meaning.part}` }
    case 'clock':
      return { type: 'TIME', value: `${spokenDay(standpoint)}T${pad(meaning.hour)}:${pad(meaning.minute)}` }
    case 'duration':
      return { type: 'DURATION', value: meaning.value }
    case 'set':
      return { type: 'SET', value: meaning.value }
    case 'value':
      return { type: 'DATE', value: meaning.value }
  }
}

function withPart(day: string, part: string | null): Resolved {
  return part === null ? { type: 'DATE', value: day } : { type: 'TIME', value: `${day}T${part}` }
}

/** `In der Nacht fielen Schüsse` in the morning's report: the night that began the day before. */
function dayOfPart({ part }: Of<'day-part'>, standpoint: Standpoint): string {
  const day = spokenDay(standpoint)
  const isLastNight = part === 'NI' && standpoint.spokenDay === null && standpoint.tense() === 'past'
  return isLastNight ? dayBefore(day) : day
}

function spokenDay({ spokenDay, published }: Standpoint): string {
  return spokenDay ?? (published?.day ? writeDay(published.day) : 'XXXX-XX-XX')
}

/** The night to Tuesday begins on Monday. */
function dayBefore(date: string): string {
  const day = readDay(date)
  return day === null ? 'XXXX-XX-XX' : writeDay(day.subtract({ days: 1 }))
}

function resolveSpoken({ unit, offset }: Of<'spoken'>, { spokenDay, spokenYear, published }: Standpoint): string {
  const day = readDay(spokenDay ?? '')
  if (unit === 'year') {
    const year = spokenYear ?? day?.year ?? published?.year
    return year === undefined ? 'XXXX' : writeYear(year + offset)
  }
  if (day === null) return unit === 'week' ? 'XXXX-WXX' : 'XXXX-XX-XX'
  return unit === 'week' ? writeWeek(day.add({ weeks: offset })) : writeDay(day.add({ days: offset }))
}

function yearOf(said: YearSaid, { published }: Standpoint): number | null {
  if (said?.kind === 'year') return said.year
  return said !== null && published !== null ? published.year + said.offset : null
}

type Of<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>

function dateOf(meaning: Of<'date'>, standpoint: Standpoint): Resolved {
  return withPart(resolveDate(meaning, standpoint), meaning.part)
}

function resolveDate({ year: said, month, day, direction }: Of<'date'>, standpoint: Standpoint): string {
  const year = yearOf(said, standpoint)
  if (month === null) return year === null ? 'XXXX' : writeYear(year)
  const found = year ?? (said === null ? guessYear(month, day, direction, standpoint) : null)
  if (day === null) return found === null ? `XXXX-${pad(month)}` : writeMonth(found, month)
  const real = found === null ? null : makeDayIfReal(found, month, day)
  return real === null ? `XXXX-${pad(month)}-${pad(day)}` : writeDay(real)
}

/** The year of a month, or of a day in it, without one: by direction and tense, else the nearest. */
function guessYear(month: number, day: number | null, direction: number | null, standpoint: Standpoint): number | null {
  const { published, spokenYear } = standpoint
  if (published === null) return spokenYear
  if (published.month === null) return published.year
  const ahead = month - published.month || compareDays(day, published.day)
  if (direction !== null)
    return published.year + (direction < 0 ? (ahead >= 0 ? -1 : 0) : direction > 0 && ahead <= 0 ? 1 : 0)
  const tense = standpoint.tense()
  if (
    day !== null &&
    !isRecent(month, published.month) &&
    tense !== 'future' &&
    spokenYear !== null &&
    spokenYear < published.year
  )
    return spokenYear
  if (tense === 'past') return published.year - (ahead > 0 ? 1 : 0)
  if (tense === 'future') return published.year + (month - published.month < -3 ? 1 : 0)
  return published.year + (ahead > 6 ? -1 : ahead < -6 ? 1 : 0)
}

/** Two months back: what a report would not call by another year. */
function isRecent(month: number, published: number): boolean {
  return (published - month + 12) % 12 <= 2
}

function compareDays(day: number | null, published: Day | null): number {
  return day === null || published === null ? 0 : Math.sign(day - published.day)
}

function resolveSeason({ season, year: said, direction }: Of<'season'>, standpoint: Standpoint): string {
  const { published } = standpoint
  const year = yearOf(said, standpoint)
  if (year !== null) return `${writeYear(year)}-${season}`
  if (published === null || published.month === null)
    return `${published ? writeYear(published.year) : 'XXXX'}-${season}`
  const ahead = monthsAhead(season, published.month)
  if (direction !== null && direction < 0) return `${writeYear(published.year - (ahead >= -2 ? 1 : 0))}-${season}`
  const isPast = direction === null && standpoint.tense() === 'past'
  const isFuture = direction === null ? false : direction > 0
  const shift = isPast && ahead > 0 ? -1 : isFuture && ahead <= -2 ? 1 : 0
  return `${writeYear(published.year + shift)}-${season}`
}

/** How far off a season's beginning lies; January and February still belong to the winter begun in the year before. */
function monthsAhead(season: keyof typeof FIRST_MONTH_OF, month: number): number {
  return FIRST_MONTH_OF[season] - month
}

function resolveHoliday({ holiday, year: said }: Of<'holiday'>, standpoint: Standpoint): string {
  const { published } = standpoint
  const year = yearOf(said, standpoint)
  if (year !== null) return writeDay(dayOfHoliday(holiday, year))
  if (published === null) return 'month' in holiday ? `XXXX-${pad(holiday.month)}-${pad(holiday.day)}` : 'XXXX-XX-XX'
  const thisYear = dayOfHoliday(holiday, published.year)
  if (published.day === null) return writeDay(thisYear)
  const ahead = published.day.until(thisYear).days
  const tense = standpoint.tense()
  if (tense === 'past' && ahead > 0) return writeDay(dayOfHoliday(holiday, published.year - 1))
  if (tense === 'future' && ahead < -31) return writeDay(dayOfHoliday(holiday, published.year + 1))
  return writeDay(thisYear)
}

function resolveWeekday({ weekday, direction }: Of<'weekday'>, standpoint: Standpoint): string {
  const day = standpoint.published?.day
  if (!day) return `XXXX-WXX-${weekday}`
  if (direction === 0) return writeDay(nearestWeekday(day, weekday, standpoint.tense() ?? 'future'))
  if (direction !== null) {
    const near = nearestWeekday(day, weekday, direction < 0 ? 'past' : 'future')
    return writeDay(near.equals(day) ? day.add({ days: direction < 0 ? -7 : 7 }) : near)
  }
  return writeDay(nearestWeekday(day, weekday, standpoint.tense() ?? 'past'))
}

function resolveUnit({ unit, offset }: Of<'unit'>, standpoint: Standpoint): string {
  const { published } = standpoint
  const from = offset ?? 0
  switch (unit) {
    case 'year':
      return published === null ? 'XXXX' : writeYear(published.year + from)
    case 'month':
      return published?.month ? writeMonthFromZero(monthsFromZero(published.year, published.month) + from) : 'XXXX-XX'
    case 'week':
      return published?.day ? writeWeek(published.day.add({ weeks: from })) : 'XXXX-WXX'
    case 'weekend':
      return resolveWeekend(offset, standpoint)
    case 'day':
      return published?.day ? writeDay(published.day.add({ days: from })) : 'XXXX-XX-XX'
    case 'decade':
      return published === null ? 'XXX' : String(Math.floor(published.year / 10) + from)
    case 'century':
      return published === null ? 'XX' : pad(Math.floor((published.year - 1) / 100) + from)
    case 'quarter':
      return published?.month ? quarterFrom(published.year, published.month, from) : 'XXXX-QX'
    default:
      return 'XXXX'
  }
}

function quarterFrom(year: number, month: number, offset: number): string {
  const quarters = year * 4 + Math.floor((month - 1) / 3) + offset
  return `${writeYear(Math.floor(quarters / 4))}-Q${(quarters % 4) + 1}`
}

/** On a Monday, `am Wochenende` in the past is that of the week before. */
function resolveWeekend(offset: number | null, { published, tense }: Standpoint): string {
  if (!published?.day) return 'XXXX-WXX-WE'
  const isPast = offset === null ? tense() !== 'future' : offset < 0
  const isWeekend = published.day.dayOfWeek >= 6
  const weeks = isPast && !(isWeekend && offset === null) ? -1 : offset !== null && offset > 0 && isWeekend ? 1 : 0
  return `${writeWeek(published.day.add({ weeks }))}-WE`
}

function resolvePartOfYear({ unit, ordinal, year: said }: Of<'part-of-year'>, standpoint: Standpoint): string {
  const year = yearOf(said, standpoint) ?? standpoint.published?.year ?? null
  return `${year === null ? 'XXXX' : writeYear(year)}-${unit === 'quarter' ? 'Q' : 'H'}${ordinal}`
}

/** `heute` is the day of a report written for the day, else the present. */
function resolveDay({ offset, part, isWord }: Of<'day'>, { published, isOfTheDay, spokenDay }: Standpoint): Resolved {
  if (part === null && isWord && offset === 0 && !isOfTheDay) return { type: 'DATE', value: 'PRESENT_REF' }
  const day = published?.day ? writeDay(published.day.add({ days: offset })) : 'XXXX-XX-XX'
  return withPart(part !== null && published?.day == null ? (spokenDay ?? day) : day, part)
}
