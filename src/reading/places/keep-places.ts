import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { PEOPLES } from '../../languages/de/places.ts'
import { type FoundName, isWide, mostProminent } from './find-names.ts'
import { type Cue, type ReadCue, readCue } from './read-cue.ts'
import { type ScannedWords, wordAt } from './scan-words.ts'

/** A name that was taken for that of a place. */
export interface KeptName extends FoundName, ReadCue {}

/** Keeps those of the names that are used for places: a name that is a person's once in a report is his throughout. */
export function keepPlaces(words: ScannedWords, names: readonly FoundName[], gazetteer: Gazetteer): KeptName[] {
  const read = readCues(words, names)
  const persons = namesWith(read, 'person')
  const sure = namesWith(read, 'sure')
  const judged = read.map((name) => ({
    name,
    isPlace: isPlace(name, persons.has(name.name), sure.has(name.name), gazetteer),
  }))
  const countries = new Set(judged.filter(({ isPlace }) => isPlace).flatMap(({ name }) => countriesOf(name)))
  return judged
    .filter(({ name, isPlace }) => isPlace || (!persons.has(name.name) && isSupported(name, countries)))
    .map(({ name }) => name)
}

/** The country of a name that can lie in one only. */
function countriesOf({ places }: KeptName): string[] {
  const countries = new Set(places.map(({ place }) => place.country))
  const [country] = countries
  return countries.size === 1 && country != null ? [country] : []
}

/** `nach Mauthausen`: little known, yet in a country of which the report speaks. */
function isSupported({ cue, places, isNoun, name }: KeptName, countries: ReadonlySet<string>): boolean {
  if (cue !== 'likely' || isNoun || name.length < 5) return false
  return places.some(({ place, isMain }) => isMain && place.country !== null && countries.has(place.country))
}

function namesWith(names: readonly KeptName[], cue: Cue): ReadonlySet<string> {
  return new Set(names.filter((name) => name.cue === cue).map(({ name }) => name))
}

function readCues(words: ScannedWords, names: readonly FoundName[]): KeptName[] {
  const read: KeptName[] = []
  for (const name of names) {
    const before = read.at(-1)
    const isListed = before !== undefined && isJoined(words, before.last, name.first)
    read.push({ ...name, ...readCue(words, name, isListed ? before : null) })
  }
  return read
}

/** `Wien/Kabul`, `Wien, Graz und Linz` */
function isJoined(words: ScannedWords, last: number, first: number): boolean {
  if (first === last + 1) return /^(?:\s?\/\s?|, )$/u.test(wordAt(words, first)!.gap)
  return (
    first === last + 2 &&
    wordAt(words, first)!.gap === ' ' &&
    wordAt(words, first - 1)!.gap === ' ' &&
    /^(?:und|oder|sowie|bis)$/u.test(wordAt(words, first - 1)!.text)
  )
}

/** How well known a place must be to be meant without any cue, or behind `nach` and `von`, where persons stand as well. */
const BARE = 30
const BEHIND_PREPOSITION = 12
const COMMON_NOUN = 15
const WORLD_KNOWN = 50

function isPlace(name: KeptName, isPerson: boolean, isSure: boolean, gazetteer: Gazetteer): boolean {
  if (name.cue === 'organisation') return false
  const prominence = mostProminent(name.places)
  const wide = isWide(name.places) && prominence > BARE
  if (name.places.some(({ place }) => gazetteer.isOfDossier(place))) return name.cue !== 'person'
  if (name.places.some(({ place }) => place.kind === 'country')) return isCountry(name)
  if (wide)
    return name.isNoun ? name.cue === 'sure' || name.cue === 'article' : name.cue !== 'person' || prominence > 150
  if (name.cue === 'person') return false
  if (name.cue === 'article') return name.last > name.first
  if (name.isNoun) return name.cue === 'sure' && prominence >= COMMON_NOUN
  if (name.cue === 'sure') return true
  if (isPerson && prominence < WORLD_KNOWN) return false
  return isSure || prominence >= (name.cue === 'likely' ? BEHIND_PREPOSITION : BARE)
}

/** A country is one behind nearly everything; `die Polen` and `zwei Schweden` are people. */
function isCountry({ cue, name, isNoun, places }: KeptName): boolean {
  if (PEOPLES.has(name) && cue === 'article') return false
  const isOwnName = places.some(({ place, isMain }) => isMain && place.kind === 'country')
  return isOwnName || (cue !== 'person' && cue !== 'article' && !isNoun)
}
