import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import process from 'node:process'
import { runScript } from './run-script.ts'
import { ROOT } from './shared-folder.ts'

/** Scores of time expressions, F1 in per cent, as `score-times.mjs` prints them. */
export interface TimeScore {
  readonly name: string
  readonly documents: number
  readonly gold: number
  readonly predicted: number
  readonly strictF1: number
  readonly relaxedF1: number
  readonly typeF1: number
  readonly valueF1: number
}

/** The best German temporal tagger in use, on the same articles with the same scorer. */
export const HEIDELTIME = { strictF1: 71.2, relaxedF1: 80.4, typeF1: 77.1, valueF1: 65.1 }

/**
 * The reading's times against KRAUTS: all articles, and the halves that rules were learned from and checked with (every other one
 * by path). `null` where the corpus or its scorer is not at hand.
 */
export function scoreTimes(shared: string): readonly TimeScore[] | null {
  const corpus = join(shared, 'corpora/krauts')
  const scorer = join(shared, 'evaluation/score-times.mjs')
  if (!existsSync(corpus) || !existsSync(scorer)) return null
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tml'))
    .sort()
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-times-'))
  try {
    return Object.entries({
      krauts: files,
      'krauts-learn': files.filter((_, index) => index % 2 === 0),
      'krauts-check': files.filter((_, index) => index % 2 === 1),
    }).map(([name, some]) => scoreFiles(name, join(folder, name), corpus, some, scorer))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function scoreFiles(name: string, folder: string, corpus: string, files: readonly string[], scorer: string): TimeScore {
  mkdirSync(folder)
  for (const file of files) symlinkSync(join(corpus, file), join(folder, basename(file)))
  const documents = `${folder}.jsonl`
  writeDocuments([scorer, 'prepare', folder], documents)
  const read = runScript(join(ROOT, 'bin/lagebild'), ['read', '--format', 'jsonl', '--quiet', documents], '')
  return { name, ...JSON.parse(runScript(scorer, ['score', folder], read)) }
}

/** Into a file, not through a pipe: the scorer ends before a pipe that is full has taken the last lines. */
function writeDocuments(args: readonly string[], path: string): void {
  const file = openSync(path, 'w')
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', file, 'pipe'] })
  closeSync(file)
  if (done.status !== 0) throw new Error(`${args[0]} ended with ${done.status ?? done.signal}: ${done.stderr}`)
}

/** The scores in lines for people. */
export function summariseTimes(scores: readonly TimeScore[] | null): string {
  if (scores === null) return 'times: skipped: no KRAUTS at hand'
  return scores
    .map(
      ({ name, documents, gold, strictF1, relaxedF1, typeF1, valueF1 }) =>
        `${name.padEnd(13)}${documents} articles ${gold} times   F1 strict ${strictF1}  relaxed ${relaxedF1}  type ${typeF1}  value ${valueF1}`,
    )
    .join('\n')
}
