import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AnnotationSets, Half } from './annotations/sets.ts'
import { readAllArticles } from './corpora.ts'
import type { AnnotatedPlace } from './score-places.ts'
import { ROOT } from './shared-folder.ts'

/** An article of `evaluation/places/` with its text from the corpus. */
export interface PlacedArticle {
  readonly id: string
  readonly text: string
  readonly mentions: readonly AnnotatedPlace[]
}

/** What a file of `evaluation/places/` holds. */
interface PlaceAnnotation {
  readonly article: string
  /** SHA-256 of the text in UTF-8: the offsets hold for this text only. */
  readonly sha256: string
  readonly mentions: readonly AnnotatedPlace[]
}

const FOLDER = join(ROOT, 'evaluation/places')

/** The articles whose places are annotated, by set. One that the corpora lack or hold with another text is left out. */
export function readPlacedArticles(shared: string): Readonly<Record<Half, readonly PlacedArticle[]>> {
  const sets: AnnotationSets = JSON.parse(readFileSync(join(FOLDER, 'sets.json'), 'utf8'))
  const articles = readAllArticles(shared)
  const take = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const { sha256, mentions } = readAnnotation(id)
      const text = articles.get(id)?.text
      return text !== undefined && hashText(text) === sha256 ? [{ id, text, mentions }] : []
    })
  return { learn: take(sets.learn), check: take(sets.check) }
}

function readAnnotation(id: string): PlaceAnnotation {
  const file = join(FOLDER, `${id}.json`)
  if (!existsSync(file)) throw new Error(`sets.json names ${id}, which is not annotated`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
