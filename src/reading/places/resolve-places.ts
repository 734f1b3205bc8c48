import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { KnownPlace, NamedPlace } from '../../gazetteer/known-place.ts'
import { type PlaceCandidate, type PlacePrecision, type ResolvedPlace, UNRESOLVED_PLACE } from '../../model/place.ts'
import type { KeptName } from './keep-places.ts'
import { measureDistance } from './measure-distance.ts'

/** What speaks for one of the places that a name may mean. */
export interface Weighed {
  readonly place: KnownPlace
  readonly score: number
  readonly reasons: readonly string[]
  /** Whether anything but its own fame speaks for it: the report's other places, or the dossier. */
  readonly isSupported: boolean
}

/** What the report as a whole tells of where it is. */
export interface Surroundings {
  /** How often each country is spoken of. */
  readonly countries: ReadonlyMap<string, number>
  /** Places that can only mean one, for nearness and containment. */
  readonly certain: readonly KnownPlace[]
}

/** Decides for each name which of the places so called is meant. */
export function resolvePlaces(
  text: string,
  names: readonly KeptName[],
  adjectives: readonly KnownPlace[],
  gazetteer: Gazetteer,
): { mentions: ResolvedPlace[]; surroundings: Surroundings } {
  const surroundings = lookAround(names, adjectives)
  const decided = new Map<string, readonly Weighed[]>()
  const mentions = names.map((name) => {
    const key = `${name.name}|${name.wants ?? ''}`
    const weighed = decided.get(key) ?? weighPlaces(name, surroundings, gazetteer)
    decided.set(key, weighed)
    return makeMention(text, name, weighed)
  })
  return { mentions, surroundings }
}

function lookAround(names: readonly KeptName[], adjectives: readonly KnownPlace[]): Surroundings {
  const countries = new Map<string, number>()
  const vote = (country: string | null, weight: number) => {
    if (country !== null) countries.set(country, (countries.get(country) ?? 0) + weight)
  }
  const certain: KnownPlace[] = []
  for (const { places } of names) {
    const own = new Set(places.map(({ place }) => place.country))
    const only = places.length === 1 ? places[0]!.place : clearlyMeant(places)
    if (only !== null) certain.push(only)
    if (own.size === 1 || only !== null) vote(only?.country ?? places[0]!.place.country, 1)
  }
  for (const place of adjectives) vote(place.country, 0.5)
  return { countries, certain: [...new Set(certain)] }
}

/** A country, and a capital or well-known town whose namesakes hardly anybody knows. */
function clearlyMeant(places: readonly NamedPlace[]): KnownPlace | null {
  const country = places.find(({ place, isMain }) => isMain && place.kind === 'country')
  if (country !== undefined) return country.place
  const [best, second] = [...places].map(fameOf).sort((a, b) => b.fame - a.fame)
  return best !== undefined && best.fame - (second?.fame ?? 0) > 3 ? best.place : null
}

/** Not by the number of people who live there: seats of government, and places with a name in many languages. */
function fameOf({ place, isMain }: NamedPlace): { place: KnownPlace; fame: number } {
  const wide = place.kind === 'country' ? 4 : place.kind === 'region' ? 0.5 : 0
  return { place, fame: (isMain ? 1 : 0) + 0.5 * place.seat + 0.6 * Math.log2(1 + place.renown) + wide }
}

/** All that a name may mean, best first. */
export function weighPlaces(
  { places, name, wants }: Pick<KeptName, 'places' | 'name' | 'wants'>,
  surroundings: Surroundings,
  gazetteer: Gazetteer,
): Weighed[] {
  const wanted = wants === 'region' ? gazetteer.findRegions(name) : []
  const all = wanted.length > 0 ? wanted : places
  return all
    .map((named) => weighPlace(named, wants, surroundings, gazetteer))
    .sort((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1))
}

const DOSSIER = 100

function weighPlace(
  named: NamedPlace,
  wants: KeptName['wants'],
  { countries, certain }: Surroundings,
  gazetteer: Gazetteer,
): Weighed {
  const { place } = named
  const reasons: string[] = []
  let score = fameOf(named).fame
  const support = (points: number, reason: string) => {
    score += points
    reasons.push(reason)
  }
  const votes = countries.get(place.country ?? '') ?? 0
  const all = [...countries.values()].reduce((sum, count) => sum + count, 0)
  if (votes > 0) support(1 + (5 * votes) / all, `the report speaks of ${place.country}`)
  const container = certain.find((other) => other !== place && isWithin(place, other))
  if (container !== undefined && container.kind !== 'country') support(2, `lies in ${container.name}, named too`)
  const near = nearest(place, certain)
  if (near !== null && near.kilometres < 150)
    support(near.kilometres < 50 ? 2 : 1, `${Math.round(near.kilometres)} km from ${near.place.name}, named too`)
  const isSupported = reasons.length > 0
  if (gazetteer.isOfDossier(place)) support(DOSSIER, 'a place of the dossier')
  if (wants === 'settlement' && place.kind === 'settlement') support(2, 'called a town')
  if (place.seat >= 3) reasons.push(place.seat === 4 ? 'a capital' : 'the seat of a region')
  if (place.renown > 20) reasons.push('known in many languages')
  return { place, score, reasons, isSupported }
}

