// Builds dist/: the compiled sources and, in dist/tables/, the tables compiled from data/.
// Runs as `npm run build`; set-up.mjs calls it only when something it is built from has changed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const tables = join(dist, 'tables')
const stamp = join(dist, '.built-from')

/** What dist/ is made of; the lock file stands for the packages that data/ is compiled from. */
const BUILT_FROM = ['src', 'data', 'scripts/build.mjs', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json']

export function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashSources()
}

/** @returns {Promise<boolean>} false when the compiler found errors (it has then printed them) */
export async function build() {
  const builtFrom = hashSources()
  const emitted = compileSources()
  if (emitted === null) return false
  removeLeftovers(emitted)
  mkdirSync(tables, { recursive: true })
  const { compileTables } = await import('../data/compile-tables.mjs')
  await compileTables(tables)
  writeFileSync(stamp, builtFrom)
  return true
}

/** @returns {Set<string> | null} the files written, or null after an error */
function compileSources() {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const run = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--listEmittedFiles'], {
    cwd: root,
    encoding: 'utf8',
  })
  const lines = run.stdout.split(/\r?\n/)
  const isListing = (line) => line.startsWith('TSFILE: ')
  process.stderr.write(run.stderr + lines.filter((line) => line !== '' && !isListing(line)).join('\n'))
  if (run.status !== 0) return null
  return new Set(lines.filter(isListing).map((line) => resolve(root, line.slice('TSFILE: '.length))))
}

/** Removes what a source that is gone once compiled to, so that it is neither imported nor packed. */
function removeLeftovers(emitted) {
  for (const file of listFiles(dist)) {
    const isTable = file.startsWith(tables + sep)
    if (!isTable && file !== stamp && !emitted.has(file)) rmSync(file)
  }
}

function hashSources() {
  const hash = createHash('sha256')
  for (const file of BUILT_FROM.flatMap((path) => listFiles(join(root, path)))) {
    if (!file.endsWith('.test.ts')) hash.update(`${relative(root, file)}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function listFiles(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = (await build()) ? 0 : 1
}
