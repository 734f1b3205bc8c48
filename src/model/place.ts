import type { PlaceRole } from './claim.ts'
import type { TextSpan } from './span.ts'

export type PlacePrecision = 'point' | 'settlement' | 'district' | 'region' | 'country' | 'unresolved'

/** A place that the words could mean, with why. */
export interface PlaceCandidate {
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  readonly country: string | null
  readonly partOf: string | null
  readonly precision: PlacePrecision
  readonly why: string
}

/** A place as said and as found; degrees in WGS 84. */
export interface Place extends TextSpan {
  readonly role: PlaceRole
  readonly name: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  /** The place it lies in: `Aleppo` for a district of it. */
  readonly partOf: string | null
  readonly precision: PlacePrecision
  /** Runners-up, best first. */
  readonly candidates: readonly PlaceCandidate[]
}
