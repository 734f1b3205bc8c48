import type { TimeUnit } from '../../languages/time-words.ts'

const CODES: Readonly<Record<TimeUnit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  'half-year': 'M',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
}

const OF_CLOCK: ReadonlySet<TimeUnit> = new Set(['second', 'minute', 'hour'])

/** A TIMEX3 duration: `P2Y`, `PT48H`, `PXW` for an unclear number, `P6M` for half a year. */
export function writeDuration(count: number | null, unit: TimeUnit): string {
  const prefix = OF_CLOCK.has(unit) ? 'PT' : 'P'
  if (unit === 'half-year') return count === null ? 'PXM' : `P${count * 6}M`
  if (count === null) return `${prefix}X${CODES[unit]}`
  if (count === 0.5 && unit === 'year') return 'P6M'
  if (count < 1 && unit === 'hour') return `PT${count * 60}M`
  return `${prefix}${count}${CODES[unit]}`
}
