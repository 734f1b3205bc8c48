import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Engine, EngineSettings } from './engine.ts'

/** What the thread is asked, one call at a time, and what it answers; plain data. */
export type Call =
  | { readonly kind: 'query'; readonly sql: string; readonly values: readonly unknown[] }
  | { readonly kind: 'sync'; readonly what: 'commits' | 'all' }
  | { readonly kind: 'close' }

export type Answer =
  | { readonly kind: 'rows'; readonly rows: readonly object[] }
  | { readonly kind: 'error'; readonly message: string; readonly code: string | undefined }

/** The thread's file has this file's ending: .js when built, .ts when run by a loader of TypeScript. */
const THREAD = new URL(`./engine-thread${extname(import.meta.url)}`, import.meta.url)

/** Runs PGlite in a thread of its own, so that a long query holds up nobody else. */
export async function openEngineThread(settings: EngineSettings): Promise<Engine> {
  const thread = new Worker(THREAD, { workerData: settings })
  const call = (call: Call) => {
    const answered = waitForAnswer(thread)
    thread.postMessage(call)
    return answered
  }
  await waitForAnswer(thread)
  return {
    query: (sql, values) => call({ kind: 'query', sql, values }),
    sync: async (what) => void (await call({ kind: 'sync', what })),
    close: async () => {
      await call({ kind: 'close' })
      await thread.terminate()
    },
  }
}

function waitForAnswer(thread: Worker): Promise<readonly object[]> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      thread.off('message', take)
      thread.off('error', fail)
      thread.off('exit', end)
    }
    const take = (answer: Answer) => {
      stop()
      if (answer.kind === 'rows') resolve(answer.rows)
      else reject(Object.assign(new Error(answer.message), { code: answer.code }))
    }
    const fail = (error: Error) => {
      stop()
      reject(error)
    }
    const end = () => fail(new Error('the thread of the database has ended'))
    thread.on('message', take)
    thread.on('error', fail)
    thread.on('exit', end)
  })
}
