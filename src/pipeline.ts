import type { Input } from './intake/input.ts'
import { listInputs, readDossierPlaces, type TakenIn, takeIn } from './intake/take-in.ts'
import type { Note } from './model/note.ts'
import type { Reading, ReadingOptions } from './model/reading.ts'
import type { Report } from './model/report.ts'
import { leaveUnread } from './reading/leave-unread.ts'
import { canRead, READ_ALL, readReport } from './reading/read-report.ts'

/** What comes in: a report with the notes of its intake, or notes alone where there is no report. */
export interface Arrival {
  readonly report: Report | null
  readonly notes: readonly Note[]
}

/** What comes out: the reading of a report with all notes on it, or notes alone. */
export interface Outcome {
  readonly reading: Reading | null
  readonly notes: readonly Note[]
}

/**
 * The whole flow: reads every report below the given paths (files, folders, `-` for standard input), one by one, with the places
 * beside them. Throws a RangeError for a time zone that nobody knows.
 *
 * @example
 * for await (const { reading } of readPaths(['reports/'])) console.log(reading?.claims)
 */
export async function* readPaths(
  paths: readonly string[],
  stdin?: NodeJS.ReadableStream,
  options: ReadingOptions = READ_ALL,
): AsyncGenerator<Outcome> {
  const { places, notes } = await readDossierPlaces(paths)
  if (notes.length > 0) yield { reading: null, notes }
  for await (const listed of listInputs(paths)) {
    if (listed.kind === 'note') yield { reading: null, notes: [listed.note] }
    else
      for await (const arrival of receive(listed.input, stdin, options.timeZone))
        yield readArrival(arrival, { places, ...options })
  }
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
      yield { report: null, notes }
      notes = []
    }
    if (taken.kind === 'note') {
      notes.push(taken.note)
    } else {
      yield { report: taken.report, notes }
      notes = []
    }
  }
  if (notes.length > 0) yield { report: null, notes }
}

/** From a report to its claims. A report whose language cannot be told is read: a headline is too short to tell. */
export function readArrival({ report, notes }: Arrival, options?: ReadingOptions): Outcome {
  if (report === null) return { reading: null, notes }
  const reading = canRead(report) ? readReport(report, options) : leaveUnread(report)
  const allNotes = [...notes, ...reading.notes]
  return { reading: { ...reading, notes: allNotes }, notes: allNotes }
}

function tellOrigin(taken: TakenIn): string {
  return taken.kind === 'note' ? taken.note.origin : taken.report.origin
}
