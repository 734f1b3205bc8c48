import pg from 'pg'
import type { Database, Session } from '../database.ts'
import { LedgerError } from '../ledger-error.ts'
import { DERIVED_TABLES, TABLES } from '../tables.ts'

const CONNECTIONS = 4

/** Opens the ledger on a PostgreSQL server: `postgres://user:password@host:port/database`. */
export async function openPostgres(address: string): Promise<Database> {
  const name = hidePassword(address)
  const pool = new pg.Pool({
    connectionString: address,
    max: CONNECTIONS,
    application_name: 'lagebild',
    // Compiling a query takes longer than any of ours runs. What a common word finds must fit into memory row by row, or each row
    // of its pages is looked through.
    onConnect: async (client) => void (await client.query(`set jit = off; set work_mem = '16MB'`)),
  })
  // An idle connection that breaks is replaced by the next query.
  pool.on('error', () => {})
  try {
    await pool.query('select 1')
  } catch (error) {
    await pool.end()
    throw new LedgerError(`${name}: ${explain(error as NodeJS.ErrnoException)}`)
  }
  const session = makeSession(pool)
  return {
    name,
    query: session.query,
    transaction: (work) => runTransaction(pool, work),
    settle: async () => {},
    tidy: async () => {
      await pool.query(`vacuum (analyze) ${['dossiers', ...Object.keys(TABLES), ...DERIVED_TABLES].join(', ')}`)
    },
    wipe: async (tables) => {
      for (const table of tables) await pool.query(`vacuum ${table}`)
    },
    close: () => pool.end(),
  }
}

function makeSession(client: { query(sql: string, values: unknown[]): Promise<{ rows: unknown[] }> }): Session {
  return {
    query: async <R extends object>(sql: string, values: readonly unknown[] = []) => {
      const result = await client.query(sql, [...values])
      return (Array.isArray(result) ? result.at(-1).rows : result.rows) as R[]
    },
  }
}

async function runTransaction<T>(pool: pg.Pool, work: (session: Session) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const result = await work(makeSession(client))
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    const undone = await client.query('rollback').then(
      () => true,
      () => false,
    )
    client.release(!undone)
    throw error
  }
}

function hidePassword(address: string): string {
  return address.replace(/^(\w+:\/\/[^:@/]*):[^@]*@/, '$1:***@')
}

function explain({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ECONNREFUSED') return 'no PostgreSQL server answers there'
  if (code === 'ENOTFOUND') return 'there is no such host'
  if (code === '28P01' || code === '28000') return 'the server refuses this user or password'
  if (code === '3D000') return 'the server has no such database: create it first (createdb)'
  return message.split('\n', 1)[0] ?? 'cannot be reached'
}
