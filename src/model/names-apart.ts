import type { Judgement } from './judgement.ts'

/** Pairs of names of sources that people keep apart, as {@link pairOfNames} has them: of two decisions on one pair the later counts. */
export function namesApart(judgements: readonly Judgement[]): ReadonlySet<string> {
  const apart = new Set<string>()
  for (const one of judgements) {
    if (one.kind === 'different-source') apart.add(pairOfNames(...one.names))
    if (one.kind === 'same-source') apart.delete(pairOfNames(...one.names))
  }
  return apart
}

/** One key for a pair in either order; a line each, for no name has two. */
export function pairOfNames(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`
}
