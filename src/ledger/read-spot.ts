import type { Claim } from '../model/claim.ts'
import type { Place } from '../model/place.ts'
import { COUNTRY_SIDE, PLACE_FILLERS, PLACE_PARTS, WIDE_PLACES } from './words/place-words.ts'

/** Where a claim holds: from the gazetteer where it was resolved, else from the words alone. */
export interface Spot {
  /** Stems of the names, the last the widest; empty where no place is named. */
  readonly names: readonly string[]
  /** The part of the place: `ost` of `Ost-Aleppo`. */
  readonly part: string | null
  readonly country: string | null
  readonly isCountry: boolean
  readonly isWide: boolean
  readonly text: string | null
  readonly place: Place | null
  /** Where those counted went or came from, when the event moves people. */
  readonly to: string | null
  readonly from: string | null
}

/** Reads the place of a claim; `der Ostteil der Stadt` takes its city from the names given before. */
export function readSpot(claim: Claim, named: readonly string[]): Spot {
  const place = placeOf(claim)
  if (place === null) return { ...NOWHERE, ...readWay(claim) }
  const { names, part } = readNames(place.text)
  const known = place.name === null || place.name === undefined ? [] : [nameStem(place.name)]
  const partOf = typeof place.partOf === 'string' ? readNames(place.partOf).names : []
  const own = [...new Set([...known.filter(() => part === null), ...names, ...partOf])]
  return {
    names: own.length > 0 ? own : named,
    part,
    country: place.country ?? null,
    isCountry: place.precision === 'country' || COUNTRY_SIDE.test(place.text),
    isWide: WIDE_PLACES.test(place.text),
    text: place.text,
    place,
    ...readWay(claim),
  }
}

const NOWHERE = { names: [], part: null, country: null, isCountry: false, isWide: false, text: null, place: null }

/** The place at which it happened, else that from which people left, else the one they reached. */
function placeOf({ place, origin, destination }: Claim): Place | null {
  return (place ?? origin ?? destination) as Place | null
}

function readWay({ origin, destination }: Claim): Pick<Spot, 'to' | 'from'> {
  const name = (text: string | undefined) => (text === undefined ? null : (readNames(text).names[0] ?? null))
  return { to: name(destination?.text), from: name(origin?.text) }
}

function readNames(text: string): { names: string[]; part: string | null } {
  const words = text.split(/[\s,]+|(?<=^(?:Ost|West|Nord|Süd|Nordost|Südost|Nordwest|Südwest))-/u).filter(Boolean)
  const parts = words.map((word) => PLACE_PARTS.find(([, pattern]) => pattern.test(word))?.[0] ?? null)
  // An adjective names a place only where nothing else does: `auf slowenischer Seite`, not `Westteil der syrischen Stadt`.
  const isName = (word: string) => !/^\p{Ll}/u.test(word) || /^al-/u.test(word) || COUNTRY_SIDE.test(text)
  const names = words
    .filter((word, at) => parts[at] === null && !PLACE_FILLERS.test(word) && isName(word))
    .map(nameStem)
  return { names, part: parts.find((part) => part !== null) ?? null }
}

/** One stem for `Slowenien`, `slowenisch`, `slowenischen`, `Sloweniens`; for `Aleppo` and `Aleppos`. */
function nameStem(name: string): string {
  const lower = name.toLowerCase().replaceAll('ß', 'ss')
  return lower.replace(/(?:ische?[nrsm]?|iens?|ei)$/u, '').replace(/(?<=\p{L}{4})s$/u, '')
}

export type SpotRelation = 'same' | 'inside' | 'around' | 'different' | 'unknown'

/** How the first place lies to the second. `unknown` where words alone cannot tell: a town and a country. */
export function compareSpots(a: Spot, b: Spot): SpotRelation {
  if (a.names.length === 0 || b.names.length === 0) return 'unknown'
  if (a.names[0] === b.names[0]) return compareParts(a.part, b.part)
  if (b.names.includes(a.names[0]!)) return a.part === null || b.part !== null ? 'around' : 'different'
  if (a.names.includes(b.names[0]!)) return b.part === null || a.part !== null ? 'inside' : 'different'
  return compareCountries(a, b)
}

function compareParts(a: string | null, b: string | null): SpotRelation {
  if (a === b) return 'same'
  if (b === null) return 'inside'
  return a === null ? 'around' : 'different'
}

function compareCountries(a: Spot, b: Spot): SpotRelation {
  const areKnown = a.country !== null && b.country !== null
  if (areKnown && a.country !== b.country) return 'different'
  if (areKnown && b.isCountry) return a.isCountry ? 'same' : 'inside'
  if (areKnown && a.isCountry) return 'around'
  return areKnown && a.place?.precision === b.place?.precision ? 'different' : 'unknown'
}
