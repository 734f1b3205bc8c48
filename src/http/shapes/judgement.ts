import { z } from '@hono/zod-openapi'
import type { JsonValue } from '../../model/judgement.ts'
import { listOf } from './common.ts'
import { Correctable, Grade } from './names.ts'

const name = z.string().min(1).max(2000)
const claim = name.openapi({ description: 'The ledger’s name of a claim: REPORT/CLAIM.' })
const pair = z.tuple([name, name]).readonly()
/** Any value that JSON can hold. */
const Json = z
  .custom<JsonValue>((value) => value !== undefined, 'is missing')
  .openapi({
    type: ['string', 'number', 'boolean', 'object', 'array', 'null'],
  })

const reason = z.string().max(10_000).nullable()

const KINDS = {
  accept: { kind: z.literal('accept'), claim },
  reject: { kind: z.literal('reject'), claim },
  correct: {
    kind: z.literal('correct'),
    claim,
    field: Correctable,
    value: Json,
  },
  sameQuestion: { kind: z.literal('same-question'), claims: pair },
  differentQuestion: { kind: z.literal('different-question'), claims: pair },
  sameSource: { kind: z.literal('same-source'), names: pair },
  differentSource: { kind: z.literal('different-source'), names: pair },
  verify: { kind: z.literal('verify'), claim, grade: Grade },
  comment: { kind: z.literal('comment'), claim, text: z.string().min(1).max(10_000) },
  markSensitive: { kind: z.literal('mark-sensitive'), claim, sensitive: z.boolean() },
  undo: { kind: z.literal('undo'), judgement: name },
} as const

const judged = { id: z.string(), by: z.string(), at: z.string(), reason }

export const Judgement = z
  .discriminatedUnion('kind', [
    z.object({ ...judged, ...KINDS.accept }),
    z.object({ ...judged, ...KINDS.reject }),
    z.object({ ...judged, ...KINDS.correct }),
    z.object({ ...judged, ...KINDS.sameQuestion }),
    z.object({ ...judged, ...KINDS.differentQuestion }),
    z.object({ ...judged, ...KINDS.sameSource }),
    z.object({ ...judged, ...KINDS.differentSource }),
    z.object({ ...judged, ...KINDS.verify }),
    z.object({ ...judged, ...KINDS.comment }),
    z.object({ ...judged, ...KINDS.markSensitive }),
    z.object({ ...judged, ...KINDS.undo }),
  ])
  .openapi('Judgement', { description: 'A person’s decision: it can be undone, never overwritten.' })

const draft = { reason: reason.default(null) }

/** What a person decides; the server adds who and when. */
export const JudgementDraft = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...draft, ...KINDS.accept }),
    z.strictObject({ ...draft, ...KINDS.reject }),
    z.strictObject({ ...draft, ...KINDS.correct }),
    z.strictObject({ ...draft, ...KINDS.sameQuestion }),
    z.strictObject({ ...draft, ...KINDS.differentQuestion }),
    z.strictObject({ ...draft, ...KINDS.sameSource }),
    z.strictObject({ ...draft, ...KINDS.differentSource }),
    z.strictObject({ ...draft, ...KINDS.verify }),
    z.strictObject({ ...draft, ...KINDS.comment }),
    z.strictObject({ ...draft, ...KINDS.markSensitive }),
    z.strictObject({ ...draft, ...KINDS.undo }),
  ])
  .openapi('JudgementDraft')

const remark = { judgement: z.string(), by: z.string(), at: z.string(), text: z.string().nullable() }

export const Verdict = z
  .object({
    decision: z.enum(['accept', 'reject']).nullable(),
    grade: Grade.nullable(),
    comments: listOf(z.object(remark)),
    corrections: listOf(z.object({ ...remark, field: z.string(), value: Json })),
  })
  .openapi('Verdict', {
    description: 'What people decided on one claim, as it stands now. The claim beside it is as it was read.',
  })

/** A judgement with whether it still holds. */
export const JudgementEntry = z
  .object({ judgement: Judgement, inForce: z.boolean(), undoneBy: z.string().nullable() })
  .openapi('JudgementEntry')

export const JudgementEntries = listOf(JudgementEntry)
