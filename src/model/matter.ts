import type { Quote, Source, SourceKind } from './claim.ts'
import type { Matter, Position } from './position.ts'
import type { ReportHead, Wording } from './question.ts'
import type { ClaimTime } from './time.ts'

/** A position as the ledger holds it: a statement's or an act's. */
export interface LedgerPosition {
  readonly report: ReportHead
  /** The id of the statement or act. */
  readonly id: string
  readonly from: 'statement' | 'act'
  readonly quote: Quote
  readonly position: Position
  readonly source: Source | null
  readonly time: ClaimTime | null
}

/** The positions of one party on a matter, in time. */
export interface PartyLine {
  readonly party: string
  readonly kind: SourceKind
  readonly entries: readonly LedgerPosition[]
}

export type PositionRelationKind = 'changes' | 'denies' | 'refutes' | 'accuses-back' | 'agrees' | 'disagrees'

export interface PositionRef {
  readonly report: string
  readonly id: string
}

export interface PositionRelation {
  readonly a: PositionRef
  readonly b: PositionRef
  readonly kind: PositionRelationKind
  readonly why: Wording
}

/** What the parties hold on one matter. */
export interface MatterLine {
  readonly about: Matter
  readonly parties: readonly PartyLine[]
  readonly relations: readonly PositionRelation[]
}
