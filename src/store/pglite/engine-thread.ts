import { parentPort, workerData } from 'node:worker_threads'
import { openEngine } from './engine.ts'
import type { Answer, Call } from './open-engine-thread.ts'

/** The entry of the thread that PGlite runs in (`open-engine-thread.ts` starts it). */
const engine = await openEngine(workerData)

parentPort!.on('message', async (call: Call) => {
  parentPort!.postMessage(await answer(call))
})
parentPort!.postMessage({ kind: 'rows', rows: [] } satisfies Answer)

async function answer(call: Call): Promise<Answer> {
  try {
    if (call.kind === 'query') return { kind: 'rows', rows: await engine.query(call.sql, call.values) }
    await (call.kind === 'sync' ? engine.sync(call.what) : engine.close())
    return { kind: 'rows', rows: [] }
  } catch (error) {
    const { message, code } = error as Error & { code?: string }
    return { kind: 'error', message, code }
  }
}
