import type { PartLink } from './link.ts'
import { isWorthWeighing, listPartSigns } from './list-signs.ts'
import { PART_LEAST, PART_WEIGHTS } from './pair-weights.ts'
import type { Tally } from './tally.ts'
import { weighSigns } from './weigh-signs.ts'

/**
 * Parts that no rule tells and all signs together do. `direct` are the parts by rule, `told` those and what follows from them; what
 * answers one question is no part of each other.
 */
export function weighParts(
  tallies: readonly Tally[],
  direct: readonly PartLink[],
  told: readonly PartLink[],
  sets: readonly (readonly Tally[])[],
): readonly PartLink[] {
  const setOf = new Map(sets.flatMap((set, at) => set.map((one) => [one.key, at] as const)))
  const known = new Map([
    ...told.map((link) => [keyOf(link), 'closed'] as const),
    ...direct.map((link) => [keyOf(link), 'rule'] as const),
  ])
  return tallies.flatMap((part) =>
    tallies.flatMap((whole): PartLink[] => {
      if (!isWorthWeighing(part, whole) || setOf.get(part.key) === setOf.get(whole.key)) return []
      if (known.has(keyOf({ part, whole })) || known.has(keyOf({ part: whole, whole: part }))) return []
      const isPart = weighSigns(listPartSigns(part, whole, tallies), PART_WEIGHTS) > PART_LEAST
      return isPart ? [{ part, whole, ground: 'weighed' }] : []
    }),
  )
}

function keyOf({ part, whole }: Pick<PartLink, 'part' | 'whole'>): string {
  return `${part.key} ${whole.key}`
}
