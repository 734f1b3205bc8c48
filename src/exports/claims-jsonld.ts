import type { Relation } from '../model/question.ts'
import { type DossierState, nameClaim } from '../views/dossier-state.ts'
import { findPlace } from '../views/find-place.ts'
import { findTime } from '../views/find-time.ts'
import { GRADES } from '../views/verdicts.ts'
import { type ClaimRow, listClaimRows } from './claim-columns.ts'
import type { ExportFormat } from './export-format.ts'

/**
 * JSON-LD: a schema.org Claim for every claim, its evidence as a W3C Web Annotation with both selectors, pinned to the hash of the
 * original. A ClaimReview only where a person graded a claim: a machine reviews nothing. schema.org has no word for how two claims
 * stand to each other, so those (and figures, questions) are in a vocabulary of our own. The context is inline: nobody has to fetch it.
 */
export const claimsJsonld: ExportFormat = {
  name: 'jsonld',
  row: 'claim',
  about: 'claims as linked data: schema.org Claim with Web Annotation evidence',
  columns: null,
  write(state) {
    const rows = listClaimRows(state)
    const reports = state.reports.map((report) => ({
      '@id': nameReport(report.sha256),
      '@type': 'NewsArticle',
      identifier: report.id,
      name: report.title,
      publisher: report.outlet === null ? null : { '@type': 'Organization', name: report.outlet },
      datePublished: report.published,
      url: report.address,
      inLanguage: report.language,
      sha256: report.sha256,
    }))
    const graph = [describeDataset(state), ...reports, ...rows.map(describeClaim), ...rows.flatMap(describeReview)]
    const document = { '@context': CONTEXT, '@graph': [...graph, ...describeQuestions(state)] }
    return `${JSON.stringify(document, (_, value) => (value === null ? undefined : value), 2)}\n`
  },
}

const CONTEXT = {
  '@vocab': 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  lagebild: 'urn:lagebild:terms:',
  url: { '@type': '@id' },
  itemReviewed: { '@type': '@id' },
  appearance: { '@type': '@id' },
  'oa:hasSource': { '@type': '@id' },
  'lagebild:answers': { '@type': '@id' },
  'lagebild:of': { '@type': '@id' },
  'lagebild:to': { '@type': '@id' },
} as const

const nameReport = (sha256: string) => `urn:sha256:${sha256}`
const nameNode = (kind: 'claim' | 'question', name: string) =>
  `urn:lagebild:${kind}:${name.split('/').map(encodeURIComponent).join('/')}`

function describeDataset({ dossier, ledger, tool, generatedAt }: DossierState) {
  return {
    '@id': `urn:lagebild:dossier:${encodeURIComponent(dossier)}`,
    '@type': 'Dataset',
    name: dossier,
    version: `${ledger.kind} sha256:${ledger.hash ?? ''}`,
    dateModified: generatedAt,
    creator: { '@type': 'SoftwareApplication', name: tool },
  }
}

function describeClaim(row: ClaimRow) {
  const { claim, report, name, questions } = row
  return {
    '@id': nameNode('claim', name),
    '@type': 'Claim',
    text: claim.quote.exact,
    author: claim.source && { '@type': ['Organization', 'Person'], name: claim.source.name },
    appearance: nameReport(report.sha256),
    contentLocation: describePlace(row),
    temporalCoverage: findTime(claim)?.value ?? null,
    'lagebild:event': claim.event,
    'lagebild:status': claim.status,
    'lagebild:figure': {
      '@type': 'QuantitativeValue',
      minValue: claim.figure.low,
      maxValue: claim.figure.high,
      unitText: claim.figure.unit,
      description: claim.figure.text,
      'lagebild:bound': claim.figure.bound,
    },
    'lagebild:answers': questions.map((id) => nameNode('question', id)),
    'lagebild:evidence': describeEvidence(row),
  }
}

function describePlace({ claim }: ClaimRow) {
  const place = findPlace(claim.place ?? claim.origin ?? claim.destination)
  if (place === null) return null
  const { name, text, latitude, longitude, country, pcode } = place
  const geo = latitude === null ? null : { '@type': 'GeoCoordinates', latitude, longitude }
  return { '@type': 'Place', name: name ?? text, geo, address: country, identifier: pcode ?? null }
}

/** Exact, or lost: a reader checks both selectors against the bytes of that hash and never looks elsewhere. */
function describeEvidence({ claim: { quote }, report }: ClaimRow) {
  return {
    '@type': 'oa:Annotation',
    'oa:hasTarget': {
      '@type': 'oa:SpecificResource',
      'oa:hasSource': nameReport(report.sha256),
      'oa:hasSelector': [
        {
          '@type': 'oa:TextQuoteSelector',
          'oa:exact': quote.exact,
          'oa:prefix': quote.prefix,
          'oa:suffix': quote.suffix,
        },
        { '@type': 'oa:TextPositionSelector', 'oa:start': quote.start, 'oa:end': quote.end },
      ],
    },
  }
}

function describeReview({ claim, name, verdict }: ClaimRow) {
  const check = verdict?.check
  if (!check) return []
  return [
    {
      '@type': 'ClaimReview',
      claimReviewed: claim.quote.exact,
      itemReviewed: nameNode('claim', name),
      author: { '@type': 'Person', name: check.by },
      datePublished: check.at,
      reviewBody: check.reason,
      reviewRating: {
        '@type': 'Rating',
        ratingValue: GRADES.indexOf(check.grade) + 1,
        worstRating: 1,
        bestRating: GRADES.length,
        alternateName: check.grade,
      },
    },
  ]
}

function describeQuestions({ questions }: DossierState) {
  return questions.map(({ question, answer, relations }) => ({
    '@id': nameNode('question', question.id),
    '@type': 'Question',
    name: [
      { '@value': question.title.de, '@language': 'de' },
      { '@value': question.title.en, '@language': 'en' },
    ],
    'lagebild:standing': answer.standing,
    'lagebild:relations': relations.map(describeRelation),
  }))
}

function describeRelation({ a, b, kind, why }: Relation) {
  return {
    '@type': `lagebild:${kind}`,
    'lagebild:of': nameNode('claim', nameClaim(a)),
    'lagebild:to': nameNode('claim', nameClaim(b)),
    description: why.en,
  }
}
