import { describe, expect, it } from 'vitest'
import { readPlacedArticles } from '../evaluation/annotated-places.ts'
import { listPlaceMisses, summarisePlaceScore, summarisePlaces } from '../evaluation/evaluate-places.ts'
import {
  type AnnotatedPlace,
  isPointRight,
  measureDistance,
  pairPlaces,
  type ReadPlace,
  scorePlaces,
} from '../evaluation/score-places.ts'
import { findShared } from '../evaluation/shared-folder.ts'

const SALTOW = { kind: 'settlement', country: 'AT', latitude: 48.2, longitude: 16.4 } as const
const HELVIA = { kind: 'country', country: 'CH', latitude: 47, longitude: 8 } as const

function annotate(start: number, end: number, place: Omit<AnnotatedPlace, 'start' | 'end'> = SALTOW): AnnotatedPlace {
  return { start, end, ...place }
}

function read(start: number, end: number, place: Partial<ReadPlace> = {}): ReadPlace {
  return { start, end, country: 'AT', latitude: 48.2, longitude: 16.4, ...place }
}

const UNRESOLVED = { country: null, latitude: null, longitude: null }

describe('scorePlaces', () => {
  it('counts a reading that equals the annotation as right in everything', () => {
    const score = scorePlaces([{ annotated: [annotate(0, 6), annotate(10, 16)], read: [read(0, 6), read(10, 16)] }])
    expect(score).toEqual({
      texts: 1,
      annotated: 2,
      read: 2,
      exact: 2,
      matched: 2,
      countryRight: 2,
      local: 2,
      located: 2,
      near: 2,
    })
  })
  it('keeps texts apart: equal offsets in another text are no match', () => {
    const score = scorePlaces([
      { annotated: [annotate(0, 6)], read: [] },
      { annotated: [], read: [read(0, 6)] },
    ])
    expect(score).toMatchObject({ texts: 2, annotated: 1, read: 1, matched: 0 })
  })
  it('counts an overlapping span as matched, not as exact', () => {
    expect(scorePlaces([{ annotated: [annotate(4, 10)], read: [read(0, 10)] }])).toMatchObject({ exact: 0, matched: 1 })
  })
  it('does not match spans that only touch', () => {
    expect(scorePlaces([{ annotated: [annotate(4, 10)], read: [read(0, 4), read(10, 12)] }]).matched).toBe(0)
  })
  it('takes the country of the null kind for right only when none is read', () => {
    const sea = annotate(0, 6, { ...SALTOW, kind: 'water', country: null })
    expect(scorePlaces([{ annotated: [sea], read: [read(0, 6, { country: null })] }]).countryRight).toBe(1)
    expect(scorePlaces([{ annotated: [sea], read: [read(0, 6)] }]).countryRight).toBe(0)
  })
  it('measures the distance on settlements, districts and sites only', () => {
    const far = { latitude: 10, longitude: 10 }
    const annotated = [annotate(0, 6), annotate(10, 16, HELVIA)]
    const score = scorePlaces([{ annotated, read: [read(0, 6, far), read(10, 16, { ...far, country: 'CH' })] }])
    expect(score).toMatchObject({ local: 1, located: 1, near: 0, countryRight: 2 })
  })
  it('counts an unresolved mention as found, not as located', () => {
    const score = scorePlaces([{ annotated: [annotate(0, 6)], read: [read(0, 6, UNRESOLVED)] }])
    expect(score).toMatchObject({ exact: 1, countryRight: 0, local: 1, located: 0, near: 0 })
  })
})

describe('pairPlaces', () => {
  it('pairs the exact span before a longer one around it', () => {
    const wide = read(0, 20)
    const exact = read(4, 10)
    const { pairs, extra } = pairPlaces({ annotated: [annotate(4, 10)], read: [wide, exact] })
    expect(pairs.map((pair) => pair.read)).toEqual([exact])
    expect(extra).toEqual([wide])
  })
  it('pairs one read span with one annotated mention only', () => {
    const { pairs, missed } = pairPlaces({ annotated: [annotate(0, 4), annotate(5, 15)], read: [read(0, 15)] })
    expect(pairs.map((pair) => pair.annotated.start)).toEqual([5])
    expect(missed.map((place) => place.start)).toEqual([0])
  })
})

