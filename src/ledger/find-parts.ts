import { EVENT_KINDS, type EventKind } from '../model/event-kinds.ts'
import { canLieIn } from './compare-events.ts'
import { compareFigures, fitsInto, sizeOf } from './compare-figures.ts'
import type { Ground, PartLink } from './link.ts'
import { compareCrowds, isEverybody, isSituated, stem } from './read-crowd.ts'
import { compareMoments } from './read-moment.ts'
import { sentenceOf } from './read-sentence.ts'
import { compareSpots } from './read-spot.ts'
import type { Tally } from './tally.ts'
import { CUES, EVENT_OF_NOUN } from './words/cue-words.ts'
import { SITUATIONS } from './words/group-words.ts'

/** Parts of wholes in the claims of one report, the surest rule first: each pair is found once. */
export function findParts(tallies: readonly Tally[]): readonly PartLink[] {
  const found = new Map<string, PartLink>()
  for (const rule of [
    partsByCue,
    partsByNumber,
    partsByBelonging,
    partsByParticiple,
    partsBySum,
    partsByTime,
    partsByCrowd,
    partsByGroup,
    partsByPlace,
  ])
    for (const link of rule(tallies)) {
      const [key, turned] = [`${link.part.key} ${link.whole.key}`, `${link.whole.key} ${link.part.key}`]
      if (!found.has(key) && !found.has(turned)) found.set(key, link)
    }
  return [...found.values()]
}

/** `Darunter seien 3000 Aufständische`, `unter den Toten sind zwei Mexikaner`, `zwei dieser Anschläge`. */
function partsByCue(tallies: readonly Tally[]): PartLink[] {
  return tallies.flatMap((part) => {
    const whole = part.cues.isPart ? findWhole(part, tallies) : null
    return whole === null ? [] : link(part, whole, 'among-those')
  })
}

/** How far back a cue reaches: a few sentences. */
const CUE_REACH = 700

function findWhole(part: Tally, tallies: readonly Tally[]): Tally | null {
  const isNamed = part.cues.amongEvents.length > 0
  const before = tallies
    .filter((whole) => canHold(part, whole) && whole.start < part.cues.partAt!)
    .filter((whole) => isNamed || part.cues.partAt! - whole.start < CUE_REACH)
    .filter((whole) => !isNamed || part.cues.amongEvents.includes(whole.event))
    .filter(
      (whole) =>
        isNamed || part.cues.amongNoun === null || sharesNoun(part.cues.amongNoun, whole) || part.crowd.text === null,
    )
    .filter((whole) => compareSpots(part.spot, whole.spot) !== 'different' || part.cues.partAt! - whole.start < 200)
  return before.findLast((whole) => whole.event === part.event) ?? (isNamed ? before.at(-1) : before.at(-1)) ?? null
}

function sharesNoun(noun: string, { crowd }: Tally): boolean {
  const head = stem(noun)
  return (crowd.text ?? '').split(/\s+/u).some((word) => stem(word).endsWith(head) || head.endsWith(stem(word)))
}

/** What any part needs: another claim of people of the same unit that can be as many and of which it can be one. */
function canHold(part: Tally, whole: Tally): boolean {
  if (part.key === whole.key || part.start === whole.start || part.unit !== whole.unit) return false
  // Nobody (`kein Zivilist`) is a part of nothing: it is an answer.
  if (sizeOf(part) === 0) return false
  if (!canLieIn(part.event, whole.event) || !fitsInto(part, whole)) return false
  if (sizeOf(part) >= sizeOf(whole) && whole.high !== null) return false
  if (sizeOf(part) > sizeOf(whole) * 1.5) return false
  const isReal = whole.status === 'asserted' || whole.status === part.status
  return isReal && canBeOf(part, whole)
}

/** Whether the groups allow it. `Menschen` can be of the `Flüchtlinge` of whom a report speaks. */
function canBeOf(part: Tally, whole: Tally): boolean {
  const crowds = compareCrowds(part.crowd, whole.crowd)
  return crowds === 'broader' ? isSituated(part.crowd, whole.crowd) : crowds !== 'disjoint'
}

