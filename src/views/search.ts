import type { Act, Matter } from '../model/position.ts'
import type { ReportHead } from '../model/question.ts'
import type { Statement } from '../model/statement.ts'
import { Conditions } from '../store/conditions.ts'
import type { Session } from '../store/database.ts'
import { nameClaim } from '../store/judgements.ts'
import { packText, unpackJson, unpackText } from '../store/pack-text.ts'
import { type ClaimCard, findCards } from './claim-card.ts'
import { linkClaims, type QuestionLink } from './link-claims.ts'
import { loosenQuery } from './loosen-query.ts'
import { loadBeginnings } from './report-beginnings.ts'

export interface SearchWish {
  /** As in a search engine: words, `"a phrase"`, `or`, `-not`. The last word may be unfinished. */
  readonly q: string
  readonly outlet?: string | undefined
  /** Published on or after, on or before: ISO dates. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  /** Of claims. */
  readonly event?: readonly string[] | undefined
  /** Hits of each kind. */
  readonly limit: number
}

export interface SearchResult {
  readonly reports: readonly ReportHit[]
  readonly claims: readonly ClaimHit[]
  readonly statements: readonly StatementHit[]
  /** How many were found; `FOUND_AT_MOST` means as many or more. */
  readonly counts: { readonly reports: number; readonly claims: number; readonly statements: number }
}

/** In a snippet, what was found stands between U+E000 and U+E001; it is plain text. */
export interface ReportHit {
  readonly kind: 'report'
  readonly report: ReportHead
  /** How its text begins, where it has no title. */
  readonly beginning: string | null
  readonly snippet: string
}

export interface ClaimHit {
  readonly kind: 'claim'
  readonly snippet: string
  readonly card: ClaimCard
  readonly question: QuestionLink | null
}

export interface StatementHit {
  readonly kind: 'statement'
  readonly report: ReportHead
  readonly id: string
  readonly from: 'statement' | 'act'
  readonly snippet: string
  readonly start: number
  readonly end: number
  readonly source: string | null
  readonly about: Matter | null
}

/** More are not counted: a word that stands everywhere need not be found everywhere. */
const FOUND_AT_MOST = 1000

/** So many of those that were found are weighed against each other. */
const WEIGHED_AT_MOST = 300

/** Statements are looked for in so many reports that have the words. */
const REPORTS_WITH_STATEMENTS = 60

const HEADLINE = 'StartSel=\u{E000}, StopSel=\u{E001}, MaxWords=32, MinWords=12, MaxFragments=1'

export async function search(session: Session, dossier: string, wish: SearchWish): Promise<SearchResult> {
  const query = await writeQuery(session, wish.q)
  if (query === null) return { reports: [], claims: [], statements: [], counts: NOTHING }
  const [reports, claims, statements] = await Promise.all([
    searchReports(session, dossier, query, wish),
    searchClaims(session, dossier, query, wish),
    searchStatements(session, dossier, query, wish),
  ])
  return {
    reports: reports.hits,
    claims: claims.hits,
    statements: statements.hits,
    counts: { reports: reports.found, claims: claims.found, statements: statements.found },
  }
}

const NOTHING = { reports: 0, claims: 0, statements: 0 }

/** The last word may be the beginning of one: `Alepp`. */
const UNFINISHED = /^(?<before>.*?)(?<last>[\p{L}\p{N}]{2,})$/su