describe('isPointRight', () => {
  it('is right at 24 km and wrong at 26 km', () => {
    const north = (kilometres: number) => read(0, 6, { latitude: 48.2 + kilometres / 111.195 })
    expect(isPointRight({ annotated: annotate(0, 6), read: north(24) })).toBe(true)
    expect(isPointRight({ annotated: annotate(0, 6), read: north(26) })).toBe(false)
  })
})

describe('measureDistance', () => {
  const point = (latitude: number, longitude: number) => ({ latitude, longitude })
  it('gives a degree of the meridian as 111 km, and half of it along the parallel of 60 degrees', () => {
    expect(measureDistance(point(0, 0), point(1, 0))).toBeCloseTo(111.19, 1)
    expect(measureDistance(point(60, 10), point(60, 11))).toBeCloseTo(55.6, 1)
  })
  it('crosses the date line and reaches the antipodes', () => {
    expect(measureDistance(point(0, 179.5), point(0, -179.5))).toBeCloseTo(111.19, 1)
    expect(measureDistance(point(30, 0), point(-30, 180))).toBeCloseTo(20015, 0)
  })
})

describe('summarisePlaceScore', () => {
  it('shows shares of what there is and a dash for shares of nothing', () => {
    const annotated = [annotate(0, 6), annotate(10, 16), annotate(20, 26), annotate(30, 36)]
    const line = summarisePlaceScore('saltow', scorePlaces([{ annotated, read: [read(0, 6), read(9, 16)] }]))
    expect(line).toContain('saltow: 4 annotated in 1 articles, 2 read; precision 0.500 exact 1.000 overlapping')
    expect(line).toContain('recall 0.250 exact 0.500 overlapping; country 1.000')
    expect(summarisePlaceScore('empty', scorePlaces([]))).toContain('precision - exact')
  })
})

const shared = findShared()
describe.skipIf(shared === null)('the annotated places (needs the shared folder)', () => {
  const { learn, check } = shared === null ? { learn: [], check: [] } : readPlacedArticles(shared)
  const articles = [...learn, ...check]

  it('hold for the text of the corpus, in order, between words and without overlap', () => {
    const faults = articles.flatMap(({ id, text, mentions }) =>
      mentions.flatMap(({ start, end }, at) => {
        const isOrdered = start >= (mentions[at - 1]?.end ?? 0) && end > start && end <= text.length
        const isWhole =
          !/\p{L}\p{L}/u.test(text.slice(start - 1, start + 1)) && !/\p{L}\p{L}/u.test(text.slice(end - 1, end + 1))
        return isOrdered && isWhole && /^\p{Lu}/u.test(text.slice(start, end)) ? [] : [`${id} ${start}–${end}`]
      }),
    )
    expect(faults).toEqual([])
  })
  it('name a coordinate on the Earth and a country of two letters or none', () => {
    const places = articles.flatMap(({ mentions }) => mentions)
    const wrong = places.filter(
      ({ latitude, longitude, country }) =>
        Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || !/^([A-Z]{2}|null)$/.test(String(country)),
    )
    expect(wrong).toEqual([])
  })
  it('score 1.000 against themselves and list no miss; read as nothing, every mention of learn is a miss', () => {
    const mentionsOf = new Map(articles.map(({ text, mentions }) => [text, mentions]))
    const readGold = (text: string) => mentionsOf.get(text) ?? []
    expect(summarisePlaces(shared!, readGold).filter((line) => /0\.\d\d\d/.test(line))).toEqual([])
    expect(listPlaceMisses(shared!, readGold)).toEqual([])
    const missed = listPlaceMisses(shared!, () => [])
    expect(missed).toHaveLength(learn.reduce((sum, { mentions }) => sum + mentions.length, 0))
  })
  it('lists no miss of an article that checks', () => {
    const missed = listPlaceMisses(shared!, () => [read(0, 3, UNRESOLVED)])
    expect(missed.filter((line) => check.some(({ id }) => line.startsWith(id)))).toEqual([])
  })
})
