import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import type { Claim } from '../src/model/claim.ts'
import { ROOT } from './shared-folder.ts'

/** What `lagebild read --format jsonl --with-text` prints of a report, as far as it is scored. */
export interface ReadLine {
  readonly report: { readonly id: string }
  readonly text: string
  readonly claims: readonly Claim[]
}

/** Runs the built command line over the paths, as a user would. */
export function readWithLagebild(paths: readonly string[]): ReadLine[] {
  const args = [join(ROOT, 'bin/lagebild'), 'read', '--format', 'jsonl', '--with-text', '--quiet', ...paths]
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 })
  if (run.status !== 0) throw new Error(`lagebild read ended with ${run.status ?? run.signal}: ${run.stderr}`)
  return run.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
