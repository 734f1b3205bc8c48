import { z } from '@hono/zod-openapi'
import { ClaimTime, Quote, ReportHead, Source } from './claim.ts'
import { listOf, Span, TextSpan, Wording } from './common.ts'
import { JudgementEntries } from './judgement.ts'
import { Code, Matter, Status } from './names.ts'
import { ClaimCard, QuestionLink } from './question.ts'

const beginning = z.string().nullable().openapi({ description: 'How its text begins, where it has no title.' })

export const ReportRow = z
  .object({
    head: ReportHead,
    beginning,
    origin: z.string(),
    version: z.int(),
    sensitive: z.boolean(),
    claims: z.int(),
    addedAt: z.string(),
    addedBy: z.string(),
    changedAt: z.string(),
  })
  .openapi('ReportRow')

export const SameNamed = z.object({ name: z.string(), head: ReportHead, beginning }).openapi('SameNamed')

const Position = z
  .object({
    code: Code,
    actor: Source.nullable(),
    together: Source.nullable(),
    recipient: Source.nullable(),
    about: Matter,
    further: listOf(Matter),
    polarity: z.enum(['confirmed', 'denied', 'doubted']),
    status: Status,
    conditions: TextSpan.nullable(),
    denies: Span.nullable(),
  })
  .openapi('Position')

const Statement = z
  .object({
    id: z.string(),
    rule: z.string(),
    form: z.enum(['direct', 'indirect', 'reported', 'free-indirect', 'indirect-free-indirect']),
    content: listOf(Span),
    source: Source.nullable(),
    via: Source.nullable(),
    cue: TextSpan.nullable(),
    addressee: TextSpan.nullable(),
    position: Position.nullable(),
  })
  .openapi('Statement')

const Act = z.object({ id: z.string(), rule: z.string(), quote: Quote, position: Position }).openapi('Act')

const TimeExpression = TextSpan.extend({
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string(),
}).openapi('TimeExpression')

const Note = z
  .object({
    kind: z.enum(['failed', 'other-language', 'no-text', 'undecided']),
    origin: z.string(),
    message: z.string(),
    wording: Wording,
  })
  .openapi('Note')

const Version = z
  .object({
    version: z.int(),
    head: ReportHead,
    origin: z.string(),
    takenAt: z.string(),
    takenBy: z.string(),
    characters: z.int(),
  })
  .openapi('Version')

export const ReportPage = z
  .object({
    report: ReportRow,
    text: z
      .string()
      .openapi({ description: 'The working text of the version in force; to be shown as text, never as HTML.' }),
    versions: listOf(Version),
    claims: listOf(ClaimCard),
    lost: listOf(ClaimCard).openapi({
      description: 'Judged claims that lost their ground, and those of older versions that a person vouched for.',
    }),
    questions: z.record(z.string(), QuestionLink).openapi({ description: 'By the ledger’s name of the claim.' }),
    statements: listOf(Statement),
    acts: listOf(Act),
    times: listOf(TimeExpression),
    notes: listOf(Note),
    judgements: JudgementEntries,
  })
  .openapi('ReportPage')

export const VersionPage = Version.extend({ text: z.string() }).openapi('VersionPage')

const said = z.string().max(10_000).nullable().optional()

/** What a person corrects; what is left out stays. */
export const ReportEdit = z
  .strictObject({
    title: said,
    outlet: said,
    published: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'no date: write it as 2016, 2016-12 or 2016-12-15')
      .nullable()
      .optional(),
    address: said,
    language: z.string().max(20).nullable().optional(),
    sensitive: z.boolean().optional(),
  })
  .openapi('ReportEdit')

export const LedgerPosition = z
  .object({
    report: ReportHead,
    id: z.string(),
    from: z.enum(['statement', 'act']),
    quote: Quote,
    position: Position,
    source: Source.nullable(),
    time: ClaimTime.nullable(),
  })
  .openapi('LedgerPosition')
