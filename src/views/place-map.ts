import type { Place, PlacePrecision } from '../model/place.ts'
import type { Standing } from '../model/question.ts'
import { Conditions } from '../store/conditions.ts'
import type { Session } from '../store/database.ts'
import { unpackJson } from '../store/pack-text.ts'
import { findPlace } from './find-place.ts'
import { selectWithin } from './within-time.ts'

/** Where the questions of a dossier lie: GeoJSON for what was found, a list for what was not. */
export interface PlaceMap {
  readonly places: { readonly type: 'FeatureCollection'; readonly features: readonly MapPlace[] }
  readonly unresolved: readonly UnresolvedPlace[]
  /** Questions that name no place. */
  readonly withoutPlace: number
  /** The ends of the time of all questions: ISO dates. */
  readonly span: { readonly from: string | null; readonly until: string | null }
  /** There are more places than are given. */
  readonly isCut: boolean
}

export interface MapPlace {
  readonly type: 'Feature'
  readonly id: string
  /** Longitude, latitude: WGS 84, as RFC 7946 wants it. */
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] }
  readonly properties: {
    readonly name: string
    readonly precision: PlacePrecision
    /** Metres within which it lies. */
    readonly radius: number
    readonly country: string | null
    readonly partOf: string | null
    readonly questions: number
    readonly claims: number
    readonly standings: Readonly<Record<string, number>>
    readonly events: Readonly<Record<string, number>>
    readonly from: string | null
    readonly until: string | null
  }
}

export interface UnresolvedPlace {
  readonly words: string
  readonly questions: number
  readonly claims: number
}

export interface MapWish {
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly event?: readonly string[] | undefined
  readonly standing?: readonly Standing[] | undefined
}

/** More cannot be told apart on a map. */
const MOST_PLACES = 2000

/** Metres: what a place of that precision may cover, so that a region is drawn as an area and not as a false point. */
const RADIUS: Readonly<Record<PlacePrecision, number>> = {
  point: 500,
  settlement: 4000,
  district: 8000,
  region: 60_000,
  country: 250_000,
  unresolved: 0,
}

export async function viewPlaceMap(session: Session, dossier: string, wish: MapWish): Promise<PlaceMap> {
  const [groups, withoutPlace, span] = await Promise.all([
    groupByPlace(session, dossier, wish),
    countWithoutPlace(session, dossier, wish),
    findSpan(session, dossier),
  ])
  const told = groups.slice(0, MOST_PLACES).toSorted((a, b) => b.questions - a.questions || (a.key < b.key ? -1 : 1))
  return {
    places: { type: 'FeatureCollection', features: told.flatMap((group) => draw(group) ?? []) },
    unresolved: told.flatMap((group) => tellUnresolved(group) ?? []),
    withoutPlace,
    span,
    isCut: groups.length > MOST_PLACES,
  }
}

/** All questions at one place: a place is told from another of its name by what it lies in. */
interface Group {
  readonly key: string
  readonly spot: Place | null
  readonly tallies: readonly Tally[]
  readonly questions: number
  readonly claims: number
  readonly first: string | null
  readonly last: string | null
}

interface Tally {
  readonly event: string
  readonly standing: string
  readonly questions: number
}

interface Row extends Omit<Group, 'key' | 'spot' | 'tallies'> {
  readonly place: string
  readonly part_of: string | null
  readonly country: string | null
  readonly spot: string | null
  readonly tallies: string
}

/** Those with most questions; the place itself stands in any of the counts that begin with its names. */
async function groupByPlace(session: Session, dossier: string, wish: MapWish): Promise<readonly Group[]> {
  const { sql, values } = selectCounts(dossier, wish)
  const rows = await session.query<Row>(
    `with groups as (
        select place, part_of, country, sum(questions)::int as questions, sum(claims)::int as claims, min(first) as first,
            max(last) as last, json_agg(json_build_object('event', event, 'standing', standing, 'questions', questions)) as tallies,
            left(json_build_array(place, part_of, country)::text, -1) as names
          from (${sql}) c where place is not null group by place, part_of, country
          order by sum(questions) desc, names limit ${MOST_PLACES + 1})
      select g.place, g.part_of, g.country, g.questions, g.claims, g.first, g.last, g.tallies::text as tallies, (
          select s.spot::text from question_counts s
            where s.dossier = $1 and s.cell >= g.names || ',' and s.cell < g.names || '-' and s.spot is not null
            order by s.cell limit 1) as spot
        from groups g`,
    values,
  )
  return rows.map(({ place, part_of, country, spot, tallies, ...row }) => ({
    ...row,
    key: JSON.stringify([place, part_of, country]),
    spot: spot === null ? null : findPlace(unpackJson<Place>(spot)),
    tallies: JSON.parse(tallies) as Tally[],
  }))
}

async function countWithoutPlace(session: Session, dossier: string, wish: MapWish): Promise<number> {
  const { sql, values } = selectCounts(dossier, wish)
  const [row] = await session.query<{ count: number }>(
    `select coalesce(sum(questions), 0)::int as count from (${sql}) c where place is null`,
    values,
  )
  return row!.count
}

/** Counts by place, event and standing; where a time is wished, of each question by itself. */
function selectCounts(dossier: string, { since, until, event, standing }: MapWish) {
  const where = new Conditions(dossier, 'q')
    .add('q.standing = any(?::text[])', standing)
    .add('q.event = any(?::text[])', event)
  if (since === undefined && until === undefined) {
    return { sql: `select * from question_counts q where ${where.toSql()}`, values: where.values }
  }
  const others = where.toSql()
  const sql = selectWithin(
    where,
    { since, until },
    (time) => `
    select q.place, q.part_of, q.country, q.event, q.standing, 1 as questions, q.claims, q.since collate "C" as first,
      q.until collate "C" as last from questions q where ${others} and ${time}`,
  )
  return { sql, values: where.values }
}

function draw({ key, spot: place, tallies, questions, claims, first, last }: Group): MapPlace | null {
  if (!place || place.latitude === null || place.longitude === null) return null
  const { precision, country, partOf, longitude, latitude } = place
  return {
    type: 'Feature',
    id: key,
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: {
      name: place.name ?? place.text,
      precision,
      radius: RADIUS[precision],
      country,
      partOf,
      questions,
      claims,
      standings: countBy(tallies, ({ standing }) => standing),
      events: countBy(tallies, ({ event }) => event),
      from: first,
      until: last,
    },
  }
}

function tellUnresolved({ spot: place, questions, claims }: Group): UnresolvedPlace | null {
  if (!place || (place.latitude !== null && place.longitude !== null)) return null
  return { words: place.name ?? place.text, questions, claims }
}

async function findSpan(session: Session, dossier: string): Promise<PlaceMap['span']> {
  const rows = await session.query<{ first: string | null; last: string | null }>(
    'select min(first) as first, max(last) as last from question_counts where dossier = $1',
    [dossier],
  )
  return { from: rows[0]?.first ?? null, until: rows[0]?.last ?? null }
}

function countBy(tallies: readonly Tally[], keyOf: (tally: Tally) => string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const tally of tallies) counts[keyOf(tally)] = (counts[keyOf(tally)] ?? 0) + tally.questions
  return counts
}
