import type { Input } from '../intake/input.ts'
import { type Arrival, receiveWhole } from '../intake/receive.ts'
import type { DossierSettings } from '../model/dossier-settings.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { readAllForLedger } from '../reading/read-or-leave.ts'

/** Reports with what their dossier says of all of them. */
export interface ReadingOrder {
  readonly reports: readonly Report[]
  readonly settings: DossierSettings
}

export interface ReceivingOrder {
  readonly input: Input
  readonly timeZone: string | null
}

/** The entry of the threads that receive and read for a ledger (`open-reader.ts` starts them). */

export function receive({ input, timeZone }: ReceivingOrder): Promise<readonly Arrival[]> {
  return receiveWhole(input, timeZone)
}

export function read({ reports, settings }: ReadingOrder): readonly Reading[] {
  return readAllForLedger(reports, settings)
}
