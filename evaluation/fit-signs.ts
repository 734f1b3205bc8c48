// Fits the weights of src/ledger/pair-weights.ts anew and prints how far they hold for clusters that they were not fitted on.
//   npm run fit:signs [-- --write]
// --write puts the weights into src/ledger/pair-weights.ts; without it they are fitted and scored only.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { ACROSS_WEIGHTS, PART_WEIGHTS, SAME_WEIGHTS } from '../src/ledger/pair-weights.ts'
import {
  type AnnotatedClusters,
  readCaseClusters,
  readGoldClusters,
  readInventedClusters,
  readOwnClusters,
} from './annotated-clusters.ts'
import { type Example, fitLogistic, type Weights } from './fit-logistic.ts'
import { type ClusterExamples, listExamples, TABLES, type Table } from './list-examples.ts'
import { askLines, type RelationScore, scoreClusters, scoreLines, summariseScore } from './score-relations.ts'
import { findShared, ROOT } from './shared-folder.ts'

/** Clusters are left out together in so many rounds. */
const FOLDS = 8

/**
 * How strongly weights are held near 0, and what is added to the bias: a pair is likelier left out than rightly found, and F1 gains where
 * less than even chances are enough. Both were chosen in cross-validation.
 */
const SETTINGS: Readonly<Record<Table, { readonly penalty: number; readonly lean: number }>> = {
  part: { penalty: 4, lean: 0.8 },
  same: { penalty: 4, lean: 0.2 },
  across: { penalty: 8, lean: 1 },
}

/** The tables as the ledger reads them: changed in place, so that the ledger weighs with what was just fitted. */
const LIVE: Readonly<Record<Table, Record<string, number>>> = {
  part: PART_WEIGHTS as Record<string, number>,
  same: SAME_WEIGHTS as Record<string, number>,
  across: ACROSS_WEIGHTS as Record<string, number>,
}

const { write } = parseArgs({ options: { write: { type: 'boolean', default: false } } }).values
const shared = findShared()
if (shared === null) console.log('fit-signs: skipped: no annotated reports at hand (../shared or LAGEBILD_SHARED)')
else fitSigns(shared)

function fitSigns(shared: string): void {
  const sets = [readInventedClusters(shared, 'learn'), readOwnClusters(shared, 'learn'), readGoldClusters(shared)]
  // The cases of the tests must all come out as they say, which the tests tell: they are fitted on, not scored.
  const clusters = [...sets, readCaseClusters()].flatMap(listExamples)
  for (const set of sets) console.log(summariseScore(crossValidate(set, clusters, shared)))
  const fitted = fitTables(clusters)
  weighWith(fitted)
  const checks = [readInventedClusters(shared, 'check'), readOwnClusters(shared, 'check')]
  for (const set of [...sets, ...checks]) console.log(summariseScore(scoreClusters(set, shared)))
  if (write) writeTables(fitted)
}

/** Lines the claims of each cluster up by weights that were fitted without it. */
function crossValidate(set: AnnotatedClusters, clusters: readonly ClusterExamples[], shared: string): RelationScore {
  const lines = Array.from({ length: FOLDS }, (_, fold) => {
    weighWith(fitTables(clusters.filter((_one, at) => at % FOLDS !== fold)))
    const names = new Set(clusters.flatMap(({ cluster }, at) => (at % FOLDS === fold ? [cluster] : [])))
    const reports = new Set(set.clusters.flatMap((one) => (names.has(one.cluster) ? one.reports : [])))
    return askLines(set.claims.filter(({ report }) => reports.has(report.id)))
  })
  return { name: `${set.name}, cross-validated`, ...scoreLines(lines.join(''), set.clusters, shared) }
}

function fitTables(clusters: readonly ClusterExamples[]): Readonly<Record<Table, Weights>> {
  const fitOne = (table: Table) => {
    const { penalty, lean } = SETTINGS[table]
    const weights = fitLogistic(
      clusters.flatMap((one): readonly Example[] => one[table]),
      penalty,
    )
    return roundWeights({ ...weights, bias: weights.bias! + lean })
  }
  return { part: fitOne('part'), same: fitOne('same'), across: fitOne('across') }
}

/** To a tenth: more digits would claim more than so few clusters can tell. */
function roundWeights(weights: Weights): Weights {
  const rounded = Object.entries(weights).map(([sign, weight]) => [sign, Math.round(weight * 10) / 10] as const)
  return Object.fromEntries(rounded.filter(([, weight]) => weight !== 0))
}

/** From here on the ledger weighs with these. */
function weighWith(tables: Readonly<Record<Table, Weights>>): void {
  for (const table of TABLES) {
    for (const sign of Object.keys(LIVE[table])) delete LIVE[table][sign]
    Object.assign(LIVE[table], tables[table])
  }
}

/** Puts each table into its place in `pair-weights.ts`. */
function writeTables(tables: Readonly<Record<Table, Weights>>): void {
  const path = join(ROOT, 'src/ledger/pair-weights.ts')
  const written = TABLES.reduce(
    (file, table) =>
      file.replace(
        new RegExp(`(?<=export const ${table.toUpperCase()}_WEIGHTS: Weights = \\{\\n)[^}]*(?=\\})`, 'u'),
        listLines(tables[table]),
      ),
    readFileSync(path, 'utf8'),
  )
  writeFileSync(path, written)
  process.stderr.write('fit-signs: src/ledger/pair-weights.ts written\n')
}

function listLines(weights: Weights): string {
  const key = (sign: string) => (/^[a-z]+$/u.test(sign) ? sign : `'${sign}'`)
  return Object.keys(weights)
    .sort()
    .map((sign) => `  ${key(sign)}: ${weights[sign]},\n`)
    .join('')
}
