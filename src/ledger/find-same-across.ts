import { EVENT_KINDS } from '../model/event-kinds.ts'
import { areStatusesComparable, compareEvents } from './compare-events.ts'
import { areFarApart, compareFigures, sizeOf } from './compare-figures.ts'
import type { SameLink } from './link.ts'
import { compareCrowds, isEverybody, isSituated } from './read-crowd.ts'
import { compareMoments } from './read-moment.ts'
import { compareSpots } from './read-spot.ts'
import type { Tally } from './tally.ts'

/** Days: how far apart two reports may be that tell of the same event, of the same state, of the same total. */
const REACH = { event: 3, toll: 21, state: 120, total: 400 } as const

/** Whether a claim of another report answers the same question; `null` where nothing says so. */
export function linkAcross(a: Tally, b: Tally): SameLink | null {
  const days = daysBetween(a, b)
  // First what is cheap: most pairs of a block end here.
  if (days > reachOf(a, b) || isVetoed(a, b)) return null
  const figures = compareFigures(a, b)
  // What a report refutes is a figure that somebody gave, not one near it.
  if (figures !== 'same' && a.cues.isRefuted !== b.cues.isRefuted) return null
  if (figures === 'differs') return linkDiffering(a, b, days)
  const strength = weighAgreement(a, b, days, figures === 'same')
  return strength <= 0 ? null : { a, b, strength, ground: figures === 'same' ? 'same-figure' : 'rounded-figure' }
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

export function isState({ event, moment }: Tally): boolean {
  return EVENT_KINDS[event].aspect === 'state' && moment.kind !== 'since'
}

/** Counts everything since a start. */
function isTotal({ moment, cues }: Tally): boolean {
  return moment.kind === 'since' || cues.isCumulative
}

/** The day a claim speaks of, else the day it was said; `null` where neither is known. */
export function anchorOf({ moment }: Tally): number | null {
  return moment.kind === 'point' || moment.kind === 'span' ? (moment.until ?? moment.said) : moment.said
}

function daysBetween(a: Tally, b: Tally): number {
  const [x, y] = [anchorOf(a), anchorOf(b)]
  return x === null || y === null ? 0 : Math.max(0, Math.abs(x - y) - a.moment.slack - b.moment.slack)
}

function reachOf(a: Tally, b: Tally): number {
  if (isTotal(a)) return REACH.total
  if (isState(a)) return REACH.state
  return a.moment.kind === 'point' && b.moment.kind === 'point' ? REACH.event : REACH.toll
}

/** As in one report, but the day counts for more and the layout for nothing. */
function weighAgreement(a: Tally, b: Tally, days: number, isSameFigure: boolean): number {
  const number = Math.min(sizeOf(a), sizeOf(b))
  const rarity = isSameFigure ? Math.min(1.5, Math.log10(Math.max(1, number)) / 1.5 - 0.2) : number >= 20 ? 0.3 : 0
  const event = compareEvents(a.event, b.event) === 'same' ? 0 : -1.5
  return rarity + weighSpots(a, b) + weighCrowds(a, b) + weighDays(a, b, days) + event - 2
}

function weighSpots(a: Tally, b: Tally): number {
  const spots = compareSpots(a.spot, b.spot)
  if (spots === 'same' && a.spot.names.length > 0) return a.spot.isCountry ? 1 : 1.5
  if (spots === 'inside' || spots === 'around') return 0.8
  const isOpen = a.spot.isCountry || b.spot.isCountry || a.spot.names.length === 0 || b.spot.names.length === 0
  return isOpen ? 0.3 : -2
}

function weighCrowds(a: Tally, b: Tally): number {
  const crowds = compareCrowds(a.crowd, b.crowd)
  if (crowds === 'equal' || isSituated(a.crowd, b.crowd)) return 0.5
  if (crowds !== 'open') return -0.5
  // Who is not named is everybody rather than some of them.
  return isEverybody(a.crowd) || isEverybody(b.crowd) ? 0.3 : 0.2
}

function weighDays(a: Tally, b: Tally, days: number): number {
  if (compareMoments(a.moment, b.moment) === 'same') return 1.2
  if (isTotal(a)) return 0.7
  if (anchorOf(a) === null || anchorOf(b) === null) return 0
  if (days <= 2) return 1
  return days <= 7 || isState(a) ? 0.5 : 0
}

/** Figures of two reports that differ: the same people at the same place, and either the same day or a state that moves. */
function linkDiffering(a: Tally, b: Tally, days: number): SameLink | null {
  if (a.event !== b.event || !isSameCrowd(a, b) || !isOneScene(a, b)) return null
  if (a.spot.names.length === 0 || a.cues.isFurther || b.cues.isFurther) return null
  const isSameTime = compareMoments(a.moment, b.moment) === 'same'
  if (!isSameTime && (anchorOf(a) === null || anchorOf(b) === null)) return null
  if (isState(a) || isTotal(a)) return linkMoving(a, b, days)
  if (!isSameTime && days > REACH.event) return null
  // A country is no scene: on one day much happens in it.
  if (a.spot.isCountry && !isSameTime) return null
  return {
    a,
    b,
    strength: (isSameTime ? 1.5 : 0.8) - days / 100,
    ground: areSaidTogether(a, b) ? 'two-sources' : 'later-toll',
  }
}

/** A siege has one place: who tells of the town means its besieged part. */
function isOneScene(a: Tally, b: Tally): boolean {
  const spots = compareSpots(a.spot, b.spot)
  if (spots === 'same') return true
  const [town, part] = spots === 'inside' ? [b.spot, a.spot] : [a.spot, b.spot]
  const isPartOfTown = spots !== 'different' && part.part !== null && town.names[0] === part.names[0]
  return a.event === 'trapped' && isPartOfTown && town.part === null
}

function linkMoving(a: Tally, b: Tally, days: number): SameLink | null {
  // How many are at a place is told of many gatherings; only of one moment can two figures be held together.
  const isOpen = a.event === 'present' && compareMoments(a.moment, b.moment) !== 'same'
  const isCountable = a.event !== 'deployed' && a.event !== 'other' && !isOpen
  return isCountable && !areFarApart(a, b) ? { a, b, strength: 0.7 - days / 1000, ground: 'state-over-time' } : null
}

function isSameCrowd(a: Tally, b: Tally): boolean {
  const crowds = compareCrowds(a.crowd, b.crowd)
  return (
    crowds === 'equal' ||
    isSituated(a.crowd, b.crowd) ||
    (crowds === 'open' && (isEverybody(a.crowd) || isEverybody(b.crowd) || a.crowd.text === b.crowd.text))
  )
}

function areSaidTogether(a: Tally, b: Tally): boolean {
  return a.moment.said !== null && a.moment.said === b.moment.said
}