/** The query as PostgreSQL writes it; `null` where it asks for nothing: stop words alone. */
async function writeQuery(session: Session, q: string): Promise<string | null> {
  const { before = '', last = '' } = UNFINISHED.exec(packText(q))?.groups ?? {}
  const isOpen = last !== '' && !before.endsWith('-') && (before.match(/"/g) ?? []).length % 2 === 0
  const rows = await session.query<{ whole: string; begun: string | null }>(
    `select websearch_to_tsquery('german', $1)::text as whole,
      case when $4 then (case when numnode(websearch_to_tsquery('german', $2)) = 0 then to_tsquery('simple', $3 || ':*')
        else websearch_to_tsquery('german', $2) && to_tsquery('simple', $3 || ':*') end)::text end as begun`,
    [packText(q), before, last.toLowerCase() || 'x', isOpen],
  )
  const parts = [rows[0]?.whole, rows[0]?.begun].filter((part): part is string => Boolean(part))
  return parts.length === 0 ? null : parts.map((part) => `(${part})`).join(' | ')
}

/** A phrase is looked for in so many of the texts that have its words. */
const LOOKED_THROUGH = 3000

/** Whether the index has told all there is to tell. */
function isExact(query: string): 'true' | 'false' {
  return loosenQuery(query) === query ? 'true' : 'false'
}

interface Found<T> {
  readonly hits: readonly T[]
  readonly found: number
}

const REPORT_WORDS = 'v.words'

function filterReports(dossier: string, query: string, { outlet, since, until }: SearchWish): Conditions {
  return new Conditions(dossier, 'v')
    .add(`${REPORT_WORDS} @@ ?::tsquery`, loosenQuery(query))
    .add('r.outlet = ?', outlet)
    .add('r.published >= ?', since)
    .add("r.published <= ? || '~'", until)
}

const REPORTS = 'versions v join reports r on r.dossier = v.dossier and r.report = v.report and r.version = v.version'

async function searchReports(
  session: Session,
  dossier: string,
  query: string,
  wish: SearchWish,
): Promise<Found<ReportHit>> {
  const where = filterReports(dossier, query, wish)
  const at = `$${where.values.push(query)}::tsquery`
  const rows = await session.query<{ head: string; snippet: string; found: number }>(
    `with found as (
        select dossier, report, version from (
            select v.dossier, v.report, v.version, v.words from ${REPORTS} where ${where.toSql()} limit ${LOOKED_THROUGH}) v
          where ${isExact(query)} or ${REPORT_WORDS} @@ ${at} limit ${FOUND_AT_MOST}),
      best as (
        select f.*, ts_rank(${REPORT_WORDS}, ${at}) as rank from (select * from found limit ${WEIGHED_AT_MOST}) f
          join versions v using (dossier, report, version) order by rank desc, report limit ${wish.limit})
      select r.head::text as head, (select count(*)::int from found) as found, ts_headline('german', left(v.text, 100000), ${at}, '${HEADLINE}') as snippet
        from best b join versions v using (dossier, report, version)
        join reports r on r.dossier = b.dossier and r.report = b.report order by b.rank desc, b.report`,
    where.values,
  )
  const heads = rows.map(({ head }) => unpackJson<ReportHead>(head))
  const beginnings = await loadBeginnings(session, dossier, heads)
  const hits = heads.map((report, at) => ({
    kind: 'report' as const,
    report,
    beginning: beginnings.get(report.id) ?? null,
    snippet: unpackText(rows[at]!.snippet),
  }))
  return { hits, found: rows[0]?.found ?? 0 }
}

async function searchClaims(
  session: Session,
  dossier: string,
  query: string,
  wish: SearchWish,
): Promise<Found<ClaimHit>> {
  const words = "to_tsvector('german', c.sentence)"
  const where = new Conditions(dossier, 'c')
    .add(`${words} @@ ?::tsquery`, loosenQuery(query))
    .add('c.event = any(?::text[])', wish.event)
    .add('r.outlet = ?', wish.outlet)
    .add('r.published >= ?', wish.since)
    .add("r.published <= ? || '~'", wish.until)
  const at = `$${where.values.push(query)}::tsquery`
  const isNarrow = wish.outlet !== undefined || wish.since !== undefined || wish.until !== undefined
  const rows = await session.query<{ report: string; claim: string; snippet: string; found: number }>(
    `with found as (
        select report, claim, sentence from (
            select c.report, c.claim, c.sentence from claims c
              ${isNarrow ? 'join reports r on r.dossier = c.dossier and r.report = c.report' : ''}
              where ${where.toSql()} and c.state in ('current', 'kept') limit ${LOOKED_THROUGH}) c
          where ${isExact(query)} or ${words} @@ ${at} limit ${FOUND_AT_MOST}),
      best as (
        select c.*, ts_rank(${words}, ${at}) as rank from (select * from found limit ${WEIGHED_AT_MOST}) c
          order by rank desc, c.report, c.claim limit ${wish.limit})
      select b.report, b.claim, (select count(*)::int from found) as found, ts_headline('german', b.sentence, ${at}, '${HEADLINE}') as snippet
        from best b order by b.rank desc, b.report, b.claim`,
    where.values,
  )
  return { hits: await showClaims(session, dossier, rows), found: rows[0]?.found ?? 0 }
}

async function showClaims(
  session: Session,
  dossier: string,
  rows: readonly { readonly report: string; readonly claim: string; readonly snippet: string }[],
): Promise<readonly ClaimHit[]> {
  const names = rows.map(({ report, claim }) => nameClaim(report, claim))
  const [cards, links] = await Promise.all([findCards(session, dossier, names), linkClaims(session, dossier, names)])
  const byName = new Map(cards.map((card) => [card.name, card]))
  return rows.flatMap(({ snippet }, at) => {
    const card = byName.get(names[at]!)
    if (card === undefined) return []
    return [{ kind: 'claim' as const, snippet: unpackText(snippet), card, question: links.get(names[at]!) ?? null }]
  })
}

interface StatementRow {
  readonly from: 'statement' | 'act'
  readonly data: string
  readonly head: string
  readonly text: string
}

/** Statements have no text of their own: their stretches are cut from reports that have the words, and asked again. */
async function searchStatements(
  session: Session,
  dossier: string,
  query: string,
  wish: SearchWish,
): Promise<Found<StatementHit>> {
  const where = filterReports(dossier, query, wish)
  const rows = await session.query<StatementRow>(
    `with found as (select v.dossier, v.report, v.version, v.text, r.head::text as head from ${REPORTS}
        where ${where.toSql()} limit ${REPORTS_WITH_STATEMENTS})
      select s.from_what as "from", s.data, f.head, f.text from found f
        join lateral (
          select 'statement' as from_what, data::text as data, position from statements
            where dossier = f.dossier and report = f.report and version = f.version
          union all
          select 'act', data::text, position from acts
            where dossier = f.dossier and report = f.report and version = f.version) s on true
        order by f.report, s.position`,
    where.values,
  )
  const stretches = rows.map(toStretch)
  const matches = await matchStretches(session, stretches, query, wish.limit)
  const hits = matches.map(({ at, snippet }) => ({ ...stretches[at - 1]!.hit, snippet }))
  return { hits, found: matches[0]?.found ?? 0 }
}

interface Stretch {
  readonly words: string
  readonly hit: Omit<StatementHit, 'snippet'>
}

function toStretch({ from, data, head, text }: StatementRow): Stretch {
  const found = unpackJson<Statement | Act>(data)
  const { start, end } = 'quote' in found ? found.quote : spanContent(found)
  const source = 'source' in found ? found.source : found.position?.actor
  return {
    words: unpackText(text).slice(start, end),
    hit: {
      kind: 'statement',
      report: unpackJson<ReportHead>(head),
      id: found.id,
      from,
      start,
      end,
      source: source?.name ?? null,
      about: found.position?.about ?? null,
    },
  }
}

function spanContent({ content }: Statement): { readonly start: number; readonly end: number } {
  return { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 }
}

/** The best of them, numbered from one, each with how many were found. */
async function matchStretches(
  session: Session,
  stretches: readonly Stretch[],
  query: string,
  limit: number,
): Promise<readonly { readonly at: number; readonly found: number; readonly snippet: string }[]> {
  if (stretches.length === 0) return []
  const rows = await session.query<{ at: number; found: number; snippet: string }>(
    `with best as (
        select at, words, ts_rank(told, $2::tsquery) as rank, count(*) over ()::int as found
          from unnest($1::text[]) with ordinality as stretch(words, at)
            cross join lateral (select to_tsvector('german', words) as told offset 0) as parsed
          where told @@ $2::tsquery order by rank desc, at limit ${limit})
      select at::int as at, found, ts_headline('german', words, $2::tsquery, '${HEADLINE}') as snippet
        from best order by rank desc, at`,
    [stretches.map(({ words }) => packText(words)), query],
  )
  return rows.map(({ snippet, ...row }) => ({ ...row, snippet: unpackText(snippet) }))
}
