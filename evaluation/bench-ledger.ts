// Measures a large ledger on PGlite and on a PostgreSQL server: filling it, adding one report, asking for contested questions and for one.
//   npm run bench:ledger [-- CLAIMS] [--postgres ADDRESS] [--pglite FOLDER]
// 20,000 claims unless told. A ledger whose place is told is kept: filled once, it is measured as often as one likes, and then no other is.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { RULES } from '../src/pipeline.ts'
import { addGroup } from '../src/store/add-group.ts'
import type { Database } from '../src/store/database.ts'
import type { Incoming } from '../src/store/incoming.ts'
import { openStore } from '../src/store/open-store.ts'
import { openPGlite } from '../src/store/pglite/open-pglite.ts'
import { openPostgres } from '../src/store/postgres/open-postgres.ts'
import type { Store } from '../src/store/store.ts'
import { openTestServer } from '../test/store/open-test-server.ts'
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
  /** Claims a second while filling; `null` where it was full. */
  readonly fill: number | null
  /** By share of the whole; none where the ledger was bigger already. */
  readonly add: readonly (readonly number[] | null)[]
  readonly contested: readonly number[]
  readonly one: readonly number[]
}

const measured: Figures[] = []
if (KEPT.postgres !== undefined) measured.push(await measure('PostgreSQL', await openPostgres(KEPT.postgres)))
if (KEPT.pglite !== undefined) measured.push(await measure('PGlite', await openPGlite(KEPT.pglite, SETTINGS)))
if (measured.length === 0) await measureBoth()
const text = writeFigures(measured)
writeFileSync(join(ROOT, 'evaluation/bench-ledger.md'), text)
console.log(text)

async function measureBoth(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-bench-ledger-'))
  const server = await openTestServer()
  try {
    measured.push(await measure('PGlite', await openPGlite(join(folder, 'ledger'), SETTINGS)))
    if (typeof server === 'string') console.log(server)
    else measured.push(await measure('PostgreSQL', await openPostgres(await server.createDatabase('lagebild_bench'))))
  } finally {
    if (typeof server !== 'string') await server.stop()
    rmSync(folder, { recursive: true })
  }
}

async function measure(name: string, database: Database): Promise<Figures> {
  const store = await openStore(database, { rules: RULES, clock: () => new Date() })
  const [held] = await store.listDossiers()
  // Far from those that a filling may have left.
  const reports = makeReports(SEED, held === undefined ? 0 : 1_000_000 + held.reports)
  const begun = performance.now()
  const adding: (readonly number[] | null)[] = []
  for (const share of SHARES)
    adding.push(await measureAdding(store, database, reports, CLAIMS * share, held?.claims ?? 0))
  const added = CLAIMS - (held?.claims ?? 0)
  const seconds = (performance.now() - begun) / 1000
  const { items } = await store.listQuestions(DOSSIER, {}, { limit: 1000 })
  let at = 0
  const figures = {
    name,
    claims: (await store.listDossiers())[0]!.claims,
    fill: added > 0 ? added / seconds : null,
    add: adding,
    contested: await repeat(() => store.listQuestions(DOSSIER, { standing: 'contested' }, { limit: 50 })),
    one: await repeat(() => store.findQuestion(DOSSIER, items[at++ % items.length]!.question.id)),
  }
  await store.close()
  return figures
}

async function measureAdding(
  store: Store,
  database: Database,
  reports: Generator<Incoming>,
  size: number,
  held: number,
): Promise<readonly number[] | null> {
  if (held > size * 1.1) return null
  await fillLedger(database, DOSSIER, reports, size)
  const times = await repeat(() => add(store, [next(reports)]))
  console.log(`${Math.round(size)} claims, add one report: ${tell(times)} ms`)
  return times
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
    row('claims a second while filling', ({ fill }) => (fill === null ? '' : Math.round(fill).toLocaleString('en'))),
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
