import { describe, expect, it } from 'vitest'
import type { DossierPlace } from '../model/place.ts'
import { findSimilar } from './find-similar.ts'
import { openGazetteer } from './gazetteer.ts'

const shipped = openGazetteer([])
const namesOf = (name: string) => shipped.find(name).map(({ place }) => `${place.name} ${place.country}`)

function makePlace(fields: Partial<DossierPlace>): DossierPlace {
  const place = { otherNames: [], latitude: 44, longitude: -31, kind: 'city', partOf: null, adm1: null, pcode: null }
  return { name: 'Kadrin', ...place, ...fields }
}

describe('the gazetteer that ships', () => {
  it.each([
    ['Damaskus', 'Damaskus SY'],
    ['Kairo', 'Kairo EG'],
    ['Mosul', 'Mossul IQ'],
    ['Kundus', 'Kundus AF'],
    ['Genf', 'Genf CH'],
    ['Sirnak', 'Şırnak TR'],
    ['Al-Raqqa', undefined],
    ['Raqqa', 'Rakka SY'],
    ['Elfenbeinküste', 'Côte d’Ivoire CI'],
    ['Ägäis', 'Ägäis null'],
  ])('has %s', (name, place) => {
    if (place === undefined) expect(namesOf(name)).toEqual([])
    else expect(namesOf(name)).toContain(place)
  })

  it('keeps all namesakes', () => {
    expect(new Set(shipped.find('Tripolis').map(({ place }) => place.country))).toEqual(
      new Set(['LY', 'LB', 'GR', 'TR']),
    )
  })

  it('knows the region of a seat', () => {
    const [region] = shipped.findRegions('Idlib')
    expect(region?.place).toMatchObject({ name: 'Gouvernement Idlib', kind: 'region', country: 'SY' })
    expect(shipped.findRegions('Helmand')[0]?.place.country).toBe('AF')
  })

  it('knows what a place lies in', () => {
    expect(shipped.find('Ost-Aleppo')[0]?.place.partOf?.name).toBe('Aleppo')
    expect(shipped.find('Mossul')[0]?.place.partOf?.name).toBe('Ninawa')
  })

  it('tells where longer names begin', () => {
    expect(shipped.begins('New')).toBe(true)
    expect(shipped.begins('Kundus')).toBe(false)
  })

  it('knows adjectives of countries', () => {
    expect(shipped.findByAdjective('jemenitisch').map(({ country }) => country)).toEqual(['YE'])
  })
})

describe('other spellings', () => {
  it.each([
    ['Mambidsch', 'Manbidsch'],
    ['Manbat', null],
    ['Jarabulus', 'Dscharablus'],
    ['Dscharabulus', 'Dscharablus'],
    ['Falloudja', 'Falludscha'],
    ['Kajarra', 'Kajara'],
  ])('%s is %s', (spelling, place) => {
    const found = findSimilar(spelling).map(({ place }) => place.name)
    if (place === null) expect(found).not.toContain('Manbidsch')
    else expect(found).toContain(place)
  })
})

describe('the places of a dossier', () => {
  const places = [
    makePlace({ name: 'Kadrin', kind: 'country', pcode: 'KD' }),
    makePlace({ name: 'Roverin (Nord)', otherNames: ['Alt-Roverin'], kind: 'village', partOf: 'Kadrin', latitude: 45 }),
    makePlace({ name: 'Damaskus', kind: 'district', partOf: 'Roverin (Nord)', latitude: 46 }),
  ]
  const gazetteer = openGazetteer(places)

  it('win over those that ship', () => {
    expect(gazetteer.find('Damaskus').map(({ place }) => place.latitude)).toEqual([46])
    expect(gazetteer.isOfDossier(gazetteer.find('Damaskus')[0]!.place)).toBe(true)
  })

  it('are found by other names and without what stands in brackets', () => {
    for (const name of ['Roverin', 'Alt-Roverin', 'Roverin (Nord)'])
      expect(gazetteer.find(name)[0]?.place.latitude).toBe(45)
  })

  it('take the country from what they lie in', () => {
    expect(gazetteer.find('Damaskus')[0]?.place).toMatchObject({ country: 'KD', partOf: { name: 'Roverin (Nord)' } })
  })

  it('may lie in each other without harm', () => {
    const circle = [makePlace({ name: 'A-Dorf', partOf: 'B-Dorf' }), makePlace({ name: 'B-Dorf', partOf: 'A-Dorf' })]
    expect(openGazetteer(circle).find('A-Dorf')[0]?.place.partOf?.name).toBe('B-Dorf')
  })
})
