import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../src/model/report.ts'
import { readArticles } from './corpora.ts'
import { findShared, ROOT } from './shared-folder.ts'

/** What is read when speed is measured. */
export interface BenchInput {
  readonly name: string
  readonly texts: readonly string[]
}

/** A token as the figures count it: a word, a number or any other character that is not white space. */
const TOKEN = /\p{L}[\p{L}\p{M}'’-]*|\p{N}+(?:[.,]\p{N}+)*|\S/gu

const DOSSIER = join(ROOT, 'examples/orvaska/reports')
const GENERATED = 996

export function countTokens(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(TOKEN)?.length ?? 0), 0)
}

/** The articles of gnad where they are at hand, else as many texts made of the sample dossier. */
export function findBenchInput(): BenchInput {
  const shared = findShared()
  const articles = shared === null ? [] : readArticles(shared, 'gnad', 'gnad/articles.jsonl')
  if (articles.length > 0) {
    return { name: `the ${articles.length} articles of gnad`, texts: articles.map(({ text }) => text) }
  }
  return { name: `${GENERATED} texts made of the sample dossier (gnad is not at hand)`, texts: makeTexts() }
}

/** Neighbouring reports of the dossier joined, so that lengths come near to those of newspaper articles. */
function makeTexts(): string[] {
  const files = readdirSync(DOSSIER).filter((name) => /\.(?:txt|md)$/.test(name))
  const reports = files.map((name) => readFileSync(join(DOSSIER, name), 'utf8'))
  const pick = (index: number) => reports[index % reports.length]!
  return Array.from({ length: GENERATED }, (_, index) => `${pick(index)}\n\n${pick(index + 1)}`)
}

/** Writes the texts `times` over as JSON Lines, a report a line. */
export function writeInput(path: string, texts: readonly string[], times: number): void {
  const rounds = Array.from({ length: times }, (_, round) =>
    texts.map((text, index) => `${JSON.stringify({ id: `${round}-${index}`, text })}\n`).join(''),
  )
  writeFileSync(path, rounds.join(''))
}

export function makeReport(text: string): Report {
  const unknown = { title: null, outlet: null, published: null, address: null }
  return { id: 'bench', origin: 'bench', ...unknown, language: 'de', sha256: '', text }
}
