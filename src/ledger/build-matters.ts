import type { Judgement } from '../model/judgement.ts'
import type { LedgerPosition, MatterLine, PartyLine } from '../model/matter.ts'
import type { Matter } from '../model/position.ts'

/** What the parties hold on each matter, in time. */
export function buildMatters(
  positions: readonly LedgerPosition[],
  _judgements: readonly Judgement[],
): readonly MatterLine[] {
  const lines = new Map<Matter, LedgerPosition[]>()
  for (const held of positions) {
    for (const about of new Set([held.position.about, ...held.position.further])) {
      lines.set(about, [...(lines.get(about) ?? []), held])
    }
  }
  return [...lines].map(([about, entries]) => ({ about, parties: groupByParty(entries), relations: [] }))
}

function groupByParty(entries: readonly LedgerPosition[]): readonly PartyLine[] {
  const parties = new Map<string, PartyLine>()
  for (const held of entries) {
    const actor = held.position.actor ?? held.source
    if (actor === null) continue
    const line = parties.get(actor.name) ?? { party: actor.name, kind: actor.kind, entries: [] }
    parties.set(actor.name, { ...line, entries: [...line.entries, held] })
  }
  return [...parties.values()]
}
