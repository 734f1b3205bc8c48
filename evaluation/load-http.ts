// Measures the desk on a large ledger on a PostgreSQL server: each page's JSON, then 50 readers and 5 writers at once, then a kill.
//   npx tsx evaluation/load-http.ts [MINUTES] [CLAIMS] [--postgres ADDRESS]
// 1 minute and 20,000 claims unless told. A ledger whose address is told is kept (bench-ledger.ts fills the same). 0 minutes measure the
// pages alone. Needs the built command (npm run build).
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import { RULES } from '../src/pipeline.ts'
import { openStore } from '../src/store/open-store.ts'
import { openPostgres } from '../src/store/postgres/open-postgres.ts'
import { openTestServer } from '../test/store/open-test-server.ts'
import { fillLedger } from './fill-ledger.ts'
import { tellCommit } from './history.ts'
import { makeReports } from './make-reports.ts'
import { ROOT } from './shared-folder.ts'
import { writeTable } from './write-table.ts'

const { values: KEPT, positionals } = parseArgs({ options: { postgres: { type: 'string' } }, allowPositionals: true })
const MINUTES = Number(positionals[0] ?? 1)
const CLAIMS = Number(positionals[1] ?? 20_000)
const READERS = 50
const WRITERS = 5
const SAMPLES = 10
const DOSSIER = 'generated'

/** The claim that the writers comment on, and every desk that was started: none outlives this script. */
let commented: string | null = null
const started: ChildProcess[] = []

const server = KEPT.postgres === undefined ? await openTestServer() : null
if (typeof server === 'string') {
  console.error(server)
  process.exit(1)
}
try {
  const address = KEPT.postgres ?? (await server!.createDatabase('lagebild_load'))
  const claims = await fill(address)
  const desk = await openDesk(address)
  const pages = await measurePages(desk)
  console.log(writePages(pages))
  if (MINUTES > 0) await measureLoad(desk, address, claims, pages)
} finally {
  for (const child of started) child.kill('SIGKILL')
  await server?.stop()
}

async function measureLoad(desk: Desk, address: string, claims: number, pages: readonly PageFigures[]): Promise<void> {
  const load = await loadDesk(desk)
  desk.child.kill('SIGKILL')
  await once(desk.child, 'close')
  const again = await openDesk(address)
  const kept = await countJudgements(again)
  again.child.kill('SIGINT')
  await once(again.child, 'close')
  const text = writeFigures(claims, pages, { ...load, kept })
  writeFileSync(join(ROOT, 'evaluation/load-http.md'), text)
  console.log(text)
}

async function fill(address: string): Promise<number> {
  const database = await openPostgres(address)
  const store = await openStore(database, { rules: RULES, clock: () => new Date() })
  const held = (await store.listDossiers())[0]
  await fillLedger(database, DOSSIER, makeReports(7, held?.reports ?? 0), CLAIMS)
  const { claims } = (await store.listDossiers())[0]!
  await store.close()
  return claims
}

interface Desk {
  readonly child: ChildProcess
  readonly origin: string
  readonly headers: Readonly<Record<string, string>>
}

async function openDesk(ledger: string): Promise<Desk> {
  const program = join(ROOT, 'bin/lagebild')
  const child = spawn(process.execPath, [program, 'serve', '--no-open', '--ledger', ledger], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  started.push(child)
  const [line] = (await once(child.stdout!, 'data')) as [Buffer]
  const opening = new URL(/http:\S+/.exec(line.toString())![0])
  return { child, origin: opening.origin, headers: { authorization: `Bearer ${opening.searchParams.get('key')}` } }
}

async function ask<T>({ origin, headers }: Desk, path: string): Promise<T> {
  const response = await fetch(`${origin}/api/dossiers/${DOSSIER}/${path}`, { headers })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response.json() as Promise<T>
}

interface Listed {
  readonly items: readonly { readonly question: { readonly id: string }; readonly claims: number }[]
}

/** What the pages ask when they are opened, filtered and searched. */
async function listPaths(desk: Desk): Promise<readonly string[]> {
  const { items } = await ask<Listed>(desk, 'questions?standing=contested&limit=5')
  const { items: reports } = await ask<{ items: { head: { id: string } }[] }>(desk, 'reports?limit=5')
  return [
    'situation',
    'situation?since=2031-01-01',
    'questions',
    'questions?standing=contested,moving&event=killed',
    'questions?q=Angriff',
    'questions?sort=changed',
    'questions?sort=time&place=Kobane',
    'questions?country=SY&since=2033-03-01&until=2033-04-01',
    `questions/${encodeURIComponent(items[0]!.question.id)}`,
    'reports',
    `reports/${encodeURIComponent(reports[0]!.head.id)}`,
    'positions',
    'chronology',
    'chronology?since=2033-03-01&until=2033-04-01',
    'chronology?show=positions',
    'map',
    'map?since=2033-03-01&until=2033-04-01&event=killed',
    'movements',
    'sources',
    'review',
    'judgements',
    'briefing',
    'search?q=Angriff',
    'search?q=Angriff&since=2033-03-01&until=2033-04-01',
    'search?q=Angriff%20Kobane',
    'search?q=%22wurden%20verletzt%22',
    'search?q=%22Angriff%20Kobane%22',
    'search?q=Kli',
  ]
}

interface PageFigures {
  readonly path: string
  readonly cold: readonly number[]
  readonly again: readonly number[]
  readonly bytes: number
}

/** Cold: the dossier has changed since the page was asked last, so that nothing of it is kept. */
async function measurePages(desk: Desk): Promise<readonly PageFigures[]> {
  const figures: PageFigures[] = []
  for (const path of await listPaths(desk)) {
    const cold: number[] = []
    const again: number[] = []
    let bytes = 0
    for (let sample = 0; sample < SAMPLES; sample++) {
      await comment(desk, `${path} ${sample}`)
      for (const times of [cold, again]) {
        const begun = performance.now()
        bytes = JSON.stringify(await ask(desk, path)).length
        times.push(performance.now() - begun)
      }
    }
    figures.push({ path, cold: cold.sort(byNumber), again: again.sort(byNumber), bytes })
    process.stderr.write(`${path}: ${cold.map(Math.round)} ${again.map(Math.round)}\n`)
  }
  return figures
}

function byNumber(a: number, b: number): number {
  return a - b
}

async function comment(desk: Desk, text: string): Promise<boolean> {
  commented ??= (await ask<{ items: { claim: { name: string } }[] }>(desk, 'review?limit=1')).items[0]!.claim.name
  const response = await fetch(`${desk.origin}/api/dossiers/${DOSSIER}/judgements`, {
    method: 'POST',
    headers: { ...desk.headers, 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'comment', claim: commented, text, reason: null }),
  })
  await response.arrayBuffer()
  return response.status === 201
}

