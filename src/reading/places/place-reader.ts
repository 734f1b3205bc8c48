import { findSimilar } from '../../gazetteer/find-similar.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { lookUpNoun } from '../../languages/de/lexicon.ts'
import { type Place, type PlaceRole, type ResolvedPlace, UNRESOLVED_PLACE } from '../../model/place.ts'
import type { Span, TextSpan } from '../../model/span.ts'
import type { ReportPlaces } from './find-place-mentions.ts'
import { isDistant, readDistance } from './read-distance.ts'
import { readPart } from './read-part.ts'
import { choose, makeCandidate, resolvePart, weighPlaces, withoutCode } from './resolve-places.ts'

/** What the reading of claims asks about the places of a report. */
export interface PlaceReader {
  /** The mention that begins or lies in a span, the last of several; `null` where there is none. */
  readonly mentionIn: (span: Span) => ResolvedPlace | null
  /** All mentions in a span, in text order. */
  readonly mentionsIn: (span: Span) => readonly ResolvedPlace[]
  /** The place that some stretches of text speak of: the finest that stands behind `in` or another preposition; else `null`. */
  readonly placeIn: (spans: readonly Span[]) => Place | null
  /** Whether the place that begins here only helps to say where another is: `60 Kilometer südlich von` it. */
  readonly isApart: (start: number) => boolean
  /** What a stretch of text that names a place means. `scene` is what `der Stadt` in it means. */
  readonly resolve: (span: TextSpan, role: PlaceRole, scene: ResolvedPlace | null) => Place
}

export function openPlaceReader(text: string, places: ReportPlaces, gazetteer: Gazetteer): PlaceReader {
  const mentionIn = (span: Span) => findIn(places.mentions, span)
  return {
    mentionIn,
    placeIn: (spans) => findFinest(text, places.mentions, spans),
    isApart: (start) => isDistant(text, start),
    mentionsIn: (span) => listIn(places.mentions, span),
    resolve: (span, role, scene) => {
      const mention = mentionIn(span) ?? resolveSimilar(span, places, gazetteer)
      const whole = mention ?? (speaksOfTown(span.text) ? findTown(scene, places, gazetteer) : null)
      return { ...span, role, ...without(resolveSpan(text, span, whole, gazetteer)) }
    },
  }
}

function listIn(mentions: readonly ResolvedPlace[], { start, end }: Span): readonly ResolvedPlace[] {
  const last = countBefore(mentions, end)
  let first = last
  while (first > 0 && mentions[first - 1]!.end > start) first--
  return mentions.slice(first, last)
}

const FINENESS = ['point', 'district', 'settlement', 'region', 'country', 'unresolved'] as const

function findFinest(text: string, mentions: readonly ResolvedPlace[], spans: readonly Span[]): Place | null {
  const inside = spans.flatMap((span) => listIn(mentions, span))
  const scenes = inside.filter(({ start }) => BEHIND_PREPOSITION.test(text.slice(Math.max(0, start - 20), start)))
  const rankOf = ({ precision }: ResolvedPlace) => FINENESS.indexOf(precision)
  const finest = [...scenes].sort((a, b) => rankOf(a) - rankOf(b) || a.start - b.start)[0]
  return finest === undefined ? null : { ...finest, role: 'at' }
}

const BEHIND_PREPOSITION =
  /(?:^|[^\p{L}])(?:in|im|bei|auf|aus|um|nahe|vor)\s(?:(?:der|dem|den)\s)?(?:\p{Lu}\p{L}+\s)?$/iu

/** The mentions are in text order: the last one that lies in the span says most (`Altstadt von Aleppo`). */
function findIn(mentions: readonly ResolvedPlace[], { start, end }: Span): ResolvedPlace | null {
  const last = mentions[countBefore(mentions, end) - 1]
  return last !== undefined && last.end > start ? last : null
}

