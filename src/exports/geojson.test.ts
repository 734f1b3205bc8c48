import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Claim } from '../model/claim.ts'
import type { Place } from '../model/place.ts'
import type { Reading } from '../model/reading.ts'
import { INVENTED_DOSSIER } from '../views/invented-dossier.ts'
import { claimsGeojson } from './claims-geojson.ts'
import { COLLECTION, toFeatures } from './geojson.ts'

const place: Place = {
  text: 'Kadrins',
  start: 0,
  end: 7,
  role: 'at',
  name: 'Kadrin',
  latitude: 44.7,
  longitude: -30.9,
  country: null,
  partOf: 'Provinz Kadrin',
  precision: 'settlement',
  why: 'a place of the dossier',
  candidates: [],
}

function makeReading(places: readonly (Place | null)[]): Reading {
  const claims = places.map(
    (place, index): Claim => ({
      id: `c${index}`,
      rule: 'verb:töten',
      quote: { exact: 'Vierzig "Menschen"\nstarben.', prefix: '', suffix: '', start: 0, end: 27 },
      figure: { text: 'Vierzig', start: 0, end: 7, low: 40, high: 40, bound: 'exact', unit: 'person' },
      event: 'killed',
      status: 'asserted',
      group: null,
      source: null,
      via: null,
      place,
      origin: null,
      destination: null,
      time: null,
    }),
  )
  const report = { id: 'r', origin: 'r.txt', title: null, outlet: null, published: null, language: 'de' }
  return {
    report: { ...report, address: null, sha256: '', text: '' },
    layout: { title: null, lede: null, dateline: null },
    claims,
    statements: [],
    acts: [],
    places: [],
    entities: [],
    times: [],
    notes: [],
  }
}

const collect = (readings: readonly Reading[]) =>
  JSON.parse(
    COLLECTION.opening + readings.map(toFeatures).filter(Boolean).join(COLLECTION.between) + COLLECTION.closing,
  )

it('writes a feature a claim, longitude first', () => {
  const { type, features } = collect([makeReading([place])])
  expect(type).toBe('FeatureCollection')
  expect(features[0]).toMatchObject({
    type: 'Feature',
    id: 'r/c0',
    geometry: { type: 'Point', coordinates: [-30.9, 44.7] },
    properties: { figure: 'Vierzig', name: 'Kadrin', precision: 'settlement', quote: 'Vierzig "Menschen"\nstarben.' },
  })
})

it('has no point for what is not known', () => {
  const unresolved: Place = { ...place, name: null, latitude: null, longitude: null, precision: 'unresolved' }
  const { features } = collect([makeReading([null, unresolved])])
  for (const feature of features) {
    expect(feature.geometry).toBeNull()
    expect(feature.properties.precision).toBe('unresolved')
  }
})

it('is a FeatureCollection after RFC 7946 whatever the places', () => {
  const anyPlace = fc.option(
    fc.record({
      text: fc.string(),
      name: fc.string(),
      latitude: fc.option(fc.double({ min: -90, max: 90, noNaN: true })),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    }),
  )
  fc.assert(
    fc.property(fc.array(fc.array(anyPlace, { maxLength: 3 }), { maxLength: 4 }), (readings) => {
      const { features } = collect(
        readings.map((places) => makeReading(places.map((some) => some && { ...place, ...some }))),
      )
      expect(features).toHaveLength(readings.flat().length)
      for (const { type, geometry, properties } of features) {
        expect(type).toBe('Feature')
        expect(properties).toBeTypeOf('object')
        if (geometry === null) continue
        expect(geometry.type).toBe('Point')
        expect(Math.abs(geometry.coordinates[0])).toBeLessThanOrEqual(180)
        expect(Math.abs(geometry.coordinates[1])).toBeLessThanOrEqual(90)
      }
    }),
  )
})

it('is exported from a dossier with its state, the questions of a claim and what a person decided', () => {
  const document = JSON.parse(String(claimsGeojson.write(INVENTED_DOSSIER, { vagueWords: 'as-said' })))
  expect(document).toMatchObject({
    type: 'FeatureCollection',
    dossier: INVENTED_DOSSIER.dossier,
    ledger: INVENTED_DOSSIER.ledger.hash,
  })
  expect(document.features).toHaveLength(INVENTED_DOSSIER.claims.length)
  const answered = document.features.flatMap(
    ({ properties }: { properties: { questions: string[] } }) => properties.questions,
  )
  expect(new Set(answered)).toEqual(new Set(INVENTED_DOSSIER.questions.map(({ question }) => question.id)))
  const none = JSON.parse(String(claimsGeojson.write({ ...INVENTED_DOSSIER, claims: [] }, { vagueWords: 'as-said' })))
  expect(none.features).toEqual([])
})