/** `130.000 der schätzungsweise 250.000 umzingelten Bewohner` */
function partsByNumber(tallies: readonly Tally[]): PartLink[] {
  return tallies.flatMap((part, at) => {
    const whole = tallies.slice(at + 1).find((other) => other.start > part.start)
    if (
      whole === undefined ||
      whole.sentence !== part.sentence ||
      sizeOf(part) > sizeOf(whole) ||
      whole.unit !== part.unit
    )
      return []
    const { quote, figure } = part.of.claim
    const between = quote.exact.slice(figure.end - quote.start, whole.start - quote.start)
    if (!CUES.ofNumber.test(between)) return []
    return tallies.filter(({ start }) => start === whole.start).flatMap((one) => link(part, one, 'of-the-number'))
  })
}

/** `Die Geretteten gehörten zu einer Gruppe von 1230 Menschen.` */
function partsByBelonging(tallies: readonly Tally[]): PartLink[] {
  return tallies.flatMap((whole, at) => {
    if (!whole.cues.takesBefore) return []
    const part = tallies.slice(0, at).findLast((one) => {
      return one.unit === whole.unit && sizeOf(one) < sizeOf(whole) && one.event !== 'killed' && canBeOf(one, whole)
    })
    return part === undefined ? [] : link(part, whole, 'belongs-to')
  })
}

/** `fünf gerettete Kinder sind verletzt`: the participle names the event of the whole. */
function partsByParticiple(tallies: readonly Tally[]): PartLink[] {
  return tallies.flatMap((part) => {
    const events = (part.crowd.text ?? '')
      .split(/\s+/u)
      .filter((word) => /^\p{Ll}/u.test(word))
      .flatMap((word) => EVENT_OF_NOUN.find(([pattern]) => pattern.test(word))?.[1] ?? [])
    if (events.length === 0 || events.includes(part.event)) return []
    const isNear = (one: Tally) =>
      one.sentence !== part.sentence && one.start < part.start && part.start - one.start < CUE_REACH
    const whole = tallies.findLast(
      (one) => isNear(one) && events.includes(one.event) && one.event !== 'trapped' && canHold(part, one),
    )
    return whole === undefined ? [] : link(part, whole, 'among-those')
  })
}

/** How far from the total a list of its parts may go on. */
const LIST_REACH = 600

/** `30 Menschen` and then `14 Aufständische, sieben Zivilisten, acht Soldaten`: groups named one by one that come to the total. */
function partsBySum(tallies: readonly Tally[]): PartLink[] {
  return tallies.flatMap((whole) =>
    findRun(whole, listAfter(whole, tallies)).flatMap((part) => link(part, whole, 'adds-up')),
  )
}

/** The first run of groups, two or more, that comes to the total. */
function findRun(whole: Tally, listed: readonly Tally[]): readonly Tally[] {
  for (let from = 0; from < listed.length - 1; from++)
    for (let to = listed.length; to > from + 1; to--) {
      const run = listed.slice(from, to)
      if (
        comesTo(
          run.reduce((sum, one) => sum + sizeOf(one), 0),
          whole,
        )
      )
        return run
    }
  return []
}

/** A total of people may be rounded or a lower bound; groups of a group must come to it exactly. */
function comesTo(sum: number, whole: Tally): boolean {
  const total = sizeOf(whole)
  if (!isEverybody(whole.crowd) && whole.crowd.kinds.length > 0) return sum === total
  return sum >= total * 0.9 && sum <= total * (whole.high === null ? 1.5 : 1)
}

/** Claims of the same event behind a total that name groups of it or further numbers. */
function listAfter(whole: Tally, tallies: readonly Tally[]): readonly Tally[] {
  return tallies.filter((one) => {
    if (one.start <= whole.start || one.start > whole.start + LIST_REACH || one.event !== whole.event) return false
    if (!canHold(one, whole) || isElsewhere(one, whole) || one.status !== whole.status || one.cues.isRate) return false
    return !isEverybody(one.crowd) || one.cues.isFurther || one.spot.names[0] !== whole.spot.names[0]
  })
}

function isElsewhere(part: Tally, whole: Tally): boolean {
  return (
    compareSpots(part.spot, whole.spot) === 'different' || compareMoments(part.moment, whole.moment) === 'different'
  )
}

