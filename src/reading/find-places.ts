import { COUNTRY_CODES } from '../gazetteer/country-names.ts'
import { lookUpCompound, lookUpNoun } from '../languages/de/lexicon.ts'
import { GENERIC_PLACE_NOUNS, NO_PLACES, PLACE_NOUNS, PLACE_PREPOSITIONS } from '../languages/de/places.ts'
import type { Place, PlaceRole } from '../model/claim.ts'
import type { Word } from '../model/word.ts'
import { senseOfNoun } from './sense-of-noun.ts'

/**
 * How much a mention tells: a named spot or settlement, a named region, a whole country, or a bare common noun (`der Stadt`)
 * that only the context names.
 */
export type PlaceRank = 'named' | 'region' | 'country' | 'common'

/** A place named in a sentence; `at` is its first word's index. */
export interface PlaceMention extends Place {
  readonly at: number
  readonly rank: PlaceRank
}

/** Finds the places of a sentence by the prepositions and nouns that introduce them. */
export function findPlaces(text: string, words: readonly Word[]): PlaceMention[] {
  const places: PlaceMention[] = []
  for (let index = 0; index < words.length; index++) {
    const found = readPlaceAt(words, index)
    if (found === null) continue
    const start = words[found.first]!.start
    const end = words[found.last]!.end
    places.push({
      text: text.slice(start, end),
      start,
      end,
      role: found.role,
      at: found.first,
      rank: rankOf(words, found),
    })
    index = found.last
  }
  return places
}

const REGION_NOUNS =
  /^(?:Provinz|Region|Bundesstaat|Bundesland|Norden|Süden|Osten|Westen|Nordosten|Nordwesten|Südosten|Südwesten|Küste|Grenze|Insel|Halbinsel|Departement|Präfektur|Gouvernement|Kanton|Landesteil|Zentralmassiv)/u

function rankOf(words: readonly Word[], { first, last }: Found): PlaceRank {
  const parts = words.slice(first, last + 1).filter(({ text }) => /^\p{Lu}/u.test(text))
  if (parts.length === 1 && isCountry(parts[0]!.text)) return 'country'
  const named = parts.some((word) => isPlaceName(word))
  if (REGION_NOUNS.test(parts[0]?.text ?? '')) return named || parts.length > 1 ? 'region' : 'common'
  return named || parts.length > 1 ? 'named' : 'common'
}

interface Found {
  readonly first: number
  readonly last: number
  readonly role: PlaceRole
}

function readPlaceAt(words: readonly Word[], index: number): Found | null {
  const role = PLACE_PREPOSITIONS[words[index]!.text.toLowerCase()]
  if (role !== undefined && words[index]!.class !== 'verb-particle') return behindPreposition(words, index + 1, role)
  return isCountry(words[index]!.text) && !isSpeaker(words, index)
    ? { first: index, last: index, role: 'at' }
    : bareName(words, index)
}

/** `die Stadt verlassen`, `Ost-Kadrin erreichten`: a name that a verb of motion takes as its object. */
function bareName(words: readonly Word[], index: number): Found | null {
  const leaves = words.some(
    ({ lemma, class: kind }) =>
      (kind === 'finite' || kind === 'participle' || kind === 'infinitive') &&
      /^(?:verlassen|verließen|verliessen|erreichen|erreicht|erreichten)$/u.test(lemma),
  )
  if (
    !leaves ||
    words[index]!.class !== 'name' ||
    index === 0 ||
    !isPlaceName(words[index]!) ||
    words[index - 1]!.class === 'name'
  )
    return null
  return { first: index, last: endOfPlaceName(words, index), role: 'at' }
}

function isSpeaker(words: readonly Word[], index: number): boolean {
  return words[index + 1]?.class === 'finite' && index === 0
}

function behindPreposition(words: readonly Word[], at: number, role: PlaceRole): Found | null {
  let index = at
  if (/^von$/u.test(words[index]?.text ?? '')) index++
  while (
    words[index] &&
    (words[index]!.class === 'article' ||
      /^(?:der|den|dem|die|das|einer|einem|ihrer|ihrem|seiner|seinem)$/u.test(words[index]!.text))
  )
    index++
  const first = index
  while (
    words[index] &&
    (words[index]!.class === 'adjective' || /^\p{Ll}+(?:ischen|isch|ische|lichen|er|en)$/u.test(words[index]!.text)) &&
    words[index]!.class !== 'finite'
  )
    index++
  const word = words[index]
  if (word === undefined || !/^\p{Lu}/u.test(word.text)) return null
  if (isPlaceNoun(word.text)) return placeNounPhrase(words, first, index, role)
  if (!isPlaceName(word) || NO_PLACES.has(word.text)) return null
  return { first: /isch|^\p{Lu}/u.test(words[first]!.text) ? first : index, last: endOfPlaceName(words, index), role }
}

