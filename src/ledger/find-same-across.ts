import { EVENT_KINDS } from '../model/event-kinds.ts'
import { areStatusesComparable, compareEvents } from './compare-events.ts'
import { areFarApart, compareFigures, type FigureRelation } from './compare-figures.ts'
import type { Ground, SameLink } from './link.ts'
import { listAcrossSigns, type Signs } from './list-signs.ts'
import { ACROSS_WEIGHTS } from './pair-weights.ts'
import { compareCrowds, isGroupOf } from './read-crowd.ts'
import { compareMoments } from './read-moment.ts'
import { compareSpots } from './read-spot.ts'
import type { Tally } from './tally.ts'
import { weighSigns } from './weigh-signs.ts'

/** Days: how far apart two reports may be that tell of the same event, of the same state, of the same total. */
const REACH = { event: 3, toll: 40, told: 200, state: 200, total: 400 } as const

/** Whether a claim of another report answers the same question; `null` where nothing says so. */
export function linkAcross(a: Tally, b: Tally): SameLink | null {
  const strength = weighAcross(a, b)
  return strength === null || strength <= 0 ? null : { a, b, strength, ground: groundOf(a, b, compareFigures(a, b)) }
}

/** How much speaks for it, over 0 for more than against; `null` where something rules it out. */
export function weighAcross(a: Tally, b: Tally): number | null {
  const signs = readAcrossSigns(a, b)
  return signs === null ? null : weighSigns(signs, ACROSS_WEIGHTS)
}

/** The signs of claims of two reports; `null` where something rules out that they answer one question. */
export function readAcrossSigns(a: Tally, b: Tally): Signs | null {
  const days = daysBetween(a, b)
  // First what is cheap: most pairs of a block end here.
  const figures = compareFigures(a, b)
  if ((days ?? 0) > reachOf(a, b, figures) || isVetoed(a, b)) return null
  // What a report refutes is a figure that somebody gave, not one near it.
  if (figures !== 'same' && a.cues.isRefuted !== b.cues.isRefuted) return null
  // People who are there are not those who are trapped because the numbers might fit.
  if (figures !== 'same' && a.event !== b.event && !areGone(a, b)) return null
  if (figures === 'differs' && (areFarApart(a, b) || areOtherTowns(a, b))) return null
  if (figures === 'rounds' && isLooseOfGroup(a, b)) return null
  return listAcrossSigns(...inTime(a, b), days)
}

function inTime(a: Tally, b: Tally): readonly [Tally, Tally] {
  return (anchorOf(a) ?? 0) <= (anchorOf(b) ?? 0) ? [a, b] : [b, a]
}

function groundOf(a: Tally, b: Tally, figures: FigureRelation): Ground {
  if (figures !== 'differs') return figures === 'same' ? 'same-figure' : 'rounded-figure'
  if (isState(a) || isTotal(a)) return 'state-over-time'
  return areSaidTogether(a, b) ? 'two-sources' : 'later-toll'
}

function isVetoed(a: Tally, b: Tally): boolean {
  if (a.unit !== b.unit || !areStatusesComparable(a.status, b.status)) return true
  if (compareEvents(a.event, b.event) === 'different' || compareCrowds(a.crowd, b.crowd) === 'disjoint') return true
  if (compareSpots(a.spot, b.spot) === 'different') return true
  // States change and are told on many days; what happened, happened on its day.
  if (!isState(a) && compareMoments(a.moment, b.moment) === 'different') return true
  if (a.cues.isRate !== b.cues.isRate) return true
  return a.moment.isLongAgo !== b.moment.isLongAgo || isTotal(a) !== isTotal(b)
}

/** `mehrere Tausend Kämpfer`, `bis zu 9000 Kämpfer` and 6000 people: such words fit so many numbers that they say nothing of another group. */
function isLooseOfGroup(a: Tally, b: Tally): boolean {
  return isGroupOf(a.crowd, b.crowd) && [a, b].some(({ bound }) => bound === 'vague' || bound === 'atMost')
}

/**
 * Towns of other names that nobody can hold against each other: where the figures differ too, nothing says that they are one. Where one of
 * them was only told a sentence before, both may be the same scene, unless a report tells of both.
 */
function areOtherTowns(a: Tally, b: Tally): boolean {
  const isTown = ({ spot }: Tally) => spot.names.length > 0 && !spot.isCountry && !spot.isOfDateline
  if (!isTown(a) || !isTown(b) || compareSpots(a.spot, b.spot) !== 'unknown') return false
  return !(a.spot.isCarried || b.spot.isCarried) || a.matter.has(b.spot.names[0]!) || b.matter.has(a.spot.names[0]!)
}

/** Both are away against their will or nobody knows why: reports say the one and the other of the same people. */
function areGone(a: Tally, b: Tally): boolean {
  return [a, b].every(({ event }) => event === 'missing' || event === 'abducted' || event === 'detained')
}

export function isState({ event, moment }: Tally): boolean {
  return EVENT_KINDS[event].aspect === 'state' && moment.kind !== 'since'
}

/** Counts everything since a start. */
function isTotal({ moment, cues }: Tally): boolean {
  return moment.kind === 'since' || cues.isCumulative
}

/** The day a claim speaks of, else the day it was said; `null` where neither is known. */
export function anchorOf({ moment }: Tally): number | null {
  if (moment.said === null || moment.until === null)
    return moment.said ?? (moment.kind === 'since' ? null : moment.until)
  return moment.kind === 'point' || moment.kind === 'span' ? Math.min(moment.until, moment.said) : moment.said
}

function daysBetween(a: Tally, b: Tally): number | null {
  const [x, y] = [anchorOf(a), anchorOf(b)]
  return x === null || y === null ? null : Math.max(0, Math.abs(x - y) - a.moment.slack - b.moment.slack)
}

function reachOf(a: Tally, b: Tally, figures: FigureRelation): number {
  if (isTotal(a)) return REACH.total
  if (isState(a)) return REACH.state
  if (a.moment.kind === 'point' && b.moment.kind === 'point') return REACH.event
  return figures === 'differs' ? REACH.toll : REACH.told
}

function areSaidTogether(a: Tally, b: Tally): boolean {
  return a.moment.said !== null && a.moment.said === b.moment.said
}
