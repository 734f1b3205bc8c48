import { canLieIn } from './compare-events.ts'
import { fitsInto, sizeOf } from './compare-figures.ts'
import type { Ground, PartLink } from './link.ts'
import { compareCrowds, isEverybody, stem } from './read-crowd.ts'
import { compareMoments } from './read-moment.ts'
import { compareSpots, type SpotRelation } from './read-spot.ts'
import type { Tally } from './tally.ts'
import { CUES } from './words/cue-words.ts'

/** Parts of wholes in the claims of one report, the surest rule first: each pair is found once. */
export function findParts(tallies: readonly Tally[]): readonly PartLink[] {
  const found = new Map<string, PartLink>()
  for (const rule of [partsByCue, partsByNumber, partsByBelonging, partsBySum, partsByTime, partsByCrowd, partsByGroup, partsByPlace])
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
    .filter((whole) => isNamed || part.cues.amongNoun === null || sharesNoun(part.cues.amongNoun, whole) || part.crowd.text === null)
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
  if (!canLieIn(part.event, whole.event) || !fitsInto(part, whole)) return false
  if (sizeOf(part) >= sizeOf(whole) && whole.high !== null) return false
  if (sizeOf(part) > sizeOf(whole) * 1.5) return false
  const crowds = compareCrowds(part.crowd, whole.crowd)
  return crowds !== 'disjoint' && crowds !== 'broader'
}

/** `130.000 der schätzungsweise 250.000 umzingelten Bewohner` */
function partsByNumber(tallies: readonly Tally[]): PartLink[] {
  return tallies.flatMap((part, at) => {
    const whole = tallies.slice(at + 1).find((other) => other.start > part.start)
    if (whole === undefined || whole.sentence !== part.sentence || sizeOf(part) > sizeOf(whole)) return []
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
      const crowds = compareCrowds(one.crowd, whole.crowd)
      return one.unit === whole.unit && sizeOf(one) < sizeOf(whole) && one.event !== 'killed' && crowds !== 'disjoint' && crowds !== 'broader'
    })
    return part === undefined ? [] : link(part, whole, 'belongs-to')
  })
}

/** How far from the total a list of its parts may go on. */
const LIST_REACH = 600

/** `30 Menschen` and then `14 Aufständische, sieben Zivilisten, acht Soldaten`: groups named one by one that come to the total. */
function partsBySum(tallies: readonly Tally[]): PartLink[] {
  return tallies.flatMap((whole) => {
    if (!isEverybody(whole.crowd) && whole.crowd.kinds.length > 0) return []
    const listed = listAfter(whole, tallies)
    const sum = listed.reduce((total, one) => total + sizeOf(one), 0)
    const isSum = listed.length > 1 && sum >= sizeOf(whole) * 0.9 && sum <= sizeOf(whole) * (whole.high === null ? 1.5 : 1)
    return isSum ? listed.flatMap((part) => link(part, whole, 'adds-up')) : []
  })
}

/** Claims of the same event behind a total, as long as they add up to no more than it and name groups. */
function listAfter(whole: Tally, tallies: readonly Tally[]): Tally[] {
  const listed: Tally[] = []
  let sum = 0
  for (const one of tallies) {
    if (one.start <= whole.start || one.start > whole.start + LIST_REACH || one.event !== whole.event) continue
    if (!canHold(one, whole) || isElsewhere(one, whole) || one.status !== whole.status) continue
    if (isEverybody(one.crowd) && !one.cues.isFurther && one.spot.names[0] === whole.spot.names[0]) continue
    sum += sizeOf(one)
    if (sum > sizeOf(whole) * (whole.high === null ? 1.5 : 1)) break
    listed.push(one)
  }
  return listed
}

function isElsewhere(part: Tally, whole: Tally): boolean {
  return compareSpots(part.spot, whole.spot) === 'different' || compareMoments(part.moment, whole.moment) === 'different'
}

