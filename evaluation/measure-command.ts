import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { ROOT } from './shared-folder.ts'

/** One run of a command. */
export interface Run {
  /** From start to end, in milliseconds. */
  readonly wall: number
  /** From start to the first output, in milliseconds; `wall` when there was none. */
  readonly first: number
  /** Processor time of all threads, in milliseconds: other work on the machine hardly shows in it. */
  readonly processor: number
  /** Peak memory (resident set) in MiB. */
  readonly peak: number
}

const PRELOAD = fileURLToPath(new URL('report-usage.mjs', import.meta.url))

/** Runs `lagebild read` in a process of its own and drops its output. */
export function measureReading(path: string, jobs: number, ...options: readonly string[]): Promise<Run> {
  const asked = ['--format', 'jsonl', '--quiet', '--jobs', String(jobs), ...options]
  return measureNode(join(ROOT, 'bin/lagebild'), 'read', ...asked, path)
}

/** Runs Node with the arguments, as a user's terminal would. */
export async function measureNode(...args: readonly string[]): Promise<Run> {
  const begun = performance.now()
  const child = spawn(process.execPath, ['--import', PRELOAD, ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  })
  let first: number | undefined
  child.stdout!.on('data', () => {
    first ??= performance.now() - begun
  })
  let usage = ''
  child.stdio[3]!.on('data', (chunk: Buffer) => {
    usage += chunk.toString()
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`)
  const wall = performance.now() - begun
  const [peak, processor] = usage.split(' ').map(Number)
  return { wall, first: first ?? wall, processor: processor! / 1000, peak: peak! / 1024 }
}

/** The middle of the values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

/** Runs `times` over, one after the other. */
export async function repeat<Result>(times: number, run: () => Result | Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (let round = 0; round < times; round++) results.push(await run())
  return results
}

/** Median over `times` runs, in milliseconds. */
export async function medianTime(times: number, work: () => unknown): Promise<number> {
  const spent = await repeat(times, () => {
    const begun = performance.now()
    work()
    return performance.now() - begun
  })
  return median(spent)
}
