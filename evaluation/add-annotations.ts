// Takes annotations with verbatim fields into annotations/, as offsets without text (see annotations/README.md).
//   npx tsx evaluation/add-annotations.ts learn|check CLAIMS_FOLDER
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { toAnnotation, writeAnnotation } from './annotations/format.ts'
import { type AnnotationSets, type Half, locateAnnotation, locateSets, readSets } from './annotations/sets.ts'
import { readAllArticles } from './corpora.ts'
import type { GoldReport } from './gold.ts'
import { findShared } from './shared-folder.ts'

const NO_SETS: AnnotationSets = { learn: [], check: [] }

const [half, folder] = process.argv.slice(2)
const shared = findShared()
if ((half !== 'learn' && half !== 'check') || folder === undefined) {
  console.error('usage: add-annotations.ts learn|check CLAIMS_FOLDER')
  process.exitCode = 2
} else if (shared === null) {
  console.error('add-annotations: the shared folder with the corpora is missing (LAGEBILD_SHARED)')
  process.exitCode = 1
} else {
  console.log(`${addFolder(folder, half, shared)} reports are in annotations/ for ${half}`)
}

function addFolder(folder: string, half: Half, shared: string): number {
  const articles = readAllArticles(shared)
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const added = files.map((name) => {
    const gold: GoldReport = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    const article = articles.get(gold.report)
    if (article === undefined) throw new Error(`${gold.report}: in none of the corpora`)
    writeFileSync(locateAnnotation(gold.report), writeAnnotation(toAnnotation(gold, article.corpus, article.text)))
    return gold.report
  })
  listIn(half, added)
  return added.length
}

/** A report that is annotated again stays where it was: what was learnt from can no longer check. */
function listIn(half: Half, added: readonly string[]): void {
  const sets = existsSync(locateSets()) ? readSets() : NO_SETS
  const known = new Set([...sets.learn, ...sets.check])
  const extended = { ...sets, [half]: [...sets[half], ...added.filter((id) => !known.has(id))].sort() }
  writeFileSync(locateSets(), `${JSON.stringify(extended, null, 1)}\n`)
}