/** `der Provinz Helmand`, `Osten Aleppos`, `nordspanischen Stadt Burgos`, `Altstadt von Roverin` */
function placeNounPhrase(words: readonly Word[], first: number, noun: number, role: PlaceRole): Found | null {
  let next = noun + 1
  if (/^[„"»“]$/u.test(words[next]?.text ?? '')) next++
  const named = words[next]
  if (named && isNameLike(named)) {
    const last = endOfPlaceName(words, next)
    return GENERIC_PLACE_NOUNS.has(lastPart(words[noun]!.text))
      ? { first: next, last, role }
      : { first: noun, last, role }
  }
  const behind = /^(?:von|der|des|zu|zur)$/u.test(named?.text ?? '') ? firstCapital(words, next + 1) : null
  if (behind !== null && (isPlaceName(words[behind]!) || isPlaceNoun(words[behind]!.text))) {
    const last = endOfPlaceName(words, behind)
    if (GENERIC_PLACE_NOUNS.has(lastPart(words[noun]!.text))) return { first: behind, last, role }
    return { first: noun, last, role }
  }
  if (/^(?:Nähe|Umgebung|Zentrum|Gegend|Ort|Raum|Zone|Straße|Strasse|Straßen|Strassen|Platz)$/u.test(words[noun]!.text))
    return null
  return { first: first < noun ? first : noun, last: noun, role }
}

function firstCapital(words: readonly Word[], at: number): number | null {
  for (let index = at; index < at + 3; index++) {
    const word = words[index]
    if (word === undefined) return null
    if (/^\p{Lu}/u.test(word.text)) return index
    if (word.class !== 'adjective' && word.class !== 'article') return null
  }
  return null
}

function isNameLike(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text) && isPlaceName(word)
}

/** Names of several words: `New York`, `San Felice sul Panaro`, `Palma de Mallorca`, `Al-Fu'ah`. */
function endOfPlaceName(words: readonly Word[], at: number): number {
  let last = at
  for (let index = at + 1; index < Math.min(words.length, at + 6); index++) {
    const { text } = words[index]!
    if (/^\p{Lu}/u.test(text) && words[index]!.class === 'name' && lookUpNoun(text) === null) last = index
    else if (
      !(
        /^(?:de|del|sul|la|of|am|an|bei|ob|el|al)$/u.test(text) &&
        words[index + 1]?.class === 'name' &&
        /^\p{Lu}/u.test(words[index + 1]!.text) &&
        words[index]!.class !== 'preposition'
      )
    )
      break
  }
  return last
}

function isCountry(text: string): boolean {
  const lower = text.toLowerCase()
  return COUNTRY_CODES.has(lower) || (lower.endsWith('s') && COUNTRY_CODES.has(lower.slice(0, -1)))
}

function isPlaceNoun(text: string): boolean {
  return (
    PLACE_NOUNS.has(text) ||
    PLACE_NOUNS.has(lastPart(text)) ||
    PLACE_NOUNS.has(lookUpNoun(text)?.lemma ?? '') ||
    (text.length > 8 && PLACE_NOUNS.has(lookUpCompound(text) ?? ''))
  )
}

function lastPart(text: string): string {
  return text.slice(text.lastIndexOf('-') + 1)
}

/** A capitalised word that the dictionary does not have as a common noun and that names no people, deed or measure. */
function isPlaceName(word: Word): boolean {
  if (!/^\p{Lu}/u.test(word.text) || NO_PLACES.has(word.text)) return false
  if (isCountry(word.text)) return true
  if (/^\p{Lu}+$/u.test(word.text) && word.text.length > 1) return word.text === 'USA' || word.text === 'EU'
  const sense = senseOfNoun(word.text)
  if (sense.names !== null || sense.event !== null || sense.governs !== null) return false
  if (
    /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Anfang|Mitte|Ende)/u.test(
      word.text,
    )
  )
    return false
  if (
    /(?:ung|heit|keit|schaft|tion|ismus|nis|ment|angaben|stunden|abend|nacht|morgen|mittag)(?:en|s)?$/u.test(
      word.text,
    ) &&
    !/^\p{Lu}\p{Ll}+-\p{Lu}/u.test(word.text)
  )
    return false
  if (word.class === 'name') return true
  return lookUpNoun(word.text) === null && lookUpCompound(word.text) === null && !/(?:er|en|e)$/u.test(word.text)
}
