import type { Claim } from '../model/claim.ts'
import type { ReportHead } from '../model/question.ts'
import { Conditions } from './conditions.ts'
import type { Session } from './database.ts'
import { splitClaimName } from './judgements.ts'
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

/** The last mark that was set on a claim and not undone counts; a mark of its report counts as well. */
const SENSITIVE = `r.sensitive or coalesce((select (j.data->>'sensitive')::boolean from judgements j
  where j.dossier = c.dossier and j.claim_a = c.report || '/' || c.claim and j.kind = 'mark-sensitive'
    and not exists (select from judgements u
      where u.dossier = j.dossier and u.kind = 'undo' and u.data->>'judgement' = j.judgement)
  order by j.number desc limit 1), false)`

const COLUMNS = `c.report, c.claim, c.position, c.version, c.state, c.entered_by, c.data::text as data,
  r.head::text as head, ${SENSITIVE} as sensitive`

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
    .add('c.state = any(?::text[])', filter.states ?? IN_FORCE)
    .add('c.report = ?', filter.report)
    .add('c.event = ?', filter.event)
    .add('c.place = lower(?)', filter.place)
    .add('c.source = ?', filter.source)
    .add(AMONG, filter.claims)
    .add("to_tsvector('german', c.sentence) @@ websearch_to_tsquery('german', ?)", filter.words)
    .addIf(filter.withoutSensitive, `not (${SENSITIVE})`)
    .addAfter(['c.report', 'c.position', 'c.claim'], after)
  const rows = await session.query<ClaimRow>(
    `select ${COLUMNS} from ${TABLES} where ${where.toSql()} order by c.report, c.position, c.claim limit ${limit + 1}`,
    where.values,
  )
  return makePage(rows, limit, ({ report, position, claim }) => [report, position, claim], toClaim)
}

/** `name` is the ledger's name of the claim: REPORT/CLAIM. */
export async function findClaim(session: Session, dossier: string, name: string): Promise<StoredClaim | null> {
  const { report, claim } = splitClaimName(name)
  const rows = await session.query<ClaimRow>(
    `select ${COLUMNS} from ${TABLES} where c.dossier = $1 and c.report = $2 and c.claim = $3`,
    [dossier, report, claim],
  )
  return rows[0] ? toClaim(rows[0]) : null
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
