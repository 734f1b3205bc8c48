import { POSITION_WORDS } from '../../languages/de/position-words.ts'
import type { ConflictLine } from '../../languages/position-words.ts'
import { matchWords } from '../match-words.ts'
import type { Token } from '../split-words.ts'

const CONFLICT = matchWords(wordsThat(() => true))
const FIGHTING = matchWords(wordsThat(({ strength }) => strength === 'fighting'))
const ELSEWHERE = matchWords(POSITION_WORDS.elsewhere.flatMap(({ words }) => words))

function wordsThat(isWanted: (line: ConflictLine) => boolean): string[] {
  return POSITION_WORDS.conflict.filter(isWanted).flatMap(({ words }) => words)
}

/**
 * How much of a report speaks of war, armed parties and what states and parties deal about: a share of its sentences, 0 to 1. What
 * states and their armies also do in peace counts half; the more a report tells of parliaments, courts and films, the less it counts.
 */
export function weighConflict(sentences: readonly (readonly Token[])[]): number {
  if (sentences.length === 0) return 0
  let conflict = 0
  let elsewhere = 0
  for (const tokens of sentences) {
    const told = readConflict(tokens)
    if (told & TELLS.conflict) conflict += told & TELLS.fighting ? 1 : 0.5
    if (told & TELLS.elsewhere) elsewhere++
  }
  return (conflict / sentences.length) * Math.max(0, 1 - (ELSEWHERE_WEIGHT * elsewhere) / sentences.length)
}

const TELLS = { conflict: 1, fighting: 2, elsewhere: 4 } as const

function readConflict(tokens: readonly Token[]): number {
  let told = 0
  for (const { form } of tokens) {
    form.conflict ??= readForm(form.text)
    told |= form.conflict
  }
  return told
}

function readForm(text: string): number {
  const conflict = CONFLICT.test(text) ? TELLS.conflict | (FIGHTING.test(text) ? TELLS.fighting : 0) : 0
  return conflict | (ELSEWHERE.test(text) ? TELLS.elsewhere : 0)
}

/** Whether one of its words tells of a conflict. */
export function tellsOfConflict(tokens: readonly Token[]): boolean {
  return (readConflict(tokens) & TELLS.conflict) !== 0
}

export function speaksOfConflict(wording: string): boolean {
  return CONFLICT.test(wording)
}

/** Whether a sentence speaks of parliaments, courts or films, and not of fighting. */
export function speaksOfElse(wording: string): boolean {
  return ELSEWHERE.test(wording) && !FIGHTING.test(wording)
}

/** A report that speaks of parliaments, courts or films in one sentence of three is about them, however much it also speaks of war. */
const ELSEWHERE_WEIGHT = 3

/** From this share on a report is one of a conflict: what its parties demand or reject needs no name of its own in the tables. */
export const CONFLICT_REPORT = 0.16
/** Below this share only what a sentence itself tells of a conflict counts. */
export const TOUCHES_CONFLICT = 0.12

/** From this share on a report speaks of hardly anything else. */
export const WAR_REPORT = 0.36
