import type { Signs } from './list-signs.ts'

/** How much the signs tell together: over 0 for more than against. */
export function weighSigns(signs: Signs, weights: Readonly<Record<string, number>>): number {
  let sum = 0
  for (const sign of signs) sum += weights[sign] ?? 0
  return sum
}
