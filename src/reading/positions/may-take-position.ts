import { POSITION_WORDS } from '../../languages/de/position-words.ts'

/** A cheap look at a sentence: whether a position can stand in it. Lets through more than is needed, never less. */
export function mayTakePosition(wording: string): boolean {
  return POSITION_WORDS.gate.test(wording)
}
