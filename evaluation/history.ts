import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { LEVELS } from './score-set.ts'
import { ROOT } from './shared-folder.ts'
import type { ScoredSet } from './write-scores.ts'

const HISTORY = join(ROOT, 'evaluation/history.csv')

/** The sets whose F1 a row keeps, in the order of the columns. */
const SETS = ['gold', 'gold-check', 'own-learn', 'own-check', 'orvaska']

const COLUMNS = ['date', 'commit', ...SETS.flatMap((set) => LEVELS.map((level) => `${set} ${level}`)), 'note']

/** Appends a row to `history.csv`: the day, the commit (`+` when files differ from it), F1 of each set, the note. */
export function appendHistory(sets: readonly ScoredSet[], note: string, today: Date): void {
  if (!existsSync(HISTORY)) writeFileSync(HISTORY, `${COLUMNS.join(',')}\n`)
  const figures = SETS.flatMap((name) => {
    const score = sets.find((set) => set.name === name)?.score
    return LEVELS.map((level) => score?.levels[level].f1 ?? '')
  })
  const row = [today.toISOString().slice(0, 10), tellCommit(), ...figures, note]
  appendFileSync(HISTORY, `${Papa.unparse([row])}\n`)
}

/** The short id of the commit checked out, with `+` behind it when the work tree holds changes to the reading. */
export function tellCommit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim()
  return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', 'src', 'data') === '' ? '' : '+')
}
