import type { Judgement } from '../model/judgement.ts'
import type { LedgerClaim, LedgerQuestion, QuestionDraft, Relation } from '../model/question.ts'
import { answerQuestion } from './answer-question.ts'
import { applyCorrections, listStanding } from './apply-judgements.ts'
import { findParties, findVoices, type Parties } from './find-voices.ts'
import { hashText } from './hash-text.ts'
import { type LinedUp, lineUp } from './line-up.ts'
import { pairKey } from './link.ts'
import { makeQuestion } from './make-question.ts'
import { sortInTime } from './order-states.ts'
import { type RelatedPair, relateClaims } from './relate-claims.ts'
import { settleClaims } from './settle-claims.ts'
import { groupInBlocks } from './split-blocks.ts'
import type { Tally } from './tally.ts'
import { claimsOf } from './tell-judgements.ts'
import { tellLink } from './tell-link.ts'
import { tellRelated } from './tell-relation.ts'
import { transferParts } from './transfer-parts.ts'

/**
 * The questions that the claims answer, each with its answer and relations, in the order of their ids. `claims` are all claims of
 * some blocks (`splitBlocks`); claims without a setting must come with all others of their report. The result does not depend on
 * the order of claims or judgements, and that of two blocks is that of each. `blockIn` says in which block each claim lies, where not all
 * claims of the blocks around them are given.
 */
export function buildQuestions(
  claims: readonly LedgerClaim[],
  judgements: readonly Judgement[],
  blockIn?: (claim: LedgerClaim) => string,
): readonly LedgerQuestion[] {
  return draftQuestions(claims, judgements, blockIn).map(({ build }) => build())
}

/** As `buildQuestions`, but tells first from what each question is made: one that is made of the same as before need not be built again. */
export function draftQuestions(
  claims: readonly LedgerClaim[],
  judgements: readonly Judgement[],
  blockIn?: (claim: LedgerClaim) => string,
): readonly QuestionDraft[] {
  const standing = listStanding(judgements)
  const settled = settleUnsettled(claims, judgements)
  const blocks = joinJudgedBlocks(
    groupBy(applyCorrections(settled, judgements), blockIn ?? groupInBlocks(settled)),
    standing,
  )
  return blocks.flatMap((tied) => draftTied(tied, standing)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function settleUnsettled(claims: readonly LedgerClaim[], judgements: readonly Judgement[]): readonly LedgerClaim[] {
  const unsettled = claims.filter(({ setting }) => setting === undefined)
  const byReport = groupBy(unsettled, ({ report }) => report.id)
  return [
    ...claims.filter(({ setting }) => setting !== undefined),
    ...[...byReport.values()].flatMap((report) => settleClaims(report, judgements)),
  ]
}

/** Blocks that a person tied by naming a claim of each the same question are lined up as one. */
function joinJudgedBlocks(
  blocks: ReadonlyMap<string, LedgerClaim[]>,
  judgements: readonly Judgement[],
): LedgerClaim[][][] {
  const blockOfKey = new Map(
    [...blocks].flatMap(([block, claims]) =>
      claims.map(({ report, claim }) => [`${report.id}/${claim.id}` as string, block] as const),
    ),
  )
  const joined = new Map([...blocks.keys()].map((block) => [block, block]))
  for (const one of judgements) {
    if (one.kind !== 'same-question') continue
    const [a, b] = one.claims.map((key) => blockOfKey.get(key))
    if (a === undefined || b === undefined) continue
    const [to, from] = [joined.get(a)!, joined.get(b)!]
    for (const [block, root] of joined) if (root === from) joined.set(block, to)
  }
  return [...groupBy([...blocks], ([block]) => joined.get(block)!).values()].map((parts) =>
    parts.map(([, claims]) => claims),
  )
}

/** The questions of a block, or of several that judgements tied. */
function draftTied(blocks: readonly (readonly LedgerClaim[])[], judgements: readonly Judgement[]): QuestionDraft[] {
  const lined = lineUp(blocks, judgements)
  const parties = findParties(lined.sets.flat(), judgements)
  const parts = transferParts(lined)
  return lined.sets.map((set) => draftQuestion(set, { lined, parts, parties, judgements }))
}

/** What is known of all claims of some blocks. */
interface Surroundings {
  readonly lined: LinedUp
  readonly parts: ReadonlyMap<string, readonly Relation[]>
  readonly parties: Parties
  readonly judgements: readonly Judgement[]
}

function draftQuestion(set: readonly Tally[], around: Surroundings): QuestionDraft {
  const keys = set.map(({ key }) => key).sort()
  const id = hashText(keys[0]!)
  return { id, claims: keys, ground: tellGround(set, around), build: () => buildQuestion(id, set, around) }
}

/** All that bears on a question beside its claims; the same in whatever order they come. */
function tellGround(set: readonly Tally[], { lined, parts, parties, judgements }: Surroundings): string {
  const inOrder = [...set].sort((a, b) => (a.key < b.key ? -1 : 1))
  const keys = new Set(inOrder.map(({ key }) => key))
  const names = new Set(inOrder.flatMap(({ source, via }) => [source, via]).filter((name) => name !== null))
  return JSON.stringify([
    inOrder.map((a, at) => inOrder.slice(at + 1).map((b) => lined.grounds.get(pairKey(a, b)) ?? null)),
    inOrder.map(({ key }) => parts.get(key)),
    [...names].sort().map((name) => parties.get(name)),
    judgements.filter((one) => claimsOf(one).some((key) => keys.has(key))),
  ])
}

function buildQuestion(id: string, set: readonly Tally[], around: Surroundings): LedgerQuestion {
  const { lined, parts, parties, judgements } = around
  const inTime = sortInTime(set)
  const voices = findVoices(inTime, parties)
  const related = relateClaims(
    inTime,
    (a, b) => voices.voiceOf(a) === voices.voiceOf(b),
    (a, b) => lined.grounds.get(pairKey(a, b)) ?? null,
  )
  return {
    question: makeQuestion(id, inTime),
    answer: answerQuestion({ claims: inTime, voices, related, judgements }),
    claims: inTime.map(({ ref }) => ref),
    relations: [
      ...related.map((pair) => toRelation(pair, lined)),
      ...inTime.flatMap(({ key }) => parts.get(key) ?? []),
    ],
  }
}

function toRelation(pair: RelatedPair, { grounds }: LinedUp): Relation {
  const { a, b, kind } = pair
  const ground = grounds.get(pairKey(a, b)) ?? 'judged'
  return { a: a.ref, b: b.ref, kind, why: tellRelated(pair, ground === 'judged' ? null : tellLink(a, b)) }
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}
