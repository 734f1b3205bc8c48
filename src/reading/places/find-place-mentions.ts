import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { KnownPlace } from '../../gazetteer/known-place.ts'
import type { ResolvedPlace } from '../../model/place.ts'
import { findNames } from './find-names.ts'
import { keepPlaces } from './keep-places.ts'
import { resolvePlaces, type Surroundings } from './resolve-places.ts'
import { scanWords } from './scan-words.ts'

/** The places of a report. */
export interface ReportPlaces {
  /** In text order, none inside another. */
  readonly mentions: readonly ResolvedPlace[]
  readonly surroundings: Surroundings
}

/** Finds every name of a place in a report and decides which place it means, by the other places of the report. */
export function findPlaceMentions(text: string, gazetteer: Gazetteer): ReportPlaces {
  const words = scanWords(text)
  const kept = keepPlaces(words, findNames(words, gazetteer), gazetteer)
  return resolvePlaces(text, kept, findAdjectives(text, gazetteer), gazetteer)
}

/** The countries that adjectives speak of: `syrische`, `nordsyrischen`. */
function findAdjectives(text: string, gazetteer: Gazetteer): KnownPlace[] {
  const places: KnownPlace[] = []
  for (let at = text.indexOf('sch'); at !== -1; at = text.indexOf('sch', at + 3)) {
    if (!ENDS_THERE.test(text.slice(at + 3, at + 6))) continue
    const stem = STEM.exec(text.slice(Math.max(0, at - 20), at + 3))?.[0]
    if (stem !== undefined) places.push(...countriesOf(stem, gazetteer))
  }
  return places
}

const ENDS_THERE = /^(?:e[nrms]?)?(?!\p{L})/u
const STEM = /[\p{L}-]+$/u

/** `nordsyrisch` is `syrisch` too. */
function countriesOf(stem: string, gazetteer: Gazetteer): readonly KnownPlace[] {
  const found = gazetteer.findByAdjective(stem)
  const bare = /^(?:nord|süd|ost|west|zentral)+(?:ost|west)?-?(.+)$/iu.exec(stem)?.[1]
  return found.length > 0 || bare === undefined ? found : gazetteer.findByAdjective(bare)
}
