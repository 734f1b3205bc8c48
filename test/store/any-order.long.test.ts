import process from 'node:process'
import { afterAll, describe, it } from 'vitest'
import { openPGliteInMemory } from '../../src/store/pglite/open-pglite.ts'
import { openPostgres } from '../../src/store/postgres/open-postgres.ts'
import { checkAnyOrder } from './any-order/check-any-order.ts'
import { openTestServer } from './open-test-server.ts'

const RUNS = 200

const server = await openTestServer()
afterAll(() => (typeof server === 'string' ? undefined : server.stop()))

describe(`${RUNS} ways to fill a dossier with reports and judgements lead to the same one`, {
  timeout: 1_800_000,
}, () => {
  it('on PGlite', async () => {
    const database = await openPGliteInMemory()
    await checkAnyOrder(database, { runs: RUNS, seed: 1 })
    await database.close()
  })

  it.skipIf(typeof server === 'string')('on a PostgreSQL server', async () => {
    if (typeof server === 'string') return
    const database = await openPostgres(await server.createDatabase(`lagebild_${process.pid}_any_order`))
    await checkAnyOrder(database, { runs: RUNS, seed: 2 })
    await database.close()
  })
})
