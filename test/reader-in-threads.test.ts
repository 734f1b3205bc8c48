import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { openReader, type ReaderInThreads } from '../src/http/open-reader.ts'
import { NO_SETTINGS } from '../src/model/dossier-settings.ts'
import { addPaths, READ_HERE, type Reader, RULES } from '../src/pipeline.ts'
import { readBackupFile } from '../src/store/backup/backup-file.ts'
import { openStore } from '../src/store/open-store.ts'
import { openPGliteInMemory } from '../src/store/pglite/open-pglite.ts'
import { makeFolder } from './run-lagebild.ts'
import { FLED, INJURED, KILLED, makeIncoming } from './store/make-incoming.ts'

const WHO = { by: 'Ada', tool: 'lagebild test' }

/** The built one: a thread has no loader of TypeScript here. */
const WORKER = new URL('../dist/http/intake-worker.js', import.meta.url)

/** A worker that dies in its own way of a text that tells it to. */
const DYING_WORKER = `
  export default async ({ kind, reports }) => {
    if (kind === 'receive') throw new Error('not received')
    const texts = reports.map(({ text }) => text)
    if (texts.includes('throw')) throw new Error('thrown')
    if (texts.includes('burst')) setTimeout(() => { throw new Error('burst') })
    if (texts.includes('burst')) await new Promise(() => {})
    return reports.map((report) => ({ report, notes: [] }))
  }`

function openDying(): ReaderInThreads {
  const reader = openReader(2, pathToFileURL(join(makeFolder({ 'worker.mjs': DYING_WORKER }), 'worker.mjs')))
  onTestFinished(() => reader.close())
  return reader
}

const reportOf = (text: string) => makeIncoming(text, text).report

describe('reading in threads', () => {
  it.each(['throw', 'burst'])('leaves unread only the report that a thread dies of: %s', async (deadly) => {
    const readings = await openDying().read(['a', deadly, 'b'].map(reportOf), NO_SETTINGS)
    expect(readings.map(({ report }) => report.id)).toEqual(['a', deadly, 'b'])
    expect(readings.map(({ notes }) => notes.length)).toEqual([0, 1, 0])
    expect(readings[1]!.notes[0]!.message).toMatch(/^not read: the worker thread failed \(.+\)$/)
  })

  it('notes a file that a thread dies of', async () => {
    const input = { path: 'a.txt', bytes: 1, form: 'text', holds: 'report', beside: null } as const
    expect(await openDying().receive(input, null)).toMatchObject([{ report: null, notes: [{ origin: 'a.txt' }] }])
  })

  it('gives up what is under way when it is closed', async () => {
    const reader = openDying()
    const given = expect(reader.read([reportOf('burst')], NO_SETTINGS)).rejects.toThrow()
    await reader.close()
    await given
  })
})

describe('a ledger', { timeout: 120_000 }, () => {
  const threads = openReader(2, WORKER)
  afterAll(() => threads.close())

  it('is the same whoever reads for it, to the last entry of its log', async () => {
    const files = makeFiles()
    const here = await fillLedger(files, READ_HERE)
    expect(await fillLedger(files, threads)).toEqual(here)
    expect(here.length).toBeGreaterThan(300)
  })
})

/** More than goes into one group, with files of one name, the same report again in a later group, and one that is none. */
function makeFiles(): string {
  const texts = Array.from({ length: 20 }, (_, at) => [KILLED, INJURED, FLED].join(` In Ort${at}heim regnet es. `))
  const files = ['a', 'b', 'c'].flatMap((folder) =>
    texts.map((text, at) => [`${folder}/r${at}.txt`, folder === 'c' ? texts[at]! : `${folder}: ${text}`] as const),
  )
  return makeFolder({ ...Object.fromEntries(files), 'd/a.txt': `a: ${texts[0]}`, 'd/broken.pdf': '%PDF-1.4 broken' })
}

async function fillLedger(folder: string, reader: Reader): Promise<readonly string[]> {
  const clock = () => new Date('2031-03-18T12:00:00Z')
  const store = await openStore(await openPGliteInMemory(), { rules: RULES, clock })
  for await (const _ of addPaths(store, 'd', [folder], WHO, {}, reader));
  const file = join(makeFolder({}), 'backup')
  await store.backup(file, null, WHO)
  await store.close()
  const lines: string[] = []
  for await (const line of readBackupFile(file, null)) lines.push(line)
  return lines
}
