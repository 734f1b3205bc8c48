import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toGoldReport } from './annotations/format.ts'
import { type Half, readAnnotation, readSets } from './annotations/sets.ts'
import { readAllArticles } from './corpora.ts'
import type { GoldClaim, GoldReport } from './gold.ts'
import { type ReadLine, readWithLagebild } from './read-with-lagebild.ts'
import { ROOT } from './shared-folder.ts'
import { tellHalf } from './split-gold.ts'

/** Annotated reports that are scored together, with our reading of them. */
export interface AnnotatedSet {
  readonly name: string
  readonly gold: readonly GoldReport[]
  readonly read: readonly ReadLine[]
  /** Whether its misses may be looked at; `false` for what serves to check. */
  readonly isOpen: boolean
}

const DOSSIER = join(ROOT, 'examples/orvaska')

/** Reads and lists every set of annotated reports that is at hand: the gold, our own, the sample dossier. */
export function readAnnotatedSets(shared: string): AnnotatedSet[] {
  return [...readGold(join(shared, 'gold/dev')), ...readOwn(shared), readDossier()]
}

function readGold(folder: string): AnnotatedSet[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(join(folder, 'claims')).filter((name) => name.endsWith('.json'))
  const gold = files.map((name): GoldReport => JSON.parse(readFileSync(join(folder, 'claims', name), 'utf8')))
  return halve('gold', gold, readWithLagebild([join(folder, 'texts')]), ({ report }) => tellHalf(report))
}

/** Rebuilds the texts of the reports we annotated from the corpora; those whose corpus is missing are left out. */
function readOwn(shared: string): AnnotatedSet[] {
  const sets = readSets()
  const articles = readAllArticles(shared)
  const texts = [...sets.learn, ...sets.check].flatMap((id) => articles.get(id) ?? [])
  if (texts.length === 0) return []
  const gold = texts.map(({ id, text }) => toGoldReport(readAnnotation(id), text))
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-own-'))
  try {
    for (const { id, text } of texts) writeFileSync(join(folder, `${id}.txt`), text)
    const learn = new Set(sets.learn)
    return halve('own', gold, readWithLagebild([folder]), ({ report }) => (learn.has(report) ? 'learn' : 'check'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function halve(
  name: string,
  gold: readonly GoldReport[],
  read: readonly ReadLine[],
  tell: (report: GoldReport) => Half,
): AnnotatedSet[] {
  const take = (half: Half): AnnotatedSet => ({
    name: `${name}-${half}`,
    gold: gold.filter((report) => tell(report) === half),
    read,
    isOpen: half === 'learn',
  })
  return [{ name, gold, read, isOpen: false }, take('learn'), take('check')]
}

/** The annotations of the sample dossier stand in one list; where they have no offsets, the quote tells the place. */
function readDossier(): AnnotatedSet {
  const read = readWithLagebild([join(DOSSIER, 'reports')])
  const { claims } = JSON.parse(readFileSync(join(DOSSIER, 'expected-claims.json'), 'utf8')) as {
    claims: readonly (GoldClaim & { readonly report: string })[]
  }
  const gold = read.map(({ report: { id }, text }) => ({
    report: id,
    claims: claims.filter(({ report }) => report === id).map((claim) => ({ ...claim, ...locate(claim, text) })),
  }))
  const placed = gold.reduce((sum, report) => sum + report.claims.length, 0)
  if (placed !== claims.length) throw new Error('expected-claims.json names reports that the sample dossier lacks')
  return { name: 'orvaska', gold, read, isOpen: true }
}

function locate({ report, quote, number }: GoldClaim & { readonly report: string }, text: string) {
  const [at, within] = [text.indexOf(quote), quote.indexOf(number)]
  if (at < 0 || within < 0) throw new Error(`${report}: «${quote}» does not stand in the text`)
  return { start: at + within, end: at + within + number.length }
}
