import type { Judgement } from '../model/judgement.ts'
import type { LedgerClaim } from '../model/question.ts'
import { makeDisjointSets } from './disjoint-sets.ts'
import { weighSame } from './find-same.ts'
import { anchorOf, linkAcross, weighAcross } from './find-same-across.ts'
import { type Ground, type PartLink, pairKey, type SameLink } from './link.ts'
import { compareSpots, type Spot } from './read-spot.ts'
import { compareLinks } from './settle-report.ts'
import { makeTally, type Tally } from './tally.ts'

/** The claims of one block (or of blocks that a person tied), lined up: which answer one question, on what ground, and which are parts of which. */
export interface LinedUp {
  readonly sets: readonly (readonly Tally[])[]
  readonly grounds: ReadonlyMap<string, Ground>
  /** Parts whose whole lies in the block as well. */
  readonly parts: readonly PartLink[]
}

/**
 * Lines up the claims of a block, or of several that a person tied: only what was judged crosses from one to another. Claims carry
 * their settings; the order in which they are given does not matter.
 */
export function lineUp(blocks: readonly (readonly LedgerClaim[])[], judgements: readonly Judgement[]): LinedUp {
  const tallied = blocks.map((claims) => claims.map((claim) => makeTally(claim, claim.setting?.placeNames ?? [])))
  const tallies = tallied.flat().sort((a, b) => (a.key < b.key ? -1 : 1))
  const byKey = new Map(tallies.map((tally) => [tally.key, tally]))
  const within = tallies.flatMap((a) => readLinks(a, byKey))
  const parts = tallies.flatMap((part) => readParts(part, byKey))
  const judged = readJudged(judgements, byKey)
  const read = [...within, ...tallied.flatMap(findAcross)].sort(compareLinks)
  return { ...joinAsJudged(tallies, read, judged, parts), parts }
}

/**
 * Who names a claim of each of two questions the same means the questions whole: they come together as the rules made them. Where
 * another decision holds some of their claims apart, the two named claims come first and the rules see where the others belong.
 */
function joinAsJudged(
  tallies: readonly Tally[],
  read: readonly SameLink[],
  judged: Judged,
  parts: readonly PartLink[],
) {
  const whole = join(tallies, [...read, ...judged.same], parts, judged.apart)
  if (whole.refused.length === 0) return whole
  const others = judged.same.filter((link) => !whole.refused.includes(link))
  return join(tallies, [...whole.refused, ...read, ...others], parts, judged.apart)
}

function readLinks(a: Tally, byKey: ReadonlyMap<string, Tally>): SameLink[] {
  return (a.of.setting?.same ?? []).flatMap(({ id, ground, strength }) => {
    const b = byKey.get(`${a.ref.report}/${id}`)
    return b === undefined ? [] : [{ a, b, ground: ground as Ground, strength: strength + WITHIN }]
  })
}

/** What one report tells comes before what two reports let one guess. */
const WITHIN = 100
const JUDGED = 1000

interface Judged {
  readonly same: readonly SameLink[]
  readonly apart: ReadonlySet<string>
}

function readParts(part: Tally, byKey: ReadonlyMap<string, Tally>): PartLink[] {
  return (part.of.setting?.parts ?? []).flatMap(({ b }) => {
    const whole = byKey.get(`${b.report}/${b.id}`)
    return whole === undefined ? [] : [{ part, whole, ground: 'through' as const }]
  })
}

/** What people decided; of two decisions on one pair the later counts. */
function readJudged(judgements: readonly Judgement[], byKey: ReadonlyMap<string, Tally>): Judged {
  const decided = new Map<string, { same: boolean; a: Tally; b: Tally }>()
  for (const one of judgements) {
    if (one.kind !== 'same-question' && one.kind !== 'different-question') continue
    const [a, b] = one.claims.map((key) => byKey.get(key))
    if (a !== undefined && b !== undefined) decided.set(pairKey(a, b), { same: one.kind === 'same-question', a, b })
  }
  const same = [...decided.values()].filter((one) => one.same)
  return {
    same: same.map(({ a, b }): SameLink => ({ a, b, ground: 'judged', strength: JUDGED })).sort(compareLinks),
    apart: new Set([...decided].filter(([, one]) => !one.same).map(([key]) => key)),
  }
}

/** How many claims near in time each is held against: bounds the work in a block of any size. */
const CANDIDATES = 120

/** Links between reports: each claim of a block against those next to it in time. */
function findAcross(tallies: readonly Tally[]): SameLink[] {
  const byKind = new Map<string, Tally[]>()
  for (const tally of [...tallies].sort(compareAnchors)) {
    const kind = `${tally.unit} ${FAMILY.get(tally.event) ?? tally.event}`
    const line = byKind.get(kind)
    if (line === undefined) byKind.set(kind, [tally])
    else line.push(tally)
  }
  return [...byKind.values()].flatMap((inTime) => inTime.flatMap((_, at) => linkBack(inTime, at)))
}

