import type { ReportHead } from '../model/question.ts'
import { Conditions } from './conditions.ts'
import type { Session } from './database.ts'
import { unpackJson, unpackText } from './pack-text.ts'
import { makePage, readPageWish } from './paging.ts'
import type { LedgerReport, Page, PageWish, ReportFilter, ReportVersion } from './shapes.ts'

/** A row of the database. */
export interface ReportDbRow {
  readonly report: string
  readonly version: number
  readonly origin: string
  readonly sensitive: boolean
  readonly head: string
  readonly claims: number
  readonly added_at: Date
  readonly added_by: string
  readonly changed_at: Date
}

export const REPORT_COLUMNS = `r.report, r.version, r.origin, r.sensitive, r.head::text as head, r.added_at, r.added_by, r.changed_at,
  (select count(*)::int from claims c
    where c.dossier = r.dossier and c.report = r.report and c.state in ('current', 'kept')) as claims`

/** Reports in the order of their ids. */
export async function listReports(
  session: Session,
  dossier: string,
  filter: ReportFilter = {},
  wish?: PageWish,
): Promise<Page<LedgerReport>> {
  const { limit, after } = readPageWish<[string]>(wish)
  const where = filterReports(dossier, filter).addAfter(['r.report'], after)
  const rows = await session.query<ReportDbRow>(
    `select ${REPORT_COLUMNS} from reports r where ${where.toSql()} order by r.report limit ${limit + 1}`,
    where.values,
  )
  return makePage(rows, limit, ({ report }) => [report], toReport)
}

/** Of `reports r`. */
export function filterReports(dossier: string, filter: ReportFilter): Conditions {
  return new Conditions(dossier, 'r')
    .add('r.outlet = ?', filter.outlet)
    .add('r.published >= ?', filter.since)
    .add("r.published <= ? || '~'", filter.until)
    .add(WORDS, filter.words)
    .add('r.report = any(?::text[])', filter.reports)
    .addIf(filter.withoutSensitive, 'not r.sensitive')
}

/** In the text of the version in force. */
const WORDS = `exists (select from versions v where v.dossier = r.dossier and v.report = r.report and v.version = r.version
  and v.words @@ websearch_to_tsquery('german', ?))`

export async function findReport(session: Session, dossier: string, report: string): Promise<LedgerReport | null> {
  const rows = await session.query<ReportDbRow>(
    `select ${REPORT_COLUMNS} from reports r where r.dossier = $1 and r.report = $2`,
    [dossier, report],
  )
  return rows[0] ? toReport(rows[0]) : null
}

export function toReport({ head, origin, added_at, added_by, changed_at, ...row }: ReportDbRow): LedgerReport {
  const { version, sensitive, claims } = row
  return {
    ...{ version, sensitive, claims },
    head: unpackJson<ReportHead>(head),
    origin: unpackText(origin),
    addedAt: added_at.toISOString(),
    addedBy: added_by,
    changedAt: changed_at.toISOString(),
  }
}

interface VersionRow {
  readonly version: number
  readonly head: string
  readonly origin: string
  readonly text: string
  readonly taken_at: Date
  readonly taken_by: string
}

/** All versions of a report, the first one first. */
export async function listVersions(
  session: Session,
  dossier: string,
  report: string,
): Promise<readonly ReportVersion[]> {
  const rows = await session.query<VersionRow>(
    `select version, head::text, origin, text, taken_at, taken_by from versions
      where dossier = $1 and report = $2 order by version`,
    [dossier, report],
  )
  return rows.map(({ version, head, origin, text, taken_at, taken_by }) => ({
    version,
    head: unpackJson<ReportHead>(head),
    origin: unpackText(origin),
    text: unpackText(text),
    takenAt: taken_at.toISOString(),
    takenBy: taken_by,
  }))
}

/** The bytes as they came in. */
export async function findOriginal(session: Session, dossier: string, sha256: string): Promise<Uint8Array | null> {
  const rows = await session.query<{ bytes: Uint8Array }>(
    'select bytes from originals where dossier = $1 and sha256 = $2',
    [dossier, sha256],
  )
  return rows[0]?.bytes ?? null
}
