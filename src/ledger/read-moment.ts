import type { Claim } from '../model/claim.ts'
import type { ClaimTime } from '../model/time.ts'
import { remember } from './remember.ts'
import { EARLY, LENGTHS, LONG_AGO, MONTHS, SHORT, SINCE, WEEKDAYS } from './words/time-words.ts'

/** When a claim holds, in days since 1970-01-01; `null` is not known. */
export interface Moment {
  readonly from: number | null
  readonly until: number | null
  /** `point`: a day or less; `span`: a while, `since` a while that reaches up to the report; `none`: the claim does not say. */
  readonly kind: 'point' | 'span' | 'since' | 'none'
  /** Day of the week (Monday 0) where the words name one that could not be dated. */
  readonly weekday: number | null
  readonly month: number | null
  readonly isLongAgo: boolean
  readonly isEarly: boolean
  /** How many days it spans: from the dates, else as the words let one guess. */
  readonly days: number
  /** The day the report was published; of a month or year the last one, by which it was out. */
  readonly said: number | null
  /** How many days earlier it may have been published. */
  readonly slack: number
  readonly text: string | null
  /** Taken over from another sentence: it says less than a time beside the figure. */
  readonly isCarried: boolean
}

export function readMoment(claim: Claim, published: string | null): Moment {
  const { time } = claim
  const said = lastDayOf(published)
  const slack = said === null ? 0 : said - dayOf(published)!
  if (time === null || time.anchor === 'upper-bound' || isOfTelling(time)) return { ...NEVER, said, slack }
  const text = time.text ?? ''
  const from = dayOf(time.from)
  const until = dayOf(time.until)
  const kind = kindOf(time, text, from, until)
  const days = from !== null && until !== null ? until - from + 1 : kind === 'point' ? 1 : guessDays(text)
  const words = readWords(text)
  const isLongAgo = tellLongAgo(words.isLongAgo && !text.includes(String(published).slice(0, 4)), kind, until, said)
  return { ...words, isLongAgo, from, until, said, slack, text, kind, days, isCarried: time.anchor === 'context' }
}

/** `nun`, `derzeit`, `inzwischen`: when it was counted, which is when the report was published. */
function isOfTelling({ precision, relation, from, until }: ClaimTime): boolean {
  return precision === 'vague' && relation === 'at' && from !== null && from === until
}

const NEVER: Moment = {
  from: null,
  until: null,
  kind: 'none',
  weekday: null,
  month: null,
  isLongAgo: false,
  isEarly: false,
  days: 1,
  said: null,
  slack: 0,
  text: null,
  isCarried: false,
}

/** Days before the report after which what it tells is background. */
const BACKGROUND = 60

/** By the dates where they are known; the words (`im Juli 1990`) tell where they are not. */
function tellLongAgo(isToldSo: boolean, kind: Moment['kind'], until: number | null, said: number | null): boolean {
  if (kind === 'since' || until === null || said === null) return isToldSo
  return said - until > BACKGROUND
}

function kindOf(time: ClaimTime, text: string, from: number | null, until: number | null): Moment['kind'] {
  if (isShort(text)) return 'point'
  if (time.relation === 'since' || isSince(text)) return 'since'
  if (from !== null && until !== null) return until - from <= 1 ? 'point' : 'span'
  const { weekday } = readWords(text)
  return weekday !== null ? 'point' : 'span'
}

const isShort = remember((text) => SHORT.test(text))
const isSince = remember((text) => SINCE.test(text))

function guessDays(text: string): number {
  return LENGTHS.find(([pattern]) => pattern.test(text))?.[1] ?? 1
}

const readWords = remember((text): Pick<Moment, 'weekday' | 'month' | 'isLongAgo' | 'isEarly'> => {
  const lower = text.toLowerCase()
  const weekday = WEEKDAYS.findIndex((day) => lower.includes(day))
  const month = MONTHS.findIndex((pattern) => pattern.test(text))
  return {
    weekday: weekday < 0 ? null : weekday,
    month: month < 0 ? null : month,
    isLongAgo: LONG_AGO.test(text),
    isEarly: EARLY.test(text),
  }
})

/** Days since 1970-01-01 of an ISO or EDTF date (a month or year counts from its first day); `null` for none. */
function dayOf(date: string | null | undefined): number | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(date ?? '')
  if (match === null) return null
  return Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1)) / 86_400_000
}

/** The last day of an EDTF day, month or year. */
function lastDayOf(date: string | null): number | null {
  const first = dayOf(date)
  const [year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(date ?? '')?.slice(1) ?? []
  if (first === null || day !== undefined) return first
  return (
    (month === undefined ? Date.UTC(Number(year) + 1, 0, 1) : Date.UTC(Number(year), Number(month), 1)) / 86_400_000 - 1
  )
}

/** The ISO date of a day. */
export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

export type MomentRelation = 'same' | 'inside' | 'around' | 'different' | 'unknown'

/** How the first time lies to the second; of one report, days of the week tell even without a date. */
export function compareMoments(a: Moment, b: Moment): MomentRelation {
  if (a.kind === 'none' || b.kind === 'none') return 'unknown'
  const relation = areDated(a, b) ? compareDated(a, b) : compareWords(a, b)
  return relation === 'different' && (a.isCarried || b.isCarried) ? 'unknown' : relation
}

function areDated(a: Moment, b: Moment): boolean {
  return a.from !== null && a.until !== null && b.from !== null && b.until !== null
}

function compareDated(a: Moment, b: Moment): MomentRelation {
  const [aFrom, aUntil, bFrom, bUntil] = [a.from!, a.until!, b.from!, b.until!]
  if (aUntil < bFrom || bUntil < aFrom) return 'different'
  const isClose = Math.abs(aFrom - bFrom) <= 1 && Math.abs(aUntil - bUntil) <= 1
  if (isClose || (a.kind === 'point' && b.kind === 'point')) return 'same'
  if (aFrom >= bFrom && aUntil <= bUntil) return 'inside'
  return bFrom >= aFrom && bUntil <= aUntil ? 'around' : 'unknown'
}

function compareWords(a: Moment, b: Moment): MomentRelation {
  if (a.isLongAgo !== b.isLongAgo) return 'different'
  if (a.kind === 'since' && b.kind === 'point') return 'around'
  if (a.kind === 'point' && b.kind === 'since') return 'inside'
  if (a.weekday !== null && b.weekday !== null) return a.weekday === b.weekday ? 'same' : 'different'
  if (a.month !== null && b.month !== null && a.month !== b.month) return 'different'
  if (a.isEarly && b.isEarly) return 'same'
  return a.text !== null && a.text.toLowerCase() === (b.text ?? '').toLowerCase() ? 'same' : 'unknown'
}
