import type { Database } from '../database.ts'
import { LedgerError } from '../ledger-error.ts'
import { dossiers } from './0001-dossiers.ts'
import { largeLedgers } from './0002-large-ledgers.ts'
import { countedQuestions } from './0003-counted-questions.ts'
import { madeFrom } from './0004-made-from.ts'
import { blocksBySeason } from './0005-blocks-by-season.ts'

/** All steps from an empty database to the present tables, in order. A step that was published is never changed. */
const MIGRATIONS: readonly string[] = [dossiers, largeLedgers, countedQuestions, madeFrom, blocksBySeason]

/** Two programs that begin the same ledger on a server wait for each other with this number. */
const ADVISORY_LOCK = 5_040_214

/** Brings the tables to their present shape. What is older than this program is moved on; what is newer is refused. */
export async function migrate(database: Database): Promise<void> {
  if ((await readShape(database)) === MIGRATIONS.length) return
  await database.transaction(async (session) => {
    await session.query('select pg_advisory_xact_lock($1)', [ADVISORY_LOCK])
    await session.query('create table if not exists ledger_shape (migrations int not null)')
    const done = (await session.query<{ migrations: number }>('select migrations from ledger_shape'))[0]?.migrations
    if ((done ?? 0) > MIGRATIONS.length) {
      throw new LedgerError(`${database.name}: was written by a newer lagebild: use that one`)
    }
    for (const sql of MIGRATIONS.slice(done ?? 0)) await session.query(sql)
    if (done === undefined) await session.query('insert into ledger_shape values ($1)', [MIGRATIONS.length])
    else await session.query('update ledger_shape set migrations = $1', [MIGRATIONS.length])
  })
}

async function readShape(database: Database): Promise<number> {
  const [found] = await database.query<{ has: boolean }>("select to_regclass('ledger_shape') is not null as has")
  if (!found?.has) return 0
  const [shape] = await database.query<{ migrations: number }>('select migrations from ledger_shape')
  return shape?.migrations ?? 0
}
