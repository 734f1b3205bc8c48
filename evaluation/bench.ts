// Measures speed, start-up, memory and growth of the build, prints the tables and writes them to bench.md.
//   npm run bench
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import type { Report } from '../src/model/report.ts'
import { countTokens, findBenchInput, makeReport, writeInput } from './bench-input.ts'
import { tellCommit } from './history.ts'
import { measureNode, measureReading, median, medianTime, type Run, repeat } from './measure-command.ts'
import { ROOT } from './shared-folder.ts'
import { writeTable } from './write-table.ts'

const GROWTH = [1, 2, 4]
const PAIRS = 3
const SPEEDS = ['tokens/s', 'tokens/s without start-up', 'tokens per second of processor']
const REPEATED =
  '\nFrom 2× on the same texts come again, whose words are known by then: new texts read as at 1×, from cold.\n'
const CORES = availableParallelism()
const SMALL_FILE = join(ROOT, 'examples/orvaska/reports/01-lunapress-markt.txt')

const input = findBenchInput()
const tokens = countTokens(input.texts)
const folder = mkdtempSync(join(tmpdir(), 'lagebild-bench-'))
try {
  const startUp = await measureStartUp()
  const sections = [
    writeHead(),
    await writeBothModes(),
    await writeInProcess(),
    writeStartUp(startUp),
    await writeGrowth(1, startUp.lagebild),
    ...(CORES > 1 ? [await writeGrowth(CORES, startUp.lagebild)] : []),
    await writeLongReport(),
  ]
  writeFileSync(join(ROOT, 'evaluation/bench.md'), sections.join('\n'))
  console.log(sections.join('\n'))
} finally {
  rmSync(folder, { recursive: true })
}

function writeHead(): string {
  const machine = `${CORES} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`
  return `# Speed and memory

Written by \`npm run bench\` at ${tellCommit()} on ${machine}. Other work on the machine makes figures worse, never better.
Input: ${input.name}, ${group(tokens)} tokens, as JSON Lines.
A token is a match of \`/\\p{L}[\\p{L}\\p{M}'’-]*|\\p{N}+(?:[.,]\\p{N}+)*|\\S/gu\`.
`
}

/**
 * Reading alone beside a plain pass of the expression that counts tokens, in this process. Word forms already met are
 * remembered, so that reading the same texts again is faster than new ones: the second half is timed at first sight too.
 */
async function writeInProcess(): Promise<string> {
  const { readReport } = await importReading()
  const reports = input.texts.map(makeReport)
  const middle = Math.floor(reports.length / 2)
  const read = (some: readonly Report[]) => () => {
    for (const report of some) readReport(report)
  }
  const early = await medianTime(1, read(reports.slice(0, middle)))
  const late = await medianTime(1, read(reports.slice(middle)))
  const again = await medianTime(3, read(reports))
  const pass = await medianTime(5, () => countTokens(input.texts))
  const lateTokens = countTokens(input.texts.slice(middle))
  const rows = [
    tellSpeed('`readReport`, first half, from cold', tokens - lateTokens, early),
    tellSpeed('`readReport`, second half, warmed up by the first', lateTokens, late),
    tellSpeed('`readReport`, all once more (median of 3)', tokens, again),
    tellSpeed('plain pass of the token expression (median of 5)', tokens, pass),
  ]
  const table = writeTable(
    ['one core, in process', 'ms', 'tokens/s', 'times a plain pass'],
    rows.map((row) => row(pass / tokens)),
  )
  return `## Reading\n\n${table}`
}

