/** What a place of the gazetteer or of a dossier is. The order is the number in the table; its compiler has the same. */
export const PLACE_KINDS = ['country', 'region', 'settlement', 'district', 'point', 'water', 'continent'] as const

export type PlaceKind = (typeof PLACE_KINDS)[number]

/** A place that a name can mean. */
export interface KnownPlace {
  /** The same for the same place: `g123` in the gazetteer, `d4` the fifth row of a dossier. */
  readonly id: string
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2, or what a dossier uses for a country of its own. */
  readonly country: string | null
  readonly partOf: KnownPlace | null
  /** The code by which humanitarian data calls it, where the dossier gives one. */
  readonly pcode?: string
  /** 4 a capital, 3 the seat of a region, 2 of a district, 1 of a municipality, else 0. */
  readonly seat: number
  /** In how many languages it has a name of its own, about: how well the world knows it, however many live there. 0-255. */
  readonly renown: number
  /** How far an area reaches from its middle, about, in degrees; 0 where that is not known. */
  readonly spread: { readonly latitude: number; readonly longitude: number }
}

/** A place under one of its names. */
export interface NamedPlace {
  readonly place: KnownPlace
  /** Whether it is the place's own name or one of its by-names. */
  readonly isMain: boolean
}
