// `npm start`: the sample dossier, read into a ledger of its own; on a terminal its desk is opened in the browser, elsewhere
// its briefing is printed. `npm start -- [OPTIONS] PATH...` prints what `lagebild read` finds in the given paths.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const args = process.argv.slice(2)
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const { runCommandLine } = await import('../dist/program/main.js')
const { findDefaultLedger } = await import('../dist/cli/default-ledger.js')
const { readDossierPlaces } = await import('../dist/intake/take-in.js')
const { addPaths, openLedger } = await import('../dist/pipeline.js')

const DOSSIER = 'Orvaska'

if (hasPaths(args)) {
  // npm runs scripts in the package's folder; paths are meant from where the person stands.
  process.chdir(process.env.INIT_CWD ?? process.cwd())
  process.exitCode = await runCommandLine(['read', ...args])
} else {
  process.chdir(root)
  process.exitCode = await showSample()
}

async function showSample() {
  if (process.stdout.isTTY && process.stdin.isTTY) return openSampleDesk()
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-sample-'))
  try {
    await fillLedger(folder)
    return await runCommandLine(['brief', '--ledger', folder, '--dossier', DOSSIER, ...args])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a person judges in the sample is still there the next time: its ledger lies beside the person's own. */
async function openSampleDesk() {
  const ledger = join(dirname(findDefaultLedger(process.platform, process.env)), 'sample')
  console.error('lagebild: reading the sample dossier …')
  try {
    await fillLedger(ledger)
  } catch (error) {
    if (error.name !== 'LedgerError') throw error
    console.error(`lagebild: ${error.message}`)
    return 1
  }
  return runCommandLine(['serve', '--ledger', ledger, ...args])
}

/** Reports that are there already are not read again, unless the rules have changed. */
async function fillLedger(ledger) {
  const store = await openLedger(ledger, { command: 'npm start', inThread: true, clock: () => new Date() })
  try {
    const who = { by: userInfo().username, tool: `lagebild ${version}` }
    const { places } = await readDossierPlaces(['examples/orvaska/reports'])
    for await (const _ of addPaths(store, DOSSIER, ['examples/orvaska/reports'], who, { places }));
    await store.reread(DOSSIER, who)
  } finally {
    await store.close()
  }
}

function hasPaths(args) {
  const valued = {
    format: { type: 'string' },
    jobs: { type: 'string', short: 'j' },
    port: { type: 'string', short: 'p' },
    lang: { type: 'string', short: 'l' },
    as: { type: 'string' },
  }
  return parseArgs({ args, options: valued, strict: false, allowPositionals: true }).positionals.length > 0
}
