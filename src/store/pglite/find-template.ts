import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const NAME = 'tables/empty-database.tar.gz'

/** Where the build puts the packed empty database, seen from `dist/program/`, `dist/store/pglite/` and `src/store/pglite/`. */
const CANDIDATES = [`../${NAME}`, `../../${NAME}`, `../../../dist/${NAME}`]

/** A packed empty data folder, or `null` where the build made none: PGlite then makes its own, in three to eight seconds. */
export function findTemplate(): string | null {
  const files = CANDIDATES.map((name) => fileURLToPath(new URL(name, import.meta.url)))
  return files.find((file) => existsSync(file)) ?? null
}
