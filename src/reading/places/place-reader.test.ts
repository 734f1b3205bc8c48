import { expect, it } from 'vitest'
import { openGazetteer } from '../../gazetteer/gazetteer.ts'
import { findPlaceMentions } from './find-place-mentions.ts'
import { measureDistance } from './measure-distance.ts'
import { openPlaceReader } from './place-reader.ts'

const gazetteer = openGazetteer([])

/** What a stretch of a sentence means, and the town of the scene when the report named one before. */
function resolve(text: string, wording: string, sceneOf?: string) {
  const reader = openPlaceReader(text, findPlaceMentions(text, gazetteer), gazetteer)
  const spanOf = (words: string) => ({
    text: words,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  })
  const scene = sceneOf === undefined ? null : reader.resolve(spanOf(sceneOf), 'at', null)
  return reader.resolve(spanOf(wording), 'at', scene)
}

it.each([
  ['Im Osten Aleppos fielen Schüsse.', 'Osten Aleppos', 'Ost-Aleppo', 'district'],
  ['Im Westen von Hama fielen Schüsse.', 'Westen von Hama', 'West-Hama', 'district'],
  ['In der Altstadt von Aleppo brannte es.', 'Altstadt von Aleppo', 'Altstadt von Aleppo', 'district'],
  ['In der Altstadt von Homs brannte es.', 'Altstadt von Homs', 'Altstadt von Homs', 'district'],
  ['Im Norden Syriens starben Menschen.', 'Norden Syriens', 'Nord-Syrien', 'region'],
  ['Ein Bus verunglückte nahe Hama.', 'Hama', 'Hama', 'region'],
  ['Ein Bus verunglückte in Hama.', 'Hama', 'Hama', 'settlement'],
])('%s', (text, wording, name, precision) => {
  expect(resolve(text, wording)).toMatchObject({ text: wording, name, precision, country: 'SY' })
})

it('reads the part of a town that the report named before', () => {
  const place = resolve(
    'In Aleppo wird gekämpft. Im Ostteil der Stadt starben Menschen.',
    'Ostteil der Stadt',
    'Aleppo',
  )
  expect(place).toMatchObject({ name: 'Ost-Aleppo', precision: 'district', partOf: 'Aleppo' })
})

it('moves the point for a distance and a direction', () => {
  const place = resolve('Das Dorf liegt 60 Kilometer südwestlich von Aleppo.', 'Aleppo')
  expect(place).toMatchObject({ name: '60 km südwestlich von Aleppo', precision: 'region', partOf: 'Aleppo' })
  const point = { latitude: place.latitude!, longitude: place.longitude! }
  expect(measureDistance(point, { latitude: 36.2, longitude: 37.16 })).toBeCloseTo(60, -1)
  expect(point.latitude).toBeLessThan(36)
  expect(point.longitude).toBeLessThan(37)
})

it('finds another spelling where the report speaks of its country, and says so', () => {
  const place = resolve('Die syrische Armee rückte ab. In Dscharabulus fielen Schüsse.', 'Dscharabulus')
  expect(place.name).toBe('Dscharablus')
  const elsewhere = resolve('Die Armee rückte ab. In Kadrinowo fielen Schüsse.', 'Kadrinowo')
  expect(elsewhere).toMatchObject({ name: null, latitude: null, longitude: null, precision: 'unresolved' })
})

it('gives the P-code of a place of the dossier, and none to a part of it', () => {
  const row = { otherNames: [], latitude: 44.7, longitude: -30.9, kind: 'city', partOf: null, adm1: null }
  const own = openGazetteer([{ ...row, name: 'Kadrin', pcode: 'XK0102' }])
  const read = (text: string, wording: string) => {
    const start = text.indexOf(wording)
    const span = { text: wording, start, end: start + wording.length }
    return openPlaceReader(text, findPlaceMentions(text, own), own).resolve(span, 'at', null)
  }
  expect(read('In Kadrin starben Menschen.', 'Kadrin')).toMatchObject({ name: 'Kadrin', pcode: 'XK0102' })
  expect(read('Im Osten Kadrins starben Menschen.', 'Osten Kadrins')).not.toHaveProperty('pcode')
})
