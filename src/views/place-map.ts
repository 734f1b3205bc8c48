import type { Place, PlacePrecision } from '../model/place.ts'
import type { Question, Standing } from '../model/question.ts'
import { Conditions } from '../store/conditions.ts'
import type { Session } from '../store/database.ts'
import { unpackJson } from '../store/pack-text.ts'
import { findPlace } from './find-place.ts'

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
  const [tallies, span] = await Promise.all([tallyPlaces(session, dossier, wish), findSpan(session, dossier)])
  const groups = groupTallies(tallies.filter(({ place }) => place !== null))
  const places = await loadPlaces(
    session,
    dossier,
    groups.slice(0, MOST_PLACES).map(({ sample }) => sample),
  )
  const drawn = groups.flatMap((group) => draw(group, places.get(group.sample)) ?? [])
  return {
    places: { type: 'FeatureCollection', features: drawn },
    unresolved: groups.flatMap((group) => tellUnresolved(group, places.get(group.sample)) ?? []),
    withoutPlace: tallies.filter(({ place }) => place === null).reduce((sum, { questions }) => sum + questions, 0),
    span,
    isCut: groups.length > MOST_PLACES,
  }
}

interface Tally {
  readonly place: string | null
  readonly part_of: string | null
  readonly country: string | null
  readonly event: string
  readonly standing: string
  readonly questions: number
  readonly claims: number
  readonly first: string | null
  readonly last: string | null
  /** One of the questions: its place stands for all of them. */
  readonly sample: string
}

function tallyPlaces(session: Session, dossier: string, wish: MapWish): Promise<readonly Tally[]> {
  const where = new Conditions(dossier, 'q')
    .add('q.standing = any(?::text[])', wish.standing)
    .add('q.event = any(?::text[])', wish.event)
    .add('(q.until is null or q.until >= ?)', wish.since)
    .add("(q.since is null or q.since <= ? || '~')", wish.until)
  return session.query<Tally>(
    `select q.place, q.part_of, q.country, q.event, q.standing, count(*)::int as questions, sum(q.claims)::int as claims,
        min(q.since collate "C") as first, max(q.until collate "C") as last, min(q.question) as sample
      from questions q where ${where.toSql()} group by q.place, q.part_of, q.country, q.event, q.standing`,
    where.values,
  )
}

interface Group {
  readonly key: string
  readonly sample: string
  readonly tallies: readonly Tally[]
  readonly questions: number
  readonly claims: number
}

/** A place is told from another of its name by what it lies in; those with most questions first. */
function groupTallies(tallies: readonly Tally[]): readonly Group[] {
  const groups = new Map<string, Tally[]>()
  for (const tally of tallies) {
    const key = JSON.stringify([tally.place, tally.part_of, tally.country])
    groups.set(key, [...(groups.get(key) ?? []), tally])
  }
  const all = [...groups].map(([key, own]) => ({
    key,
    sample: own[0]!.sample,
    tallies: own,
    questions: sum(own, ({ questions }) => questions),
    claims: sum(own, ({ claims }) => claims),
  }))
  return all.toSorted((a, b) => b.questions - a.questions || (a.key < b.key ? -1 : 1))
}

async function loadPlaces(
  session: Session,
  dossier: string,
  questions: readonly string[],
): Promise<ReadonlyMap<string, Place | null>> {
  const rows = await session.query<{ question: string; place: string }>(
    `select question, (data->'question'->'place')::text as place from questions
      where dossier = $1 and question = any($2::text[])`,
    [dossier, questions],
  )
  return new Map(rows.map(({ question, place }) => [question, findPlace(unpackJson<Question['place']>(place))]))
}

function draw({ key, tallies, questions, claims }: Group, place: Place | null | undefined): MapPlace | null {
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
      from: tallies.flatMap(({ first }) => first ?? []).toSorted()[0] ?? null,
      until:
        tallies
          .flatMap(({ last }) => last ?? [])
          .toSorted()
          .at(-1) ?? null,
    },
  }
}

function tellUnresolved({ questions, claims }: Group, place: Place | null | undefined): UnresolvedPlace | null {
  if (!place || (place.latitude !== null && place.longitude !== null)) return null
  return { words: place.name ?? place.text, questions, claims }
}

async function findSpan(session: Session, dossier: string): Promise<PlaceMap['span']> {
  const rows = await session.query<{ first: string | null; last: string | null }>(
    `select min(since collate "C") as first, max(until collate "C") as last from questions where dossier = $1`,
    [dossier],
  )
  return { from: rows[0]?.first ?? null, until: rows[0]?.last ?? null }
}

function countBy(tallies: readonly Tally[], keyOf: (tally: Tally) => string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const tally of tallies) counts[keyOf(tally)] = (counts[keyOf(tally)] ?? 0) + tally.questions
  return counts
}

function sum<T>(items: readonly T[], measure: (item: T) => number): number {
  return items.reduce((total, item) => total + measure(item), 0)
}
