import type { SourceKind } from '../model/claim.ts'
import type { Session } from '../store/database.ts'

/** What claims tell of a name under which somebody is quoted. */
export interface CountedSource {
  readonly name: string
  readonly kind: SourceKind
  readonly claims: number
  readonly outlets: ReadonlySet<string>
  /** By whom relayed how often. */
  readonly via: Counts
  readonly events: Counts
  /** Claims of it that a claim of another contradicts. */
  readonly contradicted: number
}

export type Counts = ReadonlyMap<string, number>

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
    outlets: new Set(own.flatMap(({ outlet }) => outlet ?? [])),
    via: addUp(own, ({ via }) => via),
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

async function countContradicted(session: Session, dossier: string): Promise<Counts> {
  const rows = await session.query<{ source: string; claims: number }>(
    'select source, claims from contradicted_sources where dossier = $1',
    [dossier],
  )
  return new Map(rows.map(({ source, claims }) => [source, claims]))
}

function addUp(tallies: readonly Tally[], keyOf: (tally: Tally) => string | null): Counts {
  const sums = new Map<string, number>()
  for (const tally of tallies) {
    const key = keyOf(tally)
    if (key !== null) sums.set(key, (sums.get(key) ?? 0) + tally.claims)
  }
  return sums
}
