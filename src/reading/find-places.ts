import { COUNTRY_CODES } from '../gazetteer/country-names.ts'
import { isKnownNoun, lookUpCompound, lookUpNoun } from '../languages/de/lexicon.ts'
import {
  GENERIC_PLACE_NOUNS,
  MASCULINE_PLACES,
  NO_PLACES,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
} from '../languages/de/places.ts'
import type { Place, PlaceRole, ResolvedPlace } from '../model/place.ts'
import type { Word } from '../model/word.ts'
import type { PlaceReader } from './places/place-reader.ts'
import { senseOfNoun } from './sense-of-noun.ts'

/**
 * How much a mention tells: a named spot or settlement, a named region, a whole country, or a bare common noun (`der Stadt`)
 * that only the context names.
 */
export type PlaceRank = 'named' | 'region' | 'country' | 'common'

/** A place named in a sentence; `at` is its first word's index. */
export interface ScenePlace extends Place {
  readonly at: number
  readonly rank: PlaceRank
}

/** The place alone, as a claim holds it. */
export function placeOfScene({ at, rank, ...place }: ScenePlace): Place {
  return place
}

/** How much a name tells that the gazetteer resolved. */
export function rankOfMention({ precision }: ResolvedPlace): PlaceRank {
  return precision === 'country' || precision === 'region' ? precision : 'named'
}

/**
 * Finds the places of a sentence by the prepositions and nouns that introduce them. `scene` is the place that the sentences before
 * spoke of: what `der Stadt` means.
 */
export function findPlaces(
  text: string,
  words: readonly Word[],
  where: PlaceReader,
  scene: Place | null,
): ScenePlace[] {
  const places: ScenePlace[] = []
  for (let index = 0; index < words.length; index++) {
    const read = readPlaceAt(words, index, where)
    if (read === null || !isLikelyPlace(words, index, read, where)) continue
    const found = nameApart(words, widen(words, read, where), where)

    const start = words[found.first]!.start
    const end = words[found.last]!.end
    places.push({
      ...where.resolve(
        { text: text.slice(start, end), start, end },
        found.role,
        places.findLast(({ name }) => name !== null) ?? scene,
      ),
      at: found.first,
      rank: rankOf(words, found, where),
    })
    index = Math.max(index, found.last)
  }
  return places
}

const REGION_NOUNS =
  /^(?:Provinz|Region|Bundesstaat|Bundesland|Norden|Süden|Osten|Westen|Nordosten|Nordwesten|Südosten|Südwesten|Küste|Grenze|Insel|Halbinsel|Departement|Präfektur|Gouvernement|Kanton|Landesteil|Zentralmassiv)/u

function rankOf(words: readonly Word[], { first, last }: Found, where: PlaceReader): PlaceRank {
  const mention = where.mentionIn({ start: words[first]!.start, end: words[last]!.end })
  const parts = words.slice(first, last + 1).filter(({ text }) => /^\p{Lu}/u.test(text))
  if (parts.length === 1 && (isCountry(parts[0]!.text) || mention?.precision === 'country')) return 'country'
  if (parts.length === 1 && mention?.precision === 'region') return 'region'
  if (mention !== null && /settlement|district|point/u.test(mention.precision)) return 'named'
  const named = parts.some((word) => isPlaceName(word))
  if (REGION_NOUNS.test(parts[0]?.text ?? '')) return named || parts.length > 1 ? 'region' : 'common'
  return named || parts.length > 1 ? 'named' : 'common'
}

interface Found {
  readonly first: number
  readonly last: number
  readonly role: PlaceRole
}

/** What a town has or suffers: the name behind `von` is the town's. */
const OF_A_TOWN =
  /(?:haus|spital|klinik|schule|markt|hafen|zentrum|bürgermeister|bewohner|einwohner|belagerung|eroberung|einnahme|beschuss)n?s?$/iu

/**
 * A name that the gazetteer does not have is a place's only where hardly anything else can stand: directly behind `in`, `aus`, `nach`,
 * `bei` or a noun for places. Persons and organisations stand behind all other prepositions, and with articles.
 */
function isLikelyPlace(words: readonly Word[], at: number, { first, last }: Found, where: PlaceReader): boolean {
  if (where.mentionIn({ start: words[first]!.start, end: words[last]!.end }) !== null) return true
  // `Sie haben Kadrin verlassen`: the verb tells.
  if (first === at) return true
  if (ownsNext(words, last)) return false
  const from = words[first - 1] !== undefined && /^\p{Lu}/u.test(words[first - 1]!.text) ? first - 1 : first
  if (words.slice(from, last + 2).some(({ text }) => /^\p{Lu}/u.test(text) && isPlaceNoun(text))) return true
  const preposition = words[at]!.text
  if (last > first && /^(?:in|im|am|auf)$/iu.test(preposition)) return hasOnlyNames(words, first, last)
  if (first !== at + 1) return false
  if (/^(?:in|aus|nach|bei|nahe|unweit|auf)$/iu.test(preposition)) return true
  return preposition === 'von' && OF_A_TOWN.test(words[at - 1]?.text ?? '')
}

