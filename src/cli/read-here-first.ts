import type { Reading } from '../model/reading.ts'
import { READ_HERE, type Reader } from '../pipeline.ts'

/** Work in this thread, in milliseconds, before other threads are started: starting them takes about as long. */
export const WARM_UP = 300

/** Reads in this thread what is little, and hands on the rest. */
export function readHereFirst(reader: Reader, budget: number = WARM_UP): Reader {
  let spent = 0
  const readHere: Reader['read'] = async (reports, settings) => {
    const begun = performance.now()
    const readings = await READ_HERE.read(reports, settings)
    spent += performance.now() - begun
    return readings
  }
  return {
    ahead: reader.ahead,
    receive: (input, timeZone) => (spent < budget ? READ_HERE : reader).receive(input, timeZone),
    read: async (reports, settings) => {
      const readings: Reading[] = []
      while (spent < budget && readings.length < reports.length) {
        readings.push(...(await readHere([reports[readings.length]!], settings)))
      }
      const rest = reports.slice(readings.length)
      return rest.length === 0 ? readings : [...readings, ...(await reader.read(rest, settings))]
    },
  }
}
