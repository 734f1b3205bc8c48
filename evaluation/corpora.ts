import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The corpora whose reports are annotated or sampled, with their files below `corpora/` of the shared folder. */
const CORPUS_FILES = {
  gnad: ['gnad/articles.jsonl'],
  'wikinews-quotes': ['wikinews-quotes/train.jsonl', 'wikinews-quotes/dev.jsonl'],
} as const

export type Corpus = keyof typeof CORPUS_FILES

export interface Article {
  readonly id: string
  readonly corpus: Corpus
  readonly text: string
}

/** The articles of a file below `corpora/`, in its order; none when the file is not there. */
export function readArticles(shared: string, corpus: Corpus, file: string): Article[] {
  const path = join(shared, 'corpora', file)
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  return lines.map((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string }
    return { id, corpus, text }
  })
}

/** Every article of every corpus, by id. */
export function readAllArticles(shared: string): Map<string, Article> {
  const corpora = Object.entries(CORPUS_FILES) as [Corpus, readonly string[]][]
  const articles = corpora.flatMap(([corpus, files]) => files.flatMap((file) => readArticles(shared, corpus, file)))
  return new Map(articles.map((article) => [article.id, article]))
}
