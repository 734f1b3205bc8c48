import { EVENT_KINDS, type EventKind } from '../model/event-kinds.ts'
import { canLieIn, compareEvents } from './compare-events.ts'
import { compareFigures, sizeOf } from './compare-figures.ts'
import { compareCrowds, isEverybody, isGroupOf, isSituated } from './read-crowd.ts'
import { compareMoments } from './read-moment.ts'
import { compareSpots } from './read-spot.ts'
import type { Tally } from './tally.ts'
import { ASIDE, ONLY_SOME } from './words/aside-words.ts'

/** What can be seen of two claims that speaks for or against lining them up; `pair-weights.ts` says how much each tells. */
export type Signs = readonly string[]

/** Signs that the people of the first claim are among those of the second, both of one report; `tallies` are all its claims in text order. */
export function listPartSigns(part: Tally, whole: Tally, tallies: readonly Tally[]): Signs {
  return [
    ...listShared(part, whole),
    ...listPartEvents(part, whole),
    ...listPartCues(part, whole),
    ...listPartFigures(part, whole, tallies),
    ...listLayout(part, whole),
    part.start > whole.start ? 'whole-before' : 'whole-behind',
  ]
}

/** Signs that two claims of one report answer one question, the first of them standing first. */
export function listSameSigns(a: Tally, b: Tally): Signs {
  return [
    ...listShared(a, b),
    ...listFigures(a, b),
    ...listCues(a, b),
    ...listLayout(a, b),
    isHeadline(a) ? 'after-headline' : '',
  ].filter(Boolean)
}

/** Signs that claims of two reports answer one question; `days` lie between them, `null` where that is not known. */
export function listAcrossSigns(a: Tally, b: Tally, days: number | null): Signs {
  return [
    ...listShared(a, b),
    ...listFigures(a, b),
    ...listCues(a, b),
    `days:${tellDays(days)}`,
    isOpening(a) && isOpening(b) ? 'both-open' : '',
    `words:${Math.min(4, countShared(a.nouns, b.nouns))}`,
    `matter:${Math.min(3, countShared(a.matter, b.matter))}`,
  ].filter(Boolean)
}

function tellDays(days: number | null): string {
  if (days === null) return 'untold'
  return String([1, 3, 14, 40].find((most) => days <= most) ?? 'more')
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const one of a) if (b.has(one)) shared++
  return shared
}

function listShared(a: Tally, b: Tally): string[] {
  const isState = EVENT_KINDS[a.event].aspect === 'state'
  return [
    'bias',
    `crowd:${tellCrowds(a, b)}`,
    `place:${tellSpots(a, b)}`,
    `time:${tellMoments(a, b)}`,
    `source:${tellSources(a, b)}`,
    a.moment.isLongAgo === b.moment.isLongAgo ? '' : 'one-long-ago',
    (a.moment.kind === 'since' || a.cues.isCumulative) === (b.moment.kind === 'since' || b.cues.isCumulative)
      ? ''
      : 'one-since',
    a.cues.isRate === b.cues.isRate ? '' : 'one-rate',
    isAside(a) === isAside(b) ? '' : 'one-aside',
    isAside(a) && isAside(b) ? 'both-aside' : '',
    isState ? 'state' : '',
  ].filter(Boolean)
}

function tellCrowds(a: Tally, b: Tally): string {
  const crowds = compareCrowds(a.crowd, b.crowd)
  if (crowds !== 'open') return isSituated(a.crowd, b.crowd) ? 'situated' : crowds
  if (a.crowd.kinds.length === 0 && b.crowd.kinds.length === 0) return 'both-open'
  const [open, named] = a.crowd.kinds.length === 0 ? ['first', b] : ['second', a]
  return `${open}-open-${isEverybody(named.crowd) ? 'everybody' : 'group'}`
}

function tellSpots(a: Tally, b: Tally): string {
  const spots = compareSpots(a.spot, b.spot)
  if (spots !== 'unknown') return spots
  if (a.spot.names.length === 0 || b.spot.names.length === 0) return 'unnamed'
  return a.spot.isCountry || b.spot.isCountry ? 'country' : 'untold'
}

