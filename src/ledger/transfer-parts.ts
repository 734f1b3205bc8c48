import { EVENT_KINDS } from '../model/event-kinds.ts'
import type { Relation } from '../model/question.ts'
import { compareFigures, fitsInto, sizeOf } from './compare-figures.ts'
import type { LinedUp } from './line-up.ts'
import type { Tally } from './tally.ts'
import { tellPart } from './tell-relation.ts'

/**
 * All parts by the key of the part: those its own report tells, and those that follow across reports. A part of a whole is a part
 * of what another report gives for the same whole, and of its later, higher count.
 */
export function transferParts({ sets, parts }: LinedUp): ReadonlyMap<string, readonly Relation[]> {
  const setOf = new Map(sets.flatMap((set) => set.map((one) => [one.key, set] as const)))
  const found = new Map(sets.flat().map((one) => [one.key, [...(one.of.setting?.parts ?? [])]]))
  for (const { part, whole } of parts)
    for (const other of setOf.get(whole.key) ?? [])
      for (const twin of setOf.get(part.key) ?? []) if (follows(part, twin, whole, other)) add(found, twin, other)
  return found
}

function follows(part: Tally, twin: Tally, whole: Tally, other: Tally): boolean {
  if (twin.key === part.key && other.key === whole.key) return false
  // Within one report the settling has closed the parts already.
  if (twin.of.report.id === other.of.report.id) return false
  if (other.bound === 'vague' || !fitsInto(twin, other)) return false
  if (isCounted(part) && isCounted(whole) && !isLater(twin, other)) return sizeOf(twin) < sizeOf(other)
  if (twin.key !== part.key && (compareFigures(part, twin) === 'differs' || isLater(twin, other))) return false
  return other.key === whole.key || compareFigures(whole, other) !== 'differs'
}

/** What happened is counted on: who was among those of one count is among those of any later one, and of one given beside it. */
function isCounted({ event }: Tally): boolean {
  return EVENT_KINDS[event].aspect === 'change'
}

function isLater(a: Tally, b: Tally): boolean {
  return a.moment.said !== null && b.moment.said !== null && a.moment.said > b.moment.said
}

function add(found: Map<string, Relation[]>, part: Tally, whole: Tally): void {
  const relations = found.get(part.key)!
  if (relations.some(({ b }) => b.report === whole.ref.report && b.id === whole.ref.id)) return
  relations.push({ a: part.ref, b: whole.ref, kind: 'part', why: tellPart(part, whole, 'through') })
}
