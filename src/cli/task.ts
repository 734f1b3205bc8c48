import type { Input } from '../intake/input.ts'
import { type Arrival, receive } from '../intake/receive.ts'
import type { Note } from '../model/note.ts'
import type { DossierPlace } from '../model/place.ts'
import { noteFault } from '../reading/leave-unread.ts'
import { readOrLeave } from '../reading/read-or-leave.ts'
import { frameOf, render, type Style } from './style.ts'

/**
 * A portion of the work, plain data that can go to a worker thread: an input to receive and read, or what was received
 * already. `bytes` says how much of the inputs it stands for.
 */
export type Task =
  | { readonly kind: 'input'; readonly input: Input; readonly bytes: number }
  | { readonly kind: 'arrivals'; readonly arrivals: readonly Arrival[]; readonly bytes: number }

/** What came of a task: the finished text for standard output, the notes for standard error, and counts. */
export interface Result {
  readonly output: string
  readonly notes: readonly Note[]
  readonly reports: number
  readonly claims: number
  readonly bytes: number
}

/** Does one task. The same in the main thread and in a worker: that is why the output is equal to the byte. */
export async function doTask(task: Task, style: Style, places: readonly DossierPlace[]): Promise<Result> {
  const arrivals = task.kind === 'input' ? receive(task.input, undefined, style.timeZone) : task.arrivals
  const results: Result[] = []
  for await (const arrival of arrivals) results.push(doArrival(arrival, style, places))
  return { ...joinResults(results, frameOf(style).between), bytes: task.bytes }
}

function doArrival({ report, notes }: Arrival, style: Style, places: readonly DossierPlace[]): Result {
  if (report === null) return { ...NOTHING, notes }
  try {
    const { statements, timeZone } = style
    const reading = readOrLeave(report, { statements, timeZone, places }, notes)
    const { length: claims } = reading.claims
    return { output: render(reading, style), notes: reading.notes, reports: 1, claims, bytes: 0 }
  } catch (error) {
    return { ...NOTHING, notes: [...notes, noteFault(report.origin, error)] }
  }
}

const NOTHING: Result = { output: '', notes: [], reports: 0, claims: 0, bytes: 0 }

/** The results of several tasks as one, in their order. */
export function joinResults(results: readonly Result[], between: string): Result {
  return {
    output: joinOutput(results, between),
    notes: results.flatMap((result) => result.notes),
    reports: results.reduce((sum, result) => sum + result.reports, 0),
    claims: results.reduce((sum, result) => sum + result.claims, 0),
    bytes: results.reduce((sum, result) => sum + result.bytes, 0),
  }
}

/** Readings that print nothing, as one without claims on a map, need nothing between them. */
function joinOutput(results: readonly Result[], between: string): string {
  return results
    .map(({ output }) => output)
    .filter((output) => output !== '')
    .join(between)
}
