import type { Claim } from './claim.ts'
import type { Note } from './note.ts'
import type { Report } from './report.ts'
import type { TextSpan } from './span.ts'

/** What reading one report gives. */
export interface Reading {
  readonly report: Report
  readonly layout: Layout
  readonly claims: readonly Claim[]
  readonly notes: readonly Note[]
}

/** Parts of a report that carry meaning by their place; each `null` where the report has none. */
export interface Layout {
  readonly title: TextSpan | null
  readonly lede: TextSpan | null
  readonly dateline: TextSpan | null
}
