import type { Input } from '../intake/input.ts'
import { type Arrival, receive } from '../intake/receive.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { RULES } from '../pipeline.ts'

/** The entry of the thread that receives and reads for the desk (`open-reader.ts` starts it). */

export async function receiveAllOf(input: Input): Promise<readonly Arrival[]> {
  const arrivals: Arrival[] = []
  for await (const arrival of receive(input)) arrivals.push(arrival)
  return arrivals
}

export function readAll(reports: readonly Report[]): readonly Reading[] {
  return reports.map((report) => RULES.read(report))
}
