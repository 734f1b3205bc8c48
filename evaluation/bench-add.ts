// Measures how fast reports go into a ledger beside reading them alone, on PGlite and on a PostgreSQL server, with the build and all cores.
//   npm run bench:add
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { openTestServer } from '../test/store/open-test-server.ts'
import { countTokens, findBenchInput, writeInput } from './bench-input.ts'
import { tellCommit } from './history.ts'
import { measureNode, measureReading, type Run } from './measure-command.ts'
import { ROOT } from './shared-folder.ts'
import { writeTable } from './write-table.ts'

const JOBS = availableParallelism()
const RUNS = 2

const input = findBenchInput()
const tokens = countTokens(input.texts)
const folder = mkdtempSync(join(tmpdir(), 'lagebild-bench-add-'))
const path = join(folder, 'input.jsonl')
writeInput(path, input.texts, 1)
const server = await openTestServer()
try {
  const ledgers: readonly Ledger[] = [
    ...(typeof server === 'string'
      ? []
      : [{ name: 'PostgreSQL', open: (run: number) => server.createDatabase(`lagebild_bench_add_${run}`) }]),
    { name: 'PGlite', open: async (run) => join(folder, `ledger-${run}`) },
  ]
  const text = writeFigures(await measureAll(ledgers))
  writeFileSync(join(ROOT, 'evaluation/bench-add.md'), text)
  console.log(text)
} finally {
  if (typeof server !== 'string') await server.stop()
  rmSync(folder, { recursive: true })
}

interface Ledger {
  readonly name: string
  /** Gives the address of an empty one. */
  open(run: number): Promise<string>
}

interface Figures {
  readonly name: string
  readonly run: Run
}

/** In turns, so that what else the machine does meets all alike; the fastest of each counts. */
async function measureAll(ledgers: readonly Ledger[]): Promise<readonly Figures[]> {
  const figures: Figures[] = []
  for (let run = 0; run < RUNS; run++) {
    figures.push({ name: '`read`', run: await measureReading(path, JOBS) })
    for (const { name, open } of ledgers) {
      figures.push({ name: `\`add\`, ${name}`, run: await measureAdding(await open(run)) })
    }
  }
  const names = [...new Set(figures.map(({ name }) => name))]
  return names.map((name) =>
    figures.filter((one) => one.name === name).reduce((best, one) => (one.run.wall < best.run.wall ? one : best)),
  )
}

function measureAdding(ledger: string): Promise<Run> {
  const options = ['--quiet', '--jobs', String(JOBS), '--dossier', 'bench', '--ledger', ledger]
  return measureNode(join(ROOT, 'bin/lagebild'), 'add', ...options, path)
}

function writeFigures(all: readonly Figures[]): string {
  const reading = all[0]!.run.wall
  const rows = all.map(({ name, run: { wall, processor, peak } }) => [
    name,
    Math.round(wall),
    Math.round((1000 * tokens) / wall).toLocaleString('en'),
    (reading / wall).toFixed(2),
    Math.round(processor),
    Math.round(peak),
  ])
  const head = [
    'command',
    'ms',
    'tokens/s',
    'share of the speed of `read`',
    'ms of processor, without the server',
    'peak MiB',
  ]
  const machine = `${JOBS} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`
  return `# Reading into a ledger

Written by \`npm run bench:add\` at ${tellCommit()} on ${machine}. Other work on the machine makes figures worse, never better.
Input: ${input.name}, ${tokens.toLocaleString('en')} tokens, as JSON Lines; \`--jobs ${JOBS}\`, start-up included, a new ledger each time,
fastest of ${RUNS}. \`add\` ends with measuring its tables anew (\`analyze\`).

${writeTable(head, rows)}${typeof server === 'string' ? `\n${server}\n` : ''}`
}
