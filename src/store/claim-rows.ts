import type { Claim } from '../model/claim.ts'
import type { Judgement } from '../model/judgement.ts'
import type { LedgerClaim, ReportHead } from '../model/question.ts'
import { hashValue, toCanonicalJson } from './canonical-json.ts'
import type { PlacedClaim } from './match-claims.ts'
import type { Context } from './rules.ts'
import type { RowOf } from './tables.ts'

/** What is known of the claims of a report from before. */
interface Before {
  readonly rows: ReadonlyMap<
    string,
    {
      readonly block: string
      readonly state: string
      readonly hash: string
      readonly setting: string
      readonly outlet: string | null
    }
  >
  readonly judgements: readonly Judgement[]
}

/**
 * Settles the claims of one report, which must be all it has, and gives the rows of those that are not yet in the ledger as
 * they are to be; their `block` is their cell, until they are written.
 */
export function listChangedRows(
  placed: readonly PlacedClaim[],
  head: ReportHead,
  before: Before,
  { rules }: Context,
): readonly RowOf<'claims'>[] {
  const inForce = placed.filter(({ state }) => isInForce(state)).map(({ claim }) => ({ report: head, claim }))
  const settled = new Map(rules.settle(inForce, before.judgements).map((one) => [one.claim.id, one]))
  return placed
    .map((one) => toRow(one, settled.get(one.claim.id) ?? { report: head, claim: one.claim }, rules.blocks.cellOf))
    .filter((row) => !isSameRow(row, before))
}

/** The blocks that these rows join, once they are written. */
export function listJoined(rows: readonly RowOf<'claims'>[]): readonly string[] {
  return rows.filter(({ state }) => isInForce(state)).map(({ block }) => block!)
}

/** The blocks in which these rows were before. */
export function listLeft(rows: readonly RowOf<'claims'>[], before: Before): readonly string[] {
  return rows.flatMap(({ claim }) => {
    const held = before.rows.get(claim!)
    return held && isInForce(held.state) ? [held.block] : []
  })
}

/** Whether a claim in this state answers questions. */
export function isInForce(state: string | null): boolean {
  return state === 'current' || state === 'kept'
}

/** What the log keeps of a claim: enough to see that a row is not what was written. */
export function hashClaimRow(row: Pick<RowOf<'claims'>, 'version' | 'state' | 'entered_by' | 'data'>): string {
  return hashValue([row.version, row.state, row.entered_by, row.data])
}

function isSameRow(row: RowOf<'claims'>, { rows }: Before): boolean {
  const held = rows.get(row.claim!)
  if (held === undefined || held.hash !== hashClaimRow(row) || held.outlet !== row.outlet) return false
  return held.setting === toCanonicalJson(row.setting)
}

/** The columns are those of the claim as it was read; what a person corrected stands in the block and the setting. */
function toRow(
  { claim, version, state, enteredBy }: PlacedClaim,
  settled: LedgerClaim,
  cellOf: (claim: LedgerClaim) => string,
): RowOf<'claims'> {
  return {
    report: settled.report.id,
    claim: claim.id,
    version,
    state,
    entered_by: enteredBy,
    block: cellOf(settled),
    event: claim.event,
    source: claim.source?.name ?? null,
    via: claim.via?.name ?? null,
    place: nameOfPlace(claim.place),
    position: claim.figure.start,
    sentence: claim.quote.exact.slice(0, 10_000),
    setting: settled.setting ?? null,
    data: claim,
    outlet: settled.report.outlet,
  }
}

function nameOfPlace(place: Claim['place']): string | null {
  if (place === null) return null
  const name = 'name' in place && typeof place.name === 'string' ? place.name : place.text
  return name.toLowerCase()
}
