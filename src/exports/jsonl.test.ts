import { expect, it } from 'vitest'
import type { Claim } from '../model/claim.ts'
import type { Reading } from '../model/reading.ts'
import { toJsonLine } from './jsonl.ts'

const text = 'In Kadrin sind laut Polizei mindestens 40 Menschen getötet worden.'
const span = (words: string) => ({ text: words, start: text.indexOf(words), end: text.indexOf(words) + words.length })

const kadrin = {
  ...span('Kadrin'),
  name: 'Kadrin',
  latitude: 44.7,
  longitude: -30.9,
  country: null,
  partOf: 'Provinz Kadrin',
  precision: 'settlement',
  why: 'a place of the dossier',
  candidates: [],
} as const

const claim: Claim = {
  time: {
    anchor: 'context',
    relation: 'at',
    precision: 'day',
    until: '2031-03-03',
    from: '2031-03-03',
    value: '2031-03-03',
    end: null,
    start: null,
    text: null,
  },
  place: { ...kadrin, role: 'at' },
  origin: null,
  destination: null,
  via: null,
  source: { ...span('Polizei'), mention: null, name: 'Polizei', kind: 'police' },
  group: { ...span('Menschen'), class: 'unspecified' },
  status: 'asserted',
  event: 'killed',
  figure: { ...span('40'), low: 40, high: null, bound: 'atLeast', unit: 'person' },
  quote: { exact: text, prefix: '', suffix: '', start: 0, end: text.length },
  rule: 'verb:töten',
  id: 'c1',
}

const reading: Reading = {
  notes: [{ message: 'which Kadrin is open', kind: 'undecided', origin: 'kadrin.txt' }],
  claims: [claim],
  layout: { title: null, lede: null, dateline: null },
  statements: [],
  acts: [],
  entities: [],
  times: [{ end: 9, start: 3, text: 'Kadrin', value: 'PXD', type: 'DURATION' }],
  places: [kadrin],
  report: {
    text,
    sha256: 'ab',
    address: null,
    language: 'de',
    published: '2031-03',
    outlet: null,
    title: null,
    origin: 'kadrin.txt',
    id: 'kadrin',
  },
}

it('writes one reading as one line with the keys in the documented order', () => {
  const line = toJsonLine(reading, false)
  expect(line.indexOf('\n')).toBe(line.length - 1)
  const written = JSON.parse(line)
  expect(Object.keys(written)).toEqual([
    'report',
    'claims',
    'statements',
    'acts',
    'times',
    'places',
    'entities',
    'notes',
  ])
  expect(Object.keys(written.report)).toEqual(['id', 'title', 'outlet', 'published', 'language', 'sha256'])
  expect(Object.keys(written.claims[0])).toEqual([
    ...['id', 'rule', 'quote', 'figure', 'event', 'status', 'group', 'source', 'via'],
    ...['place', 'origin', 'destination', 'time'],
  ])
  expect(Object.keys(written.claims[0].figure)).toEqual(['text', 'start', 'end', 'low', 'high', 'bound', 'unit'])
  expect(Object.keys(written.claims[0].source)).toEqual(['text', 'start', 'end', 'mention', 'name', 'kind'])
  expect(Object.keys(written.claims[0].time)).toEqual([
    ...['text', 'start', 'end', 'value', 'from', 'until', 'precision', 'relation', 'anchor'],
  ])
  expect(Object.keys(written.times[0])).toEqual(['text', 'start', 'end', 'type', 'value'])
  expect(written.claims[0]).toEqual(claim)
  expect(written.places).toEqual([kadrin])
  expect(written.notes).toEqual([{ kind: 'undecided', message: 'which Kadrin is open' }])
})

it('gives the text only when asked', () => {
  expect(JSON.parse(toJsonLine(reading, false))).not.toHaveProperty('text')
  expect(JSON.parse(toJsonLine(reading, true)).text).toBe(text)
})