/** What statements cost: the whole command with and without them, in turn, so that other work on the machine slows both alike. */
async function writeBothModes(): Promise<string> {
  const path = join(folder, 'input.jsonl')
  writeInput(path, input.texts, 1)
  const pairs = await repeat(PAIRS, async () => [
    await measureReading(path, 1, '--no-statements'),
    await measureReading(path, 1),
  ])
  const least = (mode: number, of: 'wall' | 'processor') => Math.min(...pairs.map((pair) => pair[mode]![of]))
  const rows = ['figure claims alone (`--no-statements`)', 'with statements, positions and acts'].map((name, mode) => [
    name,
    ...(['wall', 'processor'] as const).flatMap((of) => {
      const spent = least(mode, of)
      return [Math.round(spent), group(perSecond(tokens, spent)), (spent / least(0, of)).toFixed(2)]
    }),
  ])
  const head = ['ms', 'tokens/s', 'times', 'ms of processor', 'tokens per second of processor', 'times']
  const table = writeTable(['the whole command, from cold', ...head], rows)
  return `## Statements beside figure claims, \`--jobs 1\`, fastest of ${PAIRS}, run in turn\n\n${table}
"times": of figure claims alone. It is to be at most 1.33: speed may fall by a quarter.
`
}

/** A row of speed, once it is known how long a plain pass takes for a token. */
function tellSpeed(name: string, count: number, spent: number) {
  return (plain: number) => [
    name,
    Math.round(spent),
    group(perSecond(count, spent)),
    (spent / count / plain).toFixed(1),
  ]
}

/** The build as users run it, with the types of the sources. */
function importReading(): Promise<typeof import('../src/reading/read-report.ts')> {
  return import(new URL('../dist/reading/read-report.js', import.meta.url).href)
}

interface StartUp {
  readonly node: number
  readonly lagebild: number
  readonly firstClaim: number
}

async function measureStartUp(): Promise<StartUp> {
  const runs = await repeat(7, () => measureReading(SMALL_FILE, 1))
  const bare = await repeat(7, () => measureNode('--eval', '0'))
  return {
    node: median(bare.map(({ wall }) => wall)),
    lagebild: median(runs.map(({ wall }) => wall)),
    firstClaim: median(runs.map(({ first }) => first)),
  }
}

function writeStartUp({ node, lagebild, firstClaim }: StartUp): string {
  const rows = [
    ['`lagebild read` of one short report: to the first claim', Math.round(firstClaim)],
    ['the same, to its end', Math.round(lagebild)],
    ['Node alone (`node --eval 0`)', Math.round(node)],
  ]
  return `## Start-up\n\n${writeTable(['median of 7', 'ms'], rows)}`
}

/** The whole command over the input, several times over. */
async function writeGrowth(jobs: number, startUp: number): Promise<string> {
  const rows: (string | number)[][] = []
  let unit: number | undefined
  for (const times of GROWTH) {
    const { wall, processor, peak } = await measureTimes(times, jobs)
    unit ??= processor
    const speeds = [wall, Math.max(1, wall - startUp), processor].map((spent) =>
      group(perSecond(times * tokens, spent)),
    )
    rows.push([`${times}×`, Math.round(wall), ...speeds, (processor / unit / times).toFixed(2), Math.round(peak)])
  }
  const head = ['input', 'ms', ...SPEEDS, 'processor time by size (1 = linear)', 'peak MiB']
  return `## The whole command, \`--jobs ${jobs}\`\n\n${writeTable(head, rows)}${REPEATED}`
}

function measureTimes(times: number, jobs: number): Promise<Run> {
  const path = join(folder, 'input.jsonl')
  writeInput(path, input.texts, times)
  return measureReading(path, jobs)
}

/** One report that grows: what is slow in a long report does not show in many short ones. */
async function writeLongReport(): Promise<string> {
  const { readReport } = await importReading()
  const rows: (string | number)[][] = []
  let unit: number | undefined
  for (const times of GROWTH) {
    const texts = input.texts.slice(0, Math.ceil((input.texts.length * times) / (2 * GROWTH.at(-1)!)))
    const report = makeReport(texts.join('\n\n'))
    const spent = (await medianTime(3, () => readReport(report))) / countTokens(texts)
    unit ??= spent
    rows.push([(report.text.length / 2 ** 20).toFixed(2), group(Math.round(1000 / spent)), (spent / unit).toFixed(2)])
  }
  const head = ['characters (Mi)', 'tokens/s', 'time by size (1 = linear)']
  return `## One long report, in process, median of 3\n\n${writeTable(head, rows)}`
}

function perSecond(count: number, milliseconds: number): number {
  return Math.round((1000 * count) / milliseconds)
}

function group(number: number): string {
  return number.toLocaleString('en')
}
