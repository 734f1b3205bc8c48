import type { TextSpan } from './span.ts'

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** A time expression as TIMEX3 (ISO-TimeML). */
export interface TimeExpression extends TextSpan {
  readonly type: TimeType
  readonly value: string
}

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

export type TimeRelation = 'at' | 'since' | 'until' | 'within' | 'during'

/**
 * On what the value hangs: its own words, the published date, an expression elsewhere in the report, or no words at all (the
 * published date as upper bound).
 */
export type TimeAnchor = 'explicit' | 'published' | 'context' | 'upper-bound'

/**
 * When a claim, statement or act holds. `text`, `start` and `end` are null where the sentence has no expression (anchor `context`
 * or `upper-bound`).
 */
export interface ClaimTime {
  readonly text: string | null
  readonly start: number | null
  readonly end: number | null
  /** EDTF level 1. */
  readonly value: string | null
  /** ISO 8601 date or date-time: the first moment, inclusive. */
  readonly from: string | null
  /** The last moment or day, inclusive. */
  readonly until: string | null
  readonly precision: TimePrecision
  readonly relation: TimeRelation
  readonly anchor: TimeAnchor | null
}
