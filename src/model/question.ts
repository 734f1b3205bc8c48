import type { Bound, Claim, GroupClass, SourceKind, Unit } from './claim.ts'
import type { EventKind } from './event-kinds.ts'
import type { Place } from './place.ts'

/** A report without its text, as the ledger knows it. */
export interface ReportHead {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  /** EDTF date. */
  readonly published: string | null
  readonly address: string | null
  readonly language: string | null
  readonly sha256: string
}

/** A claim as the ledger holds it; its sentence is in `claim.quote`. */
export interface LedgerClaim {
  readonly report: ReportHead
  readonly claim: Claim
  /** What its own report tells of it, once `settleClaims` has lined that report up. */
  readonly setting?: Setting
}

/**
 * How a claim stands to the other claims of its report: found from that report alone when it comes in, so that no other report
 * changes it and the claims of a block can be lined up without the rest of their reports.
 */
export interface Setting {
  /** The block of the ledger in which the claim is lined up with those of other reports. */
  readonly block: string
  /** Where in its half of a year: month, third, date (`03|2|17`); `null` where no day is told, left out by older ledgers. */
  readonly day?: string | null
  /** Names of the place, those included that the report gave before; the nearest first. */
  readonly placeNames: readonly string[]
  /** Names of the towns that the report tells of; left out by older ledgers. */
  readonly matter?: readonly string[]
  /** Claims of the report that answer the same question: by claim id, with the ground and how sure it is. */
  readonly same: readonly { readonly id: string; readonly ground: string; readonly strength: number }[]
  /** Wholes of which this claim is a part; `a` is this claim. */
  readonly parts: readonly Relation[]
  /** What the arithmetic of the report says of this claim's figure. */
  readonly findings: readonly Wording[]
}

/** Where a claim stands; `start` and `end` are those of the figure in UTF-16 code units. */
export interface ClaimRef {
  readonly report: string
  readonly id: string
  readonly start: number
  readonly end: number
}

/**
 * How two claims stand to each other. `same`, `rounds`, `update` and `contradicts` hold between claims that answer the same
 * question; in a `part` the people of `a` are among those of `b`.
 */
export type RelationKind = 'same' | 'rounds' | 'update' | 'contradicts' | 'part'

/** One sentence in both languages of the ledger. */
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

/** Where an answer stands. */
export type Standing = 'single-voice' | 'corroborated' | 'contested' | 'moving' | 'denied'

/** An independent origin of claims. `why` says what folded several sources or outlets into one voice. */
export interface Voice {
  readonly name: string
  readonly kind: SourceKind
  readonly outlets: readonly string[]
  readonly claims: readonly ClaimRef[]
  readonly why: Wording | null
}

/** What one voice said at one time. */
export interface SeriesPoint {
  readonly voice: string
  readonly claim: ClaimRef
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  /** The day it was said or published. */
  readonly said: string | null
  /** The time it speaks of. */
  readonly from: string | null
  readonly until: string | null
}

/** The present reading of a question. It never averages: low and high are figures that somebody gave. */
export interface Answer {
  readonly standing: Standing
  readonly low: number | null
  readonly high: number | null
  readonly latest: SeriesPoint | null
  /** How many outlets gave a figure. */
  readonly outlets: number
  readonly voices: readonly Voice[]
  readonly series: readonly SeriesPoint[]
  /** Why it stands so, what the arithmetic says, what people decided: sentences, the same in both languages. */
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
  /** A relation between two questions stands on the question of its `a`. */
  readonly relations: readonly Relation[]
}

/** A question that is not built yet, with all that it follows from. */
export interface QuestionDraft {
  readonly id: string
  /** The claims that answer it, as REPORT_ID/CLAIM_ID, sorted. */
  readonly claims: readonly string[]
  /** What bears on it beside its claims. By the same rules the same claims on the same ground make the same question. */
  readonly ground: string
  build(): LedgerQuestion
}
