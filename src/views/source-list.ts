import type { SourceKind } from '../model/claim.ts'
import type { Session } from '../store/database.ts'
import { leaveOutUndone, loadJudgementsOfKind } from '../store/judgements.ts'
import { makePage, readPageWish } from '../store/paging.ts'
import type { Page, PageWish } from '../store/store.ts'

/** Who is quoted: how often, on what, by whom relayed, how often contradicted. */
export interface SourceRow {
  readonly name: string
  readonly kind: SourceKind
  readonly claims: number
  readonly outlets: number
  /** By whom relayed, most often first; at most five. */
  readonly via: readonly { readonly name: string; readonly claims: number }[]
  readonly events: Readonly<Record<string, number>>
  /** Claims of it that a claim of another contradicts. */
  readonly contradicted: number
  /** Names that people judged to be the same source. */
  readonly sameAs: readonly string[]
}

export const SOURCE_SORTS = ['claims', 'contradicted', 'name'] as const
export type SourceSort = (typeof SOURCE_SORTS)[number]

export interface SourceWish {
  /** Within the name; upper and lower case alike. */
  readonly q?: string | undefined
  readonly kind?: readonly SourceKind[] | undefined
  readonly sort?: SourceSort | undefined
  /** This one alone. */
  readonly name?: string | undefined
}

const MOST_VIA = 5

export async function listSources(
  session: Session,
  dossier: string,
  counted: readonly CountedSource[],
  wish: SourceWish,
  page: PageWish = {},
): Promise<Page<SourceRow>> {
  const { limit, after } = readPageWish<[string]>(page)
  const same = await findSame(session, dossier)
  const all = counted.map((row): SourceRow => ({ ...row, sameAs: same.get(row.name) ?? [] }))
  const rows = all.filter((row) => isWanted(row, wish))
  const sorted = rows.toSorted(comparing(wish.sort ?? 'claims'))
  const begin = after === null ? 0 : sorted.findIndex(({ name }) => name === after[0]) + 1
  return makePage(
    sorted.slice(begin, begin + limit + 1),
    limit,
    ({ name }) => [name],
    (row) => row,
  )
}

function isWanted({ name, kind }: SourceRow, wish: SourceWish): boolean {
  if (wish.name !== undefined && wish.name !== name) return false
  if (wish.kind !== undefined && !wish.kind.includes(kind)) return false
  return wish.q === undefined || name.toLowerCase().includes(wish.q.toLowerCase())
}

function comparing(sort: SourceSort): (a: SourceRow, b: SourceRow) => number {
  const byName = (a: SourceRow, b: SourceRow) => a.name.localeCompare(b.name, 'de')
  if (sort === 'name') return byName
  return (a, b) => b[sort] - a[sort] || b.claims - a.claims || byName(a, b)
}

/** What claims tell of a source. */
export type CountedSource = Omit<SourceRow, 'sameAs'>

/** All sources of a dossier. Its sources are few where its claims are many: they are counted in one pass. */
export async function countSources(session: Session, dossier: string): Promise<readonly CountedSource[]> {
  const [tallies, kinds, contradicted] = await Promise.all([
    tallySources(session, dossier),
    findKinds(session, dossier),
    countContradicted(session, dossier),
  ])
  const bySource = new Map<string, Tally[]>()
  for (const tally of tallies) bySource.set(tally.source, [...(bySource.get(tally.source) ?? []), tally])
  return [...bySource].map(([name, own]) => ({
    name,
    kind: kinds.get(name) ?? 'unknown',
    claims: own.reduce((sum, { claims }) => sum + claims, 0),
    outlets: new Set(own.flatMap(({ outlet }) => outlet ?? [])).size,
    via: listVia(own),
    events: addUp(own, ({ event }) => event),
    contradicted: contradicted.get(name) ?? 0,
  }))
}

interface Tally {
  readonly source: string
  readonly outlet: string | null
  readonly via: string | null
  readonly event: string
  readonly claims: number
}

function tallySources(session: Session, dossier: string): Promise<readonly Tally[]> {
  return session.query<Tally>(
    `select source, outlet, via, event, count(*)::int as claims from claims
      where dossier = $1 and state in ('current', 'kept') and source is not null group by source, outlet, via, event`,
    [dossier],
  )
}

/** One claim of each source tells its kind. */
async function findKinds(session: Session, dossier: string): Promise<ReadonlyMap<string, SourceKind>> {
  const rows = await session.query<{ source: string; kind: SourceKind }>(
    `with recursive names as (
        (select source from claims where dossier = $1 and state in ('current', 'kept') and source is not null
          order by source limit 1)
        union all
        select (select c.source from claims c where c.dossier = $1 and c.state in ('current', 'kept')
          and c.source > names.source order by c.source limit 1) from names where names.source is not null)
      select names.source, (select c.data->'source'->>'kind' from claims c
        where c.dossier = $1 and c.state in ('current', 'kept') and c.source = names.source limit 1) as kind
      from names where names.source is not null`,
    [dossier],
  )
  return new Map(rows.map(({ source, kind }) => [source, kind]))
}

async function countContradicted(session: Session, dossier: string): Promise<ReadonlyMap<string, number>> {
  const rows = await session.query<{ source: string; claims: number }>(
    'select source, claims from contradicted_sources where dossier = $1',
    [dossier],
  )
  return new Map(rows.map(({ source, claims }) => [source, claims]))
}

async function findSame(session: Session, dossier: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const judgements = leaveOutUndone(await loadJudgementsOfKind(session, dossier, ['same-source', 'undo']))
  const same = new Map<string, string[]>()
  for (const judgement of judgements) {
    if (judgement.kind !== 'same-source') continue
    const [a, b] = judgement.names
    same.set(a, [...(same.get(a) ?? []), b])
    same.set(b, [...(same.get(b) ?? []), a])
  }
  return same
}

function listVia(tallies: readonly Tally[]): SourceRow['via'] {
  const sums = Object.entries(addUp(tallies, ({ via }) => via))
  return sums
    .map(([name, claims]) => ({ name, claims }))
    .toSorted((a, b) => b.claims - a.claims)
    .slice(0, MOST_VIA)
}

function addUp(tallies: readonly Tally[], keyOf: (tally: Tally) => string | null): Readonly<Record<string, number>> {
  const sums = new Map<string, number>()
  for (const tally of tallies) {
    const key = keyOf(tally)
    if (key !== null) sums.set(key, (sums.get(key) ?? 0) + tally.claims)
  }
  return Object.fromEntries(sums)
}
