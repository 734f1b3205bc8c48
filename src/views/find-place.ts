import type { Place as NamedPlace } from '../model/claim.ts'
import type { Place } from '../model/place.ts'

/** A place with the code that humanitarian data calls it by, where the dossier's places have one. */
export interface CodedPlace extends Place {
  readonly pcode?: string | null
}

/** A place of a claim; one that holds words alone, as an older reading wrote it, is unresolved. */
export function findPlace(place: NamedPlace | null): CodedPlace | null {
  if (place === null || 'precision' in place) return place as CodedPlace | null
  const unknown = { name: null, latitude: null, longitude: null, country: null, partOf: null }
  return { ...place, ...unknown, precision: 'unresolved', candidates: [] }
}

/** What to call a place: its name, else the words. */
export function namePlace(place: Place): string {
  return place.name ?? place.text
}
