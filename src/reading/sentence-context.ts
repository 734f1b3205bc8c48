import type { Word } from '../model/word.ts'
import type { Counted } from './read-counted.ts'
import type { Predicate } from './read-predicate.ts'
import { readPredicate } from './read-predicate.ts'
import type { Clause } from './split-clauses.ts'
import { splitClauses } from './split-clauses.ts'

/** One sentence, read as far as words, clauses and predicates. */
export interface SentenceContext {
  readonly words: readonly Word[]
  readonly clauses: readonly Clause[]
  readonly predicates: readonly Predicate[]
  /** The clause each word stands in; -1 for punctuation. */
  readonly clauseOf: readonly number[]
}

export function readSentenceContext(words: readonly Word[]): SentenceContext {
  const clauses = splitClauses(words)
  const predicates: Predicate[] = []
  const clauseOf: number[] = []
  for (const _ of words) clauseOf.push(-1)
  for (const clause of clauses) {
    for (const index of clause.words) clauseOf[index] = predicates.length
    predicates.push(readPredicate(words, clause))
  }
  return { words, clauses, predicates, clauseOf }
}

/** The clause a counted phrase stands in. */
export function clauseOfCounted(context: SentenceContext, counted: Counted): number {
  return context.clauseOf[counted.figure.first] ?? -1
}
