import type { Database } from './database.ts'
import { openPGlite, type PGliteSettings } from './pglite/open-pglite.ts'
import { openPostgres } from './postgres/open-postgres.ts'

export type { PGliteSettings }

/** Whether a ledger's name is the address of a PostgreSQL server; otherwise it is a folder. */
function isServerAddress(ledger: string): boolean {
  return /^postgres(ql)?:\/\//i.test(ledger)
}

/** Opens the database of a ledger: a folder is an embedded one. */
export function openDatabase(ledger: string, settings: PGliteSettings): Promise<Database> {
  return isServerAddress(ledger) ? openPostgres(ledger) : openPGlite(ledger, settings)
}