/** The dead of a day are among those since the war began. */
function partsByTime(tallies: readonly Tally[]): PartLink[] {
  const days = readSpans(tallies)
  return pairsWhere(tallies, (part, whole) => {
    if (part.event !== whole.event || part.status !== 'asserted' || whole.status !== 'asserted') return false
    if (
      part.cues.isRate ||
      whole.cues.isRate ||
      !days.has(whole.key) ||
      (days.get(part.key) ?? 0) >= days.get(whole.key)! ||
      part.moment.isLongAgo
    )
      return false
    return (
      canHold(part, whole) && isPlainlyOf(part, whole) && isWithin(part, whole, tallies) && sizeOf(part) < sizeOf(whole)
    )
  }).flatMap(([part, whole]) => link(part, whole, 'within-time'))
}

/**
 * Days that the claims span which count everything since a start: as told, or as the sentence before or the whole of a part tells
 * (`Unter ihnen waren auch 31 Kinder`).
 */
function readSpans(tallies: readonly Tally[]): ReadonlyMap<string, number> {
  const days = new Map<string, number>()
  for (const [at, one] of tallies.entries()) {
    const before = tallies[at - 1]
    const gap = before === undefined ? -1 : one.sentence - endOfSentence(before)
    const isNext = gap >= 0 && gap < 12 && one.moment.kind === 'none' && EVENT_KINDS[one.event].aspect === 'change'
    const isCarried = isNext && (one.cues.isPart || sizeOf(one) >= CARRIED) && days.has(before!.key)
    if (spansTime(one))
      days.set(one.key, Math.max(2, one.moment.days, one.cues.isCumulative && one.moment.kind === 'none' ? 365 : 0))
    else if (isCarried) days.set(one.key, days.get(before!.key)!)
  }
  return days
}

/** A number so big, told without a time behind a total, is a total too. */
const CARRIED = 1000

function endOfSentence({ of }: Tally): number {
  const { text, start } = sentenceOf(of.claim)
  return start + text.length
}

function spansTime({ moment, cues, event }: Tally): boolean {
  if (EVENT_KINDS[event].aspect === 'state') return false
  return moment.kind === 'since' || (cues.isCumulative && moment.kind !== 'point')
}

/** No overlap: `Teilnehmer einer Feier` need not be among `Soldaten`. */
function isPlainlyOf(part: Tally, whole: Tally): boolean {
  return compareCrowds(part.crowd, whole.crowd) !== 'overlap'
}

/** In the place of the whole, as far as can be told: a whole of a country or sea holds what its report tells of. */
function isWithin(part: Tally, whole: Tally, tallies: readonly Tally[]): boolean {
  const moments = compareMoments(part.moment, whole.moment)
  if (moments === 'different' || moments === 'around') return false
  return holdsSpot(part, whole, tallies) || isUnbound(part, whole)
}

/** `20 Tote in sieben Tagen`: a total is not bound to the town that a sentence before it named, if the part tells when it was. */
function isUnbound(part: Tally, whole: Tally): boolean {
  const isTotal = whole.moment.kind === 'since' && !whole.moment.isCarried && part.moment.kind !== 'none'
  return isTotal && whole.spot.isCarried && !whole.spot.isCountry && !part.spot.isCountry
}

function holdsSpot(part: Tally, whole: Tally, tallies: readonly Tally[]): boolean {
  const spots = compareSpots(part.spot, whole.spot)
  if (spots !== 'unknown') return spots === 'same' || spots === 'inside'
  if (whole.spot.names.length === 0) return true
  if (part.spot.names.length === 0) return false
  return whole.spot.isWide || (whole.spot.isCountry && !isElsewhereBetween(part, whole, tallies))
}

/** Another country comes up between the two. */
function isElsewhereBetween(part: Tally, whole: Tally, tallies: readonly Tally[]): boolean {
  const [from, to] = [Math.min(part.start, whole.start), Math.max(part.start, whole.start)]
  return tallies.some(
    ({ start, spot }) => start > from && start < to && spot.isCountry && spot.names[0] !== whole.spot.names[0],
  )
}

const SCENE_REACH = 700

/** Those on board or in a crowd hold whoever was hurt, taken or saved there. */
function partsByCrowd(tallies: readonly Tally[]): PartLink[] {
  return pairsWhere(tallies, (part, whole) => {
    if (whole.event !== 'present' || !whole.cues.isCrowd || whole.status !== 'asserted' || !isScene(whole)) return false
    if (part.cues.isFurther || part.moment.isLongAgo !== whole.moment.isLongAgo || part.unit !== whole.unit)
      return false
    if (Math.abs(part.start - whole.start) > SCENE_REACH || !canLieIn(part.event, whole.event)) return false
    if (part.event === 'present' && compareCrowds(part.crowd, whole.crowd) !== 'narrower') return false
    return isAtScene(part, whole) && sizeOf(part) < sizeOf(whole)
  }).flatMap(([part, whole]) => link(part, whole, 'within-crowd'))
}

