// Measures a large ledger on PGlite and on a PostgreSQL server in one run: filling it, adding one report, asking for contested questions and for one.
//   npm run bench:ledger [-- CLAIMS] [--postgres ADDRESS] [--pglite FOLDER]
// 20,000 claims unless told. The server's ledger is filled by reading; PGlite's is a copy of it, row by row. A ledger whose place is told is kept:
// filled once, it is measured as often as one likes, and then only at its full size.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { RULES } from '../src/pipeline.ts'
import { addGroup } from '../src/store/add-group.ts'
import type { Incoming } from '../src/store/incoming.ts'
import { openStore } from '../src/store/open-store.ts'
import { openPGlite } from '../src/store/pglite/open-pglite.ts'
import { openPostgres } from '../src/store/postgres/open-postgres.ts'
import type { Store } from '../src/store/store.ts'
import { openTestServer } from '../test/store/open-test-server.ts'
import { copyLedger } from './copy-ledger.ts'
import { fillLedger } from './fill-ledger.ts'
import { tellCommit } from './history.ts'
import { makeReports } from './make-reports.ts'
import { ROOT } from './shared-folder.ts'
import { writeTable } from './write-table.ts'

const { values: KEPT, positionals } = parseArgs({
  options: { postgres: { type: 'string' }, pglite: { type: 'string' } },
  allowPositionals: true,
})
const CLAIMS = Number(positionals[0] ?? 20_000)
const SEED = 7
const SAMPLES = 100
/** The sizes at which adding is measured, as shares of the whole: growth shows between them. */
const SHARES = [1 / 16, 1 / 4, 1]
const DOSSIER = 'generated'
const WHO = { by: 'bench', tool: 'lagebild bench' }
const SETTINGS = { command: 'bench', inThread: false }

interface Figures {
  readonly name: string
  readonly claims: number
  /** By share of the whole; none where the ledger was bigger already. */
  readonly add: readonly (readonly number[] | null)[]
  readonly contested: readonly number[]
  readonly one: readonly number[]
}

/** A ledger while it is measured. */
interface Measured {
  readonly store: Store
  /** The times of adding one report. */
  readonly add: readonly number[]
}

const folder = mkdtempSync(join(tmpdir(), 'lagebild-bench-ledger-'))
const server = KEPT.postgres === undefined ? await openTestServer() : null
if (typeof server === 'string') {
  console.error(server)
  process.exit(1)
}
try {
  const figures = await measureBoth(KEPT.postgres ?? (await server!.createDatabase('lagebild_bench')))
  const text = writeFigures(figures)
  writeFileSync(join(ROOT, 'evaluation/bench-ledger.md'), text)
  console.log(text)
} finally {
  await server?.stop()
  rmSync(folder, { recursive: true })
}

/** At each size first on the server, then on a copy of it. */
async function measureBoth(address: string): Promise<readonly Figures[]> {
  const adding: Record<'postgres' | 'pglite', (readonly number[] | null)[]> = { postgres: [], pglite: [] }
  for (const share of SHARES) {
    const isWhole = share === SHARES.at(-1)
    const postgres = await measureFilled(address, CLAIMS * share)
    adding.postgres.push(postgres?.add ?? null)
    const kept = isWhole ? KEPT.pglite : undefined
    const pglite = postgres && (await measureCopy(address, kept ?? join(folder, `ledger-${share}`)))
    adding.pglite.push(pglite?.add ?? null)
    if (isWhole && postgres && pglite) {
      const figures = [
        await askBoth('PostgreSQL', postgres.store, adding.postgres),
        await askBoth('PGlite', pglite.store, adding.pglite),
      ]
      await postgres.store.close()
      await pglite.store.close()
      return figures
    }
    await postgres?.store.close()
    await pglite?.store.close()
  }
  throw new Error(`the ledger at ${address} holds more than ${CLAIMS} claims: say how many`)
}

/** Fills the server's ledger up to a size and adds reports to it; `null` where it is bigger already. */
async function measureFilled(address: string, size: number): Promise<Measured | null> {
  const database = await openPostgres(address)
  const store = await openStore(database, { rules: RULES, clock: () => new Date() })
  const [held] = await store.listDossiers()
  if ((held?.claims ?? 0) > size * 1.1) {
    await store.close()
    return null
  }
  await fillLedger(database, DOSSIER, makeReports(SEED, held?.reports ?? 0), size)
  return { store, add: await measureAdding('PostgreSQL', store) }
}

async function measureCopy(address: string, ledger: string): Promise<Measured> {
  if (!existsSync(ledger)) await copyLedger(address, ledger)
  const store = await openStore(await openPGlite(ledger, SETTINGS), { rules: RULES, clock: () => new Date() })
  return { store, add: await measureAdding('PGlite', store) }
}

async function measureAdding(name: string, store: Store): Promise<readonly number[]> {
  const [held] = await store.listDossiers()
  // Far from those that a filling may take next.
  const reports = makeReports(SEED, 10_000_000 + held!.reports)
  const times = await repeat(() => add(store, [next(reports)]))
  console.log(`${name}, ${held!.claims} claims, add one report: ${tell(times)} ms`)
  return times
}

async function askBoth(name: string, store: Store, adding: Figures['add']): Promise<Figures> {
  const { items } = await store.listQuestions(DOSSIER, {}, { limit: 1000 })
  let at = 0
  return {
    name,
    claims: (await store.listDossiers())[0]!.claims,
    add: adding,
    contested: await repeat(() => store.listQuestions(DOSSIER, { standing: 'contested' }, { limit: 50 })),
    one: await repeat(() => store.findQuestion(DOSSIER, items[at++ % items.length]!.question.id)),
  }
}

function add(store: Store, group: readonly Incoming[]) {
  return addGroup(store, DOSSIER, group, RULES, WHO)
}

function next(reports: Generator<Incoming>): Incoming {
  return reports.next().value
}

/** Milliseconds of each run, the first ones left out: the code must be warm. */
async function repeat(work: () => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = []
  for (let run = 0; run < SAMPLES + 10; run++) {
    const begun = performance.now()
    await work()
    if (run >= 10) times.push(performance.now() - begun)
  }
  return times.sort((a, b) => a - b)
}

function writeFigures(all: readonly Figures[]): string {
  const head = ['milliseconds: median / 95 of 100 within', ...all.map(({ name }) => name)]
  const row = (what: string, pick: (figures: Figures) => string) => [what, ...all.map(pick)]
  const table = writeTable(head, [
    row('claims in the ledger', ({ claims }) => claims.toLocaleString('en')),
    ...SHARES.map((share, at) =>
      row(
        `add one report (10 claims, 16 statements) at ${Math.round(CLAIMS * share).toLocaleString('en')}`,
        ({ add }) => (add[at] ? tell(add[at]) : ''),
      ),
    ),
    row('list 50 contested questions', ({ contested }) => tell(contested)),
    row('one question', ({ one }) => tell(one)),
  ])
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, commit ${tellCommit()}`
  return `# A large ledger\n\nGenerated reports (seed ${SEED}); \`npm run bench:ledger -- CLAIMS\`. ${machine}.\n\n${table}`
}

function tell(times: readonly number[]): string {
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(1)
  return `${at(0.5)} / ${at(0.95)}`
}