/** The dead of a day are among those since the war began. */
function partsByTime(tallies: readonly Tally[]): PartLink[] {
  return pairsWhere(tallies, (part, whole) => {
    if (part.event !== whole.event || part.status !== 'asserted' || whole.status !== 'asserted') return false
    if (!spansTime(whole) || spansTime(part) || part.moment.isLongAgo) return false
    return canHold(part, whole) && isWithin(part, whole) && sizeOf(part) < sizeOf(whole)
  }).flatMap(([part, whole]) => link(part, whole, 'within-time'))
}

function spansTime({ moment, cues }: Tally): boolean {
  return moment.kind === 'since' || cues.isCumulative
}

/** In the place of the whole, as far as can be told: a whole of a country or sea holds what its report tells of. */
function isWithin(part: Tally, whole: Tally): boolean {
  const moments = compareMoments(part.moment, whole.moment)
  if (moments === 'different' || moments === 'around') return false
  return holdsSpot(compareSpots(part.spot, whole.spot), part, whole)
}

function holdsSpot(spots: SpotRelation, part: Tally, whole: Tally): boolean {
  if (spots === 'same' || spots === 'inside') return true
  if (spots === 'different' || spots === 'around') return false
  const { spot } = whole
  return spot.isCountry || spot.isWide || spot.names.length === 0 || part.spot.names.length === 0
}

const SCENE_REACH = 700

/** Those on board or in a crowd hold whoever was hurt, taken or saved there. */
function partsByCrowd(tallies: readonly Tally[]): PartLink[] {
  return pairsWhere(tallies, (part, whole) => {
    if (whole.event !== 'present' || !whole.cues.isCrowd || whole.status !== 'asserted') return false
    if (part.cues.isFurther || part.moment.isLongAgo !== whole.moment.isLongAgo) return false
    if (Math.abs(part.start - whole.start) > SCENE_REACH || !canHold(part, whole)) return false
    if (part.event === 'present' && compareCrowds(part.crowd, whole.crowd) !== 'narrower') return false
    return !isElsewhere(part, whole) && sizeOf(part) < sizeOf(whole)
  }).flatMap(([part, whole]) => link(part, whole, 'within-crowd'))
}

const GROUP_REACH = 650

/** `zwölf Menschen getötet ... acht getötete Mexikaner`: a group named after a total of the same event. */
function partsByGroup(tallies: readonly Tally[]): PartLink[] {
  return pairsWhere(tallies, (part, whole) => {
    if (part.event !== whole.event || part.status === 'denied' || part.start < whole.start) return false
    if (part.start - whole.start > GROUP_REACH || !canHold(part, whole) || spansTime(part) !== spansTime(whole)) return false
    if (compareCrowds(part.crowd, whole.crowd) !== 'narrower' || !isOfTheSame(part, whole)) return false
    return sizeOf(part) < sizeOf(whole) && !part.cues.isFurther
  }).flatMap(([part, whole]) => link(part, whole, 'narrower-group'))
}

function isOfTheSame(part: Tally, whole: Tally): boolean {
  if (compareMoments(part.moment, whole.moment) === 'different') return false
  return holdsSpot(compareSpots(part.spot, whole.spot), part, whole)
}

/** Who waits at the border of a country is among those who are in it, at the same time. */
function partsByPlace(tallies: readonly Tally[]): PartLink[] {
  return pairsWhere(tallies, (part, whole) => {
    if (whole.event !== 'present' || (part.event !== 'trapped' && part.event !== 'in-need')) return false
    if (part.status !== 'asserted' || whole.status !== 'asserted' || !canHold(part, whole)) return false
    const spots = compareSpots(part.spot, whole.spot)
    const moments = compareMoments(part.moment, whole.moment)
    return (spots === 'inside' || (spots === 'unknown' && whole.spot.isCountry)) && moments !== 'different' && sizeOf(part) < sizeOf(whole)
  }).flatMap(([part, whole]) => link(part, whole, 'within-place'))
}

function pairsWhere(tallies: readonly Tally[], holds: (part: Tally, whole: Tally) => boolean): (readonly [Tally, Tally])[] {
  return tallies.flatMap((part) => tallies.filter((whole) => whole.key !== part.key && holds(part, whole)).map((whole) => [part, whole] as const))
}

function link(part: Tally, whole: Tally, ground: Ground): PartLink[] {
  return [{ part, whole, ground }]
}
