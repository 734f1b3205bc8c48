import type { Judgement } from '../model/judgement.ts'
import type { LedgerClaim, Relation } from '../model/question.ts'
import { applyCorrections } from './apply-judgements.ts'
import { blockOfSet, dayOfSet } from './block-of.ts'
import { checkSums } from './check-sums.ts'
import { type SettledReport, settleReport } from './settle-report.ts'
import { keyOf, type Tally } from './tally.ts'
import { tellPart } from './tell-relation.ts'

/**
 * Lines up the claims of one report and gives each what its report tells of it, corrections by people included. To be called with
 * all claims of a report when it comes in, when it is read again, and when a claim of it is corrected or rejected.
 */
export function settleClaims(claims: readonly LedgerClaim[], judgements: readonly Judgement[]): readonly LedgerClaim[] {
  const settled = settleReport(applyCorrections(claims, judgements))
  const findings = checkSums(settled)
  const settings = new Map(
    settled.sets.flatMap((set) => set.map((one) => [one.key, settle(one, set, settled, findings)] as const)),
  )
  return claims.map((claim) => {
    const setting = settings.get(keyOf(claim))
    return setting === undefined ? claim : { ...claim, setting }
  })
}

function settle(
  one: Tally,
  set: readonly Tally[],
  { same, parts }: SettledReport,
  findings: ReturnType<typeof checkSums>,
) {
  return {
    block: blockOfSet(set),
    day: dayOfSet(set),
    placeNames: one.spot.names,
    same: same
      .filter(({ a }) => a.key === one.key)
      .map(({ b, ground, strength }) => ({ id: b.ref.id, ground, strength })),
    parts: parts
      .filter(({ part }) => part.key === one.key)
      .map(
        ({ part, whole, ground }): Relation => ({
          a: part.ref,
          b: whole.ref,
          kind: 'part',
          why: tellPart(part, whole, ground),
        }),
      ),
    findings: findings.get(one.key) ?? [],
  }
}
