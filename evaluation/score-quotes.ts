import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { readWithLagebild } from './read-with-lagebild.ts'

/** One row of `score-quotes.mjs`: all quotes, or those that carry a figure. F1 in per cent. */
export interface QuoteScore {
  readonly quotes: string
  readonly gold: number
  readonly contentF1: number
  readonly speakerF1: number
}

/** Scores the statements of `lagebild read` on the open part of the quotation corpus; `null` where it is not at hand. */
export function scoreQuotes(shared: string): QuoteScore[] | null {
  const gold = join(shared, 'corpora/wikinews-quotes/dev.jsonl')
  if (!existsSync(gold)) return null
  const input = readWithLagebild([gold]).map((line) => JSON.stringify(line))
  const args = [join(shared, 'evaluation/score-quotes.mjs'), gold]
  const run = spawnSync(process.execPath, args, { input: input.join('\n'), encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (run.status !== 0) throw new Error(`the scorer ended with ${run.status ?? run.signal}: ${run.stderr}`)
  return run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as QuoteScore)
}

/** A line a row, for the terminal. */
export function summariseQuotes(scores: readonly QuoteScore[] | null): string {
  if (scores === null) return 'statements: skipped: no quotation corpus at hand'
  return scores
    .map(
      ({ quotes, gold, contentF1, speakerF1 }) =>
        `statements  ${quotes.padEnd(8)}${String(gold).padStart(4)} quotes   content F1 ${contentF1}  speaker F1 ${speakerF1}`,
    )
    .join('\n')
}
