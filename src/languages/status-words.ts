import type { Status } from '../model/claim.ts'

/** Words that show a figure to be no plain fact; checked in order, the first line that fits decides. */
export interface StatusWords {
  readonly status: Exclude<Status, 'asserted'>
  /** Where they count: anywhere in the clause, as a verb of the clause that governs the figure's, or right before the number. */
  readonly where: 'clause' | 'governing-verb' | 'before-number'
  readonly words: readonly string[]
  readonly example: string
}
