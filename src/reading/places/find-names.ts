import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { NamedPlace } from '../../gazetteer/known-place.ts'
import { CLOSED_CLASSES } from '../../languages/de/closed-classes.ts'
import { lookUpNoun, upperFirst } from '../../languages/de/lexicon.ts'
import { PARTS_OF_PLACES, PLACE_HEAD, RATHER_PLACES } from '../../languages/de/places.ts'
import type { Span } from '../../model/span.ts'
import { isCapitalAt, type ScannedWords } from './scan-words.ts'

/** A stretch of the text that the gazetteer has as a name, whatever it means there. */
export interface FoundName extends Span {
  /** Without the ending of a genitive. */
  readonly name: string
  readonly places: readonly NamedPlace[]
  /** Number of its first and last word. */
  readonly first: number
  readonly last: number
  /** A word of the dictionary too: `Essen`, `Halle`. */
  readonly isNoun: boolean
  /** `Norden` where the name is that of a part (`Nordsyrien`) and `places` have the whole. */
  readonly part: string | null
}

/** Finds every name of the gazetteer, the longest at each place, none inside another. */
export function findNames(words: ScannedWords, gazetteer: Gazetteer): FoundName[] {
  const names: FoundName[] = []
  for (let index = 0; index < words.starts.length; index++) {
    if (!isCapitalAt(words, index) || words.ends[index]! - words.starts[index]! < 3) continue
    const known = knowWord(words.text.slice(words.starts[index], words.ends[index]), gazetteer)
    if (known === null) continue
    const found = (known.begins ? findLongName(words, index, gazetteer) : null) ?? findShortName(words, index, known)
    if (found === null) continue
    names.push(found)
    index = found.last
  }
  return names
}

const LONGEST = 5

function findLongName(words: ScannedWords, first: number, gazetteer: Gazetteer): FoundName | null {
  const start = words.starts[first]!
  for (let last = lastOfName(words, first); last > first; last--) {
    if (!isCapitalAt(words, last)) continue
    const end = words.ends[last]!
    const found = lookUp(words.text.slice(start, end), gazetteer)
    if (found !== null) return { ...found, start, end, first, last, isNoun: false, part: null }
  }
  return null
}

/** The last word that a name can reach: only a blank stands between its parts. */
function lastOfName({ text, starts, ends }: ScannedWords, first: number): number {
  let last = first
  const isNext = () => starts[last + 1] === ends[last]! + 1 && text[ends[last]!] === ' '
  while (last - first < LONGEST - 1 && isNext()) last++
  return last
}

interface LookedUp {
  readonly name: string
  readonly places: readonly NamedPlace[]
}

/** A name, and without the -s of a genitive: both where both are names. */
function lookUp(form: string, gazetteer: Gazetteer): LookedUp | null {
  const whole = gazetteer.find(form)
  const bare = /[^s]s$|['’]$/u.test(form) && form.length > 4 ? form.slice(0, -1) : null
  const stripped = bare === null ? [] : gazetteer.find(bare)
  if (stripped.length > 0 && isBetter(stripped, whole)) return { name: bare!, places: stripped }
  return whole.length > 0 ? { name: form, places: whole } : null
}

function isBetter(places: readonly NamedPlace[], others: readonly NamedPlace[]): boolean {
  return mostProminent(places) > mostProminent(others)
}

/** How well the best known of some places is known: 0 for none, about 80 for a capital. */
export function mostProminent(places: readonly NamedPlace[]): number {
  return places.reduce((most, { place, isMain }) => {
    const known = 1 + place.renown + 8 * place.seat
    return Math.max(most, isMain ? known : known * 0.7)
  }, 0)
}

/** What the gazetteer has on a word. */
interface KnownWord {
  readonly short: ShortName | null
  /** Whether longer names begin with it. */
  readonly begins: boolean
}

interface ShortName extends LookedUp {
  readonly isNoun: boolean
  readonly part: string | null
}

/** What was found for a word in each gazetteer, `null` for nothing; emptied when full. */
const known = new WeakMap<Gazetteer, Map<string, KnownWord | null>>()
const MOST_KNOWN = 60_000

function knowWord(form: string, gazetteer: Gazetteer): KnownWord | null {
  let words = known.get(gazetteer)
  if (words === undefined || words.size >= MOST_KNOWN) {
    words = new Map()
    known.set(gazetteer, words)
  }
  let found = words.get(form)
  if (found === undefined) {
    const begins = gazetteer.begins(form)
    const short = CLOSED_CLASSES.has(form.toLowerCase()) ? null : readWord(form, gazetteer)
    found = short === null && !begins ? null : { short, begins }
    words.set(form, found)
  }
  return found
}

function findShortName({ starts, ends }: ScannedWords, index: number, { short }: KnownWord): FoundName | null {
  return short === null ? null : { ...short, start: starts[index]!, end: ends[index]!, first: index, last: index }
}

function readWord(form: string, gazetteer: Gazetteer): ShortName | null {
  const found = lookUp(form, gazetteer)
  if (found !== null && !isAbbreviation(form, found)) return asWord(form, found)
  return readPart(form, gazetteer) ?? readHead(form, gazetteer)
}

/** A word of the dictionary is a place's only in the very spelling: `Länder` is not Lander. */
function asWord(form: string, found: LookedUp): ShortName | null {
  const isNoun = lookUpNoun(form) !== null && !RATHER_PLACES.has(form)
  const meant = found.places.filter(({ place, isMain }) =>
    isNoun ? place.name.startsWith(found.name) || place.kind === 'country' : isMain || found.name.length > 4,
  )
  return meant.length === 0 ? null : { ...found, places: meant, isNoun, part: null }
}

/** `USA` is a place, `SPD` none, whatever villages are called so. */
function isAbbreviation(form: string, { places }: LookedUp): boolean {
  return /^\p{Lu}+$/u.test(form) && !places.some(({ place, isMain }) => isMain && /country|region/u.test(place.kind))
}

/** `Nordsyrien`, `Ost-Mossuls`: a part of a place that the gazetteer has. */
function readPart(form: string, gazetteer: Gazetteer): ShortName | null {
  const lower = form.toLowerCase()
  const [prefix, part] = PARTS_OF_PLACES.find(([start]) => lower.startsWith(start)) ?? []
  if (prefix === undefined || part === undefined || lookUpNoun(form) !== null) return null
  const rest = form.slice(prefix.length)
  const whole = rest.startsWith('-') ? rest.slice(1) : upperFirst(rest)
  if (whole.length < 4) return null
  const found = lookUp(whole, gazetteer)
  if (found === null || (!rest.startsWith('-') && !isWide(found.places))) return null
  return {
    name: form.slice(0, form.length - (whole.length - found.name.length)),
    places: found.places,
    isNoun: false,
    part,
  }
}

/** `Ägäis-Inseln`: what lies at or around a place. */
function readHead(form: string, gazetteer: Gazetteer): ShortName | null {
  const hyphen = form.lastIndexOf('-')
  if (hyphen < 3 || !PLACE_HEAD.test(form.slice(hyphen + 1))) return null
  const found = lookUp(form.slice(0, hyphen), gazetteer)
  return found === null ? null : { name: form, places: found.places, isNoun: false, part: null }
}

/** Whether the name is first that of an area. */
export function isWide(places: readonly NamedPlace[]): boolean {
  return places.some(
    ({ place, isMain }) => isMain && place.kind !== 'settlement' && place.kind !== 'district' && place.kind !== 'point',
  )
}
