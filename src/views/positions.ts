import type { SourceKind } from '../model/claim.ts'
import type { LedgerPosition, PositionRelation } from '../model/matter.ts'
import type { Matter } from '../model/position.ts'
import type { DossierState } from './dossier-state.ts'

/** What the parties hold: a row a party, a column a matter. */
export interface PositionMatrix {
  /** Those of which most is said first. */
  readonly matters: readonly Matter[]
  readonly rows: readonly PartyRow[]
  /** How positions on one matter stand to each other. */
  readonly relations: readonly MatterRelations[]
}

export interface MatterRelations {
  readonly about: Matter
  readonly relations: readonly PositionRelation[]
}

export interface PartyRow {
  readonly party: string
  readonly kind: SourceKind
  /** What it said and did on each matter, in time; as many as there are matters. */
  readonly cells: readonly (readonly LedgerPosition[])[]
}

export function viewPositions({ matters }: Pick<DossierState, 'matters'>): PositionMatrix {
  const columns = matters.toSorted((a, b) => countEntries(b.parties) - countEntries(a.parties))
  const parties = new Map(columns.flatMap((line) => line.parties.map(({ party, kind }) => [party, kind] as const)))
  const rows = [...parties].map(([party, kind]) => ({
    party,
    kind,
    cells: columns.map((line) => line.parties.find((other) => other.party === party)?.entries ?? []),
  }))
  return {
    matters: columns.map(({ about }) => about),
    rows: rows.toSorted((a, b) => b.cells.flat().length - a.cells.flat().length),
    relations: columns
      .filter(({ relations }) => relations.length > 0)
      .map(({ about, relations }) => ({ about, relations })),
  }
}

function countEntries(parties: readonly { readonly entries: readonly LedgerPosition[] }[]): number {
  return parties.reduce((sum, { entries }) => sum + entries.length, 0)
}
