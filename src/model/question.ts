import type { Bound, Claim, GroupClass, SourceKind, Unit } from './claim.ts'
import type { EventKind } from './event-kinds.ts'
import type { Place } from './place.ts'

/** What is known of a report beside its text. */
export interface ReportHead {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly address: string | null
  readonly language: string | null
  readonly sha256: string
}

/** A claim as the ledger holds it; its sentence is `claim.quote`. */
export interface LedgerClaim {
  readonly report: ReportHead
  readonly claim: Claim
}

/** `start` and `end` are those of the figure. */
export interface ClaimRef {
  readonly report: string
  readonly id: string
  readonly start: number
  readonly end: number
}

export type RelationKind = 'same' | 'rounds' | 'update' | 'contradicts' | 'part'

export interface Wording {
  readonly de: string
  readonly en: string
}

export interface Relation {
  readonly a: ClaimRef
  readonly b: ClaimRef
  readonly kind: RelationKind
  readonly why: Wording
}

export type Standing = 'single-voice' | 'corroborated' | 'contested' | 'moving' | 'denied'

export interface Voice {
  readonly name: string
  readonly kind: SourceKind
  readonly outlets: readonly string[]
  readonly claims: readonly ClaimRef[]
  readonly why: Wording | null
}

export interface SeriesPoint {
  readonly voice: string
  readonly claim: ClaimRef
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly said: string | null
  readonly from: string | null
  readonly until: string | null
}

export interface Answer {
  readonly standing: Standing
  readonly low: number | null
  readonly high: number | null
  readonly latest: SeriesPoint | null
  readonly outlets: number
  readonly voices: readonly Voice[]
  readonly series: readonly SeriesPoint[]
  readonly reasons: { readonly de: readonly string[]; readonly en: readonly string[] }
}

export interface Question {
  readonly id: string
  readonly title: Wording
  readonly event: EventKind
  readonly unit: Unit
  readonly group: string | null
  readonly groupClass: GroupClass | null
  readonly place: Place | null
  readonly from: string | null
  readonly until: string | null
}

/** A question with all that is known of it: what `lagebild questions --format jsonl` prints a line of. */
export interface LedgerQuestion {
  readonly question: Question
  readonly answer: Answer
  readonly claims: readonly ClaimRef[]
  readonly relations: readonly Relation[]
}
