import type { Input } from '../intake/input.ts'
import { type Arrival, receive } from '../intake/receive.ts'
import type { DossierSettings } from '../model/dossier-settings.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { RULES } from '../pipeline.ts'

/** Reports with what their dossier says of all of them. */
export interface ReadingOrder {
  readonly reports: readonly Report[]
  readonly settings: DossierSettings
}

/** The entry of the thread that receives and reads for the desk (`open-reader.ts` starts it). */

export async function receiveAllOf(input: Input): Promise<readonly Arrival[]> {
  const arrivals: Arrival[] = []
  for await (const arrival of receive(input)) arrivals.push(arrival)
  return arrivals
}

export function readAll({ reports, settings }: ReadingOrder): readonly Reading[] {
  return reports.map((report) => RULES.read(report, settings))
}