function isWithin(place: KnownPlace, other: KnownPlace): boolean {
  for (let at = place.partOf; at !== null; at = at.partOf) if (at === other) return true
  return false
}

function nearest(place: KnownPlace, certain: readonly KnownPlace[]): { place: KnownPlace; kilometres: number } | null {
  if (/country|continent|water/u.test(place.kind)) return null
  let best: { place: KnownPlace; kilometres: number } | null = null
  for (const other of certain) {
    if (other === place || other.name === place.name || /country|continent|water/u.test(other.kind)) continue
    const kilometres = measureDistance(place, other)
    if (best === null || kilometres < best.kilometres) best = { place: other, kilometres }
  }
  return best
}

/** By how much the best must lead where nothing but fame speaks for it. */
const CLEAR_LEAD = 1.2
const SAME_PLACE = 40
const MOST_CANDIDATES = 5

/** The best of the weighed, or none where two are as likely and nothing in the report tells them apart. */
export function choose(weighed: readonly Weighed[]): Weighed | null {
  const [best, second] = weighed
  if (best === undefined) return null
  if (second === undefined || measureDistance(best.place, second.place) < SAME_PLACE) return best
  const lead = best.score - second.score
  return lead >= (best.isSupported && !second.isSupported ? 0 : best.isSupported ? 0.3 : CLEAR_LEAD) ? best : null
}

function makeMention(text: string, name: KeptName, weighed: readonly Weighed[]): ResolvedPlace {
  const span = { text: text.slice(name.start, name.end), start: name.start, end: name.end }
  const chosen = choose(weighed)
  const others = weighed.filter((other) => other !== chosen).slice(0, MOST_CANDIDATES)
  const candidates = others.map(makeCandidate)
  if (chosen === null) return { ...span, ...UNRESOLVED_PLACE, candidates }
  const { why, ...place } = makeCandidate(chosen)
  const resolved = { ...span, ...place, why, candidates }
  return name.part === null ? resolved : resolvePart(resolved, chosen.place, name.part, name.name)
}

export function makeCandidate({ place, reasons }: Weighed): PlaceCandidate {
  return {
    name: place.name,
    latitude: place.latitude,
    longitude: place.longitude,
    country: place.country,
    partOf: place.partOf?.name ?? null,
    precision: precisionOf(place),
    ...(place.pcode === undefined ? {} : { pcode: place.pcode }),
    why: reasons.length > 0 ? reasons.join('; ') : 'a place of that name',
  }
}

function precisionOf({ kind }: KnownPlace): PlacePrecision {
  return kind === 'water' || kind === 'continent' ? 'region' : kind
}

const TOWARDS: Readonly<Record<string, readonly [north: number, east: number]>> = {
  Norden: [1, 0],
  Süden: [-1, 0],
  Osten: [0, 1],
  Westen: [0, -1],
  Nordosten: [0.7, 0.7],
  Nordwesten: [0.7, -0.7],
  Südosten: [-0.7, 0.7],
  Südwesten: [-0.7, -0.7],
}

/** A part of a place, or a spot beside it, is not what the code means. */
export function withoutCode<T extends { readonly pcode?: string }>({ pcode: _, ...place }: T): Omit<T, 'pcode'> {
  return place
}

/** A part of a place: of a town its own point, of an area a point as far from the middle as its settlements lie on average. */
export function resolvePart(whole: ResolvedPlace, place: KnownPlace, part: string, name: string): ResolvedPlace {
  const isTown = place.kind === 'settlement' || place.kind === 'district'
  const [north, east] = TOWARDS[part] ?? [0, 0]
  const near = Math.round
  return {
    ...withoutCode(whole),
    name,
    latitude: near((place.latitude + north * place.spread.latitude) * 1e5) / 1e5,
    longitude: near((place.longitude + east * place.spread.longitude) * 1e5) / 1e5,
    partOf: place.name,
    precision: isTown ? 'district' : 'region',
    why: `a part of ${place.name}${whole.why === null ? '' : `: ${whole.why}`}`,
  }
}