/** How many mentions begin before an offset. */
function countBefore(mentions: readonly ResolvedPlace[], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A name that is the whole span says all: `Ostteil von Kadrin` where a dossier has just that. */
function covers(mention: Span, span: Span): boolean {
  return mention.start <= span.start && mention.end >= span.end
}

/** What `der Stadt` means: the town of the scene, or the one that the district of the scene lies in. */
function findTown(
  scene: ResolvedPlace | null,
  { surroundings }: ReportPlaces,
  gazetteer: Gazetteer,
): ResolvedPlace | null {
  if (scene?.precision === 'settlement') return scene
  const towns = surroundings.certain.filter(({ kind }) => kind === 'settlement')
  const around = gazetteer
    .find(scene?.partOf ?? '')
    .filter(({ place }) => place.kind === 'settlement' && place.country === scene?.country)
  const place = around[0]?.place ?? (scene === null && towns.length === 1 ? towns[0]! : null)
  if (place === null) return null
  const why = 'the town that the report speaks of'
  return {
    text: '',
    start: -1,
    end: -1,
    ...makeCandidate({ place, score: 0, reasons: [why], isSupported: true }),
    candidates: [],
  }
}

function speaksOfTown(wording: string): boolean {
  return /(?:^|\s)(?:Stadt|Ortes|Orts|Metropole|Gro(?:ß|ss)stadt|Dorfes)$/u.test(wording)
}

function without(place: Omit<ResolvedPlace, 'text' | 'start' | 'end'> & Partial<TextSpan>) {
  const { text, start, end, ...rest } = place
  return rest
}

type Resolution = Omit<ResolvedPlace, 'text' | 'start' | 'end'>

const SPOT = /^(?:\p{Ll}+\s)?(Altstadt|Innenstadt|Stadtzentrum|Zentrum|Hafen|Flughafen|Bahnhof|Hauptbahnhof)\s/u

/** `Altstadt von Aleppo`: as the gazetteer has it, else a district at the point of its town. */
function readSpot(wording: string, whole: Resolution, gazetteer: Gazetteer): Resolution | null {
  const noun = SPOT.exec(wording)?.[1]
  if (noun === undefined || whole.precision !== 'settlement') return null
  const name = `${noun} von ${whole.name}`
  const known = gazetteer.find(name)
  return (
    fromKnown(known, name, gazetteer) ?? {
      ...withoutCode(whole),
      name,
      partOf: whole.name,
      precision: 'district',
      why: `a part of ${whole.name}: ${whole.why}`,
    }
  )
}

/** `Osten Aleppos`, `Ostteil der Stadt`, `60 Kilometer südlich von Hama`, else the mention as it is. */
function resolveSpan(text: string, span: TextSpan, whole: ResolvedPlace | null, gazetteer: Gazetteer): Resolution {
  if (whole === null || whole.name === null) return whole ?? UNRESOLVED_PLACE
  const moved = readDistance(text, span, whole)
  if (moved !== null) return moved
  const spot = readSpot(span.text, whole, gazetteer)
  if (spot !== null) return spot
  const part = covers(whole, span) ? null : readPart(span.text)
  if (part === null) return whole
  const known = gazetteer.find(`${part.prefix}-${whole.name}`)
  if (known.length > 0) return fromKnown(known, `${part.prefix}-${whole.name}`, gazetteer) ?? whole
  const [place] = gazetteer.find(whole.name).filter(({ place }) => place.latitude === whole.latitude)
  return place === undefined ? whole : resolvePart(whole, place.place, part.part, `${part.prefix}-${whole.name}`)
}

function fromKnown(places: Parameters<typeof weighPlaces>[0]['places'], name: string, gazetteer: Gazetteer) {
  const weighed = weighPlaces({ places, name, wants: null }, NOWHERE, gazetteer)
  const chosen = choose(weighed)
  return chosen === null ? null : { ...makeCandidate(chosen), candidates: [] }
}

const NOWHERE = { countries: new Map<string, number>(), certain: [] }

/** A name that no dictionary and no gazetteer has: perhaps another spelling of a place in a country of which the report speaks. */
function resolveSimilar(span: TextSpan, { surroundings }: ReportPlaces, gazetteer: Gazetteer): ResolvedPlace | null {
  const name = /\p{Lu}[\p{L}\p{M}'’-]+$/u.exec(span.text)?.[0]
  if (name === undefined || lookUpNoun(name) !== null) return null
  const places = findSimilar(name).filter(({ place }) => surroundings.countries.has(place.country ?? ''))
  if (places.length === 0) return null
  const chosen = choose(weighPlaces({ places, name, wants: null }, surroundings, gazetteer))
  if (chosen === null) return null
  const candidate = makeCandidate(chosen)
  const why = `spelt much like ${candidate.name}, with the same consonants; ${candidate.why}`
  return { ...span, ...candidate, why, candidates: [] }
}
