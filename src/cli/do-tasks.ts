import { mapAhead } from '../intake/map-ahead.ts'
import type { DossierPlace } from '../model/place.ts'
import { joinReceived } from './plan-tasks.ts'
import { WARM_UP } from './read-here-first.ts'
import type { Style } from './style.ts'
import { doTask, type Result, type Task } from './task.ts'
import { openWorkerPool, type WorkerPool } from './worker-pool.ts'

/** How many tasks a worker may have waiting, counting results that wait for an earlier one: this keeps memory flat. */
const AHEAD = 4

/**
 * Does the tasks and gives the results in the order of the tasks, whatever the number of jobs. Small work is done in
 * this thread; when there is more, worker threads share the rest.
 */
export async function* doTasks(
  tasks: AsyncGenerator<Task>,
  style: Style,
  places: readonly DossierPlace[],
  jobs: number,
): AsyncGenerator<Result> {
  try {
    yield* doHere(tasks, style, places, jobs === 1 ? Number.POSITIVE_INFINITY : WARM_UP)
    yield* doInWorkers(joinReceived(tasks), style, places, jobs)
  } finally {
    await tasks.return(undefined)
  }
}

/** Stops after `budget` milliseconds and leaves the other tasks for whoever goes on. */
async function* doHere(
  tasks: AsyncGenerator<Task>,
  style: Style,
  places: readonly DossierPlace[],
  budget: number,
): AsyncGenerator<Result> {
  let spent = 0
  while (spent < budget) {
    const next = await tasks.next()
    if (next.done) return
    const begun = performance.now()
    const result = await doTask(next.value, style, places)
    spent += performance.now() - begun
    yield result
  }
}

async function* doInWorkers(
  tasks: AsyncIterable<Task>,
  style: Style,
  places: readonly DossierPlace[],
  jobs: number,
): AsyncGenerator<Result> {
  let pool: WorkerPool | undefined
  const run = (task: Task) => {
    pool ??= openWorkerPool(jobs)
    return pool.run({ task, style, places })
  }
  try {
    yield* mapAhead(tasks, jobs * AHEAD, run)
  } finally {
    await pool?.close()
  }
}
