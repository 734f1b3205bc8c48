import type { SourceKind } from '../model/claim.ts'
import type { Judgement } from '../model/judgement.ts'
import type { LedgerPosition, MatterLine, PartyLine } from '../model/matter.ts'
import { DEEDS, type Matter } from '../model/position.ts'
import { listStanding } from './apply-judgements.ts'
import { foldSources, type SourceName } from './fold-sources.ts'
import { type PartyOf, relatePositions } from './relate-positions.ts'
import { listHolders, splitParties } from './split-parties.ts'

/**
 * What the parties hold on each matter, over time, and how their positions stand to each other. A position on several matters
 * stands on the line of each. The order of what is given does not matter.
 */
export function buildMatters(
  positions: readonly LedgerPosition[],
  judgements: readonly Judgement[],
): readonly MatterLine[] {
  const inTime = [...positions].sort(comparePositions)
  const parties = foldSources(inTime.flatMap(listNames), listStanding(judgements))
  const partyOf: PartyOf = (name) => parties.get(name)?.name ?? name
  const relations = relatePositions(inTime, partyOf)
  const matters = [...new Set(inTime.flatMap(mattersOf))].sort()
  return matters.map((about) => {
    const own = inTime.filter((one) => mattersOf(one).includes(about))
    const keys = new Set(own.map(keyOf))
    const isHere = ({ a, on }: (typeof relations)[number]) =>
      keys.has(`${a.report}/${a.id}`) && (on === null || on === about)
    return {
      about,
      parties: linePerParty(own, partyOf),
      relations: relations.filter(isHere).map(({ on: _, ...relation }) => relation),
    }
  })
}

/** From the earliest to the latest: by the time they speak of, else by publication; in a report as they stand. */
function comparePositions(a: LedgerPosition, b: LedgerPosition): number {
  const [x, y] = [a, b].map((one) => one.time?.until ?? one.report.published ?? '')
  if (x !== y) return x! < y! ? -1 : 1
  if (a.report.id !== b.report.id) return a.report.id < b.report.id ? -1 : 1
  return a.quote.start - b.quote.start || (a.id < b.id ? -1 : 1)
}

function keyOf({ report, id }: LedgerPosition): string {
  return `${report.id}/${id}`
}

function mattersOf({ position }: LedgerPosition): readonly Matter[] {
  return [position.about, ...position.further]
}

/** Whom words go to is a party; a deed may befall a depot of it. */
function listNames(one: LedgerPosition): SourceName[] {
  const { position, source } = one
  const recipient = DEEDS.has(position.code) ? null : position.recipient
  return [...listHolders(one), ...[recipient, source].flatMap(splitParties)]
}

/** A line per party in the order of their first position; what nobody is named for has none. */
function linePerParty(positions: readonly LedgerPosition[], partyOf: PartyOf): readonly PartyLine[] {
  const lines = new Map<string, { kind: SourceKind; entries: LedgerPosition[] }>()
  for (const one of positions) {
    for (const { name, kind } of listHolders(one)) {
      const party = partyOf(name)
      const line = lines.get(party)
      if (line === undefined) lines.set(party, { kind, entries: [one] })
      else if (line.entries.at(-1) !== one) line.entries.push(one)
      if (line?.kind === 'unknown') line.kind = kind
    }
  }
  return [...lines].map(([party, line]) => ({ party, ...line }))
}
