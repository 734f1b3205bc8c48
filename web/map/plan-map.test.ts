import { describe, expect, it } from 'vitest'
import type { MapPage } from '../api/types.ts'
import { listCore, planProjection } from './plan-map.ts'

type Places = MapPage['places']['features']

function makePlaces(...places: readonly (readonly [string, number, number, number])[]): Places {
  return places.map(([name, longitude, latitude, claims]) => ({
    type: 'Feature',
    id: name,
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: { name, claims },
  })) as unknown as Places
}

const TOWNS = [
  ['Brekna', 30, 50, 40],
  ['Saltow', 31, 50.5, 20],
  ['Pelwa', 33, 50, 4],
] as const

describe('what the map shows at first', () => {
  it('is everything where nothing lies far away', () => {
    expect(listCore(makePlaces(...TOWNS))).toHaveLength(3)
    expect(listCore([])).toEqual([])
  })

  it('leaves out a place of which little is said on another continent', () => {
    const core = listCore(makePlaces(...TOWNS, ['Genf', -70, -10, 1]))
    expect(core.map(({ id }) => id).toSorted()).toEqual(['Brekna', 'Pelwa', 'Saltow'])
  })

  it('goes as far as nine tenths of the claims need it', () => {
    expect(listCore(makePlaces(...TOWNS, ['Genf', -70, -10, 30]))).toHaveLength(4)
  })

  it('has all of it in view', () => {
    const core = listCore(makePlaces(...TOWNS))
    const projection = planProjection(core, [], { width: 400, height: 300 })
    for (const { geometry } of core) {
      const [x, y] = projection([geometry.coordinates[0], geometry.coordinates[1]])!
      expect(x > 0 && x < 400 && y > 0 && y < 300).toBe(true)
    }
  })
})
