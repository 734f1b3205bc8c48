import type { Wording } from '../model/question.ts'
import { readSameSigns } from './find-same.ts'
import { readAcrossSigns } from './find-same-across.ts'
import { ACROSS_WEIGHTS, SAME_WEIGHTS } from './pair-weights.ts'
import type { Tally } from './tally.ts'
import { tellSigns } from './tell-signs.ts'

/** The signs that told most for it that two claims answer one question, in words; `null` where a rule said so, or nothing does. */
export function tellLink(a: Tally, b: Tally): Wording | null {
  if (a.of.report.id !== b.of.report.id) return tellSigns(readAcrossSigns(a, b) ?? [], ACROSS_WEIGHTS)
  const signs = readSameSigns(a, b) ?? []
  return signs.includes('rule') ? null : tellSigns(signs, SAME_WEIGHTS)
}