function isScene({ crowd }: Tally): boolean {
  return isEverybody(crowd) || SITUATIONS.includes(crowd.kinds[0] ?? '')
}

/** At the same place, or in the headline, which names none. */
function isAtScene(part: Tally, whole: Tally): boolean {
  if (compareMoments(part.moment, whole.moment) === 'different') return false
  const spots = compareSpots(part.spot, whole.spot)
  if (spots === 'same') return whole.spot.names.length > 0
  return spots !== 'different' && part.sentence < SCENE_LEDE && whole.start - part.start < SCENE_LEDE * 2
}

const SCENE_LEDE = 200

const GROUP_REACH = 650

/** The total of the opening holds the groups of the whole report; of one place, wherever they are told. */
function reachOfTotal(part: Tally, whole: Tally): number {
  if (whole.sentence > OPENING_END) return GROUP_REACH
  return whole.spot.names.length > 0 && compareSpots(part.spot, whole.spot) === 'same'
    ? Number.POSITIVE_INFINITY
    : GROUP_REACH * 2.5
}

const OPENING_END = 260

/** `zwölf Menschen getötet ... acht getötete Mexikaner`: a group named after a total of the same event. */
function partsByGroup(tallies: readonly Tally[]): PartLink[] {
  return pairsWhere(tallies, (part, whole) => {
    if (
      part.event !== whole.event ||
      NO_SCENES.includes(part.event) ||
      part.status === 'denied' ||
      part.start < whole.start
    )
      return false
    if (
      part.start - whole.start > reachOfTotal(part, whole) ||
      !canHold(part, whole) ||
      spansTime(part) !== spansTime(whole)
    )
      return false
    if (!isNarrower(part, whole) || compareFigures(part, whole) !== 'differs') return false
    if (part.sentence === whole.sentence && !isEverybody(whole.crowd)) return false
    return isOfTheSame(part, whole, tallies) && sizeOf(part) < sizeOf(whole) && !part.cues.isFurther
  }).flatMap(([part, whole]) => link(part, whole, 'narrower-group'))
}

/** Headcounts of many kinds of people at one place need not hold each other. */
const NO_SCENES: readonly EventKind[] = ['present', 'deployed', 'other']

/** A whole that names nobody (`die Opferzahl stieg auf 49`) counts everybody. */
function isNarrower(part: Tally, whole: Tally): boolean {
  if (whole.crowd.kinds.length === 0) return part.crowd.kinds.length > 0 && !isEverybody(part.crowd)
  return compareCrowds(part.crowd, whole.crowd) === 'narrower'
}

function isOfTheSame(part: Tally, whole: Tally, tallies: readonly Tally[]): boolean {
  if (compareMoments(part.moment, whole.moment) === 'different' || part.moment.isLongAgo !== whole.moment.isLongAgo)
    return false
  return holdsSpot(part, whole, tallies)
}

/** Who waits at the border of a country is among those who are in it, at the same time. */
function partsByPlace(tallies: readonly Tally[]): PartLink[] {
  return pairsWhere(tallies, (part, whole) => {
    if (whole.event !== 'present' || (part.event !== 'trapped' && part.event !== 'in-need')) return false
    if (part.status !== 'asserted' || whole.status !== 'asserted' || !canHold(part, whole)) return false
    const spots = compareSpots(part.spot, whole.spot)
    const moments = compareMoments(part.moment, whole.moment)
    return (
      (spots === 'inside' || (spots === 'unknown' && whole.spot.isCountry)) &&
      moments !== 'different' &&
      sizeOf(part) < sizeOf(whole)
    )
  }).flatMap(([part, whole]) => link(part, whole, 'within-place'))
}

function pairsWhere(
  tallies: readonly Tally[],
  holds: (part: Tally, whole: Tally) => boolean,
): (readonly [Tally, Tally])[] {
  return tallies.flatMap((part) =>
    tallies.filter((whole) => whole.key !== part.key && holds(part, whole)).map((whole) => [part, whole] as const),
  )
}

function link(part: Tally, whole: Tally, ground: Ground): PartLink[] {
  return [{ part, whole, ground }]
}
