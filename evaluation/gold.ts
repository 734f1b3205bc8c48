import type { Bound, Status } from '../src/model/claim.ts'
import type { EventKind } from '../src/model/event-kinds.ts'

/** The fields of an annotated claim that quote the text. */
export const QUOTED_FIELDS = ['group', 'source', 'via', 'place', 'time'] as const
export type QuotedField = (typeof QUOTED_FIELDS)[number]

/** What is annotated of a claim besides what quotes the text; `start` and `end` are those of the number. */
export interface GoldMeaning {
  readonly start: number
  readonly end: number
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly event: EventKind
  readonly status: Status
}

/** An annotated claim as the scorer reads it: fields verbatim. Offsets in UTF-16 code units, end exclusive. */
export interface GoldClaim extends GoldMeaning, Readonly<Record<QuotedField, string | null>> {
  readonly quote: string
  readonly number: string
}

/** One file of annotations. */
export interface GoldReport {
  readonly report: string
  readonly claims: readonly GoldClaim[]
}
