import type { Place } from '../model/place.ts'

/** A place of a claim; one that holds words alone, as an older reading wrote it, is unresolved. */
export function findPlace(place: Place | null): Place | null {
  return place === null ? null : { ...UNKNOWN, ...place }
}

const UNKNOWN = {
  name: null,
  latitude: null,
  longitude: null,
  country: null,
  partOf: null,
  precision: 'unresolved',
  why: null,
  candidates: [],
} as const

/** What to call a place: its name, else the words. */
export function namePlace(place: Place): string {
  return place.name ?? place.text
}
