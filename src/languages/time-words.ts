/**
 * Words of time expressions. Every line carries an example of our own, in which `~` stands for each of its words in turn, and the
 * time that a report published on Wednesday, 2031-06-18 gives with it; the tests read them all. A noun has its forms listed: the
 * capital letter tells `Morgen` from `morgen`.
 */

/** Units of time, of the calendar and of durations. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century'

/** Parts of the day as TIMEX3 abbreviates them: morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'

/** Seasons as TIMEX3 abbreviates them. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/** A day of the year: fixed, or counted in days from Easter Sunday. */
export type HolidayRule = { readonly month: number; readonly day: number } | { readonly daysFromEaster: number }

/** What a word says about time. */
export type TimeSense =
  | { readonly kind: 'weekday'; readonly weekday: number; readonly part?: DayPart }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'season'; readonly season: Season; readonly part?: 'months' }
  | { readonly kind: 'holiday'; readonly holiday: HolidayRule }
  | { readonly kind: 'day-part'; readonly part: DayPart }
  /** `abends`, `nachts`. */
  | { readonly kind: 'day-part-adverb'; readonly part: DayPart }
  /** `montags`: every week. */
  | { readonly kind: 'weekday-adverb'; readonly weekday: number }
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly isPlural: boolean | null; readonly isCompound?: true }
  /** `Vorjahr`, `Vortag`: the unit before. */
  | { readonly kind: 'unit-before'; readonly unit: TimeUnit }
  | { readonly kind: 'clock' }
  /** `halb neun`. */
  | { readonly kind: 'half' }
  | { readonly kind: 'midnight' }
  /** `am gleichen Tag`: the one spoken of last. */
  | { readonly kind: 'same' }
  | { readonly kind: 'day'; readonly offset: number }
  | { readonly kind: 'day-adjective'; readonly offset: number }
  | { readonly kind: 'this-year' }
  | { readonly kind: 'reference'; readonly to: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  /** Nouns that refer only with what stands before them: `in letzter Zeit`, `im Moment`. */
  | { readonly kind: 'era'; readonly noun: 'time' | 'moment' | 'past' | 'present' | 'future' }
  | { readonly kind: 'frequency'; readonly value: string }
  | { readonly kind: 'lasting'; readonly value: string }
  | { readonly kind: 'decade'; readonly decade: number }
  /** `vergangen`, `nächst`: units to go from the present one. */
  | { readonly kind: 'direction'; readonly offset: number }
  | { readonly kind: 'edge'; readonly edge: 'START' | 'MID' | 'END' }
  | { readonly kind: 'ordinal'; readonly ordinal: number }
  | { readonly kind: 'every' }
  | { readonly kind: 'approximate' }
  /** An unclear number of units: `mehrere`, `einige`. */
  | { readonly kind: 'some' }
  | { readonly kind: 'early-or-late' }

export interface TimeWordLine {
  readonly sense: TimeSense
  /** Forms as written inside a sentence: the capital letter of nouns tells `Morgen` from `morgen`. */
  readonly words: readonly string[]
  readonly example: string
  /** Type and value of the example's last time expression, as a rule the only one. */
  readonly gives: string
}
