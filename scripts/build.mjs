// Builds dist/: the compiled sources; in dist/program/ the command line, bundled from the same sources; in dist/tables/ the tables
// compiled from data/; and in dist/web/ the pages of the desk.
// Runs as `npm run build`; set-up.mjs calls it only when something it is built from has changed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')
const program = join(dist, 'program')
const tables = join(dist, 'tables')
const web = join(dist, 'web')

/**
 * The two parts of dist/, each built only when something it is made of has changed. The lock file stands for the packages that
 * data/ is compiled from and that the pages are bundled with; of src/ the pages take only types.
 */
const PARTS = [
  {
    stamp: join(dist, '.built-from'),
    builtFrom: ['src', 'data', 'scripts/build.mjs', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    make: buildProgram,
  },
  {
    stamp: join(dist, '.web-built-from'),
    builtFrom: ['web', 'scripts/build.mjs', 'package-lock.json'],
    make: buildPages,
  },
]

export function isBuilt() {
  return PARTS.every(isPartBuilt)
}

function isPartBuilt({ stamp, builtFrom }) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashFiles(builtFrom)
}

/** @returns {Promise<boolean>} false when a compiler found errors (it has then printed them) */
export async function build() {
  for (const part of PARTS) {
    if (isPartBuilt(part)) continue
    const builtFrom = hashFiles(part.builtFrom)
    if (!(await part.make())) return false
    writeFileSync(part.stamp, builtFrom)
  }
  return true
}

async function buildProgram() {
  const emitted = compileSources()
  if (emitted === null) return false
  removeLeftovers(emitted)
  if (!(await bundleProgram())) return false
  mkdirSync(tables, { recursive: true })
  const { compileTables } = await import('../data/compile-tables.mjs')
  await compileTables(tables)
  return true
}

/**
 * The command line and its threads, in few files, for Node opens, resolves and compiles each file that a command imports: see
 * docs/decisions/0031-bundled-program.md. Packages stay outside. The files lie side by side, since threads are started by the URL of
 * their file beside the one that starts them.
 */
function bundleProgram() {
  const input = {
    main: join(root, 'src/cli/main.ts'),
    worker: join(root, 'src/cli/worker.ts'),
    'intake-worker': join(root, 'src/http/intake-worker.ts'),
    'engine-thread': join(root, 'src/store/pglite/engine-thread.ts'),
  }
  const output = { entryFileNames: '[name].js', chunkFileNames: '[name].js' }
  const rollupOptions = { input, output }
  return buildWithVite({
    configFile: false,
    root,
    build: { ssr: true, target: 'node20', outDir: program, emptyOutDir: true, minify: false, rollupOptions },
  })
}

function buildPages() {
  return buildWithVite({ configFile: join(root, 'web/vite.config.ts') })
}

/** @returns {Promise<boolean>} false after an error, which it has then printed */
async function buildWithVite(config) {
  const vite = await import('vite')
  try {
    await vite.build({ ...config, logLevel: 'error' })
    return true
  } catch (error) {
    console.error(error.message)
    return false
  }
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
    const isOfAnotherPart = [program, tables, web].some((folder) => file.startsWith(folder + sep))
    const isStamp = PARTS.some(({ stamp }) => stamp === file)
    if (!isOfAnotherPart && !isStamp && !emitted.has(file)) rmSync(file)
  }
}

function hashFiles(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((path) => listFiles(join(root, path)))) {
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
