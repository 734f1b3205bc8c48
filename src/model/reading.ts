import type { Claim } from './claim.ts'
import type { Entity } from './entity.ts'
import type { Note } from './note.ts'
import type { DossierPlace, PlaceMention } from './place.ts'
import type { Act } from './position.ts'
import type { Report } from './report.ts'
import type { TextSpan } from './span.ts'
import type { Statement } from './statement.ts'
import type { TimeExpression } from './time.ts'

/** What to read beside the figure claims. */
export interface ReadingOptions {
  /** Attributed statements, their positions, and acts: their sentences must be tagged too, which takes about twice as long. */
  readonly statements: boolean
  /** An IANA time zone (`Europe/Berlin`): the one of clock times; `null` leaves them without an offset from UTC. */
  readonly timeZone: string | null
  /** The dossier's own places (`places.csv`); these win over the gazetteer. */
  readonly places?: readonly DossierPlace[]
}

/** What reading one report gives. */
export interface Reading {
  readonly report: Report
  readonly layout: Layout
  readonly claims: readonly Claim[]
  /** Attributed statements; empty where they were not asked for. */
  readonly statements: readonly Statement[]
  /** What the report itself asserts that parties did; empty where statements were not asked for. */
  readonly acts: readonly Act[]
  /** Who speaks or acts in the report. */
  readonly entities: readonly Entity[]
  /** All time expressions of the report, in text order. */
  readonly times: readonly TimeExpression[]
  /** Every name of a place in the report with what it means, in text order. */
  readonly places: readonly PlaceMention[]
  readonly notes: readonly Note[]
}

/** Parts of a report that carry meaning by their place; each `null` where the report has none. */
export interface Layout {
  readonly title: TextSpan | null
  readonly lede: TextSpan | null
  readonly dateline: TextSpan | null
}
