import type { Quote } from '../model/claim.ts'
import type { LedgerPosition } from '../model/matter.ts'
import type { Act } from '../model/position.ts'
import type { ReportHead } from '../model/question.ts'
import type { Statement } from '../model/statement.ts'
import type { ClaimTime } from '../model/time.ts'
import { Conditions } from './conditions.ts'
import type { Session } from './database.ts'
import { unpackJson, unpackText } from './pack-text.ts'
import { makePage, readPageWish } from './paging.ts'
import type { Page, PageWish, PositionFilter } from './shapes.ts'

interface PositionRow {
  readonly report: string
  readonly position: number
  readonly id: string
  readonly from_what: 'statement' | 'act'
  readonly data: string
  readonly head: string
  readonly text: string | null
}

/** Characters before and after the words that a quote keeps. */
const CONTEXT = 32

/** Positions that statements and acts take, in the order of reports, and in each of the text. */
export async function listPositions(
  session: Session,
  dossier: string,
  filter: PositionFilter = {},
  wish?: PageWish,
): Promise<Page<LedgerPosition>> {
  const { limit, after } = readPageWish<[string, number, string]>(wish)
  const where = new Conditions(dossier, 'p')
    .addIf(filter.about === undefined, 'p.about is not null')
    .add('p.about = ?', filter.about)
    .add('p.report = ?', filter.report)
    .add('p.report = any(?::text[])', filter.reports)
    .addIf(filter.withoutSensitive, 'not r.sensitive')
    .add(`coalesce(${DAY}, '~') >= ?`, filter.since)
    .add(`coalesce(${DAY}, '') <= ? || '~'`, filter.until)
    .addAfter(['p.report', 'p.position', 'p.id'], after)
  const rows = await session.query<PositionRow>(
    `select p.report, p.position, p.id, p.from_what, p.data, p.head, v.text
      from (${selectFrom('statement', where, limit + 1)} union all ${selectFrom('act', where, limit + 1)}) p
      left join versions v on v.dossier = $1 and v.report = p.report and v.version = p.version and p.from_what = 'statement'
      order by p.report, p.position, p.id limit ${limit + 1}`,
    where.values,
  )
  return makePage(rows, limit, ({ report, position, id }) => [report, position, id], toPosition)
}

/** Statements and acts that name a time speak of it. */
const DAY = `coalesce(p.data->'time'->>'from', r.published) collate "C"`

/** Each table gives its own first ones, in the order of its index: no more of them are looked at. */
function selectFrom(what: 'statement' | 'act', where: Conditions, limit: number): string {
  return `(select p.report, p.version, p.${what} as id, '${what}' as from_what, p.position, p.data::text as data, r.head::text as head
    from ${what}s p join reports r on r.dossier = p.dossier and r.report = p.report
    where ${where.toSql().replaceAll('p.id', `p.${what}`)} order by p.report, p.position, p.${what} limit ${limit})`
}

function toPosition({ from_what, data, head, text, id }: PositionRow): LedgerPosition {
  const found = unpackJson<(Statement | Act) & { readonly time?: ClaimTime | null }>(data)
  return {
    report: unpackJson<ReportHead>(head),
    id,
    from: from_what,
    quote: 'quote' in found ? found.quote : quoteContent(unpackText(text ?? ''), found),
    position: found.position!,
    source: 'source' in found ? found.source : found.position!.actor,
    time: found.time ?? null,
  }
}

/** A statement may stand in several stretches: the quote reaches from the first to the last. */
function quoteContent(text: string, { content }: Statement): Quote {
  const start = content[0]?.start ?? 0
  const end = content.at(-1)?.end ?? 0
  const prefix = text.slice(Math.max(0, start - CONTEXT), start)
  return { exact: text.slice(start, end), prefix, suffix: text.slice(end, end + CONTEXT), start, end }
}
