import { type GeoProjection, geoCircle, geoMercator, geoPath } from 'd3-geo'
import type { FeatureCollection } from 'geojson'
import type { MapPage, Movement, Place } from '../api/types.ts'
import type { Size } from '../frame/use-size.ts'

/** Degrees of a great circle to a metre. */
const DEGREES = 1 / 111_195
/** So many degrees of surroundings are shown around a single place. */
const SURROUNDINGS = 4

/** The map on which all places and movements are in view, with some land around them. */
export function planProjection(
  { places }: MapPage,
  movements: readonly Movement[],
  { width, height }: Size,
): GeoProjection {
  const points = [
    ...places.features.map(({ geometry }) => geometry.coordinates),
    ...movements.flatMap(({ from, to }) => [pointOf(from), pointOf(to)]),
  ].filter((point) => point !== null)
  const projection = geoMercator()
  if (points.length === 0) return projection.fitSize([width, height], { type: 'Sphere' })
  const areas: FeatureCollection = {
    type: 'FeatureCollection',
    features: points.map(([longitude, latitude]) => ({
      type: 'Feature',
      properties: {},
      geometry: geoCircle()
        .center([longitude, latitude])
        .radius(SURROUNDINGS / 2)(),
    })),
  }
  return projection.fitSize([width, height], areas)
}

export function pointOf({ longitude, latitude }: Place): readonly [number, number] | null {
  return longitude === null || latitude === null ? null : [longitude, latitude]
}

/** The radius in pixels of so many metres around a point. */
export function measureRadius(projection: GeoProjection, point: readonly [number, number], metres: number): number {
  const area = geoCircle()
    .center([point[0], point[1]])
    .radius(metres * DEGREES)()
  const [[left], [right]] = geoPath(projection).bounds(area)
  return Math.max((right - left) / 2, 0)
}
