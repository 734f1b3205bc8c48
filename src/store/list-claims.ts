import type { Claim } from '../model/claim.ts'
import type { ReportHead } from '../model/question.ts'
import { Conditions } from './conditions.ts'
import type { Session } from './database.ts'
import { leaveOutUndone, loadJudgementsOfKind, splitClaimName } from './judgements.ts'
import { unpackJson } from './pack-text.ts'
import { makePage, readPageWish } from './paging.ts'
import type { ClaimFilter, ClaimState, Page, PageWish, StoredClaim } from './shapes.ts'

interface ClaimRow {
  readonly report: string
  readonly claim: string
  readonly position: number
  readonly version: number
  readonly state: ClaimState
  readonly entered_by: string | null
  readonly data: string
  readonly head: string
  readonly sensitive: boolean
}

/** `marked`: the place of their names in the query. A mark of the report counts as well. */
function tellSensitive(marked: string): string {
  return `(r.sensitive or c.report || '/' || c.claim = any(${marked}::text[]))`
}

function listColumns(marked: string): string {
  return `c.report, c.claim, c.position, c.version, c.state, c.entered_by, c.data::text as data,
    r.head::text as head, ${tellSensitive(marked)} as sensitive`
}

const TABLES = 'claims c join reports r on r.dossier = c.dossier and r.report = c.report'

/** A report's id may have a slash in it, a claim's has none. */
const AMONG = `(c.report, c.claim) in (
  select regexp_replace(name, '/[^/]*$', ''), regexp_replace(name, '^.*/', '') from unnest(?::text[]) as name)`

const IN_FORCE: readonly ClaimState[] = ['current', 'kept']

/** Claims in the order of reports, and in each of the text. */
export async function listClaims(
  session: Session,
  dossier: string,
  filter: ClaimFilter = {},
  wish?: PageWish,
): Promise<Page<StoredClaim>> {
  const { limit, after } = readPageWish<[string, number, string]>(wish)
  const where = new Conditions(dossier, 'c')
  const marked = where.hold(await listMarked(session, dossier))
  where
    .add('c.state = any(?::text[])', filter.states ?? IN_FORCE)
    .add('c.report = ?', filter.report)
    .add('c.event = ?', filter.event)
    .add('c.place = lower(?)', filter.place)
    .add('c.source = any(?::text[])', filter.sources)
    .add(AMONG, filter.claims)
    .add("to_tsvector('german', c.sentence) @@ websearch_to_tsquery('german', ?)", filter.words)
    .addIf(filter.withoutSensitive, `not ${tellSensitive(marked)}`)
    .addAfter(['c.report', 'c.position', 'c.claim'], after)
  const rows = await session.query<ClaimRow>(
    `select ${listColumns(marked)} from ${TABLES} where ${where.toSql()} order by c.report, c.position, c.claim limit ${limit + 1}`,
    where.values,
  )
  return makePage(rows, limit, ({ report, position, claim }) => [report, position, claim], toClaim)
}

/** `name` is the ledger's name of the claim: REPORT/CLAIM. */
export async function findClaim(session: Session, dossier: string, name: string): Promise<StoredClaim | null> {
  const { report, claim } = splitClaimName(name)
  const rows = await session.query<ClaimRow>(
    `select ${listColumns('$4')} from ${TABLES} where c.dossier = $1 and c.report = $2 and c.claim = $3`,
    [dossier, report, claim, await listMarked(session, dossier)],
  )
  return rows[0] ? toClaim(rows[0]) : null
}

/** Whether a report or claim of the dossier is marked sensitive. */
export async function holdsSensitive(session: Session, dossier: string): Promise<boolean> {
  const reports = await session.query('select 1 from reports where dossier = $1 and sensitive limit 1', [dossier])
  return reports.length > 0 || (await listMarked(session, dossier)).length > 0
}

/** The names of claims that a person marked sensitive: the last mark that was not undone counts. */
async function listMarked(session: Session, dossier: string): Promise<readonly string[]> {
  const marks = new Map<string, boolean>()
  for (const judgement of leaveOutUndone(await loadJudgementsOfKind(session, dossier, ['mark-sensitive', 'undo']))) {
    if (judgement.kind === 'mark-sensitive') marks.set(judgement.claim, judgement.sensitive)
  }
  return [...marks].flatMap(([claim, isSensitive]) => (isSensitive ? [claim] : []))
}

function toClaim({ head, data, version, state, entered_by, sensitive }: ClaimRow): StoredClaim {
  return {
    report: unpackJson<ReportHead>(head),
    claim: unpackJson<Claim>(data),
    version,
    state,
    enteredBy: entered_by,
    sensitive,
  }
}
