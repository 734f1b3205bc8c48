import type { EventKind } from './event-kinds.ts'
import type { Place } from './place.ts'
import type { Span, TextSpan } from './span.ts'
import type { ClaimTime } from './time.ts'

/** How the number was bounded in the wording (`GUIDELINES` of the annotation, "Fields of a claim"). */
export type Bound = 'exact' | 'atLeast' | 'atMost' | 'about' | 'range' | 'vague'

export type Unit = 'person' | 'household' | 'family' | 'attack' | 'object' | 'share'

export type Status = 'asserted' | 'denied' | 'planned' | 'demanded' | 'possible'

export type SourceKind =
  | 'party'
  | 'government'
  | 'military'
  | 'police'
  | 'un'
  | 'ngo'
  | 'medical'
  | 'media'
  | 'agency'
  | 'witness'
  | 'unknown'

export type GroupClass =
  | 'civilians'
  | 'combatants'
  | 'children'
  | 'women'
  | 'medical'
  | 'aid'
  | 'journalists'
  | 'displaced'
  | 'police'
  | 'mixed'
  | 'unspecified'

/** A number as said: the numeral alone, with what it means; `null` is open. */
export interface Figure extends TextSpan {
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly unit: Unit
}

/** Who or what was counted; text and offsets without article and numeral. */
export interface Group extends TextSpan {
  readonly class: GroupClass
}

/** Who is said to say so. `text` is the mention that names it; `mention` the place at hand when that is another. */
export interface Source extends TextSpan {
  readonly mention: Span | null
  readonly name: string
  readonly kind: SourceKind
}

/** W3C Web Annotation: TextQuoteSelector (exact, prefix, suffix) and TextPositionSelector (start, end) in one. */
export interface Quote extends Span {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** A figure claim: a number of people or things and an event, as a report says or relays it. */
export interface Claim {
  /** From the content: same report text, span and meaning give the same id. */
  readonly id: string
  /** The rule that made it, e.g. `verb:töten`. */
  readonly rule: string
  readonly quote: Quote
  readonly figure: Figure
  readonly event: EventKind
  readonly status: Status
  readonly group: Group | null
  readonly source: Source | null
  readonly via: Source | null
  readonly place: Place | null
  readonly origin: Place | null
  readonly destination: Place | null
  /** When it holds; `null` where the report has neither an expression of time nor a published date. */
  readonly time: ClaimTime | null
}
