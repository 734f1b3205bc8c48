import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { INVENTED_DOSSIER, INVENTED_TEXTS } from '../views/invented-dossier.ts'
import { claimsJsonl } from './claims-jsonl.ts'
import { claimsJsonld } from './claims-jsonld.ts'
import type { ExportFormat } from './export-format.ts'
import { positionsPlover } from './positions-plover.ts'

const asSaid = { vagueWords: 'as-said' } as const
const ajv = new Ajv({ allErrors: true, strict: false })
addFormats.default(ajv)

async function parseLines(format: ExportFormat) {
  const written = String(await format.write(INVENTED_DOSSIER, asSaid))
  return written
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('jsonl', () => {
  it('gives every claim back with nothing left out', async () => {
    const lines = await parseLines(claimsJsonl)
    expect(lines.map(({ claim }) => claim)).toEqual(INVENTED_DOSSIER.claims.map(({ claim }) => claim))
    expect(lines[3]).toMatchObject({ name: 'spiegel/c4', dossier: 'kadrin', questions: ['q-market'] })
    expect(lines[3].verdict.check).toMatchObject({ grade: 'fair', by: 'R. Amsel' })
  })
})

const SELECTORS = {
  type: 'array',
  minItems: 2,
  items: [
    {
      type: 'object',
      required: ['@type', 'oa:exact', 'oa:prefix', 'oa:suffix'],
      properties: { '@type': { const: 'oa:TextQuoteSelector' } },
    },
    {
      type: 'object',
      required: ['@type', 'oa:start', 'oa:end'],
      properties: { '@type': { const: 'oa:TextPositionSelector' }, 'oa:start': { type: 'integer', minimum: 0 } },
    },
  ],
}

const CLAIM_SCHEMA = {
  type: 'object',
  required: ['@id', '@type', 'text', 'appearance', 'lagebild:figure', 'lagebild:evidence'],
  properties: {
    '@id': { type: 'string', pattern: '^urn:lagebild:claim:' },
    text: { type: 'string', minLength: 1 },
    appearance: { type: 'string', pattern: '^urn:sha256:' },
    'lagebild:evidence': {
      type: 'object',
      required: ['@type', 'oa:hasTarget'],
      properties: {
        '@type': { const: 'oa:Annotation' },
        'oa:hasTarget': {
          type: 'object',
          required: ['oa:hasSource', 'oa:hasSelector'],
          properties: { 'oa:hasSource': { type: 'string', pattern: '^urn:sha256:' }, 'oa:hasSelector': SELECTORS },
        },
      },
    },
  },
}

const REVIEW_SCHEMA = {
  type: 'object',
  required: ['@type', 'claimReviewed', 'itemReviewed', 'reviewRating', 'author', 'datePublished'],
  properties: {
    itemReviewed: { type: 'string' },
    datePublished: { type: 'string', format: 'date-time' },
    author: { type: 'object', required: ['name'], properties: { '@type': { const: 'Person' } } },
    reviewRating: {
      type: 'object',
      required: ['ratingValue', 'bestRating', 'worstRating', 'alternateName'],
      properties: { ratingValue: { type: 'integer', minimum: 1, maximum: 5 } },
    },
  },
}

describe('jsonld', () => {
  const document = JSON.parse(String(claimsJsonld.write(INVENTED_DOSSIER, asSaid)))
  const nodes = document['@graph'] as { '@type': string; '@id': string; [key: string]: unknown }[]
  const ofType = (type: string) => nodes.filter((node) => node['@type'] === type)

  it('has a Claim for every claim, each with evidence of both selectors', () => {
    const claims = ofType('Claim')
    expect(claims).toHaveLength(INVENTED_DOSSIER.claims.length)
    const isClaim = ajv.compile(CLAIM_SCHEMA)
    for (const claim of claims) expect(isClaim(claim), JSON.stringify(isClaim.errors)).toBe(true)
  })

  it('has selectors that find the sentence in the working text', () => {
    const reports = new Map(ofType('NewsArticle').map((node) => [node['@id'], String(node.identifier)]))
    for (const claim of ofType('Claim')) {
      // biome-ignore lint/suspicious/noExplicitAny: the schema above has checked its shape
      const target = (claim['lagebild:evidence'] as any)['oa:hasTarget']
      const [quote, position] = target['oa:hasSelector']
      const text = INVENTED_TEXTS[reports.get(target['oa:hasSource'])!]!
      expect(text.slice(position['oa:start'], position['oa:end'])).toBe(quote['oa:exact'])
      expect(text).toContain(quote['oa:prefix'] + quote['oa:exact'] + quote['oa:suffix'])
    }
  })

  it('has a ClaimReview only for what a person graded', () => {
    const reviews = ofType('ClaimReview')
    expect(reviews).toHaveLength(1)
    const isReview = ajv.compile(REVIEW_SCHEMA)
    expect(isReview(reviews[0]), JSON.stringify(isReview.errors)).toBe(true)
    expect(reviews[0]).toMatchObject({ reviewRating: { ratingValue: 4, alternateName: 'fair' } })
    expect(reviews[0]!.itemReviewed).toBe('urn:lagebild:claim:spiegel/c4')
  })

  it('names nothing that is not in it', () => {
    const ids = new Set(nodes.map((node) => node['@id']))
    const named = JSON.stringify(nodes).match(/"urn:(?:lagebild|sha256):[^"]+"/g)!
    expect(named.map((name) => JSON.parse(name)).filter((name) => !ids.has(name))).toEqual([])
  })

  it('needs no address of its own vocabulary to be fetched', () => {
    expect(typeof document['@context']).toBe('object')
  })
})

const EVENT_SCHEMA = {
  type: 'object',
  required: [
    'id',
    'date',
    'actor',
    'recipient',
    'event',
    'mode',
    'context',
    'event_text',
    'text_info',
    'cite_info',
    'size',
  ],
  properties: {
    date: { type: ['string', 'null'] },
    actor: { type: 'array', items: { $ref: '#/$defs/entity' } },
    recipient: { type: 'array', items: { $ref: '#/$defs/entity' } },
    event: {
      type: 'array',
      minItems: 1,
      items: { enum: ['REQUEST', 'AGREE', 'REJECT', 'ACCUSE', 'ASSAULT', 'RETREAT'] },
    },
    text_info: { type: 'object', required: ['sequence', 'start', 'end'] },
    cite_info: {
      type: 'object',
      required: ['citation', 'url', 'title', 'language', 'publication', 'coder', 'codebook'],
    },
    size: { type: 'object', required: ['dead', 'injured', 'arrested'] },
  },
  $defs: {
    entity: {
      type: 'object',
      required: ['code', 'sector', 'entity_text', 'identifier_id'],
      properties: { sector: { enum: ['GOV', 'MIL', 'UNK', 'IGO', 'NGO', 'MED', 'JRN', 'CVL', 'COP'] } },
    },
  },
}

describe('plover', () => {
  it('has a line for every position, in the layout of its codebook', async () => {
    const lines = await parseLines(positionsPlover)
    const isEvent = ajv.compile(EVENT_SCHEMA)
    for (const line of lines) expect(isEvent(line), JSON.stringify(isEvent.errors)).toBe(true)
    expect(lines.map(({ id, event, mode }) => [id, event, mode])).toEqual([
      ['funk/p1', ['ACCUSE'], ['allege']],
      ['funk/p2', ['REJECT'], ['negation']],
      ['funk/p3', ['REQUEST'], ['yield']],
    ])
    expect(lines[2]).toMatchObject({ date: '2031-03-18', context: ['ceasefire', 'corridor'] })
    expect(lines[0].actor).toEqual([{ code: null, sector: 'GOV', entity_text: 'Regierung', identifier_id: null }])
  })

  it('has a position on several matters once', async () => {
    const [attack, ceasefire] = INVENTED_DOSSIER.matters
    const state = { ...INVENTED_DOSSIER, matters: [attack!, ceasefire!, { ...ceasefire!, about: 'corridor' as const }] }
    expect(String(positionsPlover.write(state, asSaid)).trimEnd().split('\n')).toHaveLength(3)
  })

  it('has every party that takes a position together with others as its actor', async () => {
    const [attack, ceasefire] = INVENTED_DOSSIER.matters
    const [first] = ceasefire!.parties
    const second = { ...first!, party: 'Sulanien', kind: 'unknown' as const }
    const state = { ...INVENTED_DOSSIER, matters: [attack!, { ...ceasefire!, parties: [first!, second] }] }
    const lines = String(positionsPlover.write(state, asSaid)).trimEnd().split('\n')
    expect(JSON.parse(lines.at(-1)!).actor).toEqual([
      expect.objectContaining({ entity_text: first!.party }),
      { code: null, sector: 'UNK', entity_text: 'Sulanien', identifier_id: null },
    ])
  })

  it('has offsets that find the sentence', async () => {
    for (const { text_info, event_text } of await parseLines(positionsPlover)) {
      expect(INVENTED_TEXTS.funk!.slice(text_info.start, text_info.end)).toBe(event_text)
    }
  })
})
