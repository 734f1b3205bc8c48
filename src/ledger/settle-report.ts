import type { LedgerClaim } from '../model/question.ts'
import { compareFigures } from './compare-figures.ts'
import { makeDisjointSets } from './disjoint-sets.ts'
import { findParts } from './find-parts.ts'
import { canStandTogether, findSame } from './find-same.ts'
import { type PartLink, pairKey, type SameLink } from './link.ts'
import { makeTallies, type Tally } from './tally.ts'
import { weighParts } from './weigh-parts.ts'

/** How the claims of one report stand to each other: told from that report alone, so that no other report changes it. */
export interface SettledReport {
  readonly tallies: readonly Tally[]
  /** Claims of the report that answer one question, each claim in one set. */
  readonly sets: readonly (readonly Tally[])[]
  readonly same: readonly SameLink[]
  /** Parts, those that follow from others included. */
  readonly parts: readonly PartLink[]
}

/** Lines up the claims of one report; `claims` are all of that report. */
export function settleReport(claims: readonly LedgerClaim[]): SettledReport {
  const tallies = makeTallies(claims)
  const direct = findParts(tallies)
  const links = findSame(tallies, direct)
  const { sets, used } = joinInReport(tallies, links, direct)
  const told = closeParts(direct, sets)
  return { tallies, sets, same: used, parts: [...told, ...weighParts(tallies, told, sets)] }
}

/** Joins the strongest links first; what a set holds a part of stays out of it. */
function joinInReport(tallies: readonly Tally[], links: readonly SameLink[], parts: readonly PartLink[]) {
  const byKey = new Map(tallies.map((tally) => [tally.key, tally]))
  const sets = makeDisjointSets([...byKey.keys()])
  const apart = new Set(parts.map(({ part, whole }) => pairKey(part, whole)))
  const used: SameLink[] = []
  for (const link of [...links].sort(compareLinks)) {
    const [a, b] = [sets.members(link.a.key), sets.members(link.b.key)].map((keys) =>
      keys.map((key) => byKey.get(key)!),
    )
    if (a!.some((x) => b!.some((y) => apart.has(pairKey(x, y)) || !canStandTogether(x, y)))) continue
    sets.join(link.a.key, link.b.key)
    used.push(link)
  }
  const order = (set: readonly string[]) => set.map((key) => byKey.get(key)!).sort((a, b) => a.start - b.start)
  return { sets: sets.all().map(order), used }
}

/** Strongest first; ties by key, so that no order of intake shows. */
export function compareLinks(x: SameLink, y: SameLink): number {
  if (x.strength !== y.strength) return y.strength - x.strength
  return pairKey(x.a, x.b) < pairKey(y.a, y.b) ? -1 : 1
}

/** What follows: a part of a part is a part, and what holds of a claim holds of its twin. */
function closeParts(direct: readonly PartLink[], sets: readonly (readonly Tally[])[]): readonly PartLink[] {
  const twins = findTwins(sets)
  const found = new Map(direct.map((link) => [`${link.part.key} ${link.whole.key}`, link]))
  const queue = [...direct]
  const add = (part: Tally, whole: Tally) => {
    const [key, turned] = [`${part.key} ${whole.key}`, `${whole.key} ${part.key}`]
    if (part.key === whole.key || part.start === whole.start || found.has(key) || found.has(turned)) return
    const link: PartLink = { part, whole, ground: 'through' }
    found.set(key, link)
    queue.push(link)
  }
  for (let link = queue.shift(); link !== undefined; link = queue.shift()) {
    for (const other of [...found.values()]) {
      if (other.part.key === link.whole.key) add(link.part, other.whole)
      if (other.whole.key === link.part.key) add(other.part, link.whole)
    }
    for (const twin of twins.get(link.whole.key) ?? []) if (twin.bound !== 'vague') add(link.part, twin)
    for (const twin of twins.get(link.part.key) ?? []) add(twin, link.whole)
  }
  return [...found.values()]
}

/** Claims of one set with agreeing figures. */
function findTwins(sets: readonly (readonly Tally[])[]): ReadonlyMap<string, readonly Tally[]> {
  return new Map(
    sets.flatMap((set) =>
      set.map(
        (one) =>
          [one.key, set.filter((other) => other.key !== one.key && compareFigures(one, other) !== 'differs')] as const,
      ),
    ),
  )
}
