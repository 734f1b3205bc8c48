import type { Claim } from '../model/claim.ts'
import type { Place, PlacePrecision } from '../model/place.ts'
import type { ReportHead } from '../model/question.ts'
import type { Reading } from '../model/reading.ts'

/** A claim on the map, after RFC 7946. Its geometry is `null` where the report does not say where, or nothing knows the place. */
export interface ClaimFeature {
  readonly type: 'Feature'
  readonly id: string
  /** Longitude before latitude, WGS 84. A country has a point too: read `precision` before drawing it. */
  readonly geometry: {
    readonly type: 'Point'
    readonly coordinates: readonly [longitude: number, latitude: number]
  } | null
  readonly properties: ClaimProperties
}

interface ClaimProperties {
  readonly report: string
  readonly outlet: string | null
  readonly published: string | null
  readonly claim: string
  readonly event: string
  readonly status: string
  readonly figure: string
  readonly low: number | null
  readonly high: number | null
  readonly bound: string
  readonly unit: string
  readonly group: string | null
  readonly source: string | null
  readonly via: string | null
  readonly time: string | null
  readonly place: string | null
  readonly name: string | null
  readonly country: string | null
  readonly partOf: string | null
  readonly precision: PlacePrecision
  readonly origin: string | null
  readonly destination: string | null
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** What stands before the first feature, between two and behind the last: so a collection can be written as a stream. */
export const COLLECTION = {
  opening: '{"type":"FeatureCollection","features":[\n',
  between: ',\n',
  closing: '\n]}\n',
} as const

/** The features of a reading, a line each, as they stand in a FeatureCollection; an empty string for a reading without claims. */
export function toFeatures(reading: Reading): string {
  return reading.claims.map((claim) => JSON.stringify(makeFeature(reading, claim))).join(COLLECTION.between)
}

/** A claim of a report as a feature. */
export function makeFeature(
  { report }: { readonly report: Pick<ReportHead, 'id' | 'outlet' | 'published'> },
  claim: Claim,
): ClaimFeature {
  return {
    type: 'Feature',
    id: `${report.id}/${claim.id}`,
    geometry: makePoint(claim.place),
    properties: {
      report: report.id,
      outlet: report.outlet,
      published: report.published,
      claim: claim.id,
      ...describeClaim(claim),
      ...describePlace(claim),
      quote: claim.quote.exact,
      start: claim.figure.start,
      end: claim.figure.end,
    },
  }
}

function describeClaim({ event, status, figure, group, source, via, time }: Claim) {
  const { text, low, high, bound, unit } = figure
  const said = { source: source?.name ?? null, via: via?.name ?? null, time: time?.text ?? null }
  return { event, status, figure: text, low, high, bound, unit, group: group?.text ?? null, ...said }
}

function describePlace({ place, origin, destination }: Claim) {
  return {
    place: place?.text ?? null,
    name: place?.name ?? null,
    country: place?.country ?? null,
    partOf: place?.partOf ?? null,
    precision: place?.precision ?? 'unresolved',
    origin: origin?.name ?? origin?.text ?? null,
    destination: destination?.name ?? destination?.text ?? null,
  }
}

function makePoint(place: Place | null): ClaimFeature['geometry'] {
  if (place === null || place.latitude === null || place.longitude === null) return null
  return { type: 'Point', coordinates: [place.longitude, place.latitude] }
}
