import type { Quote, Source, SourceKind } from './claim.ts'
import type { Matter, Position } from './position.ts'
import type { ReportHead, Wording } from './question.ts'
import type { ClaimTime } from './time.ts'

/** A position as the ledger holds it, from a statement or an act. */
export interface LedgerPosition {
  readonly report: ReportHead
  /** Of the statement or act. */
  readonly id: string
  readonly from: 'statement' | 'act'
  readonly quote: Quote
  readonly position: Position
  readonly source: Source | null
  readonly time: ClaimTime | null
}

export interface PartyLine {
  readonly party: string
  readonly kind: SourceKind
  readonly entries: readonly LedgerPosition[]
}

export type PositionRelationKind = 'changes' | 'denies' | 'refutes' | 'accuses-back' | 'agrees' | 'disagrees'

export interface PositionRelation {
  readonly a: { readonly report: string; readonly id: string }
  readonly b: { readonly report: string; readonly id: string }
  readonly kind: PositionRelationKind
  readonly why: Wording
}

/** The positions of all parties on one matter. */
export interface MatterLine {
  readonly about: Matter
  readonly parties: readonly PartyLine[]
  readonly relations: readonly PositionRelation[]
}
