import type { EventKind } from '../model/event-kinds.ts'
import type { LedgerClaim } from '../model/question.ts'
import { anchorOf } from './find-same-across.ts'
import { isoDay } from './read-moment.ts'
import { makeTally, type Tally } from './tally.ts'

/** Kinds of event that a question, or a part and its whole, can join. */
const FAMILIES: Readonly<Record<EventKind, string>> = {
  killed: 'harm',
  injured: 'harm',
  missing: 'harm',
  abducted: 'harm',
  detained: 'harm',
  surrendered: 'harm',
  displaced: 'way',
  evacuated: 'way',
  arrived: 'way',
  returned: 'way',
  trapped: 'way',
  rescued: 'way',
  assisted: 'way',
  'in-need': 'way',
  present: 'way',
  deployed: 'force',
  attacked: 'force',
  destroyed: 'things',
  seized: 'things',
  other: 'other',
}

/**
 * The block in which a claim is lined up with those of other reports: family of events, half of a year, place. Blocks are a
 * partition; a question never crosses one unless a person says so.
 */
export function blockOf(claim: LedgerClaim): string {
  return claim.setting?.block ?? blockOfSet([makeTally(claim, [])])
}

/**
 * The block of claims of one report that answer one question: that of the claim which says most of place and time; where none
 * names a place that is known, that of the report's scene.
 */
export function blockOfSet(set: readonly Tally[], scene: string | null = null): string {
  const first = set[0]!
  return [FAMILIES[first.event], halfYearOf(set), placeOfSet(set, scene)].join('|')
}

/** The town, else the region, else the country; the widest name of a district is its town. */
function placeOfSet(set: readonly Tally[], scene: string | null): string {
  const named = set.filter(({ spot }) => spot.names.length > 0)
  const towns = named.filter(isTown)
  const known = towns.filter(({ spot }) => spot.site !== null)
  const told = known.find(({ spot }) => !spot.isOfDateline) ?? known[0]
  return told?.spot.block ?? scene ?? towns[0]?.spot.block ?? named[0]?.spot.block ?? '-'
}

function isTown({ spot }: Tally): boolean {
  return spot.names.length > 0 && !spot.isCountry && !spot.isWide
}

/** The town that most claims of a report name, the first of several: what names no town of its own is lined up under it. */
export function sceneOf(tallies: readonly Tally[]): string | null {
  const counts = new Map<string, number>()
  for (const { spot } of tallies.filter(isTown)) counts.set(spot.block!, (counts.get(spot.block!) ?? 0) + 1)
  let scene: string | null = null
  for (const [block, count] of counts) if (scene === null || count > counts.get(scene)!) scene = block
  return scene
}

function halfYearOf(set: readonly Tally[]): string {
  const day = anchorOfSet(set)
  if (day === null) return '-'
  const [year, month] = isoDay(day).split('-')
  return `${year}H${Number(month) <= 6 ? 1 : 2}`
}

function anchorOfSet(set: readonly Tally[]): number | null {
  return anchorOf(set.find(({ moment }) => moment.kind === 'point') ?? set[0]!)
}

/** Where a claim lies within its half of a year, by which a block that grew too big is split: `03|2|17` is 17 March, in its second third. */
export function dayOf(claim: LedgerClaim): string | null {
  return dayOfSet([makeTally(claim, [])])
}

/** The day of claims of one report that answer one question; `null` where they tell none. */
export function dayOfSet(set: readonly Tally[]): string | null {
  const day = anchorOfSet(set)
  if (day === null) return null
  const [, month, date] = isoDay(day).split('-')
  return [month, Math.min(3, Math.ceil(Number(date) / 10)), date].join('|')
}
