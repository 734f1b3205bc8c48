import type { Span } from '../src/model/span.ts'

/** What a mention names, as annotated (see places/README.md). */
export type PlaceKind = 'settlement' | 'district' | 'site' | 'region' | 'water' | 'country'

export interface AnnotatedPlace extends Span {
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2; `null` for what lies in several countries or in none. */
  readonly country: string | null
  /** WGS 84. */
  readonly latitude: number
  readonly longitude: number
}

/** A read place as the scorer needs it; without coordinates it is unresolved. */
export interface ReadPlace extends Span {
  readonly country: string | null
  readonly latitude: number | null
  readonly longitude: number | null
}

/** One text with the places annotated in it and those read. */
export interface ScoredText {
  readonly annotated: readonly AnnotatedPlace[]
  readonly read: readonly ReadPlace[]
}

export interface PlacePair {
  readonly annotated: AnnotatedPlace
  readonly read: ReadPlace
}

/** Counts over a set of texts; shares are left to who prints them. */
export interface PlaceScore {
  readonly texts: number
  readonly annotated: number
  readonly read: number
  /** Pairs with equal spans. */
  readonly exact: number
  /** Pairs whose spans overlap, the exact ones among them. What follows is counted over these. */
  readonly matched: number
  readonly countryRight: number
  /** Of a kind that is a point on a map: settlement, district, site. */
  readonly local: number
  /** Of the local, read with coordinates. */
  readonly located: number
  /** Of the located, read within `NEAR` of the annotated point. */
  readonly near: number
}

export interface PlacePairing {
  readonly pairs: readonly PlacePair[]
  readonly missed: readonly AnnotatedPlace[]
  readonly extra: readonly ReadPlace[]
}

/** Kilometres within which a read point is right. */
const NEAR = 25

/** Mean radius of the Earth in kilometres. */
const RADIUS = 6371

const LOCAL: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['settlement', 'district', 'site'])

export function scorePlaces(texts: readonly ScoredText[]): PlaceScore {
  const pairs = texts.flatMap((text) => pairPlaces(text).pairs)
  const local = pairs.filter(({ annotated }) => LOCAL.has(annotated.kind))
  return {
    texts: texts.length,
    annotated: texts.reduce((sum, { annotated }) => sum + annotated.length, 0),
    read: texts.reduce((sum, { read }) => sum + read.length, 0),
    exact: pairs.filter(({ annotated, read }) => annotated.start === read.start && annotated.end === read.end).length,
    matched: pairs.length,
    countryRight: pairs.filter(isCountryRight).length,
    local: local.length,
    located: local.filter(({ read }) => isLocated(read)).length,
    near: local.filter(isNear).length,
  }
}

/** Each mention is paired once, with the one it shares most with; exact pairs come first. */
export function pairPlaces({ annotated, read }: ScoredText): PlacePairing {
  const candidates = annotated.flatMap((wanted) =>
    read.flatMap((found) => {
      const fit = fitOf(wanted, found)
      return fit > 0 ? [{ pair: { annotated: wanted, read: found }, fit }] : []
    }),
  )
  const missed = new Set(annotated)
  const extra = new Set(read)
  const pairs: PlacePair[] = []
  for (const { pair } of candidates.sort((a, b) => b.fit - a.fit)) {
    if (!missed.has(pair.annotated) || !extra.has(pair.read)) continue
    missed.delete(pair.annotated)
    extra.delete(pair.read)
    pairs.push(pair)
  }
  return { pairs, missed: [...missed], extra: [...extra] }
}

export function isCountryRight({ annotated, read }: PlacePair): boolean {
  return annotated.country === read.country
}

/** Whether a pair of a local kind was read at the annotated point; `true` for the other kinds, which have none. */
export function isPointRight(pair: PlacePair): boolean {
  return !LOCAL.has(pair.annotated.kind) || isNear(pair)
}

/** Great-circle distance in kilometres (haversine formula). */
export function measureDistance(a: Point, b: Point): number {
  const sineOfHalf = (degrees: number) => Math.sin((degrees * Math.PI) / 360) ** 2
  const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180)
  const chord =
    sineOfHalf(b.latitude - a.latitude) +
    cosine(a.latitude) * cosine(b.latitude) * sineOfHalf(b.longitude - a.longitude)
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)))
}

interface Point {
  readonly latitude: number
  readonly longitude: number
}

function isLocated<Place extends ReadPlace>(place: Place): place is Place & Point {
  return place.latitude !== null && place.longitude !== null
}

function isNear({ annotated, read }: PlacePair): boolean {
  return isLocated(read) && measureDistance(annotated, read) <= NEAR
}

/** Shared part of two spans over what they cover together: 1 for equal spans, 0 for spans apart. */
function fitOf(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}
