import type { Judgement } from '../model/judgement.ts'
import type { LedgerPosition, MatterLine, PositionRelation } from '../model/matter.ts'
import type { Matter } from '../model/position.ts'
import type { ReadableStore } from '../store/store.ts'
import { type PositionMatrix, viewPositions } from './positions.ts'

export interface PositionWish {
  readonly about?: Matter | undefined
  /** Within the name of the party; upper and lower case alike. */
  readonly party?: string | undefined
  /** Said or published on or after, on or before: ISO dates. */
  readonly since?: string | undefined
  readonly until?: string | undefined
}

export interface PositionPage extends Pick<PositionMatrix, 'matters' | 'rows'> {
  /** With the matter on which they hold. */
  readonly relations: readonly (PositionRelation & { readonly about: Matter })[]
  /** There are more positions than are shown. */
  readonly isCut: boolean
}

/** Handed in, because views do not reach into the ledger. */
export type BuildMatters = (
  positions: readonly LedgerPosition[],
  judgements: readonly Judgement[],
) => readonly MatterLine[]

const MOST_POSITIONS = 800

export async function viewPositionPage(
  store: ReadableStore,
  dossier: string,
  wish: PositionWish,
  build: BuildMatters,
): Promise<PositionPage> {
  const { about, since, until } = wish
  const filter = { ...(about && { about }), ...(since && { since }), ...(until && { until }) }
  const [{ items, next }, judgements] = await Promise.all([
    store.listPositions(dossier, filter, { limit: MOST_POSITIONS }),
    store.listJudgements(dossier),
  ])
  const matters = build(items, judgements)
  const matrix = viewPositions({ matters: matters.map((line) => keepParty(line, wish.party)) })
  const relations = matrix.relations.flatMap(({ about, relations }) => relations.map((one) => ({ ...one, about })))
  return { matters: matrix.matters, rows: matrix.rows, relations, isCut: next !== null }
}

function keepParty(line: MatterLine, party: string | undefined): MatterLine {
  if (party === undefined) return line
  return { ...line, parties: line.parties.filter((other) => other.party.toLowerCase().includes(party.toLowerCase())) }
}
