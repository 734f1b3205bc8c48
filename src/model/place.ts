import type { TextSpan } from './span.ts'

export type PlaceRole = 'at' | 'from' | 'to'

/**
 * How exactly the coordinates say where it is: `point` a spot (a camp, a square), `settlement`, `district` a part of one, `region` a
 * province, a landscape, a sea or so many kilometres from a town; `country` the middle of one; `unresolved` has none.
 */
export type PlacePrecision = 'point' | 'settlement' | 'district' | 'region' | 'country' | 'unresolved'

/** A place that a name may mean. Degrees in WGS 84. */
export interface PlaceCandidate {
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  /** ISO 3166-1 alpha-2; `null` for seas and for what lies in several countries. */
  readonly country: string | null
  readonly partOf: string | null
  readonly precision: PlacePrecision
  /** The P-code of a dossier's place that has one. */
  readonly pcode?: string
  /** What spoke for it, in a sentence. */
  readonly why: string
}

/** What a mention of a place was taken to mean; all `null` and `unresolved` where that is not known. */
export interface ResolvedPlace extends TextSpan {
  readonly name: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly country: string | null
  /** The place it lies in: `Aleppo` for a district, the province for a town. */
  readonly partOf: string | null
  readonly precision: PlacePrecision
  /** The P-code of a dossier's place that has one. */
  readonly pcode?: string
  /** What spoke for it, in a sentence; `null` where nothing was found. */
  readonly why: string | null
  /** Other places of that name, best first. */
  readonly candidates: readonly PlaceCandidate[]
}

/** What is known of a place that is not resolved: its words alone, which stand beside. */
export const UNRESOLVED_PLACE = {
  name: null,
  latitude: null,
  longitude: null,
  country: null,
  partOf: null,
  precision: 'unresolved',
  why: null,
  candidates: [],
} as const satisfies Omit<ResolvedPlace, keyof TextSpan>

/** A name of a place anywhere in a report. */
export type PlaceMention = ResolvedPlace

/** The place of a claim. */
export interface Place extends ResolvedPlace {
  readonly role: PlaceRole
}

/** A row of a dossier's `places.csv`. */
export interface DossierPlace {
  readonly name: string
  readonly otherNames: readonly string[]
  readonly latitude: number
  readonly longitude: number
  /** As the row says it: `district`, `camp`, `province` … */
  readonly kind: string
  readonly partOf: string | null
  readonly adm1: string | null
  readonly pcode: string | null
}
