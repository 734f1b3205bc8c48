import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { normaliseClaim } from '../src/cli/normalise-claim.ts'
import { readPrintedReadings } from '../src/cli/read-printed-readings.ts'
import type { LedgerClaim, RelationKind } from '../src/model/question.ts'
import { type RelationCase, readCase } from '../test/relations/read-case.ts'
import { toGoldReport } from './annotations/format.ts'
import { type Half, readAnnotation } from './annotations/sets.ts'
import { readAllArticles } from './corpora.ts'
import { runScript } from './run-script.ts'
import { ROOT } from './shared-folder.ts'

/** Where a claim stands: its report and the start of its number. */
export type ClaimPlace = readonly [report: string, start: number]

/** A file of annotated relations, as `RELATIONS.md` of the gold has it. */
export interface Relations {
  readonly cluster: string
  readonly half?: Half
  readonly reports: readonly string[]
  readonly relations: readonly { readonly a: ClaimPlace; readonly b: ClaimPlace; readonly kind: RelationKind }[]
}

/** Clusters of reports whose relations are annotated, with all annotated claims of these reports. */
export interface AnnotatedClusters {
  readonly name: string
  readonly claims: readonly LedgerClaim[]
  readonly clusters: readonly Relations[]
}

/** The clusters of the developing gold. */
export function readGoldClusters(shared: string): AnnotatedClusters {
  const [texts, claims, table, relations] = [
    'gold/dev/texts',
    'gold/dev/claims',
    'reports/seeds/reports.csv',
    'gold/dev/relations',
  ].map((path) => join(shared, path)) as [string, string, string, string]
  return {
    name: 'gold',
    claims: readAnnotatedClaims(shared, [texts, claims, table]),
    clusters: readRelations(relations),
  }
}

/** A set of the invented clusters (`clusters/README.md`). */
export function readInventedClusters(shared: string, set: Half): AnnotatedClusters {
  const at = (name: string) => join(ROOT, 'evaluation/clusters', set, name)
  const claims = readAnnotatedClaims(shared, [at('texts'), at('claims'), at('reports.csv')])
  return { name: set, claims, clusters: readRelations(at('relations')) }
}

/** Our own reports of one half whose relations are annotated; their texts come from the corpora, and without these there are none. */
export function readOwnClusters(shared: string, half: Half): AnnotatedClusters {
  const articles = readAllArticles(shared)
  const clusters = readRelations(join(ROOT, 'evaluation/annotations/relations')).filter(
    (one) => one.half === half && one.reports.every((id) => articles.has(id)),
  )
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-own-'))
  try {
    for (const name of ['texts', 'claims']) mkdirSync(join(folder, name))
    for (const id of clusters.flatMap(({ reports }) => reports)) {
      const { text } = articles.get(id)!
      writeFileSync(join(folder, 'texts', `${id}.txt`), text)
      writeFileSync(join(folder, 'claims', `${id}.json`), JSON.stringify(toGoldReport(readAnnotation(id), text)))
    }
    const claims = readAnnotatedClaims(shared, [join(folder, 'texts'), join(folder, 'claims')])
    return { name: `own-${half}`, claims, clusters }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The invented cases of `test/relations`, each a cluster; reports get the name of their case, as all have an `a` and a `b`. */
export function readCaseClusters(): AnnotatedClusters {
  const folder = join(ROOT, 'test/relations')
  const cases = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as RelationCase[])
    .map((one) => ({
      ...one,
      reports: one.reports.map((report) => ({ ...report, id: `${one.name.replaceAll(/\W+/gu, '-')}-${report.id}` })),
    }))
  const read = cases.map((one) => ({ one, claims: readCase(one) }))
  return {
    name: 'cases',
    claims: read.flatMap(({ claims }) => claims),
    clusters: read.map(({ one, claims }) => {
      const place = (at: number): ClaimPlace => [claims[at]!.report.id, claims[at]!.claim.figure.start]
      const relations = one.expect.map(([a, b, kind]) => ({ a: place(a), b: place(b), kind }))
      return { cluster: one.name, reports: one.reports.map(({ id }) => id), relations }
    }),
  }
}

/** Annotated claims as the ledger takes them, from folders of texts and of claims and a table of reports. */
function readAnnotatedClaims(shared: string, folders: readonly string[]): readonly LedgerClaim[] {
  const printed = runScript(join(shared, 'evaluation/gold-as-read.mjs'), folders, '')
  return readPrintedReadings(printed, normaliseClaim)
}

function readRelations(folder: string): readonly Relations[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
}
