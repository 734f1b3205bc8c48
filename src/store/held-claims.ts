import type { Claim } from '../model/claim.ts'
import type { Judgement } from '../model/judgement.ts'
import { toCanonicalJson } from './canonical-json.ts'
import { hashClaimRow } from './claim-rows.ts'
import type { Session } from './database.ts'
import { claimsOf, leaveOutUndone, loadJudgementsOn, nameClaim } from './judgements.ts'
import type { HeldClaim } from './match-claims.ts'
import { unpackJson } from './pack-text.ts'
import type { ClaimState } from './shapes.ts'

/** Claims of a report in the ledger, with the rows they have now. */
export interface HeldClaims {
  readonly claims: readonly HeldClaim[]
  /** By the claims' ids. */
  readonly rows: ReadonlyMap<string, HeldRow>
  /** In force, on any of them. */
  readonly judgements: readonly Judgement[]
}

export const NOTHING_HELD: HeldClaims = { claims: [], rows: new Map(), judgements: [] }

export interface HeldRow {
  readonly block: string
  readonly state: string
  /** `hashClaimRow` of it. */
  readonly hash: string
  /** What the log keeps of it when it changes. */
  readonly logged: unknown
  /** The setting in canonical JSON. */
  readonly setting: string
  readonly outlet: string | null
}

interface LoadedRow {
  readonly report: string
  readonly claim: string
  readonly version: number
  readonly state: ClaimState
  readonly entered_by: string | null
  readonly block: string
  readonly setting: string | null
  readonly data: string
  readonly outlet: string | null
}

/** The claims of these reports, by the reports' ids. */
export async function loadHeldClaims(
  session: Session,
  dossier: string,
  reports: readonly string[],
): Promise<ReadonlyMap<string, HeldClaims>> {
  if (reports.length === 0) return new Map()
  const rows = await session.query<LoadedRow>(
    `select report, claim, version, state, entered_by, block, setting::text, data::text, outlet from claims
      where dossier = $1 and report = any($2::text[]) order by report, position, claim`,
    [dossier, reports],
  )
  const judgements = await loadJudgementsOn(
    session,
    dossier,
    rows.map(({ report, claim }) => nameClaim(report, claim)),
  )
  const undoings = await session.query<{ data: string }>(
    "select data::text from judgements where dossier = $1 and kind = 'undo' order by number",
    [dossier],
  )
  const inForce = leaveOutUndone([...judgements, ...undoings.map(({ data }) => unpackJson<Judgement>(data))])
  return new Map(
    reports.map((report) => [
      report,
      toHeld(
        rows.filter((row) => row.report === report),
        inForce,
      ),
    ]),
  )
}

const VOUCHING: readonly Judgement['kind'][] = ['accept', 'correct', 'verify']

function toHeld(rows: readonly LoadedRow[], inForce: readonly Judgement[]): HeldClaims {
  const judgements = new Map<string, Judgement[]>()
  for (const judgement of inForce) {
    for (const name of claimsOf(judgement)) judgements.set(name, [...(judgements.get(name) ?? []), judgement])
  }
  const held = rows.map((row) => {
    const own = judgements.get(nameClaim(row.report, row.claim)) ?? []
    const claim = unpackJson<Claim>(row.data)
    const { version, state } = row
    const isVouchedFor = own.some(({ kind }) => VOUCHING.includes(kind))
    return { claim, version, state, enteredBy: row.entered_by, isVouchedFor, isJudged: own.length > 0 }
  })
  return {
    claims: held,
    rows: new Map(rows.map((row, at) => [row.claim, toHeldRow(row, held[at]!.claim)])),
    judgements: [...new Set([...judgements.values()].flat())],
  }
}

function toHeldRow({ block, state, version, entered_by, setting, outlet }: LoadedRow, data: Claim): HeldRow {
  return {
    block,
    state,
    hash: hashClaimRow({ version, state, entered_by, data }),
    logged: { version, state, data },
    setting: toCanonicalJson(setting === null ? null : unpackJson(setting)),
    outlet,
  }
}
