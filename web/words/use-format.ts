import { useMemo } from 'react'
import { fill } from './fill.ts'
import type { Words } from './german.ts'
import { useWording } from './use-words.tsx'

type Counted = keyof Words['counts']
interface Range {
  readonly low: number | null
  readonly high: number | null
  readonly bound?: keyof Words['bounds'] | undefined
  readonly unit?: keyof Words['units'] | undefined
}

/** Writes numbers, days and counts in the language of the desk. */
export interface Format {
  readonly number: (number: number) => string
  readonly day: (iso: string | null) => string
  readonly shortDay: (iso: string | null) => string
  readonly moment: (iso: string) => string
  readonly span: (from: string | null, until: string | null) => string
  /** `isMore`: there are so many at least. */
  readonly count: (what: Counted, n: number, isMore?: boolean) => string
  readonly range: (range: Range) => string
}

export function useFormat(): Format {
  const { words, language } = useWording()
  return useMemo(() => makeFormat(words, language), [words, language])
}

function makeFormat(words: Words, language: string): Format {
  const numbers = new Intl.NumberFormat(words.locale)
  const number = (value: number) => numbers.format(value)
  const plural = new Intl.PluralRules(language)
  const day = (iso: string | null) => writeDay(iso, words, LONG)
  const shortDay = (iso: string | null) => writeDay(iso, words, { day: 'numeric', month: 'short' })
  return {
    number,
    day,
    shortDay,
    moment: (iso) =>
      new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso)),
    span: (from, until) => writeSpan(from, until, words, day),
    count: (what, n, isMore = false) => {
      const form = plural.select(n) === 'one' ? 'one' : 'other'
      return fill(words.counts[what][form], { n: `${number(n)}${isMore ? '+' : ''}` })
    },
    range: (range) => writeRange(range, words, number),
  }
}

const LONG = { day: 'numeric', month: 'long', year: 'numeric' } as const

/** EDTF of a day, month or year, no more precise than it is; a time of day is left out. */
function writeDay(iso: string | null, words: Words, options: Intl.DateTimeFormatOptions): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso ?? '') ?? []
  if (year === undefined) return words.time.unknown
  if (month === undefined) return year
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  const { day: _, ...withoutDay } = options
  const parts = day === undefined ? { ...withoutDay, year: 'numeric' as const } : options
  return new Intl.DateTimeFormat(words.locale, { ...parts, timeZone: 'UTC' }).format(date)
}

function writeSpan(
  from: string | null,
  until: string | null,
  words: Words,
  long: (iso: string | null) => string,
): string {
  if (from === null && until === null) return words.time.unknown
  if (from === null) return fill(words.time.until, { date: long(until) })
  if (until === null) return fill(words.time.since, { date: long(from) })
  if (from.slice(0, 10) === until.slice(0, 10)) return long(from)
  const days = [from, until].map((iso) => /^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0])
  if (days.includes(undefined)) return fill(words.time.range, { from: long(from), until: long(until) })
  return new Intl.DateTimeFormat(words.locale, { ...LONG, timeZone: 'UTC' }).formatRange(
    new Date(days[0]!),
    new Date(days[1]!),
  )
}

/** What was said, with its bounds: `mindestens 38`, `130 bis 150`, `rund 2000`. */
function writeRange({ low, high, bound, unit }: Range, words: Words, number: (value: number) => string): string {
  const { numbers } = words
  const write = (value: number) => (unit === 'share' ? `${number(value)} %` : number(value))
  if (low === null && high === null) return numbers.none
  if (low === null) return fill(numbers.atMost, { low: write(high!), high: write(high!) })
  if (high === null) return fill(numbers.atLeast, { low: write(low) })
  if (low !== high) return fill(numbers.range, { low: write(low), high: write(high) })
  return bound === 'about' ? fill(numbers.about, { low: write(low) }) : write(low)
}
