import { type GeoProjection, geoContains, geoMercator, geoPath } from 'd3-geo'
import type { ZoomTransform } from 'd3-zoom'
import type { Feature, Polygon } from 'geojson'
import type { Size } from '../frame/use-size.ts'
import type { Label } from './place-labels.ts'
import type { Country } from './use-countries.ts'

type Bounds = readonly [readonly [number, number], readonly [number, number]]

/** One piece of land of a country, measured in pixels of the map before zooming. */
export interface Land {
  readonly country: Country
  readonly shape: Feature<Polygon>
  readonly bounds: Bounds
  readonly area: number
}

/** Width of a letter with its space and height of a line at the size of the names, in pixels. */
const LETTER = 7.6
const LINE = 13

/** Measured once for a map: most zooming then only compares numbers. */
export function measureLands(countries: readonly Country[], projection: GeoProjection): readonly Land[] {
  const path = geoPath(projection)
  return countries.flatMap((country) =>
    listShapes(country).map((shape) => ({ country, shape, bounds: path.bounds(shape), area: path.area(shape) })),
  )
}

/** The name of a country in a language; Natural Earth's own where it has no code. */
export function nameCountry({ id, properties }: Country, language: 'de' | 'en'): string {
  if (id === undefined) return properties.name
  // The locale rules know the two letters for the three digits of a country.
  const { region } = new Intl.Locale(`und-${String(id).padStart(3, '0')}`)
  return new Intl.DisplayNames(language, { type: 'region' }).of(region ?? String(id)) ?? properties.name
}

/**
 * Where the names of countries stand: in the middle of the largest piece of land that is in view, where it has room for them, none over
 * another or over the name of a place, which comes first.
 */
export function placeCountryNames(
  lands: readonly Land[],
  { projection, transform, size }: { projection: GeoProjection; transform: ZoomTransform; size: Size },
  taken: readonly Label[],
  nameOf: (country: Country) => string,
): readonly Label[] {
  const view = zoomProjection(projection, transform, size)
  const path = geoPath(view)
  const boxes = taken.map(({ name, x, y }) => ({ left: x, right: x + name.length * LETTER, y: y - LINE / 3 }))
  return pickLargest(lands, transform, size).flatMap(({ land: { country, shape }, width, height }) => {
    const name = nameOf(country)
    const half = (name.length * LETTER) / 2
    if (half * 2 > width || LINE > height) return []
    const [x, y] = path.centroid(shape)
    const place = view.invert?.([x, y])
    if (!place || !geoContains(shape, place)) return []
    const box = { left: x - half, right: x + half, y }
    const isFree = boxes.every(
      (other) => other.right < box.left || box.right < other.left || Math.abs(other.y - y) > LINE,
    )
    if (!isFree || box.left < 0 || box.right > size.width || y < LINE || y > size.height - LINE) return []
    boxes.push(box)
    return [{ name, x, y: y + LINE / 3 }]
  })
}

function listShapes({ geometry }: Country): readonly Feature<Polygon>[] {
  const make = (coordinates: Polygon['coordinates']): Feature<Polygon> => {
    return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } }
  }
  if (geometry.type === 'Polygon') return [make(geometry.coordinates)]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.map(make) : []
}

interface Seen {
  readonly land: Land
  /** As much of it as is in view, in pixels. */
  readonly width: number
  readonly height: number
  readonly area: number
}

/** The largest piece in view of each country, the largest first. */
function pickLargest(lands: readonly Land[], transform: ZoomTransform, size: Size): readonly Seen[] {
  const largest = new Map<Country, Seen>()
  for (const land of lands) {
    const seen = look(land, transform, size)
    if (seen !== null && seen.area > (largest.get(land.country)?.area ?? 0)) largest.set(land.country, seen)
  }
  return [...largest.values()].toSorted((a, b) => b.area - a.area)
}

function look(land: Land, transform: ZoomTransform, size: Size): Seen | null {
  const [[left, top], [right, bottom]] = land.bounds
  const width = Math.min(transform.applyX(right), size.width) - Math.max(transform.applyX(left), 0)
  const height = Math.min(transform.applyY(bottom), size.height) - Math.max(transform.applyY(top), 0)
  if (!(width > 0 && height > 0)) return null
  const share = (width * height) / ((right - left) * (bottom - top) * transform.k ** 2)
  return { land, width, height, area: land.area * share }
}

/** The map as it is zoomed, cut off where the view ends: a middle is then that of what can be seen. */
function zoomProjection(projection: GeoProjection, { k, x, y }: ZoomTransform, { width, height }: Size): GeoProjection {
  const [left, top] = projection.translate()
  return geoMercator()
    .center(projection.center())
    .scale(projection.scale() * k)
    .translate([left * k + x, top * k + y])
    .clipExtent([
      [0, 0],
      [width, height],
    ])
}
