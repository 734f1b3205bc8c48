import { z } from '@hono/zod-openapi'
import { Bound, Event, GroupClass, SourceKind, Status, Unit } from './names.ts'

const words = z.string().min(1).max(10_000)

/** A claim as a person enters it: wordings of the report, which the ledger finds in it. */
export const EnteredClaim = z
  .strictObject({
    quote: words.openapi({ description: 'The sentence, letter by letter as it stands in the report.' }),
    figure: words.openapi({ description: 'The numeral within the sentence.' }),
    at: z.number().int().min(0).optional().openapi({
      description:
        'Where the numeral begins in the working text, in UTF-16 code units; needed where either stands there twice.',
    }),
    low: z.number().nullable(),
    high: z.number().nullable(),
    bound: Bound,
    unit: Unit,
    event: Event,
    status: Status,
    group: z.strictObject({ text: words, class: GroupClass }).nullable(),
    source: z.strictObject({ text: words, kind: SourceKind }).nullable(),
    place: words.nullable(),
  })
  .refine(({ low, high }) => low === null || high === null || low <= high, {
    message: 'is above high',
    path: ['low'],
  })
  .openapi('EnteredClaim')