/** `Kadrin liegt 60 Kilometer südlich von Roverin`: the scene is Kadrin, where that is named. */
function nameApart(words: readonly Word[], found: Found, where: PlaceReader): Found {
  const { start } = words[found.first]!
  if (!where.isApart(start)) return found
  const mention = where.mentionsIn({ start: words[0]!.start, end: start }).at(-1)
  if (mention === undefined) return found
  const first = words.findIndex((word) => word.start >= mention.start)
  const last = words.findLastIndex((word) => word.start < mention.end)
  return { first, last, role: 'at' }
}

/** A mention that begins before what was found is taken whole: `Hafenviertel von Kadrin`. */
function widen(words: readonly Word[], found: Found, where: PlaceReader): Found {
  const mention = where.mentionIn({ start: words[found.first]!.start, end: words[found.last]!.end })
  let { first } = found
  while (mention !== null && first > 0 && words[first - 1]!.start >= mention.start) first--
  return { ...found, first }
}

/** `am Mount Kadrin` */
function hasOnlyNames(words: readonly Word[], first: number, last: number): boolean {
  return words.slice(first, last + 1).every(({ text }) => !isKnownNoun(text))
}

function readPlaceAt(words: readonly Word[], index: number, where: PlaceReader): Found | null {
  const role = PLACE_PREPOSITIONS[words[index]!.text.toLowerCase()]
  if (role !== undefined && words[index]!.class !== 'verb-particle')
    return behindPreposition(words, index + 1, goesInto(words, index) ? 'to' : role, where)
  if (isCountry(words[index]!.text) && !isSpeaker(words, index) && !ownsNext(words, index))
    return { first: index, last: index, role: 'at' }
  return bareName(words, index) ?? namedByItsKind(words, index)
}

/** `in die Stadt`, `in den Westteil`: the accusative says where to. `in den` is the dative of plurals as well (`in den Bergen`). */
function goesInto(words: readonly Word[], index: number): boolean {
  if (words[index]!.text.toLowerCase() !== 'in') return false
  const article = words[index + 1]?.text
  if (article === 'die' || article === 'das') return true
  const noun = words.slice(index + 2, index + 5).find(({ text }) => /^\p{Lu}/u.test(text))?.text ?? ''
  return (
    article === 'den' && (MASCULINE_PLACES.has(noun) || /(?:teil|bezirk|distrikt|kreis|ort|raum|hafen)$/u.test(noun))
  )
}

/** `das Dorf Kadrin`, `Räumung der Kleinstadt Roverin`: what stands right behind such a noun is a place without any preposition. */
function namedByItsKind(words: readonly Word[], index: number): Found | null {
  const { text } = words[index]!
  const next = words[index + 1]
  if (next === undefined || !/^\p{Lu}/u.test(text) || !KIND_OF_SETTLEMENT.test(text)) return null
  if (!isNameLike(next) || lookUpNoun(next.text) !== null) return null
  return { first: index + 1, last: endOfPlaceName(words, index + 1), role: 'at' }
}

const KIND_OF_SETTLEMENT =
  /^(?:\p{Lu}\p{Ll}+)?(?:[Ss]tadt|[Dd]orf|[Oo]rt|[Oo]rtschaft|[Gg]emeinde|[Pp]rovinz|[Bb]ezirk|[Dd]istrikt|[Ii]nsel|[Vv]iertel|[Ss]tadtteil|[Vv]orort|[Ss]iedlung|[Rr]epublik|[Kk]ontrollpunkt|[Ll]andkreis|[Bb]undesstaat|[Dd]epartement|[Gg]renzübergang|[Aa]ufnahmelager|[Ff]lüchtlingslager|[Ll]ager|[Cc]amp)e?s?$/u

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

/** `Kadriens Außenminister` says whose he is, not where; `das Unglück Kadriens` where it was. */
function ownsNext(words: readonly Word[], index: number): boolean {
  return words[index]!.text.endsWith('s') && /^\p{Lu}/u.test(words[index + 1]?.text ?? '')
}

function behindPreposition(words: readonly Word[], at: number, role: PlaceRole, where: PlaceReader): Found | null {
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
  const known = lastOfMention(words, index, where)
  if (known !== null)
    return { first: /isch/u.test(words[first]!.text) ? first : index, last: endOfPlaceName(words, known), role }
  if (isPlaceNoun(word.text)) return placeNounPhrase(words, first, index, role)
  if (!isPlaceName(word) || NO_PLACES.has(word.text)) return null
  return { first: /isch|^\p{Lu}/u.test(words[first]!.text) ? first : index, last: endOfPlaceName(words, index), role }
}

/** The last word of the mention that begins with a word; `null` where none does. */
function lastOfMention(words: readonly Word[], first: number, where: PlaceReader): number | null {
  const mention = where.mentionIn(words[first]!)
  if (mention === null || mention.start !== words[first]!.start) return null
  let last = first
  while (last + 1 < words.length && words[last + 1]!.start < mention.end) last++
  return last
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
  return !isKnownNoun(word.text) && !/(?:er|en|e)$/u.test(word.text)
}
