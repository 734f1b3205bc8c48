import { z } from '@hono/zod-openapi'
import { Claim, Place, ReportHead } from './claim.ts'
import { listOf, Wording } from './common.ts'
import { JudgementEntries, Verdict } from './judgement.ts'
import { Bound, Event, GroupClass, SourceKind, Standing, Unit } from './names.ts'

export const ClaimRef = z
  .object({ report: z.string(), id: z.string(), start: z.int(), end: z.int() })
  .openapi('ClaimRef', { description: 'Where a claim stands; `start` and `end` are those of the figure.' })

const SeriesPoint = z
  .object({
    voice: z.string(),
    claim: ClaimRef,
    low: z.number().nullable(),
    high: z.number().nullable(),
    bound: Bound,
    said: z.string().nullable(),
    from: z.string().nullable(),
    until: z.string().nullable(),
  })
  .openapi('SeriesPoint', { description: 'What one voice said at one time.' })

const Question = z
  .object({
    id: z.string(),
    title: Wording,
    event: Event,
    unit: Unit,
    group: z.string().nullable(),
    groupClass: GroupClass.nullable(),
    place: Place.nullable(),
    from: z.string().nullable(),
    until: z.string().nullable(),
  })
  .openapi('Question')

const Voice = z
  .object({
    name: z.string(),
    kind: SourceKind,
    outlets: listOf(z.string()),
    claims: listOf(ClaimRef),
    why: Wording.nullable(),
  })
  .openapi('Voice')

const Answer = z
  .object({
    standing: Standing,
    low: z.number().nullable(),
    high: z.number().nullable(),
    latest: SeriesPoint.nullable(),
    outlets: z.int(),
    voices: listOf(Voice),
    series: listOf(SeriesPoint),
    reasons: z.object({ de: listOf(z.string()), en: listOf(z.string()) }),
  })
  .openapi('Answer')

const Relation = z
  .object({
    a: ClaimRef,
    b: ClaimRef,
    kind: z.enum(['same', 'rounds', 'update', 'contradicts', 'part']),
    why: Wording,
  })
  .openapi('Relation')

/** The reach of one voice, for a range plot; `claim` is the last it said. */
const VoiceReach = z
  .object({
    voice: z.string(),
    kind: SourceKind,
    outlets: z.int(),
    claims: z.int(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    bound: Bound,
    claim: ClaimRef.nullable(),
  })
  .openapi('VoiceReach')

/** A question as lists show it. */
export const QuestionRow = z
  .object({
    question: Question,
    standing: Standing,
    low: z.number().nullable(),
    high: z.number().nullable(),
    latest: SeriesPoint.nullable(),
    outlets: z.int(),
    voices: z.int(),
    claims: z.int(),
    reach: listOf(VoiceReach).openapi({ description: 'By voice; at most twelve.' }),
    reason: Wording.nullable().openapi({ description: 'The first reason.' }),
    changedAt: z.string(),
  })
  .openapi('QuestionRow')

/** The question that a claim answers. */
export const QuestionLink = z.object({ id: z.string(), title: Wording, standing: Standing }).openapi('QuestionLink')

/** A claim with all that a card shows of it. */
export const ClaimCard = z
  .object({
    name: z.string().openapi({ description: 'The ledger’s name of it: REPORT/CLAIM.' }),
    report: ReportHead,
    claim: Claim,
    version: z.int(),
    state: z.enum(['current', 'kept', 'lost', 'old']),
    enteredBy: z.string().nullable(),
    sensitive: z.boolean(),
    voice: z.string().nullable(),
    verdict: Verdict.nullable(),
  })
  .openapi('ClaimCard')

/** A claim of another question to which a relation leads. */
const Neighbour = z
  .object({ claim: ClaimRef, question: QuestionLink.nullable(), card: ClaimCard.nullable() })
  .openapi('Neighbour')

export const QuestionPage = z
  .object({
    question: Question,
    answer: Answer,
    relations: listOf(Relation),
    neighbours: listOf(Neighbour),
    cards: listOf(ClaimCard).openapi({ description: 'The first 200 claims, in the order of the question.' }),
    nextCards: z.string().nullable(),
    claims: z.int(),
    judgements: JudgementEntries,
    changedAt: z.string(),
  })
  .openapi('QuestionPage')

export const ClaimPage = z
  .object({ card: ClaimCard, question: QuestionLink.nullable(), judgements: JudgementEntries })
  .openapi('ClaimPage')
