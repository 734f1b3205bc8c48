import type { Conditions } from '../store/conditions.ts'
import type { Session } from '../store/database.ts'
import { filterReports, listReports, REPORT_COLUMNS, type ReportDbRow, toReport } from '../store/list-reports.ts'
import { makePage, readPageWish } from '../store/paging.ts'
import type { LedgerReport, Page, PageWish, ReportFilter } from '../store/store.ts'
import { addBeginnings, type BegunReport } from './report-beginnings.ts'

/** `id`: by name; `published`: the latest first; `changed`: whose last version came in last first; `outlet`: by its name. */
export const REPORT_SORTS = ['id', 'published', 'changed', 'outlet'] as const
export type ReportSort = (typeof REPORT_SORTS)[number]

interface Order {
  readonly key: string
  readonly type: string
  readonly direction: 'asc' | 'desc'
}

const ORDERS: Readonly<Record<Exclude<ReportSort, 'id'>, Order>> = {
  published: { key: 'r.published', type: 'text', direction: 'desc' },
  changed: { key: 'r.changed_at', type: 'timestamptz', direction: 'desc' },
  outlet: { key: 'r.outlet', type: 'text', direction: 'asc' },
}

/** The last row of the page before: its key, `null` among those that have none, and its id. */
type After = readonly [string | null, string]

interface Row extends ReportDbRow {
  readonly key: string | null
}

/** Reports in the order that is wanted; those of which it is not known come last, by their ids. */
export async function browseReports(
  session: Session,
  dossier: string,
  filter: ReportFilter,
  sort: ReportSort,
  page?: PageWish,
): Promise<Page<BegunReport>> {
  const { items, next } = await listInOrder(session, dossier, filter, sort, page)
  return { items: await addBeginnings(session, dossier, items), next }
}

async function listInOrder(
  session: Session,
  dossier: string,
  filter: ReportFilter,
  sort: ReportSort,
  page?: PageWish,
): Promise<Page<LedgerReport>> {
  if (sort === 'id') return listReports(session, dossier, filter, page)
  const { limit, after } = readPageWish<After>(page)
  const order = ORDERS[sort]
  const known = after?.[0] === null ? [] : await listKnown(session, filterReports(dossier, filter), order, limit, after)
  const missing = limit + 1 - known.length
  const unknown = missing > 0 ? await listUnknown(session, filterReports(dossier, filter), order, missing, after) : []
  return makePage([...known, ...unknown], limit, ({ key, report }): After => [key, report], toReport)
}

/** The first condition is one that an index can begin at; the wide rows are fetched once it is clear which. */
function listKnown(
  session: Session,
  where: Conditions,
  { key, type, direction }: Order,
  limit: number,
  after: After | null,
): Promise<readonly Row[]> {
  where.addIf(true, `${key} is not null`)
  if (after !== null) {
    const at = `${where.hold(after[0])}::text::${type}`
    const sign = direction === 'desc' ? '<' : '>'
    where.addIf(true, `${key} ${sign}= ${at} and (${key} ${sign} ${at} or r.report > ${where.hold(after[1])})`)
  }
  return select(session, where, key, `${key} ${direction}, r.report`, limit + 1)
}

function listUnknown(
  session: Session,
  where: Conditions,
  { key }: Order,
  limit: number,
  after: After | null,
): Promise<readonly Row[]> {
  where.addIf(true, `${key} is null`)
  if (after?.[0] === null) where.addIf(true, `r.report > ${where.hold(after[1])}`)
  return select(session, where, key, 'r.report', limit)
}

function select(
  session: Session,
  where: Conditions,
  key: string,
  order: string,
  limit: number,
): Promise<readonly Row[]> {
  return session.query<Row>(
    `select ${REPORT_COLUMNS}, (${key})::text as key from reports r
      where ${where.toSql()} order by ${order} limit ${limit}`,
    where.values,
  )
}
