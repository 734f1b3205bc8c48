import type { Judgement } from '../model/judgement.ts'
import { listChangedRows, listJoined, listLeft } from './claim-rows.ts'
import type { Session } from './database.ts'
import { writeClaims } from './fit-blocks.ts'
import { loadHeldClaims } from './held-claims.ts'
import { claimsOf, nameClaim, splitClaimName } from './judgements.ts'
import { LedgerError } from './ledger-error.ts'
import { loadHeads } from './load-heads.ts'
import { appendToLog } from './log.ts'
import { unpackJson } from './pack-text.ts'
import { findBlocks, rebuildQuestions } from './rebuild-questions.ts'
import type { Context } from './rules.ts'
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
  const judgement = { id: `j${String(number).padStart(5, '0')}`, by: who.by, at, ...draft } as Judgement
  const bearing = judgement.kind === 'undo' ? await findUndone(session, dossier, judgement.judgement) : judgement
  await expectClaims(session, dossier, claimsOf(judgement))
  await insertRows(session, 'judgements', dossier, [toRow(judgement, number)])
  await appendToLog(session, context, [{ action: 'judgement', subject: judgement.id, old: null, new: judgement }])
  const touched = [
    ...(await settleAnew(session, context, claimsOf(bearing))),
    ...('names' in bearing ? await findBlocksOfSources(session, dossier, bearing.names) : []),
  ]
  await rebuildQuestions(session, context, new Set(touched))
  return judgement
}

async function findNextNumber(session: Session, dossier: string): Promise<number> {
  const rows = await session.query<{ last: number }>(
    `select substr(subject, 2)::int as last from log where dossier = $1 and action = 'judgement'
      order by entry desc limit 1`,
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

async function expectClaims(session: Session, dossier: string, names: readonly string[]): Promise<void> {
  const parts = names.map(splitClaimName)
  const rows = await session.query<{ report: string; claim: string }>(
    `select report, claim from claims
      where dossier = $1 and (report, claim) in (select * from unnest($2::text[], $3::text[]))`,
    [dossier, parts.map(({ report }) => report), parts.map(({ claim }) => claim)],
  )
  const found = new Set(rows.map(({ report, claim }) => nameClaim(report, claim)))
  const missing = names.find((name) => !found.has(name))
  if (missing !== undefined) {
    throw new LedgerError(`there is no claim "${missing}" in dossier "${dossier}" (a claim is named REPORT/CLAIM)`)
  }
}

/** Settles the reports of judged claims anew, which may move claims to other blocks: gives the blocks that touches. */
async function settleAnew(session: Session, context: Context, names: readonly string[]): Promise<readonly string[]> {
  const { dossier } = context
  const reports = [...new Set(names.map((name) => splitClaimName(name).report))]
  const heads = await loadHeads(session, dossier, reports)
  const held = await loadHeldClaims(session, dossier, reports)
  const judged = await findBlocks(session, dossier, names)
  const touched = [...judged.values()]
  for (const [report, claims] of held) {
    const rows = await writeClaims(
      session,
      context,
      listChangedRows(claims.claims, heads.get(report)!, claims, context),
    )
    touched.push(...listJoined(rows), ...listLeft(rows, claims))
  }
  return touched
}

/** A source is named as the report does, as a person corrected it, or as the voice it was folded into. */
async function findBlocksOfSources(
  session: Session,
  dossier: string,
  names: readonly string[],
): Promise<readonly string[]> {
  const rows = await session.query<{ block: string }>(
    `select block from claims where dossier = $1 and state in ('current', 'kept')
        and (source = any($2::text[]) or via = any($2::text[]))
      union select c.block from claims c join judgements j
          on j.dossier = c.dossier and j.claim_a = c.report || '/' || c.claim
        where c.dossier = $1 and j.kind = 'correct' and j.data->>'field' in ('source', 'via')
      union select q.block from questions q, json_array_elements(q.data->'answer'->'voices') voice
        where q.dossier = $1 and voice->>'name' = any($2::text[])`,
    [dossier, names],
  )
  return rows.map(({ block }) => block)
}

function toRow(judgement: Judgement, number: number) {
  const [claim_a = null, claim_b = null] = claimsOf(judgement)
  return { judgement: judgement.id, number, kind: judgement.kind, claim_a, claim_b, data: judgement }
}
