import type { ReportHead } from '../model/question.ts'
import type { Session } from './database.ts'
import { unpackJson } from './pack-text.ts'

/** The heads of reports as they hold now, by their ids. */
export async function loadHeads(
  session: Session,
  dossier: string,
  reports: readonly string[],
): Promise<ReadonlyMap<string, ReportHead>> {
  const rows = await session.query<{ report: string; head: string }>(
    'select report, head::text from reports where dossier = $1 and report = any($2::text[])',
    [dossier, reports],
  )
  return new Map(rows.map(({ report, head }) => [report, unpackJson<ReportHead>(head)]))
}
