import process from 'node:process'
import { afterAll, describe, it } from 'vitest'
import { openPostgres } from '../../src/store/postgres/open-postgres.ts'
import { openTestServer } from './open-test-server.ts'
import { describeStore } from './store-suite.ts'

const server = await openTestServer()

if (typeof server === 'string') {
  describe('the store on a PostgreSQL server', () => it.skip(server))
} else {
  afterAll(() => server.stop())
  let databases = 0
  describeStore('a PostgreSQL server', async () => {
    return openPostgres(await server.createDatabase(`lagebild_${process.pid}_${++databases}`))
  })
}
