import type { Judgement } from '../model/judgement.ts'
import type { LedgerClaim, Relation } from '../model/question.ts'
import { applyCorrections } from './apply-judgements.ts'
import { blockOfSet, dayOfSet, sceneOf } from './block-of.ts'
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
  const matter = listTowns(settled.tallies)
  const scene = sceneOf(settled.tallies)
  const settings = new Map(
    settled.sets.flatMap((set) =>
      set.map(
        (one) => [one.key, { ...settle(one, set, settled, findings), matter, block: blockOfSet(set, scene) }] as const,
      ),
    ),
  )
  return claims.map((claim) => {
    const setting = settings.get(keyOf(claim))
    return setting === undefined ? claim : { ...claim, setting }
  })
}

/** How many names say what a report is about. */
const TOWNS = 12

/** Names of the towns of a report, those most claims name first. */
function listTowns(tallies: readonly Tally[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { spot } of tallies)
    for (const name of spot.isCountry || spot.isWide ? [] : spot.names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name)
  return names.slice(0, TOWNS)
}

function settle(
  one: Tally,
  set: readonly Tally[],
  { same, parts }: SettledReport,
  findings: ReturnType<typeof checkSums>,
) {
  return {
    day: dayOfSet(set),
    placeNames: one.spot.names,
    same: same
      .filter(({ a }) => a.key === one.key)
      .map(({ b, ground, strength }) => ({ id: b.ref.id, ground, strength })),
    parts: parts
      .filter(({ part }) => part.key === one.key)
      .map(
        ({ part, whole, ground, signs }): Relation => ({
          a: part.ref,
          b: whole.ref,
          kind: 'part',
          why: tellPart(part, whole, ground, signs),
        }),
      ),
    findings: findings.get(one.key) ?? [],
  }
}
