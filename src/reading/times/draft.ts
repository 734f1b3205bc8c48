import type { DayPart, HolidayRule, Season, TimeUnit } from '../../languages/time-words.ts'
import type { TimeToken } from './time-token.ts'

/** What an expression means before it is known from when the report is. */
export type Meaning =
  /** A date of the calendar as far as it was said. */
  | {
      readonly kind: 'date'
      readonly year: YearSaid
      readonly month: number | null
      readonly day: number | null
      readonly part: DayPart | null
      /** Units to go back or on from the nearest one: `vergangenen März`. */
      readonly direction: number | null
    }
  | { readonly kind: 'season'; readonly season: Season; readonly year: YearSaid; readonly direction: number | null }
  | { readonly kind: 'holiday'; readonly holiday: HolidayRule; readonly year: YearSaid }
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly direction: number | null
      readonly part: DayPart | null
    }
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly offset: number | null }
  | {
      readonly kind: 'part-of-year'
      readonly unit: 'quarter' | 'half-year'
      readonly ordinal: number
      readonly year: YearSaid
    }
  | { readonly kind: 'day'; readonly offset: number; readonly part: DayPart | null; readonly isWord: boolean }
  /** `in der Nacht auf Dienstag`. */
  | { readonly kind: 'night-before'; readonly weekday: number }
  /** The day, week or year spoken of last, or units before or after it: `am gleichen Tag`, `am Tag darauf`. */
  | { readonly kind: 'spoken'; readonly unit: TimeUnit; readonly offset: number }
  /** A part of the day that was spoken of last. */
  | { readonly kind: 'day-part'; readonly part: DayPart }
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number }
  | { readonly kind: 'duration'; readonly value: string }
  | { readonly kind: 'set'; readonly value: string }
  /** A value that hangs on nothing: a decade, `PAST_REF`. */
  | { readonly kind: 'value'; readonly value: string }

/** A year as a number, in years from that of publication, or not said. */
export type YearSaid =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'offset'; readonly offset: number }
  | null

/** An expression found among the tokens of a sentence: `first` to `last`, both inclusive. */
export interface Draft {
  readonly first: number
  readonly last: number
  readonly meaning: Meaning
  /** A shorter expression just before that needs this one: `21.` in `21. bis 27. Februar`. */
  readonly before?: Draft
}

/** Reads the expression around the token `at`; what stands before `floor` belongs to another. */
export type TimeRule = (tokens: readonly TimeToken[], at: number, floor: number) => Draft | null

export function makeDate(parts: Partial<Extract<Meaning, { kind: 'date' }>>): Meaning {
  return { kind: 'date', year: null, month: null, day: null, part: null, direction: null, ...parts }
}
