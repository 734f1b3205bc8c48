import type { Claim } from '../model/claim.ts'
import type { Judgement } from '../model/judgement.ts'
import type { Session } from './database.ts'
import { claimsOf, leaveOutUndone, loadJudgementsBearingOn, nameClaim, splitClaimName } from './judgements.ts'
import { LedgerError } from './ledger-error.ts'
import { appendToLog } from './log.ts'
import { unpackJson } from './pack-text.ts'
import { loadHeads, rebuildQuestions } from './rebuild-questions.ts'
import type { Context } from './rules.ts'
import { toClaimRow } from './save-readings.ts'
import type { ClaimState } from './store.ts'
import { insertRows } from './tables.ts'

type Draft<J> = J extends Judgement ? Omit<J, 'id' | 'by' | 'at'> : never

/** What a person decides: the ledger adds who, when and an id. */
export type JudgementDraft = Draft<Judgement>

/**
 * Writes down a judgement and builds anew what it bears on; the dossier must be held.
 *
 * @throws LedgerError where it speaks of a claim or a judgement that is not there
 */
export async function judge(session: Session, context: Context, draft: JudgementDraft): Promise<Judgement> {
  const { dossier, at, who } = context
  const number = await findNextNumber(session, dossier)
  const judgement = { id: `j${number}`, by: who.by, at, ...draft } as Judgement
  const bearing = judgement.kind === 'undo' ? await findUndone(session, dossier, judgement.judgement) : judgement
  await expectClaims(session, dossier, claimsOf(judgement))
  await insertRows(session, 'judgements', dossier, [toRow(judgement, number)])
  await appendToLog(session, context, [{ action: 'judgement', subject: judgement.id, old: null, new: judgement }])
  const touched = [
    ...(await placeClaims(session, context, claimsOf(bearing))),
    ...('names' in bearing ? await findBlocksOfSources(session, dossier, bearing.names) : []),
  ]
  await rebuildQuestions(session, context, new Set(touched))
  return judgement
}

async function findNextNumber(session: Session, dossier: string): Promise<number> {
  const rows = await session.query<{ last: number }>(
    `select coalesce(max(substr(subject, 2)::int), 0) as last from log where dossier = $1 and action = 'judgement'`,
    [dossier],
  )
  return (rows[0]?.last ?? 0) + 1
}

/** What is undone in the end: an undoing may be undone as well. */
async function findUndone(session: Session, dossier: string, id: string): Promise<Judgement> {
  const rows = await session.query<{ data: string }>(
    'select data::text from judgements where dossier = $1 and judgement = $2',
    [dossier, id],
  )
  if (!rows[0]) throw new LedgerError(`there is no judgement "${id}" in dossier "${dossier}"`)
  const judgement = unpackJson<Judgement>(rows[0].data)
  return judgement.kind === 'undo' ? findUndone(session, dossier, judgement.judgement) : judgement
}

interface PlacedRow {
  readonly report: string
  readonly claim: string
  readonly version: number
  readonly state: ClaimState
  readonly entered_by: string | null
  readonly block: string
  readonly data: string
}

async function loadClaims(session: Session, dossier: string, names: readonly string[]): Promise<readonly PlacedRow[]> {
  const parts = names.map(splitClaimName)
  return session.query<PlacedRow>(
    `select report, claim, version, state, entered_by, block, data::text from claims
      where dossier = $1 and (report, claim) in (select * from unnest($2::text[], $3::text[]))`,
    [dossier, parts.map(({ report }) => report), parts.map(({ claim }) => claim)],
  )
}

async function expectClaims(session: Session, dossier: string, names: readonly string[]): Promise<void> {
  const found = new Set(
    (await loadClaims(session, dossier, names)).map(({ report, claim }) => nameClaim(report, claim)),
  )
  const missing = names.find((name) => !found.has(name))
  if (missing !== undefined) {
    throw new LedgerError(`there is no claim "${missing}" in dossier "${dossier}" (a claim is named REPORT/CLAIM)`)
  }
}

/** A correction may move a claim to another block: gives the blocks it was in and is in. */
async function placeClaims(session: Session, context: Context, names: readonly string[]): Promise<readonly string[]> {
  const { dossier } = context
  const before = await loadClaims(session, dossier, names)
  const heads = await loadHeads(session, dossier, [...new Set(before.map(({ report }) => report))])
  const judgements = leaveOutUndone(await loadJudgementsBearingOn(session, dossier, names))
  const rows = before.map(({ report, version, state, entered_by, data }) =>
    toClaimRow(
      { claim: unpackJson<Claim>(data), version, state, enteredBy: entered_by },
      heads.get(report)!,
      judgements,
      context,
    ),
  )
  await insertRows(session, 'claims', dossier, rows, 'replace')
  return [...before.map(({ block }) => block), ...rows.map(({ block }) => block!)]
}

async function findBlocksOfSources(
  session: Session,
  dossier: string,
  names: readonly string[],
): Promise<readonly string[]> {
  const rows = await session.query<{ block: string }>(
    `select distinct block from claims where dossier = $1 and state in ('current', 'kept')
      and (source = any($2::text[]) or via = any($2::text[]))`,
    [dossier, names],
  )
  return rows.map(({ block }) => block)
}

function toRow(judgement: Judgement, number: number) {
  const [claim_a = null, claim_b = null] = claimsOf(judgement)
  return { judgement: judgement.id, number, kind: judgement.kind, claim_a, claim_b, data: judgement }
}
