import type { PartLink } from './link.ts'
import { isWorthWeighing, listPartSigns } from './list-signs.ts'
import { PART_WEIGHTS } from './pair-weights.ts'
import type { Tally } from './tally.ts'
import { tellSigns } from './tell-signs.ts'
import { weighSigns } from './weigh-signs.ts'

/**
 * Parts that no rule tells and all signs together do. `told` are the parts by rule and what follows from them; what answers one
 * question is no part of each other.
 */
export function weighParts(
  tallies: readonly Tally[],
  told: readonly PartLink[],
  sets: readonly (readonly Tally[])[],
): readonly PartLink[] {
  const setOf = new Map(sets.flatMap((set, at) => set.map((one) => [one.key, at] as const)))
  const known = new Set(told.map(keyOf))
  return tallies.flatMap((part) =>
    tallies.flatMap((whole): PartLink[] => {
      if (!isWorthWeighing(part, whole) || setOf.get(part.key) === setOf.get(whole.key)) return []
      if (known.has(keyOf({ part, whole })) || known.has(keyOf({ part: whole, whole: part }))) return []
      const signs = listPartSigns(part, whole, tallies)
      if (weighSigns(signs, PART_WEIGHTS) <= 0) return []
      return [{ part, whole, ground: 'weighed', signs: tellSigns(signs, PART_WEIGHTS) }]
    }),
  )
}

function keyOf({ part, whole }: Pick<PartLink, 'part' | 'whole'>): string {
  return `${part.key} ${whole.key}`
}
