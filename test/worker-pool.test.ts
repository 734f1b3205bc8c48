import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { openWorkerPool, type WorkerPool } from '../src/cli/worker-pool.ts'
import type { Arrival } from '../src/intake/receive.ts'
import { makeFolder } from './run-lagebild.ts'

/** A worker that gives back the texts it gets, but dies in its own way of a text that tells it to. */
const DYING_WORKER = `
  export default async ({ task }) => {
    const texts = task.kind === 'input' ? [task.input.path] : task.arrivals.map(({ report }) => report.text)
    if (texts.includes('throw')) throw new Error('thrown')
    if (texts.includes('burst')) setTimeout(() => { throw new Error('burst') })
    if (texts.includes('burst')) await new Promise(() => {})
    return { output: texts.join(' '), notes: [], reports: texts.length, claims: 0, bytes: task.bytes }
  }`

const style = { format: 'jsonl', withText: false, statements: false } as const

function openPool(): WorkerPool {
  const folder = makeFolder({ 'worker.mjs': DYING_WORKER })
  const pool = openWorkerPool(2, pathToFileURL(join(folder, 'worker.mjs')))
  onTestFinished(() => pool.close())
  return pool
}

function makeTask(texts: readonly string[]) {
  const arrivals = texts.map((text): Arrival => {
    const unknown = { title: null, outlet: null, published: null, language: null, address: null, sha256: '' }
    return { report: { id: text, origin: `rows:${text}`, text, ...unknown }, notes: [], original: null, seat: null }
  })
  return { kind: 'arrivals', arrivals, bytes: 10 } as const
}

it.each(['throw', 'burst'])('loses only the report that a worker dies of: %s', async (deadly) => {
  const pool = openPool()
  const [first, second] = await Promise.all([
    pool.run({ task: makeTask(['a', deadly, 'b']), style }),
    pool.run({ task: makeTask(['c', 'd']), style }),
  ])
  expect(first).toMatchObject({ output: 'ab', reports: 2, bytes: 10 })
  expect(first!.notes).toHaveLength(1)
  expect(first!.notes[0]).toMatchObject({ kind: 'failed', origin: `rows:${deadly}` })
  expect(first!.notes[0]!.message).toMatch(/^not read: the worker thread failed \(.+\)$/)
  expect(second).toMatchObject({ output: 'c d', notes: [] })
})

it('notes the path of an input that a worker dies of', async () => {
  const input = { path: 'throw', bytes: 1, form: 'text', holds: 'report', beside: null } as const
  const result = await openPool().run({ task: { kind: 'input', input, bytes: 1 }, style })
  expect(result.notes).toEqual([
    { kind: 'failed', origin: 'throw', message: 'not read: the worker thread failed (thrown)' },
  ])
})

it('gives up what is under way when it is closed', async () => {
  const pool = openPool()
  const result = pool.run({ task: makeTask(['a', 'b']), style })
  await pool.close()
  expect((await result).reports).toBe(0)
})
