// An empty PGlite data folder, packed: a new ledger that begins with it is there in half a second instead of three to eight.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'

export const EMPTY_DATABASE_OUTPUTS = ['empty-database.tar.gz']

/** Made anew when PGlite is another. */
export const EMPTY_DATABASE_INPUTS = [createRequire(import.meta.url).resolve('@electric-sql/pglite')]

export async function compileEmptyDatabase(folder) {
  const database = await PGlite.create()
  const dump = await database.dumpDataDir('gzip')
  await database.close()
  writeFileSync(join(folder, EMPTY_DATABASE_OUTPUTS[0]), Buffer.from(await dump.arrayBuffer()))
}
