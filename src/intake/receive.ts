import { resolve } from 'node:path'
import type { Note } from '../model/note.ts'
import type { Report } from '../model/report.ts'
import { type Input, STANDARD_INPUT } from './input.ts'
import type { Listed } from './list-inputs.ts'
import { mapAhead } from './map-ahead.ts'
import { listInputs, type TakenIn, takeIn } from './take-in.ts'

/** What comes in: a report with the notes of its intake, or notes alone where there is no report. */
export interface Arrival {
  readonly report: Report | null
  readonly notes: readonly Note[]
  /** The bytes as they came in; `null` where they are the text in UTF-8. */
  readonly original: Uint8Array | null
  /** Where the report is kept, so that it is known again: its absolute path, and its id where a file holds many. */
  readonly seat: string | null
}

/** Who receives files of one report: this thread, or others while this one goes on. */
export interface Receiver {
  readonly receive: (input: Input, timeZone: string | null) => Promise<readonly Arrival[]>
  /** Files that may be under way at once. */
  readonly ahead: number
}

export const RECEIVE_HERE: Receiver = { receive: receiveWhole, ahead: 1 }

/** From paths to reports. `timeZone`: the one in which an instant of publication is a day. */
export async function* receiveAll(
  paths: readonly string[],
  stdin?: NodeJS.ReadableStream,
  timeZone: string | null = null,
  receiver: Receiver = RECEIVE_HERE,
): AsyncGenerator<Arrival> {
  const begin = async (listed: Listed): Promise<Iterable<Arrival> | AsyncIterable<Arrival>> => {
    if (listed.kind === 'note') return [{ report: null, notes: [listed.note], original: null, seat: null }]
    const { input } = listed
    return isOneReport(input) ? receiver.receive(input, timeZone) : receive(input, stdin, timeZone)
  }
  for await (const arrivals of mapAhead(listInputs(paths), receiver.ahead, begin)) yield* arrivals
}

/** A file of one report, which can be received in any thread; all else is a stream. */
export function isOneReport({ holds, path }: Input): boolean {
  return holds === 'report' && path !== STANDARD_INPUT
}

/** All of a file of one report: the report, or why there is none. */
export async function receiveWhole(input: Input, timeZone: string | null): Promise<readonly Arrival[]> {
  const arrivals: Arrival[] = []
  for await (const arrival of receive(input, undefined, timeZone)) arrivals.push(arrival)
  return arrivals
}

/** From an input to its reports: a file or standard input, with one report or with many. */
export async function* receive(
  input: Input,
  stdin?: NodeJS.ReadableStream,
  timeZone: string | null = null,
): AsyncGenerator<Arrival> {
  let notes: Note[] = []
  for await (const taken of takeIn(input, stdin, timeZone)) {
    // The notes on a report come just before it.
    if (notes.length > 0 && notes[0]!.origin !== tellOrigin(taken)) {
      yield { report: null, notes, original: null, seat: null }
      notes = []
    }
    if (taken.kind === 'note') {
      notes.push(taken.note)
    } else {
      yield { report: taken.report, notes, original: taken.original, seat: tellSeat(input, taken.report) }
      notes = []
    }
  }
  if (notes.length > 0) yield { report: null, notes, original: null, seat: null }
}

function tellOrigin(taken: TakenIn): string {
  return taken.kind === 'note' ? taken.note.origin : taken.report.origin
}

function tellSeat({ path }: Input, { id, origin }: Report): string | null {
  if (path === STANDARD_INPUT) return null
  return origin === path ? resolve(path) : `${resolve(path)}#${id}`
}