interface LoadFigures {
  readonly requests: number
  readonly failed: number
  readonly p50: number
  readonly p97: number
  readonly p99: number
  readonly written: number
  readonly refused: number
  readonly expected: number
  readonly kept: number
}

/** Readers ask page after page as fast as they are answered; writers judge several times a second. */
async function loadDesk(desk: Desk): Promise<Omit<LoadFigures, 'kept'>> {
  const before = await countJudgements(desk)
  const paths = await listPaths(desk)
  const until = Date.now() + MINUTES * 60_000
  const writing = Array.from({ length: WRITERS }, (_, writer) => write(desk, writer, until))
  const read = await autocannon({
    url: desk.origin,
    connections: READERS,
    duration: MINUTES * 60,
    timeout: 60,
    headers: { ...desk.headers },
    requests: paths.map((path) => ({ method: 'GET', path: `/api/dossiers/${DOSSIER}/${path}` })),
  })
  const wrote = await Promise.all(writing)
  const written = wrote.reduce((sum, { done }) => sum + done, 0)
  return {
    requests: read.requests.total,
    failed: read.non2xx + read.errors + read.timeouts,
    p50: read.latency.p50,
    p97: read.latency.p97_5,
    p99: read.latency.p99,
    written,
    refused: wrote.reduce((sum, { failed }) => sum + failed, 0),
    expected: before + written,
  }
}

async function write(desk: Desk, writer: number, until: number) {
  const told = { done: 0, failed: 0 }
  while (Date.now() < until) {
    const isDone = await comment(desk, `writer ${writer}: ${told.done}`).catch(() => false)
    told[isDone ? 'done' : 'failed'] += 1
    await setTimeout(200)
  }
  return told
}

async function countJudgements(desk: Desk): Promise<number> {
  let count = 0
  for (let cursor: string | null = ''; cursor !== null; ) {
    const more: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const page: { items: unknown[]; next: string | null } = await ask(desk, `judgements?limit=1000${more}`)
    count += page.items.length
    cursor = page.next
  }
  return count
}

function writePages(pages: readonly PageFigures[]): string {
  const at = (times: readonly number[], share: number) => times[Math.floor(times.length * share)]!.toFixed(0)
  return writeTable(
    ['page', 'cold: median / 95 of 100 within, ms', 'again, ms', 'kB'],
    pages.map(({ path, cold, again, bytes }) => [
      `\`${path}\``,
      `${at(cold, 0.5)} / ${at(cold, 0.95)}`,
      at(again, 0.5),
      (bytes / 1000).toFixed(0),
    ]),
  )
}

function writeFigures(claims: number, pages: readonly PageFigures[], load: LoadFigures): string {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, commit ${tellCommit()}`
  return `# The desk under load

${claims.toLocaleString('en')} generated claims on PostgreSQL; \`npx tsx evaluation/load-http.ts MINUTES CLAIMS\`. ${machine}. Server, database and readers share the machine.

## Each page alone

${writePages(pages)}

## ${READERS} readers and ${WRITERS} writers for ${MINUTES} minutes

${load.requests.toLocaleString('en')} answers, ${load.failed} failed; ${load.p50} ms half of them, ${load.p97} ms 97.5 of 100, ${load.p99} ms 99 of 100.
${load.written} judgements acknowledged, ${load.refused} refused; after the server was killed and started again ${load.kept} of ${load.expected} are there.
`
}
