import type { Input } from '../intake/input.ts'
import { type Arrival, isOneReport, receive } from '../intake/receive.ts'
import { listInputs } from '../intake/take-in.ts'
import type { Task } from './task.ts'

/** About so many bytes of text, and at most so many reports, go to a worker at once. */
const BATCH = { bytes: 200_000, arrivals: 200 }

/**
 * The work to do for the given paths, in the order of its output. Files of one report are tasks to be received where they
 * are read; all others are received here, as a stream, and each report of them is a task of its own.
 */
export async function* planTasks(
  paths: readonly string[],
  stdin: NodeJS.ReadableStream,
  timeZone: string | null,
): AsyncGenerator<Task> {
  for await (const listed of listInputs(paths)) {
    if (listed.kind === 'note')
      yield {
        kind: 'arrivals',
        arrivals: [{ report: null, notes: [listed.note], original: null, seat: null }],
        bytes: 0,
      }
    else if (isOneReport(listed.input)) {
      yield { kind: 'input', input: listed.input, bytes: listed.input.bytes ?? 0 }
    } else yield* receiveHere(listed.input, stdin, timeZone)
  }
}

/** The bytes of all inputs below the paths, or `null` where that cannot be known. */
export async function measureInputs(paths: readonly string[]): Promise<number | null> {
  let bytes = 0
  for await (const listed of listInputs(paths)) {
    if (listed.kind === 'note') continue
    if (listed.input.bytes === null) return null
    bytes += listed.input.bytes
  }
  return bytes
}

/** Joins neighbouring tasks that were received here, so that little reports make few messages to the workers. */
export async function* joinReceived(tasks: AsyncIterable<Task>): AsyncGenerator<Task> {
  let batch = { kind: 'arrivals' as const, arrivals: [] as Arrival[], bytes: 0 }
  for await (const task of tasks) {
    if (task.kind === 'arrivals') {
      batch.arrivals.push(...task.arrivals)
      batch.bytes += task.bytes
      if (batch.bytes < BATCH.bytes && batch.arrivals.length < BATCH.arrivals) continue
    }
    if (batch.arrivals.length > 0) yield batch
    if (task.kind === 'input') yield task
    batch = { kind: 'arrivals', arrivals: [], bytes: 0 }
  }
  if (batch.arrivals.length > 0) yield batch
}

/**
 * How far a file of many reports has been read cannot be seen from outside: the bytes of the texts stand for the bytes
 * of the file, and what is left over comes with its end.
 */
async function* receiveHere(input: Input, stdin: NodeJS.ReadableStream, timeZone: string | null): AsyncGenerator<Task> {
  let left = input.bytes ?? Number.POSITIVE_INFINITY
  for await (const arrival of receive(input, stdin, timeZone)) {
    const bytes = Math.min(left, Buffer.byteLength(arrival.report?.text ?? ''))
    left -= bytes
    yield { kind: 'arrivals', arrivals: [arrival], bytes }
  }
  if (input.bytes !== null) yield { kind: 'arrivals', arrivals: [], bytes: left }
}
