import type { Judgement } from '../model/judgement.ts'
import { namesApart, pairOfNames } from '../model/names-apart.ts'

type Groups = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Names that people judged to be one source: each name with all names of its source, itself among them. Takes judgements in force, in
 * time. As in the answers, names of which two are kept apart are not joined by way of a third.
 */
export function groupSameSources(judgements: readonly Judgement[]): Groups {
  const apart = namesApart(judgements)
  const groups = new Map<string, ReadonlySet<string>>()
  for (const judgement of judgements) {
    if (judgement.kind !== 'same-source') continue
    const [one, other] = judgement.names.map((name) => [...(groups.get(name) ?? [name])]) as [string[], string[]]
    if (one.some((a) => other.some((b) => apart.has(pairOfNames(a, b))))) continue
    const joined = new Set([...one, ...other])
    for (const name of joined) groups.set(name, joined)
  }
  return groups
}
