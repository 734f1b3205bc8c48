import { buffer } from 'node:stream/consumers'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { RULES } from '../src/pipeline.ts'
import { openStore } from '../src/store/open-store.ts'
import { openPGlite } from '../src/store/pglite/open-pglite.ts'

/** Pages of 8 KiB that are copied at once. */
const PAGES_AT_ONCE = 8000

/**
 * Copies a ledger of a PostgreSQL server into a new PGlite folder, row by row as they are, and builds the indexes at the end. Filling PGlite with a
 * million claims by reading takes hours; what is measured on it does not depend on how the rows came in.
 */
export async function copyLedger(address: string, folder: string): Promise<void> {
  const store = await openStore(await openPGlite(folder, { command: 'bench', inThread: false }), {
    rules: RULES,
    clock: () => new Date(),
  })
  await store.close()
  const from = new pg.Client(address)
  await from.connect()
  const to = await PGlite.create({
    dataDir: `${folder}/data`,
    startParams: [...PGlite.defaultStartParams, '-c', 'max_wal_size=64MB', '-c', 'maintenance_work_mem=512MB'],
  })
  const indexes = await listRows<{ name: string; definition: string }>(to, INDEXES)
  for (const { name } of indexes) await to.exec(`drop index ${name}`)
  for (const { name } of await listRows<{ name: string }>(to, TABLES)) await copyTable(from, to, name)
  for (const { definition } of indexes) await to.exec(`${definition}; checkpoint`)
  await to.exec('vacuum analyze')
  await to.exec('checkpoint')
  await to.close()
  await from.end()
}

const TABLES = `select relname as name from pg_class
  where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'ledger_shape'`

/** Those that no key made. */
const INDEXES = `select indexname as name, indexdef as definition from pg_indexes
  where schemaname = 'public' and not exists (select from pg_constraint where conname = indexname)`

async function copyTable(from: pg.Client, to: PGlite, table: string): Promise<void> {
  const written = await listRows<{ name: string }>(
    to,
    `select attname as name from pg_attribute
      where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
  )
  const columns = written.map(({ name }) => name).join(', ')
  const { rows } = await from.query(`select pg_relation_size('${table}') / 8192 as pages`)
  for (let page = 0; page <= Number(rows[0].pages); page += PAGES_AT_ONCE) {
    const slice = `ctid >= '(${page},0)' and ctid < '(${page + PAGES_AT_ONCE},0)'`
    const copied = from.query(copyTo(`copy (select ${columns} from ${table} where ${slice}) to stdout (format binary)`))
    const blob = new Blob([await buffer(copied)])
    await to.query(`copy ${table} (${columns}) from '/dev/blob' with (format binary)`, [], { blob })
  }
  await to.exec('checkpoint')
}

async function listRows<Row>(database: PGlite, sql: string): Promise<readonly Row[]> {
  return (await database.query<Row>(sql)).rows
}
