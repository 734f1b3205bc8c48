import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { normaliseClaim } from '../src/cli/normalise-claim.ts'
import { readPrintedReadings } from '../src/cli/read-printed-readings.ts'
import { toQuestionLine } from '../src/cli/write-questions.ts'
import { buildQuestions } from '../src/ledger/build-questions.ts'
import type { LedgerClaim } from '../src/model/question.ts'
import {
  type AnnotatedClusters,
  type Relations,
  readGoldClusters,
  readInventedClusters,
  readOwnClusters,
} from './annotated-clusters.ts'
import { readWithLagebild } from './read-with-lagebild.ts'
import { runScript } from './run-script.ts'
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
  const gold = readGoldClusters(shared)
  return [
    scoreClusters(gold, shared),
    scoreRead(gold, readReports(shared), shared),
    ...(['learn', 'check'] as const).flatMap((half) => {
      const invented = readInventedClusters(shared, half)
      return [
        scoreClusters(invented, shared),
        scoreRead(invented, readInvented(half), shared),
        scoreClusters(readOwnClusters(shared, half), shared),
      ]
    }),
  ]
}

/** The scores of the annotated claims. */
export function scoreClusters(set: AnnotatedClusters, shared: string): RelationScore {
  return { name: `${set.name}, annotated claims`, ...scoreLines(askLines(set.claims), set.clusters, shared) }
}

/** The scores of what was read of the same reports. */
function scoreRead(set: AnnotatedClusters, read: readonly LedgerClaim[], shared: string): RelationScore {
  return { name: `${set.name}, end to end`, ...scoreLines(askLines(read), set.clusters, shared) }
}

/** What `lagebild questions --format jsonl` prints of the claims. */
export function askLines(claims: readonly LedgerClaim[]): string {
  return buildQuestions(claims, []).map(toQuestionLine).join('')
}

/** Scores printed questions against annotated relations. */
export function scoreLines(lines: string, clusters: readonly Relations[], shared: string): Omit<RelationScore, 'name'> {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-relations-'))
  try {
    for (const [at, one] of clusters.entries()) writeFileSync(join(folder, `${at}.json`), JSON.stringify(one))
    const printed = runScript(join(shared, 'evaluation/score-relations.mjs'), [folder], lines)
    return JSON.parse(printed.trimEnd().split('\n').at(-1)!)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The scores as lines for people. */
export function summariseRelations(scores: readonly RelationScore[]): string {
  return scores.map(summariseScore).join('\n')
}

export function summariseScore({ name, questionF1, kindF1, partF1 }: RelationScore): string {
  const parts = [`question ${percent(questionF1)}`, `kind ${percent(kindF1)}`, `part ${percent(partF1)}`]
  return `relations  ${name.padEnd(28)} F1 ${parts.join('  ')}`
}

function percent(f1: number): string {
  return (100 * f1).toFixed(1)
}

/** What the built command line reads of a set of invented clusters. */
function readInvented(set: string): readonly LedgerClaim[] {
  const at = (name: string) => join(ROOT, 'evaluation/clusters', set, name)
  return readPrinted(readWithLagebild([at('texts'), at('reports.csv')]))
}

/** What the built command line reads of the gold: the reports with their metadata, then the texts that have none. */
export function readReports(shared: string): readonly LedgerClaim[] {
  const known = readWithLagebild([join(shared, 'reports/seeds')])
  const ids = new Set(known.map(({ report }) => report.id))
  const texts = join(shared, 'gold/dev/texts')
  const others = readdirSync(texts).filter((name) => !ids.has(name.replace(/\.txt$/u, '')))
  return readPrinted([...known, ...readWithLagebild(others.map((name) => join(texts, name)))])
}

function readPrinted(lines: ReturnType<typeof readWithLagebild>): readonly LedgerClaim[] {
  return readPrintedReadings(lines.map((line) => JSON.stringify(line)).join('\n'), normaliseClaim)
}
