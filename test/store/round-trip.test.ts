import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, expect, it } from 'vitest'
import { RULES } from '../../src/pipeline.ts'
import { addGroup } from '../../src/store/add-group.ts'
import { openStore } from '../../src/store/open-store.ts'
import { openPGliteInMemory } from '../../src/store/pglite/open-pglite.ts'
import { openPostgres } from '../../src/store/postgres/open-postgres.ts'
import { KILLED, MORE_KILLED, makeIncoming } from './make-incoming.ts'
import { openTestServer } from './open-test-server.ts'
import { readContent, readMoves } from './read-backups.ts'

const server = await openTestServer()
const settings = { rules: RULES, clock: () => new Date('2031-03-18T12:00:00Z') }
const WHO = { by: 'Ada', tool: 'lagebild test' }

afterAll(() => (typeof server === 'string' ? undefined : server.stop()))

it.skipIf(typeof server === 'string')('comes back the same from PGlite over a server to PGlite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-round-trip-'))
  const files = ['first', 'second', 'third'].map((name) => join(folder, name))
  const begin = await openStore(await openPGliteInMemory(), settings)
  await addGroup(begin, 'Orvaska', [makeIncoming('a', `${KILLED} \0`), makeIncoming('b', MORE_KILLED)], RULES, WHO)
  await begin.backup(files[0]!, null, WHO)
  await begin.close()
  if (typeof server === 'string') return
  const address = await server.createDatabase(`lagebild_${process.pid}_trip`)
  for (const [at, database] of [await openPostgres(address), await openPGliteInMemory()].entries()) {
    const store = await openStore(database, settings)
    await store.restore(files[at]!, null, WHO)
    await store.backup(files[at + 1]!, null, WHO)
    for await (const finding of store.verify()) expect(finding).toBeUndefined()
    await store.close()
  }
  const [first, second, third] = await Promise.all(files.map(readContent))
  expect(second).toEqual(first)
  expect(third).toEqual(first)
  expect(first!.length).toBeGreaterThan(10)
  const moves = ['backup', 'restore', 'backup', 'restore', 'backup']
  expect(await Promise.all(files.map(readMoves))).toEqual([moves.slice(0, 1), moves.slice(0, 3), moves])
})
