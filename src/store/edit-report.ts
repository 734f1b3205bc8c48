import type { Session } from './database.ts'
import { LedgerError } from './ledger-error.ts'
import { appendToLog } from './log.ts'
import { type Edits, findKnown } from './match-reports.ts'
import { packJson } from './pack-text.ts'
import { rebuildQuestions } from './rebuild-questions.ts'
import { readAgain } from './reread-reports.ts'
import type { Context } from './rules.ts'

/** What a person corrects in a report; what is left out stays as it is. */
export interface ReportEdit extends Edits {
  readonly sensitive?: boolean
}

/**
 * Corrects a report's metadata and reads it again with them: what `gestern` was hangs on the published date. The dossier must
 * be held. What came in stays beside what a person made of it.
 */
export async function editReport(
  session: Session,
  context: Context,
  id: string,
  { sensitive, ...edits }: ReportEdit,
): Promise<void> {
  const { dossier, at } = context
  const known = await findKnown(session, dossier, id)
  if (!known) throw new LedgerError(`there is no report "${id}" in dossier "${dossier}"`)
  const now = { edits: { ...known.edits, ...edits }, sensitive: sensitive ?? known.sensitive }
  const head = { ...known.taken, ...now.edits }
  await session.query(
    `update reports set edits = $3, head = $4, sensitive = $5, outlet = $6, published = $7, address = $8, changed_at = $9
      where dossier = $1 and report = $2`,
    [
      ...[dossier, id, packJson(now.edits), packJson(head), now.sensitive],
      ...[head.outlet, head.published, known.address ?? head.address, at],
    ],
  )
  const before = { edits: known.edits, sensitive: known.sensitive }
  const saved = await readAgain(session, context, [id])
  await appendToLog(session, context, [{ action: 'edit', subject: id, old: before, new: now }, ...saved.deeds])
  await rebuildQuestions(session, context, await findBlocksOf(session, dossier, id, saved.touched))
}

/** Its outlet, date and title stand in the answers of all its claims. */
async function findBlocksOf(
  session: Session,
  dossier: string,
  report: string,
  touched: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const rows = await session.query<{ block: string }>(
    `select distinct block from claims where dossier = $1 and report = $2 and state in ('current', 'kept')`,
    [dossier, report],
  )
  return new Set([...touched, ...rows.map(({ block }) => block)])
}
