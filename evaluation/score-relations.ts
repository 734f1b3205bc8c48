import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { normaliseClaim } from '../src/cli/normalise-claim.ts'
import { readPrintedReadings } from '../src/cli/read-printed-readings.ts'
import { toQuestionLine } from '../src/cli/write-questions.ts'
import { buildQuestions } from '../src/ledger/build-questions.ts'
import type { LedgerClaim } from '../src/model/question.ts'
import { readWithLagebild } from './read-with-lagebild.ts'
import { ROOT } from './shared-folder.ts'

/** F1 between 0 and 1, as `score-relations.mjs` prints them. */
export interface RelationScore {
  readonly name: string
  readonly questionF1: number
  readonly kindF1: number
  readonly partF1: number
}

/** Scores questions and relations on the annotated clusters: fed with the annotated claims, and end to end. */
export function scoreRelations(shared: string): readonly RelationScore[] {
  if (!existsSync(join(shared, 'gold/dev/relations'))) return []
  const gold = join(shared, 'gold/dev/relations')
  return [
    { name: 'gold, annotated claims', ...score(readAnnotated(shared), gold, shared) },
    { name: 'gold, end to end', ...score(readReports(shared), gold, shared) },
    ...['learn', 'check'].flatMap((set) => scoreInvented(set, shared)),
  ]
}

/** Scores of a set of invented clusters (`clusters/README.md`). */
function scoreInvented(set: string, shared: string): readonly RelationScore[] {
  const folder = join(ROOT, 'evaluation/clusters', set)
  const [texts, claims, table] = ['texts', 'claims', 'reports.csv'].map((name) => join(folder, name))
  const printed = run(join(shared, 'evaluation/gold-as-read.mjs'), [texts!, claims!, table!], '')
  const read = readWithLagebild([texts!, table!])
    .map((line) => JSON.stringify(line))
    .join('\n')
  return [
    { name: `${set}, annotated claims`, lines: printed },
    { name: `${set}, end to end`, lines: read },
  ].map(({ name, lines }) => ({
    name,
    ...score(readPrintedReadings(lines, normaliseClaim), join(folder, 'relations'), shared),
  }))
}

/** The scores as lines for people. */
export function summariseRelations(scores: readonly RelationScore[]): string {
  return scores
    .map(({ name, questionF1, kindF1, partF1 }) => {
      const parts = [`question ${percent(questionF1)}`, `kind ${percent(kindF1)}`, `part ${percent(partF1)}`]
      return `relations  ${name.padEnd(23)} F1 ${parts.join('  ')}`
    })
    .join('\n')
}

function percent(f1: number): string {
  return (100 * f1).toFixed(1)
}

/** The annotated claims in the shape that `lagebild read` prints. */
export function readAnnotated(shared: string): readonly LedgerClaim[] {
  const folders = ['gold/dev/texts', 'gold/dev/claims', 'reports/seeds/reports.csv'].map((path) => join(shared, path))
  const printed = run(join(shared, 'evaluation/gold-as-read.mjs'), folders, '')
  return readPrintedReadings(printed, normaliseClaim)
}

/** What the built command line reads: the reports with their metadata, then the texts that have none. */
export function readReports(shared: string): readonly LedgerClaim[] {
  const known = readWithLagebild([join(shared, 'reports/seeds')])
  const ids = new Set(known.map(({ report }) => report.id))
  const texts = join(shared, 'gold/dev/texts')
  const others = readdirSync(texts).filter((name) => !ids.has(name.replace(/\.txt$/u, '')))
  const lines = [...known, ...readWithLagebild(others.map((name) => join(texts, name)))]
  return readPrintedReadings(lines.map((line) => JSON.stringify(line)).join('\n'), normaliseClaim)
}

/** `gold` is the folder of the annotated relations. */
function score(claims: readonly LedgerClaim[], gold: string, shared: string): Omit<RelationScore, 'name'> {
  const questions = buildQuestions(claims, []).map(toQuestionLine).join('')
  const printed = run(join(shared, 'evaluation/score-relations.mjs'), [gold], questions)
  return JSON.parse(printed.trimEnd().split('\n').at(-1)!)
}

function run(script: string, args: readonly string[], input: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`)
  return stdout
}
