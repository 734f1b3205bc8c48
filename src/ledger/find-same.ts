import { EVENT_KINDS } from '../model/event-kinds.ts'
import { areStatusesComparable, compareEvents } from './compare-events.ts'
import { areFarApart, compareFigures, isPoint, sizeOf } from './compare-figures.ts'
import { type Ground, type PartLink, pairKey, type SameLink } from './link.ts'
import { listSameSigns, type Signs } from './list-signs.ts'
import { SAME_WEIGHTS } from './pair-weights.ts'
import { compareCrowds, isEverybody, isSituated } from './read-crowd.ts'
import { compareMoments } from './read-moment.ts'
import { sentenceOf } from './read-sentence.ts'
import { compareSpots } from './read-spot.ts'
import type { Tally } from './tally.ts'
import { weighSigns } from './weigh-signs.ts'

/** Which claims of one report answer the same question, given which are parts of which. */
export function findSame(tallies: readonly Tally[], parts: readonly PartLink[]): readonly SameLink[] {
  const apart = new Set(parts.map(({ part, whole }) => pairKey(part, whole)))
  return tallies.flatMap((a, at) =>
    tallies.slice(at + 1).flatMap((b) => (apart.has(pairKey(a, b)) ? [] : linkPair(a, b))),
  )
}

/** How much speaks for it that two claims of one report count the same, over 0 for more than against; `null` where something rules it out. */
export function weighSame(a: Tally, b: Tally): number | null {
  if (isRuledOut(a, b)) return null
  if (areToldTogether(a, b)) return Number.NEGATIVE_INFINITY
  const [first, second] = inTextOrder(a, b)
  return weighSigns(listSigns(first, second, linkByRule(first, second)), SAME_WEIGHTS)
}

/** The signs of two claims of one report, what a rule says of them included; `null` where something rules out that they count the same. */
export function readSameSigns(a: Tally, b: Tally): Signs | null {
  if (isVetoed(a, b)) return null
  const [first, second] = inTextOrder(a, b)
  return listSigns(first, second, linkByRule(first, second))
}

function inTextOrder(a: Tally, b: Tally): readonly [Tally, Tally] {
  return a.start < b.start ? [a, b] : [b, a]
}

function listSigns(a: Tally, b: Tally, told: readonly SameLink[]): Signs {
  return told.length > 0 ? [...listSameSigns(a, b), 'rule'] : listSameSigns(a, b)
}

/** Whether two claims could stand in one question that others join: nothing speaks against it. */
export function canStandTogether(a: Tally, b: Tally): boolean {
  if (isVetoed(a, b)) return false
  return compareFigures(a, b) === 'differs' || weighAgreement(a, b, compareFigures(a, b) === 'same') > LOOSE
}

/** A pair joined through a third may be this much weaker than one joined for itself. */
const LOOSE = -0.5

/** What rules out that two claims of one report count the same. */
function isVetoed(a: Tally, b: Tally): boolean {
  return isRuledOut(a, b) || areToldTogether(a, b)
}

function isRuledOut(a: Tally, b: Tally): boolean {
  if (a.start === b.start || a.unit !== b.unit || !areStatusesComparable(a.status, b.status)) return true
  if (compareEvents(a.event, b.event) === 'different') return true
  if (compareCrowds(a.crowd, b.crowd) === 'disjoint') return true
  if (compareSpots(a.spot, b.spot) === 'different') return true
  if (compareMoments(a.moment, b.moment) === 'different' && !isChangingState(a, b)) return true
  if (a.moment.isLongAgo !== b.moment.isLongAgo) return true
  if (a.cues.isRate !== b.cues.isRate) return true
  return isFurther(...inTextOrder(a, b))
}

/** Two figures in one sentence count different things, unless one is told against the other. */
function areToldTogether(a: Tally, b: Tally): boolean {
  return a.sentence === b.sentence && !isSetAgainst(a, b)
}

function isSetAgainst(a: Tally, b: Tally): boolean {
  return a.cues.isEarlier !== b.cues.isEarlier || (a.source !== b.source && a.source !== null && b.source !== null)
}

/** By the rules, and where they are silent or unsure by all signs together. */
function linkPair(a: Tally, b: Tally): SameLink[] {
  if (isVetoed(a, b)) return []
  const byRule = linkByRule(a, b)
  const strength = weighSigns(listSigns(a, b, byRule), SAME_WEIGHTS)
  const [told] = byRule
  if (told !== undefined) return strength > -RULED ? [{ ...told, strength: told.strength + strength }] : []
  return strength > 0 ? [{ a, b, strength, ground: groundOf(a, b) }] : []
}

/** How far signs may speak against what a rule says. */
const RULED = 1

function groundOf(a: Tally, b: Tally): Ground {
  const figures = compareFigures(a, b)
  if (figures !== 'differs') return figures === 'same' ? 'same-figure' : 'rounded-figure'
  if (a.cues.isEarlier !== b.cues.isEarlier) return 'earlier-state'
  return isChangingState(a, b) ? 'state-over-time' : 'two-sources'
}

function linkByRule(a: Tally, b: Tally): SameLink[] {
  const figures = compareFigures(a, b)
  if (figures === 'differs') return linkDiffering(a, b)
  const strength = weighAgreement(a, b, figures === 'same')
  if (strength <= 0) return []
  return [{ a, b, strength, ground: figures === 'same' ? 'same-figure' : 'rounded-figure' }]
}

/** The headline and the first sentence tell what the body tells again. */
const LEDE_END = 260

