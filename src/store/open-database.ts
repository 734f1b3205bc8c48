import type { Database } from './database.ts'
import type { PGliteSettings } from './pglite/open-pglite.ts'

export type { PGliteSettings }

/**
 * Opens the database of a ledger: the address of a PostgreSQL server, else a folder with an embedded one. Either is loaded
 * when it is wanted: commands without a ledger begin at once.
 */
export async function openDatabase(ledger: string, settings: PGliteSettings): Promise<Database> {
  if (/^postgres(ql)?:\/\//i.test(ledger)) {
    const { openPostgres } = await import('./postgres/open-postgres.ts')
    return openPostgres(ledger)
  }
  const { openPGlite } = await import('./pglite/open-pglite.ts')
  return openPGlite(ledger, settings)
}
