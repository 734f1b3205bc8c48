import type { DossierPlace } from './place.ts'

/** What a dossier says of all its reports; a ledger keeps it, so that they are read the same way again. */
export interface DossierSettings {
  /** An IANA time zone, or `null`. */
  readonly timeZone: string | null
  /** Its own places, which win over the gazetteer. */
  readonly places: readonly DossierPlace[]
}

export const NO_SETTINGS: DossierSettings = { timeZone: null, places: [] }
