import type { Session } from './database.ts'
import { loadJudgementsOn, nameClaim } from './judgements.ts'
import { LedgerError } from './ledger-error.ts'
import { appendToLog } from './log.ts'
import { findJoinedBlocks, rebuildQuestions } from './rebuild-questions.ts'
import type { Context } from './rules.ts'
import { insertRows } from './tables.ts'

/** Tables whose rows of a report hold its content. */
export const TABLES_OF_CONTENT = ['versions', 'claims', 'statements', 'acts', 'times', 'notes', 'reports'] as const

/**
 * Erases a report with all versions, what was read of it and what was said on that, and leaves a tombstone. The log keeps
 * the hashes of what it said on the report, so that its chain still holds. The dossier must be held.
 */
export async function removeReport(session: Session, context: Context, report: string, why: string): Promise<void> {
  const { dossier, at, who } = context
  const sha256s = await listHashes(session, dossier, report)
  if (sha256s.length === 0) throw new LedgerError(`there is no report "${report}" in dossier "${dossier}"`)
  const touched = await listTouched(session, dossier, report)
  const judgements = await eraseJudgements(session, dossier, report)
  for (const table of TABLES_OF_CONTENT) {
    await session.query(`delete from ${table} where dossier = $1 and report = $2`, [dossier, report])
  }
  await eraseOriginals(session, dossier, sha256s)
  const { entries } = await appendToLog(session, context, [
    { action: 'removal', subject: report, old: null, new: { sha256: sha256s, why } },
  ])
  await eraseFromLog(session, dossier, entries, [report, ...judgements])
  const stone = { report, sha256s, removed_at: at, removed_by: who.by, why, entry: entries }
  await insertRows(session, 'tombstones', dossier, [stone])
  await rebuildQuestions(session, context, new Set(touched))
}

async function listHashes(session: Session, dossier: string, report: string): Promise<readonly string[]> {
  const rows = await session.query<{ sha256: string }>(
    'select distinct sha256 from versions where dossier = $1 and report = $2 order by sha256',
    [dossier, report],
  )
  return rows.map(({ sha256 }) => sha256)
}

/** The blocks of its claims, and those that a person joined with them. */
async function listTouched(session: Session, dossier: string, report: string): Promise<readonly string[]> {
  const rows = await session.query<{ claim: string; block: string }>(
    'select claim, block from claims where dossier = $1 and report = $2',
    [dossier, report],
  )
  const claims = rows.map(({ claim }) => nameClaim(report, claim))
  const joined = await findJoinedBlocks(session, dossier, claims, await loadJudgementsOn(session, dossier, claims))
  return [...rows.map(({ block }) => block), ...joined]
}

/** A person's reason or comment may repeat what the report says. Gives the ids of the judgements, their undoings included. */
async function eraseJudgements(session: Session, dossier: string, report: string): Promise<readonly string[]> {
  const rows = await session.query<{ judgement: string }>(
    `with recursive erased as (
        select j.judgement from judgements j join claims c
            on c.dossier = j.dossier and c.report || '/' || c.claim in (j.claim_a, j.claim_b)
          where j.dossier = $1 and c.dossier = $1 and c.report = $2
        union
        select u.judgement from judgements u join erased e on u.data->>'judgement' = e.judgement
          where u.dossier = $1 and u.kind = 'undo')
      delete from judgements where dossier = $1 and judgement in (select judgement from erased) returning judgement`,
    [dossier, report],
  )
  return rows.map(({ judgement }) => judgement)
}

/** Bytes that another report of the dossier has as well stay. */
async function eraseOriginals(session: Session, dossier: string, sha256s: readonly string[]): Promise<void> {
  await session.query(
    `delete from originals o where o.dossier = $1 and o.sha256 = any($2::text[])
      and not exists (select from versions v where v.dossier = o.dossier and v.sha256 = o.sha256)`,
    [dossier, sha256s],
  )
}

async function eraseFromLog(
  session: Session,
  dossier: string,
  removal: number,
  subjects: readonly string[],
): Promise<void> {
  await session.query(
    `update log set old = null, new = null, erased_by = $2
      where dossier = $1 and subject = any($3::text[]) and entry < $2 and action <> 'removal'
        and (action = 'judgement') = (subject <> $4)`,
    [dossier, removal, subjects, subjects[0]],
  )
}
