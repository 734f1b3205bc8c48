import { z } from '@hono/zod-openapi'
import { Place, PlacePrecision, ReportHead } from './claim.ts'
import { Counts, listOf, Wording } from './common.ts'
import { Event, Matter, SourceKind, Standing } from './names.ts'
import { ClaimCard, ClaimRef, QuestionLink, QuestionRow } from './question.ts'
import { LedgerPosition, ReportRow } from './report.ts'

const PositionRelation = z
  .object({
    a: z.object({ report: z.string(), id: z.string() }),
    b: z.object({ report: z.string(), id: z.string() }),
    about: Matter,
    kind: z.enum(['changes', 'denies', 'refutes', 'accuses-back', 'agrees', 'disagrees']),
    why: Wording,
  })
  .openapi('PositionRelation')

export const SituationPage = z
  .object({
    counts: z.object({
      reports: z.int(),
      outlets: z.int(),
      claims: z.int(),
      questions: z.int(),
      standings: Counts,
    }),
    waiting: z
      .object({
        contested: z.int(),
        singleVoice: z.int(),
        unresolvedPlaces: z.int(),
        unread: z.int(),
        lostClaims: z.int(),
      })
      .openapi({ description: 'What waits for a person.' }),
    disputed: listOf(QuestionRow).openapi({ description: 'Contested and denied answers.' }),
    moving: listOf(QuestionRow),
    events: listOf(z.object({ event: Event, questions: z.int(), rows: listOf(QuestionRow) })),
    changes: z
      .object({ since: z.string(), questions: z.int(), reports: z.int(), rows: listOf(QuestionRow) })
      .nullable()
      .openapi({ description: 'What changed after `since`.' }),
    reports: listOf(ReportRow).openapi({ description: 'The latest.' }),
  })
  .openapi('SituationPage')

export const PositionsPage = z
  .object({
    matters: listOf(Matter).openapi({ description: 'Columns: those of which most is said first.' }),
    rows: listOf(z.object({ party: z.string(), kind: SourceKind, cells: listOf(listOf(LedgerPosition)) })).openapi({
      description: 'A row a party; a cell a matter, in the order of `matters`.',
    }),
    relations: listOf(PositionRelation),
    isCut: z.boolean().openapi({ description: 'There are more positions than are shown: narrow the filters.' }),
  })
  .openapi('PositionsPage')

export const ChronologyEntry = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('question'),
      from: z.string().nullable(),
      until: z.string().nullable(),
      row: QuestionRow,
    }),
    z.object({
      kind: z.literal('position'),
      from: z.string().nullable(),
      until: z.string().nullable(),
      position: LedgerPosition,
    }),
  ])
  .openapi('ChronologyEntry')

const MapPlace = z
  .object({
    type: z.literal('Feature'),
    id: z.string(),
    geometry: z.object({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]).readonly() }),
    properties: z.object({
      name: z.string(),
      precision: PlacePrecision,
      radius: z
        .number()
        .openapi({ description: 'Metres within which it lies: to be drawn as an area, not as a point.' }),
      country: z.string().nullable(),
      partOf: z.string().nullable(),
      questions: z.int(),
      claims: z.int(),
      standings: Counts,
      events: Counts,
      from: z.string().nullable(),
      until: z.string().nullable(),
    }),
  })
  .openapi('MapPlace')

