// Prints a random sample for a person to judge, over gnad and the training part of wikinews-quotes without the annotated
// reports: claims or positions with their sentences, or whole articles with their claims, to see what was missed.
//   npx tsx evaluation/sample.ts --seed N --claims 200
//   npx tsx evaluation/sample.ts --seed N --articles 50
//   npx tsx evaluation/sample.ts --seed N --positions 120
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { readPaths } from '../src/pipeline.ts'
import { CONFLICT_REPORT, weighConflict } from '../src/reading/positions/weigh-conflict.ts'
import { splitSentences } from '../src/reading/split-sentences.ts'
import { splitWords } from '../src/reading/split-words.ts'
import { readSets } from './annotations/sets.ts'
import { readArticles } from './corpora.ts'
import { draw } from './draw.ts'
import { tellCommit } from './history.ts'
import { readPositionSets } from './score-positions.ts'
import { findShared } from './shared-folder.ts'
import { listPositions } from './write-positions.ts'
import { type ReadArticle, writeArticle, writeClaim } from './write-sample.ts'

const options = {
  seed: { type: 'string' },
  claims: { type: 'string' },
  articles: { type: 'string' },
  positions: { type: 'string' },
} as const
const { values } = parseArgs({ options })
const [seed, claims, articles, positions] = [values.seed, values.claims, values.articles, values.positions].map(
  readNumber,
)
const shared = findShared()
if (seed === undefined || [claims, articles, positions].filter((count) => count !== undefined).length !== 1) {
  console.error('usage: sample.ts --seed N --claims N | --articles N | --positions N')
  process.exitCode = 2
} else if (shared === null) {
  console.error('sample: the shared folder with the corpora is missing (../shared or LAGEBILD_SHARED)')
  process.exitCode = 1
} else if (claims !== undefined) {
  printClaims(await readEverything(listArticles(shared)), seed, claims)
} else if (positions !== undefined) {
  printPositions(listArticles(shared), seed, positions)
} else {
  await printArticles(
    draw(listArticles(shared), articles!, seed, ({ id }) => id),
    seed,
  )
}

function readNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : undefined
}

function listArticles(shared: string) {
  const { learn, check } = readSets()
  const gold = join(shared, 'gold/dev/claims')
  const goldIds = existsSync(gold) ? readdirSync(gold).map((name) => name.replace(/\.json$/, '')) : []
  const annotated = new Set([...learn, ...check, ...goldIds])
  const all = [
    ...readArticles(shared, 'gnad', 'gnad/articles.jsonl'),
    ...readArticles(shared, 'wikinews-quotes', 'wikinews-quotes/train.jsonl'),
  ]
  return all.filter(({ id }) => !annotated.has(id))
}

/** Reads with the sources as they stand, not with the build; the tables are those of the build. */
async function readEverything(articles: readonly { id: string; text: string }[]): Promise<ReadArticle[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-sample-'))
  try {
    const path = join(folder, 'articles.jsonl')
    writeFileSync(path, articles.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join(''))
    const read: ReadArticle[] = []
    for await (const { reading } of readPaths([path])) {
      if (reading) read.push({ id: reading.report.id, text: reading.report.text, claims: reading.claims })
    }
    return read
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function printClaims(articles: readonly ReadArticle[], seed: number, count: number): void {
  const all = articles.flatMap((article) => article.claims.map((claim) => ({ article, claim })))
  const sample = draw(all, count, seed, ({ article, claim }) => `${article.id} ${claim.figure.start} ${claim.event}`)
  console.log(
    `${sample.length} of ${all.length} claims in ${articles.length} articles, seed ${seed}, ${tellCommit()}\n`,
  )
  sample.forEach(({ article, claim }, index) => {
    console.log(`[${index + 1}] ${writeClaim(article, claim)}\n`)
  })
}

function weighText(text: string): number {
  return weighConflict(splitSentences(text).map(({ start, end }) => splitWords(text, start, end)))
}

/** Reports of a conflict; the articles annotated with positions are left out too. */
function printPositions(articles: readonly { id: string; text: string }[], seed: number, count: number): void {
  const annotated = new Set(Object.values(readPositionSets()).flat())
  const reports = articles.filter(({ id, text }) => !annotated.has(id) && weighText(text) >= CONFLICT_REPORT)
  const all = reports.flatMap(({ id, text }) => listPositions(id, text))
  const sample = draw(all, count, seed, ({ key }) => key)
  console.log(
    `${sample.length} of ${all.length} positions in ${reports.length} reports, seed ${seed}, ${tellCommit()}\n`,
  )
  sample.forEach(({ written }, index) => {
    console.log(`[${index + 1}] ${written}\n`)
  })
}

async function printArticles(sample: readonly { id: string; text: string }[], seed: number): Promise<void> {
  const articles = await readEverything(sample)
  const count = articles.reduce((sum, { claims }) => sum + claims.length, 0)
  console.log(`${articles.length} articles with ${count} claims, seed ${seed}, ${tellCommit()}`)
  articles.forEach((article, index) => {
    console.log(`\n=== [${index + 1}] ${writeArticle(article)}`)
  })
}
