import type { Quote, Source, Status } from './claim.ts'
import type { Place } from './place.ts'
import type { Span, TextSpan } from './span.ts'
import type { ClaimTime } from './time.ts'

/**
 * What a party does towards another, in the terms of PLOVER (the event coding scheme of the Open Event Data Alliance). Where the
 * scheme leaves a choice: a denial or refutation and an end put to talks, aid or an evacuation are REJECT; an armed party's order to
 * leave is COERCE; condemning is ACCUSE; ground taken by force is ASSAULT about `advance`; the broken truce is ASSAULT about
 * `ceasefire`.
 */
export type PositionCode =
  | 'REQUEST'
  | 'AGREE'
  | 'REJECT'
  | 'ACCUSE'
  | 'THREATEN'
  | 'CONCEDE'
  | 'RETREAT'
  | 'COERCE'
  | 'ASSAULT'
  | 'SUPPORT'
  | 'CONSULT'

/** Codes of deeds: aircraft and fighters do them, and they befall places and things as well; words need somebody who can speak. */
export const DEEDS: ReadonlySet<PositionCode> = new Set(['ASSAULT', 'COERCE', 'RETREAT'])

/** What a position is about. */
export type Matter =
  | 'ceasefire'
  | 'evacuation'
  | 'withdrawal'
  | 'corridor'
  | 'talks'
  | 'monitoring'
  | 'aid-access'
  | 'prisoner-exchange'
  | 'sanctions'
  | 'weapons-use'
  | 'attack'
  | 'killing'
  | 'torture'
  | 'surrender'
  | 'advance'
  | 'other'

/** `denied`: somebody says it is not so; `doubted`: the report itself keeps its distance (`angeblich`). */
export type Polarity = 'confirmed' | 'denied' | 'doubted'

/** What a party demands, agrees to, rejects, alleges or breaks. */
export interface Position {
  readonly code: PositionCode
  /** Who takes it: several parties named side by side are one mention. `null` where the report does not say. */
  readonly actor: Source | null
  /** Who takes it together with the actor, where `gemeinsam mit …` names them: one mention, however many. */
  readonly together: Source | null
  /** Towards whom: whom a call calls on, whom an accusation accuses, with whom one agrees, who is attacked. */
  readonly recipient: Source | null
  readonly about: Matter
  /** Further matters of the same position, in text order: `eine Waffenruhe sowie freies Geleit`. */
  readonly further: readonly Matter[]
  readonly polarity: Polarity
  readonly status: Status
  /** The words that say on what it depends: `falls die Verwundeten gehen dürfen`. */
  readonly conditions: TextSpan | null
  /** What a denial or refutation denies, where that stands in the same report; else `null`. */
  readonly denies: Span | null
}

/**
 * For a matter, against it, or neither: accusing and attacking take no side on it, nor does who says that it is not so (`die Korridore gibt
 * es nicht`), nor what the report doubts.
 */
export function stanceOf({ code, polarity }: Position): 1 | -1 | 0 {
  if (polarity !== 'confirmed') return 0
  if (code === 'REJECT') return -1
  return /^(?:REQUEST|AGREE|SUPPORT|CONSULT|CONCEDE)$/u.test(code) ? 1 : 0
}

/** What a report itself asserts that a party did or demanded, with nobody quoted. */
export interface Act {
  /** From the content: same report text, place and meaning give the same id. */
  readonly id: string
  /** The rule that made it, e.g. `act:einnehmen`. */
  readonly rule: string
  /** The sentence. */
  readonly quote: Quote
  /** When it was done. */
  readonly time: ClaimTime | null
  readonly position: Position
  /** The place that its sentence names; `null` where it names none. */
  readonly place: Place | null
}
