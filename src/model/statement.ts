import type { Source } from './claim.ts'
import type { Place } from './place.ts'
import type { Position } from './position.ts'
import type { Span, TextSpan } from './span.ts'
import type { ClaimTime } from './time.ts'

/**
 * How words are relayed, after the annotation of quotations in German news (Papay and Padó's scheme as used for Wikinews):
 * `direct` in quotation marks, `indirect` in a clause or beside `laut`, `reported` in the reporter's own words, `free-indirect`
 * in a sentence of its own, `indirect-free-indirect` in sentences of Konjunktiv that go on from an attribution before.
 */
export type StatementForm = 'direct' | 'indirect' | 'reported' | 'free-indirect' | 'indirect-free-indirect'

/** Somebody's words as a report relays them. */
export interface Statement {
  /** From the content: same report text, spans and form give the same id. */
  readonly id: string
  /** The rule that made it, e.g. `verb:sagen`. */
  readonly rule: string
  readonly form: StatementForm
  /** What is said, in text order; more than one span where the attribution stands inside. */
  readonly content: readonly Span[]
  readonly source: Source | null
  /** Who relays the source's words, where the report names both. */
  readonly via: Source | null
  /** The words that attribute: `sagte`, `laut`. */
  readonly cue: TextSpan | null
  readonly addressee: TextSpan | null
  /** When it was said. */
  readonly time: ClaimTime | null
  /** What the statement demands, accepts, rejects ...; `null` where it takes no position. */
  readonly position: Position | null
  /** The place its words speak of; `null` where they name none. */
  readonly place: Place | null
}
