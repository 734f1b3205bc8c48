import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * The folder with corpora, annotated reports and scorers: `LAGEBILD_SHARED`, else `../shared` beside the project;
 * `null` when it is not there.
 */
export function findShared(): string | null {
  const folder = resolve(ROOT, process.env.LAGEBILD_SHARED ?? '../shared')
  return existsSync(join(folder, 'corpora')) || existsSync(join(folder, 'gold')) ? folder : null
}
