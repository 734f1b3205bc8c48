import { z } from '@hono/zod-openapi'

/** A list as it is answered: nobody changes it. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.array(item).readonly()
}

/** A page of a list; `next` is the cursor with which it goes on, `null` at its end. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: listOf(item), next: z.string().nullable() })
}

export const Span = z.object({ start: z.int(), end: z.int() }).openapi('Span', {
  description: 'A stretch of the working text: UTF-16 code units, end exclusive.',
})

export const TextSpan = Span.extend({ text: z.string() }).openapi('TextSpan')

export const Wording = z.object({ de: z.string(), en: z.string() }).openapi('Wording')

/** Counts by name. */
export const Counts = z.record(z.string(), z.int())

/** Query parameters arrive as text. */
export const Limit = z.coerce.number().int().min(1).max(1000).optional().openapi({
  description: 'At most so many items.',
  example: 50,
})

export const Cursor = z.string().max(2000).optional().openapi({ description: 'The `next` of the page before.' })

export const IsoDay = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T[\d:.]+Z?)?)?)?$/, 'no date: write it as 2016-12-15')
  .openapi({ description: 'ISO 8601 date; a month or year alone counts as a whole.', example: '2016-12-15' })

export const Moment = z.iso.datetime({ offset: true }).or(z.iso.date()).openapi({
  description: 'ISO 8601 moment, or a date.',
  example: '2016-12-15T06:00:00Z',
})

export const Flag = z
  .enum(['true', 'false'])
  .transform((flag) => flag === 'true')
  .optional()

/** Several values, joined with commas: `contested,moving`. */
export function severalOf<const V extends readonly [string, ...string[]]>(values: V) {
  return z
    .string()
    .transform((joined) => joined.split(','))
    .pipe(z.array(z.enum(values)))
    .optional()
    .openapi({ type: 'string', description: `One or several, joined with commas: ${values.join(', ')}.` })
}
