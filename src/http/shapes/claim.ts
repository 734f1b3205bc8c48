import { z } from '@hono/zod-openapi'
import { listOf, Span, TextSpan } from './common.ts'
import { Bound, Event, GroupClass, SourceKind, Status, Unit } from './names.ts'

export const Quote = Span.extend({ exact: z.string(), prefix: z.string(), suffix: z.string() }).openapi('Quote', {
  description:
    'The sentence as it stands in the working text (Web Annotation: TextQuoteSelector and TextPositionSelector).',
})

export const Source = TextSpan.extend({
  mention: Span.nullable(),
  name: z.string(),
  kind: SourceKind,
}).openapi('Source')

export const PlacePrecision = z.enum(['point', 'settlement', 'district', 'region', 'country', 'unresolved'])

export const Place = TextSpan.extend({
  role: z.enum(['at', 'from', 'to']),
  name: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  country: z.string().nullable(),
  partOf: z.string().nullable(),
  precision: PlacePrecision,
  candidates: listOf(
    z.object({
      name: z.string(),
      latitude: z.number(),
      longitude: z.number(),
      country: z.string().nullable(),
      partOf: z.string().nullable(),
      precision: PlacePrecision,
      why: z.string(),
    }),
  ),
}).openapi('Place', { description: 'Degrees in WGS 84; `null` where the place was not found.' })

export const ClaimTime = z
  .object({
    text: z.string().nullable(),
    start: z.int().nullable(),
    end: z.int().nullable(),
    value: z.string().nullable(),
    from: z.string().nullable(),
    until: z.string().nullable(),
    precision: z.enum([
      'minute',
      'hour',
      'part-of-day',
      'day',
      'weekend',
      'week',
      'month',
      'season',
      'quarter',
      'half-year',
      'year',
      'decade',
      'century',
      'vague',
      'unresolved',
    ]),
    relation: z.enum(['at', 'since', 'until', 'within', 'during']),
    anchor: z.enum(['explicit', 'published', 'context', 'upper-bound']).nullable(),
  })
  .openapi('ClaimTime', { description: 'When it holds: `value` in EDTF, `from` and `until` inclusive.' })

const Figure = TextSpan.extend({
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: Bound,
  unit: Unit,
}).openapi('Figure')

export const Claim = z
  .object({
    id: z.string(),
    rule: z.string(),
    quote: Quote,
    figure: Figure,
    event: Event,
    status: Status,
    group: TextSpan.extend({ class: GroupClass }).nullable(),
    source: Source.nullable(),
    via: Source.nullable(),
    place: Place.nullable(),
    origin: Place.nullable(),
    destination: Place.nullable(),
    time: ClaimTime.nullable(),
  })
  .openapi('Claim')

export const ReportHead = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    address: z.string().nullable(),
    language: z.string().nullable(),
    sha256: z.string(),
  })
  .openapi('ReportHead')
