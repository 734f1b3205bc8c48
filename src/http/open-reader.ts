import { extname } from 'node:path'
import { Tinypool } from 'tinypool'
import type { Input } from '../intake/input.ts'
import type { Arrival } from '../intake/receive.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { readAll, receiveAllOf } from './intake-worker.ts'

/** Receives and reads what comes in: work of seconds, which must not hold up the pages. */
export interface Reader {
  /** A file of one report. */
  receive(input: Input): Promise<readonly Arrival[]>
  read(reports: readonly Report[]): Promise<readonly Reading[]>
  close(): Promise<void>
}

/** The worker's file has this file's ending: .js when built, .ts when run by a loader of TypeScript. */
const WORKER = new URL(`./intake-worker${extname(import.meta.url)}`, import.meta.url)

/** Milliseconds after which an idle thread ends: its tables take memory. */
const IDLE = 60_000

/** Reads in a thread of its own, which begins with the first report. */
export function openReader(worker: URL = WORKER): Reader {
  const pool = new Tinypool({ filename: worker.href, minThreads: 0, maxThreads: 1, idleTimeout: IDLE })
  return {
    receive: (input) => pool.run(input, { name: 'receiveAllOf' }),
    read: (reports) => pool.run(reports, { name: 'readAll' }),
    close: () => pool.destroy(),
  }
}

/** Reads in this thread: for tests. */
export function openReaderHere(): Reader {
  return { receive: receiveAllOf, read: async (reports) => readAll(reports), close: async () => {} }
}
