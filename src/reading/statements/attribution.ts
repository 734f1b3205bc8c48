import type { StatementForm } from '../../model/statement.ts'

/** A stretch of a sentence. Word indexes, `last` inclusive. */
export interface WordRange {
  readonly first: number
  readonly last: number
}

/** Whether a word stands in one of the stretches. */
export function standsIn(ranges: readonly WordRange[], at: number): boolean {
  return ranges.some(({ first, last }) => first <= at && at <= last)
}

/** Who speaks, as far as the sentence itself tells. `back` points to whoever spoke last, or to whom a pronoun of the sentence means. */
export type Speaker =
  | { readonly kind: 'named'; readonly first: number; readonly last: number; readonly mention: WordRange | null }
  | { readonly kind: 'pronoun'; readonly at: number }
  | { readonly kind: 'back'; readonly at: number; readonly pronoun?: number }
  | { readonly kind: 'nobody' }

export const NOBODY: Speaker = { kind: 'nobody' }

/** A place in a sentence that says who said what. */
export interface Attribution {
  readonly rule: string
  readonly form: StatementForm
  readonly content: readonly WordRange[]
  readonly speaker: Speaker
  readonly cue: WordRange
  readonly addressee: WordRange | null
}
