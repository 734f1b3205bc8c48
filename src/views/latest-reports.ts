import type { ReportHead } from '../model/question.ts'
import type { Session } from '../store/database.ts'
import { unpackJson, unpackText } from '../store/pack-text.ts'
import { addBeginnings, type BegunReport } from './report-beginnings.ts'

interface Row {
  readonly version: number
  readonly origin: string
  readonly sensitive: boolean
  readonly head: string
  readonly claims: number
  readonly added_at: Date
  readonly added_by: string
  readonly changed_at: Date
}

/**
 * The reports that were published last, of one day those that came in last; those without a date come behind all others. Two lists,
 * each of which an index gives; the claims are counted once the reports are chosen.
 */
export async function listLatestReports(
  session: Session,
  dossier: string,
  limit: number,
): Promise<readonly BegunReport[]> {
  const rows = await session.query<Row>(
    `select r.version, r.origin, r.sensitive, r.head::text as head, r.added_at, r.added_by, r.changed_at,
        (select count(*)::int from claims c where c.dossier = $1 and c.report = r.report
          and c.state in ('current', 'kept')) as claims
      from ((select * from reports where dossier = $1 and published is not null
              order by published desc, added_at desc, report limit ${limit})
          union all (select * from reports where dossier = $1 and published is null
              order by added_at desc, report limit ${limit})) as r
      order by r.published desc nulls last, r.added_at desc, r.report limit ${limit}`,
    [dossier],
  )
  const reports = rows.map(({ head, origin, added_at, added_by, changed_at, ...row }) => ({
    ...row,
    head: unpackJson<ReportHead>(head),
    origin: unpackText(origin),
    addedAt: added_at.toISOString(),
    addedBy: added_by,
    changedAt: changed_at.toISOString(),
  }))
  return addBeginnings(session, dossier, reports)
}
