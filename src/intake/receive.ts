import { resolve } from 'node:path'
import type { Note } from '../model/note.ts'
import type { Report } from '../model/report.ts'
import { type Input, STANDARD_INPUT } from './input.ts'
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

/** From paths to reports. */
export async function* receiveAll(paths: readonly string[], stdin?: NodeJS.ReadableStream): AsyncGenerator<Arrival> {
  for await (const listed of listInputs(paths)) {
    if (listed.kind === 'note') yield { report: null, notes: [listed.note], original: null, seat: null }
    else yield* receive(listed.input, stdin)
  }
}

/** From an input to its reports: a file or standard input, with one report or with many. */
export async function* receive(input: Input, stdin?: NodeJS.ReadableStream): AsyncGenerator<Arrival> {
  let notes: Note[] = []
  for await (const taken of takeIn(input, stdin)) {
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
