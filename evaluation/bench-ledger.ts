// Measures a large ledger on PGlite and on a PostgreSQL server: filling it, adding one report, asking for contested questions and for one.
//   npm run bench:ledger [-- CLAIMS]      20,000 claims unless told; 1000000 takes hours
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { RULES } from '../src/pipeline.ts'
import { readReport } from '../src/reading/read-report.ts'
import { addGroup } from '../src/store/add-group.ts'
import type { Database } from '../src/store/database.ts'
import type { Incoming } from '../src/store/incoming.ts'
import { openStore } from '../src/store/open-store.ts'
import { openPGlite } from '../src/store/pglite/open-pglite.ts'
import { openPostgres } from '../src/store/postgres/open-postgres.ts'
import type { Store } from '../src/store/store.ts'
import { openTestServer } from '../test/store/open-test-server.ts'
import { tellCommit } from './history.ts'
import { makeReports } from './make-reports.ts'
import { ROOT } from './shared-folder.ts'
import { writeTable } from './write-table.ts'

const CLAIMS = Number(process.argv[2] ?? 20_000)
const SEED = 7
const SAMPLES = 100
const GROUP = 100
const DOSSIER = 'generated'
const WHO = { by: 'bench', tool: 'lagebild bench' }

interface Figures {
  readonly name: string
  readonly claims: number
  readonly fill: number
  readonly add: readonly number[]
  readonly addQuarter: readonly number[]
  readonly contested: readonly number[]
  readonly one: readonly number[]
}

const folder = mkdtempSync(join(tmpdir(), 'lagebild-bench-ledger-'))
const server = await openTestServer()
const measured: Figures[] = []
try {
  const settings = { command: 'bench', inThread: false }
  measured.push(await measure('PGlite', await openPGlite(join(folder, 'ledger'), settings)))
  if (typeof server === 'string') console.log(server)
  else measured.push(await measure('PostgreSQL', await openPostgres(await server.createDatabase('lagebild_bench'))))
  const text = writeFigures(measured)
  writeFileSync(join(ROOT, 'evaluation/bench-ledger.md'), text)
  console.log(text)
} finally {
  if (typeof server !== 'string') await server.stop()
  rmSync(folder, { recursive: true })
}

/** Fills a ledger up to a quarter and then to the whole, and measures at both sizes: growth shows in the difference. */
async function measure(name: string, database: Database): Promise<Figures> {
  const store = await openStore(database, { rules: RULES, clock: () => new Date() })
  const reports = makeReports(SEED)
  const begun = performance.now()
  await fill(store, reports, CLAIMS / 4)
  await store.tidy()
  const addQuarter = await repeat(() => add(store, [next(reports)], RULES.read))
  await fill(store, reports, CLAIMS)
  const seconds = (performance.now() - begun) / 1000
  await store.tidy()
  const { items } = await store.listQuestions(DOSSIER, {}, { limit: 1000 })
  let at = 0
  const figures = {
    name,
    claims: (await store.listDossiers())[0]!.claims,
    fill: CLAIMS / seconds,
    addQuarter,
    add: await repeat(() => add(store, [next(reports)], RULES.read)),
    contested: await repeat(() => store.listQuestions(DOSSIER, { standing: 'contested' }, { limit: 50 })),
    one: await repeat(() => store.findQuestion(DOSSIER, items[at++ % items.length]!.question.id)),
  }
  await store.close()
  return figures
}

/** Statements take most of the reading, and the size of the ledger is in its claims: the filling leaves them out. */
async function fill(store: Store, reports: Generator<Incoming>, claims: number): Promise<void> {
  for (let held = (await store.listDossiers())[0]?.claims ?? 0; held < claims; ) {
    const group = Array.from({ length: GROUP }, () => next(reports))
    const { reports: added } = await add(store, group, readReport)
    held += added.reduce((sum, { claims }) => sum + claims, 0)
    if (process.stderr.isTTY) process.stderr.write(`\r${held} claims`)
  }
}

function add(store: Store, group: readonly Incoming[], read: typeof RULES.read) {
  return addGroup(store, DOSSIER, group, { read }, WHO)
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
    row('claims a second while filling', ({ fill }) => Math.round(fill).toLocaleString('en')),
    row('add one report (10 claims, statements) at a quarter of the size', ({ addQuarter }) => tell(addQuarter)),
    row('add one report at the whole size', ({ add }) => tell(add)),
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
