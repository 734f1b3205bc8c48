import type { Session } from '../store/database.ts'
import { REPORT_COLUMNS, type ReportDbRow, toReport } from '../store/list-reports.ts'
import { addBeginnings, type BegunReport } from './report-beginnings.ts'

/**
 * The reports that were published last, of one day those that came in last; those without a date come behind all others. Two lists,
 * each of which an index gives; the claims are counted once the reports are chosen.
 */
export async function listLatestReports(
  session: Session,
  dossier: string,
  limit: number,
): Promise<readonly BegunReport[]> {
  const rows = await session.query<ReportDbRow>(
    `select ${REPORT_COLUMNS}
      from ((select * from reports where dossier = $1 and published is not null
              order by published desc, added_at desc, report limit ${limit})
          union all (select * from reports where dossier = $1 and published is null
              order by added_at desc, report limit ${limit})) as r
      order by r.published desc nulls last, r.added_at desc, r.report limit ${limit}`,
    [dossier],
  )
  return addBeginnings(session, dossier, rows.map(toReport))
}
