import { type GeoProjection, geoCircle, geoDistance, geoMercator, geoPath } from 'd3-geo'
import type { FeatureCollection } from 'geojson'
import type { MapPage, Movement, Place } from '../api/types.ts'
import type { Size } from '../frame/use-size.ts'

/** Degrees of a great circle to a metre. */
const DEGREES = 1 / 111_195
/** So many degrees of surroundings are shown around a single place. */
const SURROUNDINGS = 4

/** So much of what is said lies in view at first, and what is not much further away. */
const IN_VIEW = 0.9
const FURTHER = 1.6

/**
 * The places that the map shows at first: a single one far away would make all others one dot. Around the place of which most is
 * said, as far as nine tenths of the claims need it.
 */
export function listCore(places: MapPage['places']['features']): MapPage['places']['features'] {
  const heaviest = places.toSorted((a, b) => b.properties.claims - a.properties.claims)[0]
  if (heaviest === undefined) return []
  const distance = ({ geometry }: (typeof places)[number]) =>
    geoDistance([...heaviest.geometry.coordinates], [...geometry.coordinates])
  const byDistance = places.toSorted((a, b) => distance(a) - distance(b))
  const all = sum(places.map(({ properties }) => properties.claims))
  const weights = byDistance.map(({ properties }) => properties.claims)
  const last = byDistance.find((_, at) => sum(weights.slice(0, at + 1)) >= all * IN_VIEW)
  const reach = Math.max(distance(last ?? heaviest) * FURTHER, (SURROUNDINGS / 2) * (Math.PI / 180))
  return byDistance.filter((place) => distance(place) <= reach)
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

/** The map on which these places are in view, with some land around them; without any, where people moved. */
export function planProjection(
  places: MapPage['places']['features'],
  movements: readonly Movement[],
  { width, height }: Size,
): GeoProjection {
  const placed = places.map(({ geometry }) => geometry.coordinates)
  const moved = movements.flatMap(({ from, to }) => [pointOf(from), pointOf(to)])
  const points = (placed.length > 0 ? placed : moved).filter((point) => point !== null)
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
