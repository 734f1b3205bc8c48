import type { SourceKind } from './claim.ts'
import type { Span } from './span.ts'

/** Somebody who speaks or acts in a report: one entry however often and under whatever names the report mentions them. */
export interface Entity {
  /** The name that sources and actors of the report carry. */
  readonly name: string
  readonly kind: SourceKind
  /** The wordings that name them, in the order of the text. */
  readonly names: readonly string[]
  /** What they are called before their own name, in the nominative: `US-Aussenminister`; `null` where they are not. */
  readonly role: string | null
  /** The body that the role belongs to: `Polizei` of `Sprecher der Polizei`. */
  readonly organisation: string | null
  /** Every place that mentions them, pronouns too. */
  readonly mentions: readonly Span[]
}
