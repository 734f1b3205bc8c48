import { extname } from 'node:path'
import { Tinypool } from 'tinypool'
import type { Arrival } from '../intake/receive.ts'
import type { DossierSettings } from '../model/dossier-settings.ts'
import type { Note } from '../model/note.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import type { Reader } from '../pipeline.ts'
import { leaveWithNote } from '../reading/leave-unread.ts'
import type { IntakeOrder } from './intake-worker.ts'

/** Receives and reads what comes into a ledger: work of seconds, which must hold up neither pages nor the writing. */
export interface ReaderInThreads extends Reader {
  /** Stops at once; what was being read is given up. */
  close(): Promise<void>
}

/** The worker's file has this file's ending: .js when built, .ts when run by a loader of TypeScript. */
const WORKER = new URL(`./intake-worker${extname(import.meta.url)}`, import.meta.url)

/** Milliseconds after which an idle thread ends: its tables take memory. */
const IDLE = 60_000

/** About so many characters go to a thread at once, so that all have something to do. */
const CHARACTERS = 40_000

/** Reads in that many threads, which begin with the first report; the result is the same for any number. */
export function openReader(threads: number, worker: URL = WORKER): ReaderInThreads {
  const pool = new Tinypool({ filename: worker.href, minThreads: 0, maxThreads: threads, idleTimeout: IDLE })
  let isOpen = true

  /** One report may have killed a thread; alone, it cannot take the others of its order with it. */
  async function readTogether(reports: readonly Report[], settings: DossierSettings): Promise<readonly Reading[]> {
    try {
      return await pool.run({ kind: 'read', reports, settings } satisfies IntakeOrder)
    } catch (error) {
      if (!isOpen) throw error
      if (reports.length === 1) return [leaveWithNote(reports[0]!, noteEnd(reports[0]!.origin, error))]
      return (await Promise.all(reports.map((report) => readTogether([report], settings)))).flat()
    }
  }

  return {
    ahead: 2 * threads,
    receive: async (input, timeZone) => {
      try {
        return await pool.run({ kind: 'receive', input, timeZone } satisfies IntakeOrder)
      } catch (error) {
        if (!isOpen) throw error
        return [{ report: null, notes: [noteEnd(input.path, error)], original: null, seat: null } satisfies Arrival]
      }
    },
    read: async (reports, settings) => {
      const parts = split(reports).map((part) => readTogether(part, settings))
      return (await Promise.all(parts)).flat()
    },
    close: async () => {
      isOpen = false
      await pool.destroy()
    },
  }
}

function split(reports: readonly Report[]): readonly (readonly Report[])[] {
  const parts: Report[][] = []
  let characters = Number.POSITIVE_INFINITY
  for (const report of reports) {
    if (characters >= CHARACTERS) {
      parts.push([])
      characters = 0
    }
    parts.at(-1)!.push(report)
    characters += report.text.length
  }
  return parts
}

function noteEnd(origin: string, error: unknown): Note {
  const message = `not read: the worker thread failed (${error instanceof Error ? error.message : String(error)})`
  return { kind: 'failed', origin, message: message.replace(/\s+/gu, ' ') }
}
