import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, describe, expect, it } from 'vitest'
import { runLagebild } from '../run-lagebild.ts'
import { openTestServer } from './open-test-server.ts'

const ROOT = new URL('../..', import.meta.url).pathname
const REPORTS = 100
const KILLS = Number(process.env.LAGEBILD_TEST_KILLS ?? 50)

const server = await openTestServer()
afterAll(() => (typeof server === 'string' ? undefined : server.stop()))

/** Moments that differ in each run would make failures that nobody can see again. */
function makeDraw(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function writeReports(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-kill-'))
  const reports = join(folder, 'reports')
  mkdirSync(reports)
  for (let at = 0; at < REPORTS; at++) {
    const text = `Bei dem Angriff auf Ort${at % 9}heim sind ${20 + at} Menschen getötet worden, sagte ein Sprecher der Klinik.\n`
    writeFileSync(join(reports, `r${at}.txt`), text.repeat(6))
  }
  return folder
}

/** Adds the reports and is killed after so many milliseconds; gives the ids that it acknowledged. */
function addUntilKilled(reports: string, ledger: string, after: number): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const args = [join(ROOT, 'bin/lagebild'), 'add', '--ledger', ledger, '--dossier', 'd', reports]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), after)
    child.on('close', () => {
      clearTimeout(timer)
      // What stands before a line end was printed whole.
      const lines = output.split('\n').slice(0, -1)
      resolve(lines.flatMap((line) => /^(?:new|unchanged|changed)\s+(\S+?)(?:,|$)/.exec(line)?.[1] ?? []))
    })
  })
}

async function listReports(ledger: string): Promise<ReadonlySet<string>> {
  const { stdout } = await runLagebild(['reports', '--ledger', ledger, '--format', 'jsonl', '--dossier', 'd'])
  return new Set(
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).head.id),
  )
}

/** How long adding all of them takes here, in milliseconds: the kills come within it. */
async function measureAdding(reports: string, ledger: string): Promise<number> {
  const begun = performance.now()
  const acknowledged = await addUntilKilled(reports, ledger, 300_000)
  expect(acknowledged).toHaveLength(REPORTS)
  return performance.now() - begun
}

async function killManyTimes(makeLedger: (round: number) => Promise<string>, seed: number): Promise<void> {
  const folder = writeReports()
  const reports = join(folder, 'reports')
  const draw = makeDraw(seed)
  const whole = await measureAdding(reports, await makeLedger(-1))
  let ledger = await makeLedger(0)
  let told = 0
  for (let kill = 0; kill < KILLS; kill++) {
    // A ledger that has all reports has nothing more to lose: a new one begins.
    if (kill % 5 === 0 && kill > 0) ledger = await makeLedger(kill)
    const acknowledged = await addUntilKilled(reports, ledger, (0.2 + draw() * 0.8) * whole)
    told += acknowledged.length
    if (acknowledged.length > 0) {
      const kept = await listReports(ledger)
      expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
    }
  }
  // Else the kills came before anything was told, and the test has shown nothing.
  expect(told).toBeGreaterThan(0)
  const { exitCode } = await runLagebild(['add', '--ledger', ledger, '--dossier', 'd', reports])
  expect(exitCode).toBe(0)
  expect((await listReports(ledger)).size).toBe(REPORTS)
  const { stdout } = await runLagebild(['verify', '--ledger', ledger])
  expect(stdout).toBe('nothing was altered\n')
  rmSync(folder, { recursive: true, force: true })
}

describe(`a ledger that is killed at ${KILLS} moments loses nothing it acknowledged`, { timeout: 3_600_000 }, () => {
  it('on PGlite', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lagebild-kill-ledger-'))
    await killManyTimes(async (round) => join(folder, `ledger-${round}`), 1)
    rmSync(folder, { recursive: true, force: true })
  })

  it.skipIf(typeof server === 'string')('on a PostgreSQL server', async () => {
    if (typeof server === 'string') return
    await killManyTimes((round) => server.createDatabase(`lagebild_kill_${process.pid}_${round + 1}`), 2)
  })
})