export const Movement = z
  .object({
    from: Place,
    to: Place,
    event: Event,
    claims: z.int(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    first: z.string().nullable(),
    last: z.string().nullable(),
    refs: listOf(ClaimRef).openapi({ description: 'At most 20.' }),
  })
  .openapi('Movement', {
    description: 'From where to where; never a sum of claims: the lowest and highest figure that somebody gave.',
  })

export const MapPage = z
  .object({
    places: z.object({ type: z.literal('FeatureCollection'), features: listOf(MapPlace) }),
    unresolved: listOf(z.object({ words: z.string(), questions: z.int(), claims: z.int() })).openapi({
      description: 'Places that were not found: listed, not drawn.',
    }),
    withoutPlace: z.int().openapi({ description: 'Questions that name no place.' }),
    span: z.object({ from: z.string().nullable(), until: z.string().nullable() }).openapi({
      description: 'The time of all questions of the dossier: the ends of a slider.',
    }),
    isCut: z.boolean(),
  })
  .openapi('MapPage')

export const SourceRow = z
  .object({
    name: z.string().openapi({ description: 'The name under which it is quoted most.' }),
    kind: SourceKind,
    claims: z.int(),
    outlets: z.int(),
    via: listOf(z.object({ name: z.string(), claims: z.int() })).openapi({
      description: 'By whom relayed, most often first; at most five.',
    }),
    events: Counts,
    contradicted: z.int().openapi({ description: 'Claims of it that a claim of another contradicts.' }),
    sameAs: listOf(z.object({ name: z.string(), claims: z.int() })).openapi({
      description: 'Its other names: people judged them to be the same source, whose numbers are summed.',
    }),
  })
  .openapi('SourceRow')

export const SourcePage = z
  .object({
    source: SourceRow,
    claims: listOf(ClaimCard),
    next: z.string().nullable(),
  })
  .openapi('SourcePage')

export const ReviewItem = z
  .object({
    claim: ClaimCard,
    question: QuestionRow,
    weight: z.number().openapi({ description: 'How much a judgement on it would change; the queue is ordered by it.' }),
    without: z
      .object({ standing: Standing, low: z.number().nullable(), high: z.number().nullable() })
      .nullable()
      .openapi({ description: 'The answer as it would stand were the claim rejected.' }),
    why: Wording,
  })
  .openapi('ReviewItem')

const snippet = z.string().openapi({ description: 'Plain text; what was found stands between U+E000 and U+E001.' })

const ReportHit = z
  .object({
    kind: z.literal('report'),
    report: ReportHead,
    beginning: z.string().nullable(),
    snippet,
  })
  .openapi('ReportHit')

const ClaimHit = z
  .object({ kind: z.literal('claim'), snippet, card: ClaimCard, question: QuestionLink.nullable() })
  .openapi('ClaimHit')

const StatementHit = z
  .object({
    kind: z.literal('statement'),
    report: ReportHead,
    id: z.string(),
    from: z.enum(['statement', 'act']),
    snippet,
    start: z.int(),
    end: z.int(),
    source: z.string().nullable(),
    about: Matter.nullable(),
  })
  .openapi('StatementHit')

export const SearchPage = z
  .object({
    reports: listOf(ReportHit),
    claims: listOf(ClaimHit),
    statements: listOf(StatementHit),
    counts: z
      .object({ reports: z.int(), claims: z.int(), statements: z.int() })
      .openapi({ description: 'How many were found; 1000 means as many or more.' }),
  })
  .openapi('SearchPage')

const Inline = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['text', 'strong', 'dim']), text: z.string() }),
  z.object({ kind: z.literal('cite'), number: z.int() }),
])
const Rich = listOf(Inline)
const span = z.object({ start: z.int(), end: z.int() })

const Block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: z.string() }),
  z.object({ kind: z.literal('prose'), text: Rich }),
  z.object({ kind: z.literal('list'), items: listOf(Rich) }),
  z.object({ kind: z.literal('table'), head: listOf(z.string()), rows: listOf(listOf(Rich)) }),
  z.object({
    kind: z.literal('answer'),
    id: z.string(),
    title: z.string(),
    standing: Standing,
    standingLabel: z.string(),
    range: Rich,
    behind: z.string(),
    columns: z.object({ voice: z.string(), time: z.string(), figure: z.string() }),
    evidence: listOf(
      z.object({
        voice: z.string(),
        outlets: z.string(),
        time: z.string(),
        figure: Rich,
        low: z.number().nullable(),
        high: z.number().nullable(),
        bound: z.string(),
        status: z.string(),
      }),
    ),
    reasons: listOf(Rich),
    logScale: z.string(),
  }),
])

export const Briefing = z
  .object({
    language: z.enum(['de', 'en']),
    title: z.string(),
    asOf: z.string(),
    tallies: listOf(z.object({ count: z.string(), noun: z.string(), standing: Standing.nullable() })),
    note: z.string(),
    sections: listOf(z.object({ id: z.string(), heading: z.string(), blocks: listOf(Block) })),
    citations: listOf(
      z.object({
        number: z.int(),
        report: z.string(),
        outlet: z.string(),
        published: z.string(),
        title: z.string().nullable(),
        address: z.string().nullable(),
        sentence: z.string(),
        start: z.number().openapi({ description: 'Where the sentence begins in the working text of the report.' }),
        marks: listOf(span),
      }),
    ),
    citationsHeading: z.string(),
    colophonHeading: z.string(),
    colophon: listOf(z.string()),
  })
  .openapi('Briefing')

export const ExportFormat = z
  .object({ name: z.string(), row: z.enum(['claim', 'answer', 'place-week', 'position']), about: z.string() })
  .openapi('ExportFormat')

export const LogEntry = z
  .object({
    entry: z.int(),
    at: z.string(),
    by: z.string(),
    tool: z.string(),
    action: z.string(),
    subject: z.string().nullable(),
    hash: z.string(),
  })
  .openapi('LogEntry')
