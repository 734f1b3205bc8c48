import { type Place, UNRESOLVED_PLACE } from '../model/place.ts'

/** A place of a claim; one that holds words alone, as an older reading wrote it, is unresolved. */
export function findPlace(place: Place | null): Place | null {
  return place === null ? null : { ...UNRESOLVED_PLACE, ...place }
}

/** What to call a place: its name, else the words. */
export function namePlace(place: Place): string {
  return place.name ?? place.text
}
