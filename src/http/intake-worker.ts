import type { Input } from '../intake/input.ts'
import { type Arrival, receiveWhole } from '../intake/receive.ts'
import type { DossierSettings } from '../model/dossier-settings.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { readAllForLedger } from '../reading/read-or-leave.ts'

/** What a thread is asked to do: to receive a file of one report, or to read reports. Plain data. */
export type IntakeOrder =
  | { readonly kind: 'receive'; readonly input: Input; readonly timeZone: string | null }
  | { readonly kind: 'read'; readonly reports: readonly Report[]; readonly settings: DossierSettings }

/** The entry of the threads that receive and read for a ledger (`open-reader.ts` starts them). */
export default async function work(order: IntakeOrder): Promise<readonly Arrival[] | readonly Reading[]> {
  if (order.kind === 'receive') return receiveWhole(order.input, order.timeZone)
  return readAllForLedger(order.reports, order.settings)
}
