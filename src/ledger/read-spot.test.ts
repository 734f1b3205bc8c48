import { describe, expect, it } from 'vitest'
import type { Claim } from '../model/claim.ts'
import { type Place, UNRESOLVED_PLACE } from '../model/place.ts'
import type { SpotRelation } from './read-site.ts'
import { compareSpots, readSpot } from './read-spot.ts'

const SENTENCE = { exact: 'Hier sassen 14 Menschen fest.', prefix: '', suffix: '', start: 100, end: 130 }

type Sketch = Partial<Place> & { readonly text: string }

function spotOf(place: Sketch) {
  const whole: Place = {
    ...UNRESOLVED_PLACE,
    ...{ role: 'at', start: 104, end: 110 },
    ...place,
  }
  const claim = { place: whole, origin: null, destination: null, quote: SENTENCE } as unknown as Claim
  return readSpot(claim, [])
}

const at = (latitude: number, longitude: number) => ({ latitude, longitude, country: 'XA' })
const TOWN: Sketch = {
  text: 'Kadrin',
  name: 'Kadrin',
  partOf: 'Provinz Kadrin',
  precision: 'settlement',
  ...at(40, 30),
}
const EAST: Sketch = {
  text: 'Ostteil der Stadt',
  name: 'Ost-Kadrin',
  partOf: 'Kadrin',
  precision: 'district',
  ...at(40, 30),
}
const WEST: Sketch = { ...EAST, text: 'West-Kadrin', name: 'West-Kadrin' }
const QUARTER: Sketch = {
  text: 'Viertel Melna',
  name: 'Melna (Kadrin)',
  partOf: 'Ost-Kadrin',
  precision: 'district',
  ...at(40.01, 30.01),
}
const OTHER: Sketch = { ...QUARTER, text: 'Viertel Sarno', name: 'Sarno' }
const VILLAGE: Sketch = { text: 'Melna', name: 'Melna', partOf: null, precision: 'settlement', ...at(43, 30) }
const COUNTRY: Sketch = { text: 'Xanien', name: 'Xanien', precision: 'country', ...at(41, 31) }

const CASES: readonly (readonly [string, Sketch, Sketch, SpotRelation])[] = [
  ['a town and its half', EAST, TOWN, 'inside'],
  ['two halves', EAST, WEST, 'different'],
  ['a quarter and the half that holds it', QUARTER, EAST, 'inside'],
  ['a quarter and the town of its half', TOWN, QUARTER, 'around'],
  ['two quarters', QUARTER, OTHER, 'different'],
  ['one quarter in two spellings', QUARTER, { ...QUARTER, name: 'Melna' }, 'same'],
  ['namesakes far apart', QUARTER, VILLAGE, 'different'],
  ['two towns', TOWN, VILLAGE, 'different'],
  ['a town and its country', VILLAGE, COUNTRY, 'inside'],
  ['two countries', COUNTRY, { ...VILLAGE, country: 'XB' }, 'different'],
  [
    'a province and the town in it',
    { ...TOWN, text: 'Provinz Kadrin', name: 'Provinz Kadrin', precision: 'region' },
    TOWN,
    'around',
  ],
  [
    'the north of a country and a town',
    { ...COUNTRY, text: 'Norden', name: 'Nord-Xanien', partOf: 'Xanien', precision: 'region' },
    VILLAGE,
    'unknown',
  ],
  ['words alone', { text: 'Ost-Kadrin' }, { text: 'Osten Kadrins' }, 'same'],
  ['words and a resolved place', { text: 'Kadrin' }, TOWN, 'same'],
]

describe('places', () => {
  it.each(CASES)('compare %s', (_, a, b, relation) => {
    expect(compareSpots(spotOf(a), spotOf(b))).toBe(relation)
  })

  it('of a dateline below a headline set nothing apart', () => {
    const dateline = spotOf({ ...VILLAGE, start: 140, end: 145 })
    expect(compareSpots(dateline, spotOf(TOWN))).toBe('unknown')
  })

  it('line a quarter up under its town', () => {
    expect(new Set([TOWN, EAST, QUARTER].map((place) => spotOf(place).block))).toEqual(new Set(['kadrin']))
  })
})
