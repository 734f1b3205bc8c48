import { lookUpAdjective, lookUpCompound, lookUpNoun } from '../../languages/de/lexicon.ts'
import {
  LIKELY_PREPOSITIONS,
  ORGANISATION_NOUN,
  PERSON_NOUN,
  PLACE_NOUNS,
  SURE_PREPOSITIONS,
} from '../../languages/de/places.ts'
import type { FoundName } from './find-names.ts'
import { type ScannedWord, type ScannedWords, wordAt } from './scan-words.ts'

/**
 * What stands around a name and what it makes of it: `sure` a place (`in Essen`), `likely` one (`nach Essen`), the name of a
 * `person` or an `organisation`, behind an `article`, or `none` of these.
 */
export type Cue = 'sure' | 'likely' | 'none' | 'article' | 'person' | 'organisation'

export interface ReadCue {
  readonly cue: Cue
  /** `region` behind `Provinz`, `settlement` behind `Stadt`: what kind of place is named. */
  readonly wants: 'region' | 'settlement' | null
}

const NO_CUE: ReadCue = { cue: 'none', wants: null }

/** Reads the words before and behind a name. `before` is the cue of a name that ends just before it (`in Wien, Graz und Linz`). */
export function readCue(words: ScannedWords, name: FoundName, before: ReadCue | null): ReadCue {
  if (isDateline(words.text, name)) return { cue: 'sure', wants: null }
  const left = readLeft(words, name.first, before)
  // `Außenminister Ankaras`: a genitive is of neither title nor firm.
  if (isGenitive(words.text, name) && (left.cue === 'person' || left.cue === 'organisation')) return NO_CUE
  const right = readRight(words, name.last)
  if (right === 'organisation') return { ...left, cue: 'organisation' }
  if (right === 'person' && left.cue !== 'sure') return { ...left, cue: 'person' }
  return left
}

/** `Kabul – `, `Wien/Graz (ap) – ` at the beginning of a sentence or line. */
function isDateline(text: string, { start, end }: FoundName): boolean {
  const behind = text.slice(end, end + 60)
  if (!/^(?:\s?\/\s?\p{Lu}[\p{L}. -]+)*(?:\s\([^)]*\))?\s[–—-]\s/u.test(behind)) return false
  return /(?:^|[.!?\n"“»]\s*|\/\s?)$/u.test(text.slice(Math.max(0, start - 3), start))
}

function isGenitive(text: string, { start, end, places }: FoundName): boolean {
  return text[end - 1] === 's' && places.some(({ place }) => `${place.name}s` === text.slice(start, end))
}

function readLeft(words: ScannedWords, first: number, listed: ReadCue | null): ReadCue {
  const { gap } = wordAt(words, first)!
  const previous = wordAt(words, first - 1)
  if (listed !== null) return { cue: listed.cue, wants: null }
  if (previous === undefined || !/^ +["„»“]?$/u.test(gap)) return NO_CUE
  const lower = previous.text.toLowerCase()
  if (SURE_PREPOSITIONS.has(lower)) return { cue: 'sure', wants: null }
  if (LIKELY_PREPOSITIONS.has(lower)) return { cue: 'likely', wants: null }
  if (/^(?:de[rnms]|die|das)$/u.test(lower)) return { cue: 'article', wants: null }
  if (/^(?:im|am|vom|zum|zur|ins|beim)$/u.test(lower)) return { cue: 'article', wants: null }
  if (!previous.isCapital) return isPlaceAdjective(lower) ? { cue: 'sure', wants: null } : NO_CUE
  return previous.isFunctionWord ? NO_CUE : behindNoun(previous.text, previous, wordAt(words, first)!.gap)
}

/** `im syrischen Aleppo`, `das oberösterreichische Wels` */
function isPlaceAdjective(lower: string): boolean {
  return /isch(?:e[nrms]?)?$/u.test(lower)
}

const REGION_NOUN =
  /(?:provinz|region|gouvernement|bundesstaat|bundesland|oblast|kanton|departement|grafschaft|bezirk|distrikt|landkreis|gebiet|staat)(?:s|e[ns]?)?$/iu
const SETTLEMENT_NOUN =
  /(?:stadt|dorf|ort|ortschaft|gemeinde|hochburg|metropole|vorort|viertel|stadtteil|siedlung|lager|camp|flughafen|bahnhof|hafen|schloss|grenzübergang|insel|stützpunkt|airport|raum)$/iu

function behindNoun(noun: string, word: ScannedWord, gap: string): ReadCue {
  const last = noun.slice(noun.lastIndexOf('-') + 1)
  if (REGION_NOUN.test(last)) return { cue: 'sure', wants: 'region' }
  if (SETTLEMENT_NOUN.test(last)) return { cue: 'sure', wants: 'settlement' }
  if (PLACE_NOUNS.has(last) || /(?:land|staat|nachbar|gastgeber)e?s?n?$/iu.test(last))
    return { cue: 'sure', wants: null }
  if (!/^ +$/u.test(gap)) return NO_CUE
  if (PERSON_NOUN.test(last)) return { cue: 'person', wants: null }
  if (ORGANISATION_NOUN.test(last) || /^\p{Lu}{2,}/u.test(noun)) return { cue: 'organisation', wants: null }
  if (isInDictionary(noun)) return NO_CUE
  // `John Kerry`: a word that no dictionary has, unless only the beginning of a sentence gave it the capital.
  return /[.!?:\n]/u.test(word.gap) || word.start === 0 ? NO_CUE : { cue: 'person', wants: null }
}

const COMPANY =
  /^(?:AG|GmbH|SE|SA|Inc|Ltd|Airlines|Airways|Group|Holding|Bank|Energie|Times|Post|Zeitung|Nachrichten|Open|Masters|Marathon)$/u

/** `Paris Hilton`: a name that no dictionary has behind another makes both one person's. */
function readRight(words: ScannedWords, last: number): 'person' | 'organisation' | null {
  const next = wordAt(words, last + 1)
  if (next === undefined || next.gap !== ' ' || !next.isCapital || next.isFunctionWord) return null
  if (COMPANY.test(next.text)) return 'organisation'
  const isSurname = /^\p{Lu}\p{Ll}[\p{L}'’]*(?:-\p{Lu}\p{Ll}+)?$/u.test(next.text)
  return isSurname && !isInDictionary(next.text) ? 'person' : null
}

function isInDictionary(word: string): boolean {
  return (
    lookUpNoun(word) !== null ||
    lookUpAdjective(word) !== null ||
    lookUpCompound(word.slice(word.lastIndexOf('-') + 1)) !== null
  )
}
