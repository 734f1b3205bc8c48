import type { Place, PlacePrecision } from '../model/place.ts'
import { remember } from './remember.ts'
import { COUNTRY_SIDE, PLACE_FILLERS, PLACE_PARTS } from './words/place-words.ts'

export type SpotRelation = 'same' | 'inside' | 'around' | 'different' | 'unknown'

/** A place that the gazetteer knows. */
export interface Site {
  /** One for all spellings: `ost-aleppo`. */
  readonly key: string
  /** The name without its part: `aleppo`. */
  readonly stem: string
  readonly part: string | null
  /** Keys of what it lies in, as far as told, the widest last. */
  readonly around: readonly string[]
  readonly country: string | null
  readonly precision: PlacePrecision
  /** Degrees in WGS 84. */
  readonly latitude: number
  readonly longitude: number
  /** The town of a district, else its own name. */
  readonly block: string
}

/** What was resolved of a place; `null` where that is only its words, or a country without a name. */
export function readSite(place: Place): Site | null {
  const { name, latitude, longitude, country, precision, partOf } = place
  if (name === null || latitude === null || longitude === null || precision === 'unresolved') return null
  const own = readKey(name)
  const within = partOf === null ? null : readKey(partOf)
  const wider = [own.part === null ? null : own.stem, within?.key ?? null, within?.part == null ? null : within.stem]
  const around = [...new Set(wider.filter((key) => key !== null && key !== own.key))] as string[]
  const block = precision === 'district' ? (around.at(-1) ?? own.stem) : own.key
  return { ...own, around, country, precision, latitude, longitude, block }
}

/** `Brekna (Orvaska)` is Brekna; `Ost-Aleppo` the part `ost` of Aleppo; all else one name, words and all: `gouvernement idlib`. */
const readKey = remember((name): Pick<Site, 'key' | 'stem' | 'part'> => {
  const bare = name.replace(/\s*\(.*\)$/u, '')
  const { names, part } = readNames(bare)
  if (part === null || names.length === 0) return { key: nameStem(bare), stem: nameStem(bare), part: null }
  return { key: `${part}-${names[0]}`, stem: names[0]!, part }
})

/** Names in the words of a place, as stems, and the part of it that they speak of. */
export const readNames = remember((text): { readonly names: readonly string[]; readonly part: string | null } => {
  const words = text.split(/[\s,]+|(?<=^(?:Ost|West|Nord|Süd|Nordost|Südost|Nordwest|Südwest))-/u).filter(Boolean)
  const parts = words.map((word) => PLACE_PARTS.find(([, pattern]) => pattern.test(word))?.[0] ?? null)
  // An adjective names a place only where nothing else does: `auf slowenischer Seite`, not `Westteil der syrischen Stadt`.
  const isName = (word: string) => !/^\p{Ll}/u.test(word) || /^al-/u.test(word) || COUNTRY_SIDE.test(text)
  const names = words
    .filter((word, at) => parts[at] === null && !PLACE_FILLERS.test(word) && isName(word))
    .map(nameStem)
  return { names, part: parts.find((part) => part !== null) ?? null }
})

/** One stem for `Slowenien`, `slowenisch`, `slowenischen`, `Sloweniens`; for `Aleppo` and `Aleppos`. */
export function nameStem(name: string): string {
  const lower = name.toLowerCase().replaceAll('ß', 'ss')
  return lower.replace(/(?:ische?[nrsm]?|iens?|ei)$/u, '').replace(/(?<=\p{L}{4})s$/u, '')
}

/** How the first place lies to the second, by what they are part of, their countries and how far apart they are. */
export function compareSites(a: Site, b: Site): SpotRelation {
  if (a.country !== null && b.country !== null && a.country !== b.country) return 'different'
  if (a.key === b.key) return areFar(a, b, NAMESAKES) ? 'different' : 'same'
  if (a.around.includes(b.key)) return 'inside'
  if (b.around.includes(a.key)) return 'around'
  return a.precision === 'country' || b.precision === 'country' ? compareToCountry(a, b) : compareNeighbours(a, b)
}

function compareToCountry(a: Site, b: Site): SpotRelation {
  if (a.country === null || b.country === null) return 'unknown'
  if (a.precision === b.precision) return 'same'
  return b.precision === 'country' ? 'inside' : 'around'
}

/** Two names of one country, neither in the other as far as told. Towns differ; what is wider may overlap. */
function compareNeighbours(a: Site, b: Site): SpotRelation {
  const isTown = ({ precision }: Site) => precision === 'settlement'
  if (isTown(a) && isTown(b)) return 'different'
  if (a.precision === 'region' || b.precision === 'region') return compareRegions(a, b)
  const isOneTown = a.block === b.block && a.precision === 'district' && b.precision === 'district'
  return isOneTown || areFar(a, b, OUTSKIRTS) ? 'different' : 'unknown'
}

/** Provinces differ; the north of a country may hold any of them. */
function compareRegions(a: Site, b: Site): SpotRelation {
  const areWhole = a.precision === b.precision && a.part === null && b.part === null
  return areWhole && a.country !== null && b.country !== null ? 'different' : 'unknown'
}

/** Kilometres: places of one name so far apart are two; a district so far from a town is none of its. */
const NAMESAKES = 100
const OUTSKIRTS = 30

function areFar(a: Site, b: Site, kilometres: number): boolean {
  const north = (a.latitude - b.latitude) * KILOMETRES_A_DEGREE
  const east = (a.longitude - b.longitude) * KILOMETRES_A_DEGREE * Math.cos(((a.latitude + b.latitude) * Math.PI) / 360)
  return Math.hypot(north, east) > kilometres
}

const KILOMETRES_A_DEGREE = 111
