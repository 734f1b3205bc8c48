import type { Wording } from '../model/question.ts'
import type { Extent } from './compare-figures.ts'
import type { SettledReport } from './settle-report.ts'
import type { Tally } from './tally.ts'

/** Findings by the key of the claim they speak of. */
export type Findings = ReadonlyMap<string, readonly Wording[]>

export function checkSums(_settled: SettledReport): Findings {
  return new Map()
}
export type { Extent, Tally }
