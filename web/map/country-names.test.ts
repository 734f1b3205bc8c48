import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoMercator } from 'd3-geo'
import { zoomIdentity } from 'd3-zoom'
import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { measureLands, nameCountry, placeCountryNames } from './country-names.ts'
import { readCountries } from './use-countries.ts'

const FILE = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
const countries = readCountries(JSON.parse(readFileSync(FILE, 'utf8')) as Topology)
const size = { width: 800, height: 600 }

/** Central Europe, so many pixels to a radian. */
function place(scale: number, taken: { name: string; x: number; y: number }[] = [], transform = zoomIdentity) {
  const projection = geoMercator().center([10, 50]).scale(scale).translate([400, 300])
  const lands = measureLands(countries, projection)
  return placeCountryNames(lands, { projection, transform, size }, taken, (one) => nameCountry(one, 'de'))
}
const namesOf = (labels: readonly { readonly name: string }[]) => labels.map(({ name }) => name)

describe('names of countries on the map', () => {
  it('are said in the language of the desk', () => {
    const find = (name: string) => countries.find(({ properties }) => properties.name === name)!
    expect(nameCountry(find('Germany'), 'de')).toBe('Deutschland')
    expect(nameCountry(find('Germany'), 'en')).toBe('Germany')
    expect(nameCountry(find('Afghanistan'), 'de')).toBe('Afghanistan')
    expect(nameCountry(find('Kosovo'), 'de')).toBe('Kosovo')
    expect(countries.every((country) => /\p{Lu}/u.test(nameCountry(country, 'de')))).toBe(true)
  })

  it('stand where there is room for them', () => {
    expect(namesOf(place(1500))).toEqual(expect.arrayContaining(['Deutschland', 'Frankreich', 'Polen']))
    expect(namesOf(place(1500))).not.toContain('Luxemburg')
    expect(namesOf(place(9000))).toContain('Deutschland')
    expect(place(20).length).toBeLessThan(5)
  })

  it('stand in what is in view of a country, also where the map is zoomed', () => {
    const zoomed = place(1500, [], zoomIdentity.translate(-1200, -900).scale(4))
    expect(namesOf(zoomed)).toContain('Deutschland')
    for (const { x, y } of zoomed) expect(x > 0 && x < 800 && y > 0 && y < 600).toBe(true)
  })

  it('give way to the names of places', () => {
    const { x, y } = place(1500).find(({ name }) => name === 'Deutschland')!
    expect(namesOf(place(1500, [{ name: 'Göttingen', x: x - 20, y }]))).not.toContain('Deutschland')
  })
})
