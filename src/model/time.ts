import type { TextSpan } from './span.ts'

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/**
 * A time expression as TIMEX3 (ISO 24617-1, ISO-TimeML). `value` follows TIMEX3: `2031-06-18`, `2031-W24`, `2031-06-18TEV`, `P3D`,
 * `PXY`, `XXXX-WXX-1`, `PAST_REF`; what is not known of a date is `X`.
 */
export interface TimeExpression extends TextSpan {
  readonly type: TimeType
  readonly value: string
}

/** How wide the stretch of time is that was named; `vague`: no bounds (`früher`); `unresolved`: on what it hangs is unknown. */
export type TimePrecision =
  | 'minute'
  | 'hour'
  | 'part-of-day'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century'
  | 'vague'
  | 'unresolved'

/** `at`: at some moment of the interval; `during` and `within`: through it, or gathered over it; `since`, `until`: to an end. */
export type TimeRelation = 'at' | 'since' | 'until' | 'within' | 'during'

/**
 * On what the value hangs: its own words, the published date, an expression elsewhere in the report, or no words at all (the
 * published date as upper bound).
 */
export type TimeAnchor = 'explicit' | 'published' | 'context' | 'upper-bound'

/**
 * When a claim, statement or act holds. `text`, `start` and `end` are `null` where the sentence has no expression of it (anchor
 * `context` or `upper-bound`).
 */
export interface ClaimTime {
  readonly text: string | null
  readonly start: number | null
  readonly end: number | null
  /** EDTF (ISO 8601-2), level 1. */
  readonly value: string | null
  /** First moment or day, inclusive: an ISO 8601 date, or a date and time with its offset from UTC where the dossier names a zone. */
  readonly from: string | null
  /** Last moment or day, inclusive. */
  readonly until: string | null
  readonly precision: TimePrecision
  readonly relation: TimeRelation
  readonly anchor: TimeAnchor | null
}

/** The words of a time, `null` where the sentence has none. */
export function wordsOfTime(time: ClaimTime | null): TextSpan | null {
  if (time === null || time.text === null || time.start === null || time.end === null) return null
  return { text: time.text, start: time.start, end: time.end }
}