function tellMoments(a: Tally, b: Tally): string {
  const moments = compareMoments(a.moment, b.moment)
  if (moments !== 'unknown') return moments
  return a.moment.kind === 'none' || b.moment.kind === 'none' ? 'unnamed' : 'untold'
}

function tellSources(a: Tally, b: Tally): string {
  if (a.source === b.source) return a.source === null ? 'none' : 'same'
  return a.source === null || b.source === null ? 'one' : 'two'
}

/** Told of another occasion: `schon einmal`, `beim letzten Unglück`, `erst am Donnerstag waren`. */
function isAside({ of, sentence }: Tally): boolean {
  return ASIDE.test(of.claim.quote.exact.slice(Math.max(0, sentence - of.claim.quote.start)))
}

function listPartEvents(part: Tally, whole: Tally): string[] {
  if (part.event === whole.event) return ['event:same']
  return [compareEvents(part.event, whole.event) === 'kin' ? 'event:kin' : 'event:holds', `of:${whole.event}`]
}

function listPartCues(part: Tally, whole: Tally): string[] {
  const among = part.cues.amongEvents as readonly EventKind[]
  return [
    part.cues.isPart && part.cues.partAt! > whole.start ? 'told-part' : '',
    among.length > 0 ? (among.includes(whole.event) ? 'among:its' : 'among:other') : '',
    part.cues.isFurther ? 'part:further' : '',
    whole.cues.isFurther ? 'whole:further' : '',
    whole.cues.isWhole ? 'whole:told' : '',
    part.cues.isWhole ? 'part:whole' : '',
    whole.cues.isPart ? 'whole:part' : '',
    whole.moment.kind === 'since' || whole.cues.isCumulative ? 'whole:since' : '',
    part.moment.kind === 'since' || part.cues.isCumulative ? 'part:since' : '',
    whole.cues.isEarlier ? 'whole:earlier' : '',
    part.cues.isEarlier ? 'part:earlier' : '',
    whole.cues.isCrowd && whole.event === 'present' ? 'whole:crowd' : '',
    ONLY_SOME.test(part.of.claim.quote.exact) ? 'part:some' : '',
    isAhead(part) && !isAhead(whole) ? 'part:ahead' : '',
    isAhead(whole) && !isAhead(part) ? 'whole:ahead' : '',
    part.cues.isRate || whole.cues.isRate ? 'rate' : '',
    isAside(part) && !isAside(whole) ? 'part:aside' : '',
    isAside(whole) && !isAside(part) ? 'whole:aside' : '',
  ].filter(Boolean)
}

function isAhead({ status }: Tally): boolean {
  return status === 'planned' || status === 'demanded'
}

function listPartFigures(part: Tally, whole: Tally, tallies: readonly Tally[]): string[] {
  const ratio = sizeOf(part) / Math.max(1, sizeOf(whole))
  const share =
    ratio >= 0.9 ? 'nearly' : ratio >= 0.5 ? 'most' : ratio >= 0.1 ? 'some' : ratio >= 0.01 ? 'few' : 'hardly'
  const bigger = tallies.filter((one) => one.event === whole.event && sizeOf(one) > sizeOf(part))
  const isNearest = bigger.findLast(({ start }) => start < part.start)?.key === whole.key
  return [
    `share:${share}`,
    isNearest ? 'nearest' : '',
    isEverybody(whole.crowd) ? 'whole:everybody' : '',
    compareFigures(part, whole) === 'differs' ? '' : 'figures-agree',
  ].filter(Boolean)
}

function listLayout(a: Tally, b: Tally): string[] {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  const far = second.start - first.start
  return [
    first.sentence === second.sentence ? 'one-sentence' : far < 250 ? 'near' : far < 700 ? 'apart' : 'far',
    isOpening(first) ? 'first-opens' : '',
    isOpening(second) ? 'second-opens' : '',
  ].filter(Boolean)
}

function isOpening({ sentence }: Tally): boolean {
  return sentence < OPENING_END
}

const OPENING_END = 260

