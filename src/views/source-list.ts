import type { SourceKind } from '../model/claim.ts'
import type { Session } from '../store/database.ts'
import { leaveOutUndone, loadJudgementsOfKind } from '../store/judgements.ts'
import { makePage, readPageWish } from '../store/paging.ts'
import type { Page, PageWish } from '../store/store.ts'
import type { CountedSource, Counts } from './count-sources.ts'
import { groupSameSources } from './same-sources.ts'

/** Who is quoted: how often, on what, by whom relayed, how often contradicted. Names that people judged to be one source are one row. */
export interface SourceRow {
  /** The name under which it is quoted most. */
  readonly name: string
  readonly kind: SourceKind
  readonly claims: number
  readonly outlets: number
  /** By whom relayed, most often first; at most five. */
  readonly via: readonly NamedCount[]
  readonly events: Readonly<Record<string, number>>
  /** Claims of it that a claim of another contradicts. */
  readonly contradicted: number
  /** Its other names, most quoted first, with the claims of each. */
  readonly sameAs: readonly NamedCount[]
}

interface NamedCount {
  readonly name: string
  readonly claims: number
}

export const SOURCE_SORTS = ['claims', 'contradicted', 'outlets', 'name'] as const
export type SourceSort = (typeof SOURCE_SORTS)[number]

export interface SourceWish {
  /** Within one of its names; upper and lower case alike. */
  readonly q?: string | undefined
  readonly kind?: readonly SourceKind[] | undefined
  readonly sort?: SourceSort | undefined
  /** The source of this name alone. */
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
  const all = await joinSame(session, dossier, counted)
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

/** All names of a source. */
export function namesOf({ name, sameAs }: Pick<SourceRow, 'name' | 'sameAs'>): readonly string[] {
  return [name, ...sameAs.map((other) => other.name)]
}

async function joinSame(
  session: Session,
  dossier: string,
  counted: readonly CountedSource[],
): Promise<readonly SourceRow[]> {
  const kinds = ['same-source', 'different-source', 'undo'] as const
  const groups = groupSameSources(leaveOutUndone(await loadJudgementsOfKind(session, dossier, kinds)))
  const sources = new Map<unknown, CountedSource[]>()
  for (const one of counted) {
    const group = groups.get(one.name) ?? one
    sources.set(group, [...(sources.get(group) ?? []), one])
  }
  return [...sources.values()].map(makeRow)
}

/** What several names tell together. */
function makeRow(sources: readonly CountedSource[]): SourceRow {
  const [first, ...others] = sources.toSorted((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1))
  const sum = (countOf: (source: CountedSource) => number) => sources.reduce((all, one) => all + countOf(one), 0)
  const known = [first!, ...others].find(({ kind }) => kind !== 'unknown') ?? first!
  return {
    name: first!.name,
    kind: known.kind,
    claims: sum(({ claims }) => claims),
    outlets: new Set(sources.flatMap(({ outlets }) => [...outlets])).size,
    via: listMost(addUp(sources.map(({ via }) => via))).slice(0, MOST_VIA),
    events: Object.fromEntries(addUp(sources.map(({ events }) => events))),
    contradicted: sum(({ contradicted }) => contradicted),
    sameAs: others.map(({ name, claims }) => ({ name, claims })),
  }
}

function addUp(all: readonly Counts[]): Counts {
  const sums = new Map<string, number>()
  for (const counts of all) for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count)
  return sums
}

function listMost(counts: Counts): readonly NamedCount[] {
  return [...counts].map(([name, claims]) => ({ name, claims })).toSorted((a, b) => b.claims - a.claims)
}

function isWanted(row: SourceRow, { name, kind, q }: SourceWish): boolean {
  const names = namesOf(row)
  if (name !== undefined && !names.includes(name)) return false
  if (kind !== undefined && !kind.includes(row.kind)) return false
  return q === undefined || names.some((one) => one.toLowerCase().includes(q.toLowerCase()))
}

function comparing(sort: SourceSort): (a: SourceRow, b: SourceRow) => number {
  const byName = (a: SourceRow, b: SourceRow) => a.name.localeCompare(b.name, 'de')
  if (sort === 'name') return byName
  return (a, b) => b[sort] - a[sort] || b.claims - a.claims || byName(a, b)
}
