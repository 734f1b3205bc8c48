import type { DossierPlace } from '../model/place.ts'
import type { Style } from './style.ts'
import { doTask, type Result, type Task } from './task.ts'

/** What a worker thread is asked to do; plain data. */
export interface Order {
  readonly task: Task
  readonly style: Style
  readonly places: readonly DossierPlace[]
}

/** The entry of a worker thread (`worker-pool.ts` starts it). */
export default function work({ task, style, places }: Order): Promise<Result> {
  return doTask(task, style, places)
}
