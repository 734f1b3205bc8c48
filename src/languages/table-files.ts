import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The bytes of a compiled table in `dist/tables/` of this package, whether this code runs from `src/` or from `dist/`.
 * Throws when the table is not there: the package was not built.
 */
export function readTable(name: string): Buffer<ArrayBuffer> {
  const file = join(findPackageRoot(), 'dist', 'tables', name)
  if (!existsSync(file)) throw new Error(`the table ${name} is missing: run "npm run build" first`)
  return readFileSync(file)
}

function findPackageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}