/** Kinds of event that two reports may give to the same people are looked at together. */
const FAMILY: ReadonlyMap<string, string> = new Map(
  ['missing', 'abducted', 'detained']
    .map((event): [string, string] => [event, 'gone'])
    .concat(
      ['evacuated', 'displaced', 'rescued', 'arrived', 'present', 'trapped', 'in-need'].map((event) => [event, 'way']),
    ),
)

function linkBack(inTime: readonly Tally[], at: number): SameLink[] {
  const b = inTime[at]!
  const links: SameLink[] = []
  for (let back = at - 1; back >= Math.max(0, at - CANDIDATES); back--) {
    const a = inTime[back]!
    const link = a.of.report.id === b.of.report.id ? null : linkAcross(a, b)
    if (link !== null) links.push(link)
  }
  return links
}

function compareAnchors(a: Tally, b: Tally): number {
  return (anchorOf(a) ?? -1) - (anchorOf(b) ?? -1) || (a.key < b.key ? -1 : 1)
}

/** Takes the links in their order; `refused` are decisions that another decision stood against. */
function join(
  tallies: readonly Tally[],
  links: readonly SameLink[],
  parts: readonly PartLink[],
  judgedApart: ReadonlySet<string>,
) {
  const byKey = new Map(tallies.map((tally) => [tally.key, tally]))
  const sets = makeDisjointSets([...byKey.keys()])
  const apart = new Set([...parts.map(({ part, whole }) => pairKey(part, whole)), ...judgedApart])
  const scenes = new Map(tallies.map((tally) => [tally.key, [tally.spot]]))
  const grounds = new Map<string, Ground>()
  const refused: SameLink[] = []
  const stay = new Set<string>()
  for (const link of links) {
    const [a, b] = [sets.find(link.a.key), sets.find(link.b.key)]
    if (a !== b) {
      if (isForbidden(link, a, b)) {
        if (link.ground === 'judged') refused.push(link)
        continue
      }
      const spots = joinScenes(scenes.get(a)!, scenes.get(b)!)
      sets.join(a, b)
      scenes.set(sets.find(a), spots)
    }
    grounds.set(pairKey(link.a, link.b), link.ground)
  }
  return { sets: sets.all().map((set) => set.map((key) => byKey.get(key)!)), grounds, refused }

  /** Told apart by a person, by a part, or by a report that tells both; a person's word is above the other two. */
  function isForbidden(link: SameLink, a: string, b: string): boolean {
    if (link.strength < WITHIN) return staysApart(a, b)
    return anyPair(a, b, link.ground === 'judged' ? judgedApart : apart)
  }

  /** Of what two reports let one guess; two sets that stay apart are not weighed again before one of them grows. */
  function staysApart(a: string, b: string): boolean {
    const [some, others] = [a, b].map((root) => sets.members(root).map((key) => byKey.get(key)!)) as [Tally[], Tally[]]
    const pair = [`${a} ${some.length}`, `${b} ${others.length}`].sort().join(' ')
    const known = stay.has(pair)
    const stays =
      known || areElsewhere(scenes.get(a)!, scenes.get(b)!) || anyPair(a, b, apart) || speaksAgainst(some, others)
    if (stays) stay.add(pair)
    return stays
  }

  function anyPair(a: string, b: string, pairs: ReadonlySet<string>): boolean {
    if (pairs.size === 0) return false
    const [some, others] = [a, b].map((root) => sets.members(root).map((key) => byKey.get(key)!))
    return some!.some((x) => others!.some((y) => pairs.has(pairKey(x, y))))
  }
}

/** How far a pair can speak against or for it: none decides alone over many others. */
const LEAST = -2
const MOST = 4
/** Of a big set so many claims speak for all. */
const SPEAKERS = 16

/**
 * Whether the pairs between two sets together speak against it that all answer one question. A third report can thus join what one report
 * tells twice, but not what that report tells of other people, places or days.
 */
function speaksAgainst(some: readonly Tally[], others: readonly Tally[]): boolean {
  let sum = 0
  for (const a of pickSpeakers(some))
    for (const b of pickSpeakers(others)) {
      const told = a.of.report.id === b.of.report.id ? weighSame(a, b) : (weighAcross(a, b) ?? LEAST)
      if (told === null) return true
      sum += Math.min(MOST, Math.max(LEAST, told))
    }
  return sum <= 0
}

function pickSpeakers(set: readonly Tally[]): readonly Tally[] {
  const step = Math.ceil(set.length / SPEAKERS)
  return step <= 1 ? set : set.filter((_, at) => at % step === 0)
}

/** Two districts stay two questions, though each be told of the whole town. */
function areElsewhere(a: readonly Spot[], b: readonly Spot[]): boolean {
  return a.some((one) => b.some((other) => compareSpots(one, other) === 'different'))
}

/** The places of two sets, each once. */
function joinScenes(a: readonly Spot[], b: readonly Spot[]): Spot[] {
  return [...a, ...b.filter((one) => !a.some((other) => compareSpots(one, other) === 'same'))]
}
