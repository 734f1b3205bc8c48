import type { Claim } from '../model/claim.ts'
import type { Place } from '../model/place.ts'
import { compareSites, nameStem, readNames, readSite, type Site, type SpotRelation } from './read-site.ts'
import { remember } from './remember.ts'
import { COUNTRY_SIDE, WIDE_PLACES } from './words/place-words.ts'

/** Where a claim holds: from the gazetteer where it was resolved, else from the words alone. */
export interface Spot {
  /** Stems of the names, the last the widest; empty where no place is named. */
  readonly names: readonly string[]
  /** The part of the place: `ost` of `Ost-Aleppo`. */
  readonly part: string | null
  /** What the gazetteer knows of it; `null` where it was not resolved. */
  readonly site: Site | null
  /** The town, region or country under which it is lined up; `null` where no place is named. */
  readonly block: string | null
  readonly country: string | null
  readonly isCountry: boolean
  readonly isWide: boolean
  /** Taken over from another sentence: it says less than a place beside the figure. */
  readonly isCarried: boolean
  /** Taken from behind the sentence: a headline's, from the dateline below it, which may only say where the correspondent is. */
  readonly isOfDateline: boolean
  readonly text: string | null
  readonly place: Place | null
  /** Where those counted went or came from, when the event moves people. */
  readonly to: string | null
  readonly from: string | null
}

/** Reads the place of a claim; `der Ostteil der Stadt` takes its city from the names given before. */
export function readSpot(claim: Claim, named: readonly string[]): Spot {
  // The place at which it happened, else that from which people left, else the one they reached.
  const place = claim.place ?? claim.origin ?? claim.destination
  const way = { to: firstName(claim.destination), from: firstName(claim.origin) }
  if (place === null) return { ...NOWHERE, ...way }
  const site = readSite(place)
  const words = readNames(place.text)
  const partOf = place.partOf === null ? [] : readNames(place.partOf).names
  const own = [...new Set(site === null ? [...words.names, ...partOf] : [site.stem, ...words.names, ...site.around])]
  const names = own.length > 0 ? own : named
  return {
    ...way,
    names,
    part: site === null ? words.part : site.part,
    site,
    block: site?.block ?? names.at(-1) ?? null,
    country: place.country,
    isCountry: place.precision === 'country' || isCountrySide(place.text),
    isWide: isWidePlace(place.text),
    isCarried: place.end > place.start && (place.end <= claim.quote.start || place.start >= claim.quote.end),
    isOfDateline: place.end > place.start && place.start >= claim.quote.end,
    text: place.text,
    place,
  }
}

const isCountrySide = remember((text) => COUNTRY_SIDE.test(text))
const isWidePlace = remember((text) => WIDE_PLACES.test(text))

const NOWHERE = {
  names: [],
  part: null,
  site: null,
  block: null,
  country: null,
  isCountry: false,
  isWide: false,
  isCarried: false,
  isOfDateline: false,
  text: null,
  place: null,
} as const

function firstName(place: Place | null): string | null {
  if (place === null) return null
  return readNames(place.text).names[0] ?? (place.name === null ? null : nameStem(place.name))
}

/** How the first place lies to the second. `unknown` where words alone cannot tell: a town and a country. */
export function compareSpots(a: Spot, b: Spot): SpotRelation {
  if (a.names.length === 0 || b.names.length === 0) return 'unknown'
  const relation = a.site !== null && b.site !== null ? compareSites(a.site, b.site) : compareWords(a, b)
  return relation === 'different' && (a.isOfDateline || b.isOfDateline) ? 'unknown' : relation
}

function compareWords(a: Spot, b: Spot): SpotRelation {
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
  if (a.country === null || b.country === null) return 'unknown'
  if (a.country !== b.country) return 'different'
  if (b.isCountry) return a.isCountry ? 'same' : 'inside'
  return a.isCountry ? 'around' : 'unknown'
}