function isLede({ sentence }: Tally): boolean {
  return sentence < LEDE_END
}

/** A line between paragraphs that the text below tells again. */
function isHeadingOf(a: Tally, b: Tally): boolean {
  return b.start - a.start < 500 && !/[.!?…]$/u.test(sentenceOf(a.of.claim).text.trim())
}

/** `weitere 25` sets apart from what was told just before, but for a heading. */
function isFurther(a: Tally, b: Tally): boolean {
  return b.cues.isFurther && !a.cues.isFurther && b.start - a.start < FURTHER_REACH && !isHeadingOf(a, b)
}

const FURTHER_REACH = 400
/** What a headline tells, the body tells soon. */
const LEDE_REACH = 600

/**
 * How sure it is that two agreeing figures are the same count, over 0 where sure enough: big odd numbers seldom agree by chance,
 * small and round ones often.
 */
function weighAgreement(a: Tally, b: Tally, isSameFigure: boolean): number {
  const isSameNumber = isSameFigure || sizeOf(a) === sizeOf(b)
  const rarity = weighNumber(Math.min(sizeOf(a), sizeOf(b)), isSameNumber)
  const place = weighSpots(a, b)
  const crowd = weighCrowds(a, b, isSameNumber)
  const event = compareEvents(a.event, b.event) === 'same' ? 0 : -1
  const layout = isLede(a) || isHeadingOf(a, b) ? 1.5 : 0
  const far = isLede(a) && b.start - a.start > LEDE_REACH ? (a.sentence === 0 ? -0.25 : -1) : 0
  const named = b.cues.identifies && b.sentence - a.start < 250 ? 2 : 0
  const time = compareMoments(a.moment, b.moment) === 'same' ? 1 : 0
  return rarity + place + crowd + event + layout + far + named + time - 2
}

function weighNumber(number: number, isSameFigure: boolean): number {
  if (!isSameFigure) return number >= 20 ? 0.5 : 0
  if (number <= 1) return -1
  if (number < 10) return 0
  return number < 100 || digitsThatCount(number) === 1 ? 1 : 1.5
}

function digitsThatCount(number: number): number {
  return String(number).replace(/0+$/u, '').length
}

function weighSpots(a: Tally, b: Tally): number {
  const spots = compareSpots(a.spot, b.spot)
  if (spots === 'same') return 1.5
  if (spots === 'inside' || spots === 'around') return 1
  return saysTown(a) && saysTown(b) ? -1 : 0.5
}

function saysTown({ spot }: Tally): boolean {
  return spot.names.length > 0 && !spot.isCountry && !spot.isOfDateline
}

/** The same number of a narrower group is the group named more closely; a rounded one may well be another. */
function weighCrowds(a: Tally, b: Tally, isSameNumber: boolean): number {
  const crowds = compareCrowds(a.crowd, b.crowd)
  if (crowds === 'equal') return isEverybody(a.crowd) ? 0.5 : 1
  if (isSituated(a.crowd, b.crowd)) return 0.5
  if (crowds === 'open') return 0.3
  if (isSameNumber) return crowds === 'overlap' ? -0.5 : 0.1
  // `120 Betagte` of `118 Bewohner`: rounded, no bound and no vague word that much else would satisfy.
  if (isPoint(a) && isPoint(b) && crowds !== 'overlap') return -0.2
  return a.crowd.kinds[0] === b.crowd.kinds[0] ? 0.3 : -2
}

/** Figures that differ answer one question only where the words say so: an earlier state, another source, a state that changes. */
function linkDiffering(a: Tally, b: Tally): SameLink[] {
  if (!areAlike(a, b)) return []
  if (a.cues.isEarlier !== b.cues.isEarlier && b.sentence - a.start < 700)
    return [{ a, b, ground: 'earlier-state', strength: 2 }]
  if (isToldByOthers(a, b)) return [{ a, b, ground: 'two-sources', strength: 1.5 }]
  return isChangingState(a, b) ? [{ a, b, ground: 'state-over-time', strength: 1 }] : []
}

/** The same event, group and place, as far as told. */
function areAlike(a: Tally, b: Tally): boolean {
  const crowds = compareCrowds(a.crowd, b.crowd)
  const isSameCrowd =
    crowds === 'equal' ||
    isSituated(a.crowd, b.crowd) ||
    (crowds === 'open' && (isEverybody(a.crowd) || isEverybody(b.crowd) || a.crowd.text === b.crowd.text))
  if (!isSameCrowd || a.event !== b.event || b.cues.isFurther) return false
  return weighSpots(a, b) > 0 && (a.moment.kind === 'since') === (b.moment.kind === 'since')
}

const DISPUTE_REACH = 700

function isToldByOthers(a: Tally, b: Tally): boolean {
  if (a.source === b.source || b.start - a.start > DISPUTE_REACH * 2 || areFarApart(a, b)) return false
  const moments = compareMoments(a.moment, b.moment)
  const isSamePlace = compareSpots(a.spot, b.spot) === 'same'
  if (a.source !== null && b.source !== null)
    return (isSamePlace || b.cues.isContrast) && b.start - a.start < DISPUTE_REACH
  return isSamePlace && moments === 'same'
}

function isChangingState(a: Tally, b: Tally): boolean {
  const isState =
    EVENT_KINDS[a.event].aspect === 'state' && a.event !== 'present' && a.event !== 'deployed' && a.event !== 'other'
  return isState && compareSpots(a.spot, b.spot) === 'same' && a.spot.names.length > 0 && a.source === b.source
}
