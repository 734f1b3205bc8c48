import type { Signs } from '../src/ledger/list-signs.ts'

/** A pair of claims as its signs, and whether it is what is looked for. */
export interface Example {
  readonly signs: Signs
  readonly isTrue: boolean
}

export type Weights = Readonly<Record<string, number>>

/** Signs that fewer examples show than this get no weight: what they would tell is chance. */
const SELDOM = 8

/**
 * The weights of a logistic regression with an L2 penalty (none on `bias`), by Newton's method on all examples: a few steps, and the same
 * weights each time.
 */
export function fitLogistic(examples: readonly Example[], penalty: number): Weights {
  const names = listOften(examples)
  const column = new Map(names.map((name, at) => [name, at]))
  const rows = examples.map(({ signs }) => signs.flatMap((sign) => column.get(sign) ?? []))
  const penalties = names.map((name) => (name === 'bias' ? 1e-6 : penalty))
  let weights = names.map(() => 0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, at) => -penalties[at]! * weight)
    const curvature = names.map((_, at) => names.map((__, other) => (at === other ? penalties[at]! : 0)))
    for (const [at, row] of rows.entries()) {
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, one) => sum + weights[one]!, 0)))
      const error = (examples[at]!.isTrue ? 1 : 0) - chance
      const spread = chance * (1 - chance)
      for (const one of row) {
        gradient[one]! += error
        const line = curvature[one]!
        for (const other of row) line[other]! += spread
      }
    }
    const move = solve(curvature, gradient)
    weights = weights.map((weight, at) => weight + move[at]!)
    if (Math.max(...move.map(Math.abs)) < 1e-4) break
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at]!]))
}

const STEPS = 25

function listOften(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const sign of examples.flatMap(({ signs }) => signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= SELDOM)
    .map(([sign]) => sign)
    .sort()
}

/** Solves a system of equations with a symmetric, positive matrix (by Cholesky). */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const lower = matrix.map((row) => row.map(() => 0))
  for (const [i, row] of lower.entries())
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i]![j]!
      for (let k = 0; k < j; k++) rest -= row[k]! * lower[j]![k]!
      row[j] = i === j ? Math.sqrt(Math.max(rest, 1e-9)) : rest / lower[j]![j]!
    }
  const half: number[] = []
  for (const [i, row] of lower.entries())
    half.push((right[i]! - half.reduce((sum, one, k) => sum + row[k]! * one, 0)) / row[i]!)
  const solved = right.map(() => 0)
  for (let i = right.length - 1; i >= 0; i--) {
    let rest = half[i]!
    for (let k = i + 1; k < right.length; k++) rest -= lower[k]![i]! * solved[k]!
    solved[i] = rest / lower[i]![i]!
  }
  return solved
}
