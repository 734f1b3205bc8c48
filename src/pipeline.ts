import type { Input } from './intake/input.ts'
import { listInputs, readDossierPlaces, type TakenIn, takeIn } from './intake/take-in.ts'
import type { Note } from './model/note.ts'
import type { Reading, ReadingOptions } from './model/reading.ts'
import type { Report } from './model/report.ts'
import { canRead, readReport } from './reading/read-report.ts'

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
 * The whole flow: reads every report below the given paths (files, folders, `-` for standard input) with the places beside them.
 *
 * @example
 * for await (const { reading } of readPaths(['reports/'])) console.log(reading?.claims)
 */
export async function* readPaths(paths: readonly string[], stdin?: NodeJS.ReadableStream): AsyncGenerator<Outcome> {
  const dossier = await readDossierPlaces(paths)
  if (dossier.notes.length > 0) yield { reading: null, notes: dossier.notes }
  for await (const listed of listInputs(paths)) {
    if (listed.kind === 'note') yield { reading: null, notes: [listed.note] }
    else
      for await (const arrival of receive(listed.input, stdin))
        yield readArrival(arrival, { statements: false, ...dossier })
  }
}

/** From an input to its reports: a file or standard input, with one report or with many. */
export async function* receive(input: Input, stdin?: NodeJS.ReadableStream): AsyncGenerator<Arrival> {
  let notes: Note[] = []
  for await (const taken of takeIn(input, stdin)) {
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

function leaveUnread(report: Report): Reading {
  const language = new Intl.DisplayNames(['en'], { type: 'language' }).of(report.language ?? 'und')
  const message = `not read: written in ${language} (${report.language})`
  const layout = { title: null, lede: null, dateline: null }
  const nothing = { claims: [], statements: [], acts: [], places: [] }
  return { report, layout, ...nothing, notes: [{ kind: 'other-language', origin: report.origin, message }] }
}

function tellOrigin(taken: TakenIn): string {
  return taken.kind === 'note' ? taken.note.origin : taken.report.origin
}