function isHeadline({ of, sentence }: Tally): boolean {
  return sentence === 0 && !/[.!?…]$/u.test(of.claim.quote.exact.trim())
}

function listFigures(a: Tally, b: Tally): string[] {
  const figures = compareFigures(a, b)
  const [less, more] = [Math.min(sizeOf(a), sizeOf(b)), Math.max(sizeOf(a), sizeOf(b))]
  if (figures === 'same') return ['figures:same', `rare:${tellRarity(more)}`]
  if (figures === 'rounds') {
    return [
      'figures:rounds',
      less < 20 ? 'rounds:few' : 'rounds:many',
      isGroupOf(a.crowd, b.crowd) ? 'rounds:group' : '',
      a.bound === 'vague' || b.bound === 'vague' ? 'rounds:vague' : '',
    ]
  }
  const ratio = less / Math.max(1, more)
  return ['figures:differ', `ratio:${ratio > 0.7 ? 'near' : ratio > 0.4 ? 'half' : ratio > 0.1 ? 'tenth' : 'far'}`]
}

function tellRarity(number: number): string {
  if (number <= 1) return 'one'
  if (number < 10) return 'digit'
  return number < 100 || String(number).replace(/0+$/u, '').length === 1 ? 'some' : 'odd'
}

function listCues(a: Tally, b: Tally): string[] {
  const one = (is: (tally: Tally) => boolean) => is(a) !== is(b)
  const differ = compareFigures(a, b) === 'differs' ? 'differ' : 'agree'
  return [
    compareEvents(a.event, b.event) === 'kin' ? 'event:kin' : '',
    one(({ cues }) => cues.isEarlier) ? `earlier:${differ}` : '',
    one(({ cues }) => cues.isFurther) ? 'one-further' : '',
    one(({ cues }) => cues.isPart) ? 'one-part' : '',
    a.cues.isPart && b.cues.isPart ? 'both-part' : '',
    b.cues.isContrast && tellSources(a, b) !== 'none' ? `contrast:${differ}` : '',
    a.cues.isRisen || b.cues.isRisen ? `risen:${differ}` : '',
    one(({ cues }) => cues.isWhole) ? 'one-whole' : '',
    isEverybody(a.crowd) && isEverybody(b.crowd) ? 'everybody' : '',
    tellSources(a, b) === 'two' && differ === 'differ' ? 'two-voices' : '',
    b.cues.identifies ? 'identifies' : '',
    one((tally) => ONLY_SOME.test(tally.of.claim.quote.exact)) ? 'one-some' : '',
    isSameText(a, b) ? 'one-word' : '',
  ].filter(Boolean)
}

function isSameText(a: Tally, b: Tally): boolean {
  return a.crowd.text !== null && a.crowd.text.toLowerCase() === b.crowd.text?.toLowerCase()
}

/** Whether the first can be a part of the second at all, so that its signs are worth listing. */
export function isWorthWeighing(part: Tally, whole: Tally): boolean {
  if (part.key === whole.key || part.start === whole.start || part.unit !== whole.unit) return false
  if (sizeOf(part) === 0 || sizeOf(part) > sizeOf(whole) * 1.1) return false
  if (areTwoDistricts(part, whole) || areTownsInALine(part, whole)) return false
  return canLieIn(part.event, whole.event) || compareEvents(part.event, whole.event) === 'kin'
}

/** East and west of one town: by name alone, however their places were resolved. */
function areTwoDistricts({ spot: a }: Tally, { spot: b }: Tally): boolean {
  return a.part !== null && b.part !== null && compareSpots(a, b) === 'different'
}

/** `In Tarn starben drei Menschen, in Mersa fünf`: towns told one after the other, none of which holds the other as far as told. */
function areTownsInALine(part: Tally, whole: Tally): boolean {
  const isNamed = ({ spot }: Tally) => spot.names.length > 0 && !spot.isCountry && !spot.isWide && !spot.isCarried
  const isUntold = compareSpots(part.spot, whole.spot) === 'unknown' && !part.cues.isPart
  return part.sentence === whole.sentence && isUntold && isNamed(part) && isNamed(whole)
}
