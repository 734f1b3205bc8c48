import { POSITION_WORDS } from '../../languages/de/position-words.ts'
import type { Span } from '../../model/span.ts'
import { matchWords } from '../match-words.ts'

const CONFLICT = matchWords(POSITION_WORDS.conflict.flatMap(({ words }) => words))

/** How much of a report speaks of war, armed parties and what states and parties deal about: a share of its sentences, 0 to 1. */
export function weighConflict(text: string, sentences: readonly Span[]): number {
  if (sentences.length === 0) return 0
  return sentences.filter(({ start, end }) => speaksOfConflict(text.slice(start, end))).length / sentences.length
}

export function speaksOfConflict(wording: string): boolean {
  return CONFLICT.test(wording)
}

/** From this share on a report is one of a conflict: what its parties demand or reject needs no name of its own in the tables. */
export const CONFLICT_REPORT = 0.2
/** Below this share only what a sentence itself tells of a conflict counts. */
export const TOUCHES_CONFLICT = 0.15

/** From this share on a report speaks of hardly anything else. */
export const WAR_REPORT = 0.42
