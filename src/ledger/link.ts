import type { Wording } from '../model/question.ts'
import type { Tally } from './tally.ts'

/** Why two claims were put together; `tell-relation.ts` has a sentence for each ground of a part. */
export type Ground =
  | 'same-figure'
  | 'rounded-figure'
  | 'earlier-state'
  | 'two-sources'
  | 'state-over-time'
  | 'later-toll'
  | 'judged'
  | 'among-those'
  | 'of-the-number'
  | 'belongs-to'
  | 'adds-up'
  | 'within-time'
  | 'within-crowd'
  | 'narrower-group'
  | 'within-place'
  | 'weighed'
  | 'through'

/** Two claims that answer one question. `strength` orders the links where they compete: higher first. */
export interface SameLink {
  readonly a: Tally
  readonly b: Tally
  readonly ground: Ground
  readonly strength: number
}

/** The people of `part` are among those of `whole`. */
export interface PartLink {
  readonly part: Tally
  readonly whole: Tally
  readonly ground: Ground
  /** Of a part that was weighed: the signs that told most. */
  readonly signs?: Wording | null
}

/** One key for a pair in either order. */
export function pairKey(a: Tally, b: Tally): string {
  return a.key < b.key ? `${a.key} ${b.key}` : `${b.key} ${a.key}`
}
