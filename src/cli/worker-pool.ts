import { extname } from 'node:path'
import { Tinypool } from 'tinypool'
import { frameOf } from './style.ts'
import { joinResults, type Result, type Task } from './task.ts'
import type { Order } from './worker.ts'

export interface WorkerPool {
  /** Never rejects: what a dying worker takes with it comes back as a note. */
  run(order: Order): Promise<Result>
  /** Stops all workers at once; what they were doing is lost. */
  close(): Promise<void>
}

/** The worker's file has this file's ending: .js when built, .ts when run by a loader of TypeScript. */
const WORKER = new URL(`./worker${extname(import.meta.url)}`, import.meta.url)

/** Starts that many worker threads; they do not keep the process alive. */
export function openWorkerPool(threads: number, worker: URL = WORKER): WorkerPool {
  const pool = new Tinypool({ filename: worker.href, minThreads: threads, maxThreads: threads })
  let isOpen = true

  async function run({ task, style, places }: Order): Promise<Result> {
    try {
      return await pool.run({ task, style, places })
    } catch (error) {
      const parts = isOpen ? split(task) : []
      if (parts.length < 2) return giveUp(task, error)
      return joinResults(
        await Promise.all(parts.map((part) => run({ task: part, style, places }))),
        frameOf(style).between,
      )
    }
  }

  return {
    run,
    close: async () => {
      isOpen = false
      await pool.destroy()
    },
  }
}

/** One report may have killed the worker; alone, it cannot take the others of its batch with it. */
function split(task: Task): Task[] {
  if (task.kind === 'input') return [task]
  const bytes = task.bytes / task.arrivals.length
  return task.arrivals.map((arrival) => ({ kind: 'arrivals', arrivals: [arrival], bytes }))
}

function giveUp(task: Task, error: unknown): Result {
  const origins =
    task.kind === 'input' ? [task.input.path] : task.arrivals.flatMap(({ report }) => report?.origin ?? [])
  const message = `not read: the worker thread failed (${error instanceof Error ? error.message : String(error)})`
  const notes = origins.map((origin) => ({ kind: 'failed', origin, message }) as const)
  return { output: '', notes, reports: 0, claims: 0, bytes: task.bytes }
}
