import { geoContains, geoGraticule10, geoPath } from 'd3-geo'
import { select } from 'd3-selection'
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom'
import { memo, type RefObject, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { MapPage, MapPlace, Movement } from '../api/types.ts'
import type { Size } from '../frame/use-size.ts'
import { fill } from '../words/fill.ts'
import { useFormat } from '../words/use-format.ts'
import { useWording, useWords } from '../words/use-words.tsx'
import { measureLands, nameCountry, placeCountryNames } from './country-names.ts'
import { type Label, placeLabels } from './place-labels.ts'
import { listCore, measureRadius, planProjection, pointOf } from './plan-map.ts'
import { type Country, useCountries } from './use-countries.ts'
import { worstStanding } from './worst-standing.ts'

interface Props {
  readonly page: MapPage
  readonly movements?: readonly Movement[]
  readonly size: Size
  readonly chosen?: string | undefined
  readonly onChoose?: (name: string) => void
  /** Without: a picture that leads to the large map. */
  readonly isLive?: boolean
}

/** A place as it is drawn, in pixels of the map before zooming. */
interface Drawn {
  readonly place: MapPlace
  readonly x: number
  readonly y: number
  readonly radius: number
}

const NONE: readonly Movement[] = []

/** The smallest disc that can still be hit. */
const LEAST = 5.5

/** Places as areas of their precision, movements as arrows, on the outlines of countries. */
export function WorldMap({ page, movements = NONE, size, chosen, onChoose, isLive = true }: Props) {
  const words = useWords()
  const countries = useCountries()
  const svg = useRef<SVGSVGElement>(null)
  const core = useMemo(() => listCore(page.places.features), [page])
  const projection = useMemo(() => planProjection(core, movements, size), [core, movements, size])
  const drawn = useMemo(() => drawPlaces(page, projection), [page, projection])
  const { transform, zoomBy, showAll } = useZoom(svg, isLive, drawn, size)
  const beyond = drawn.filter(({ x, y }) => x < 0 || y < 0 || x > size.width || y > size.height).length
  const tinted = useMemo(() => findTinted(drawn, countries), [drawn, countries])
  return (
    <div className="map-frame">
      <svg
        ref={svg}
        className="map"
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={fill(words.map.summary, { n: page.places.features.length })}
      >
        <Land countries={countries} projection={projection} transform={transform} drawn={drawn} />
        <Areas
          drawn={drawn.filter(({ place }) => !tinted.has(place.id))}
          transform={transform}
          chosen={chosen}
          onChoose={onChoose}
        />
        {isLive && <Arrows movements={movements} projection={projection} transform={transform} />}
        {isLive && (
          <Labels drawn={drawn} countries={countries} projection={projection} transform={transform} size={size} />
        )}
      </svg>
      {isLive && (
        <div className="map-tools">
          <button type="button" className="button" onClick={() => zoomBy(1.6)} aria-label={words.map.zoomIn}>
            +
          </button>
          <button type="button" className="button" onClick={() => zoomBy(1 / 1.6)} aria-label={words.map.zoomOut}>
            −
          </button>
          <button
            type="button"
            className="button"
            onClick={showAll}
            aria-label={words.map.whole}
            title={words.map.whole}
          >
            ⤢
          </button>
        </div>
      )}
      {isLive && beyond > 0 && transform === zoomIdentity && (
        <button type="button" className="button small map-beyond" onClick={showAll}>
          {fill(words.map.beyond[beyond === 1 ? 'one' : 'other'], { n: beyond })}
        </button>
      )}
    </div>
  )
}

function useZoom(svg: RefObject<SVGSVGElement | null>, isLive: boolean, drawn: readonly Drawn[], size: Size) {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity)
  const behaviour = useMemo(() => zoom<SVGSVGElement, unknown>().scaleExtent([0.01, 60]), [])
  useEffect(() => {
    const element = svg.current
    if (element === null || !isLive) return
    behaviour.on('zoom', ({ transform: now }: { transform: ZoomTransform }) => setTransform(now))
    select(element).call(behaviour)
    return () => void select(element).on('.zoom', null)
  }, [svg, behaviour, isLive])
  const zoomBy = (factor: number) => svg.current && select(svg.current).call(behaviour.scaleBy, factor)
  const showAll = () => svg.current && select(svg.current).call(behaviour.transform, fitAll(drawn, size))
  return { transform, zoomBy, showAll }
}

/** Every place with its area in view; where that is so already, the map as it was opened. */
function fitAll(drawn: readonly Drawn[], { width, height }: Size): ZoomTransform {
  const [left, right] = [
    Math.min(0, ...drawn.map(({ x }) => x - MARGIN)),
    Math.max(width, ...drawn.map(({ x }) => x + MARGIN)),
  ]
  const [top, bottom] = [
    Math.min(0, ...drawn.map(({ y }) => y - MARGIN)),
    Math.max(height, ...drawn.map(({ y }) => y + MARGIN)),
  ]
  if (left === 0 && right === width && top === 0 && bottom === height) return zoomIdentity
  const scale = Math.min(width / (right - left), height / (bottom - top))
  return zoomIdentity
    .translate(width / 2, height / 2)
    .scale(scale)
    .translate(-(left + right) / 2, -(top + bottom) / 2)
}

/** Pixels around the outermost places. */
const MARGIN = 60

function drawPlaces(page: MapPage, projection: ReturnType<typeof planProjection>): readonly Drawn[] {
  const drawn = page.places.features.flatMap((place) => {
    const { coordinates } = place.geometry
    const point = projection([coordinates[0], coordinates[1]])
    const radius = measureRadius(projection, coordinates, place.properties.radius)
    return point ? [{ place, x: point[0], y: point[1], radius }] : []
  })
  return drawn.toSorted((a, b) => b.radius - a.radius)
}

/** Countries that are places themselves: tinted as a whole, they need no circle. */
function findTinted(drawn: readonly Drawn[], countries: readonly Country[]): ReadonlySet<string> {
  const named = drawn.filter(({ place }) => place.properties.precision === 'country')
  const isOnLand = ({ place }: Drawn) =>
    countries.some((country) => geoContains(country, [...place.geometry.coordinates]))
  return new Set(named.filter(isOnLand).map(({ place }) => place.id))
}

interface LandProps {
  readonly countries: readonly Country[]
  readonly projection: ReturnType<typeof planProjection>
  readonly transform: ZoomTransform
  readonly drawn: readonly Drawn[]
}

/** The outlines; a country that is itself the place is tinted as a whole. */
function Land({ countries, projection, transform, drawn }: LandProps) {
  const shapes = useMemo(() => {
    const path = geoPath(projection)
    const named = drawn.filter(({ place }) => place.properties.precision === 'country')
    return {
      grid: path(geoGraticule10()) ?? '',
      countries: countries.map((country) => ({
        id: `${country.id ?? ''} ${country.properties.name}`,
        path: path(country) ?? '',
        isPlace: named.some(({ place }) => geoContains(country, [...place.geometry.coordinates])),
      })),
    }
  }, [countries, projection, drawn])
  return (
    <g transform={transform.toString()}>
      <path className="map-grid" d={shapes.grid} />
      {shapes.countries.map(({ id, path, isPlace }) => (
        <path key={id} className={isPlace ? 'map-land is-place' : 'map-land'} d={path} />
      ))}
    </g>
  )
}

interface AreasProps {
  readonly drawn: readonly Drawn[]
  readonly transform: ZoomTransform
  readonly chosen: string | undefined
  readonly onChoose: ((name: string) => void) | undefined
}

/** The same places stand in the list beside the map, where the keyboard reaches them. */
function Areas({ drawn, transform, chosen, onChoose }: AreasProps) {
  return (
    <g>
      {drawn.map(({ place, x, y, radius }) => {
        const { name, precision, standings } = place.properties
        const kinds = ['map-place', precision, worstStanding(standings), name === chosen ? 'chosen' : ''].join(' ')
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map does the same by keyboard
          <circle
            key={place.id}
            className={kinds}
            cx={transform.applyX(x)}
            cy={transform.applyY(y)}
            r={Math.max(radius * transform.k, LEAST)}
            onClick={() => onChoose?.(name)}
          >
            <title>{name}</title>
          </circle>
        )
      })}
    </g>
  )
}

interface ArrowsProps {
  readonly movements: readonly Movement[]
  readonly projection: ReturnType<typeof planProjection>
  readonly transform: ZoomTransform
}

function Arrows({ movements, projection, transform }: ArrowsProps) {
  const format = useFormat()
  const words = useWords()
  const head = useId()
  return (
    <g>
      <marker id={head} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
        <path className="map-arrow-head" d="M0 0 8 4 0 8z" />
      </marker>
      {movements.map((movement) => {
        const path = bend(movement, projection, transform)
        if (path === null) return null
        const title = fill(words.map.movement, { from: movement.from.name ?? '', to: movement.to.name ?? '' })
        return (
          <path key={keyOf(movement)} className="map-arrow" d={path} markerEnd={`url(#${head})`}>
            <title>
              {title}: {format.range(movement)} ({words.events[movement.event]})
            </title>
          </path>
        )
      })}
    </g>
  )
}

/** An arc to the right of its direction, so that there and back do not cover each other. */
function bend(
  { from, to }: Movement,
  projection: ReturnType<typeof planProjection>,
  transform: ZoomTransform,
): string | null {
  const [start, end] = [pointOf(from), pointOf(to)].map((point) => point && projection([point[0], point[1]]))
  if (!start || !end) return null
  const [[x1, y1], [x2, y2]] = [transform.apply(start), transform.apply(end)]
  const [dx, dy] = [x2 - x1, y2 - y1]
  if (Math.hypot(dx, dy) < 8) return null
  const [middleX, middleY] = [(x1 + x2) / 2 - dy * 0.18, (y1 + y2) / 2 + dx * 0.18]
  return `M${x1} ${y1}Q${middleX} ${middleY} ${x2} ${y2}`
}

function keyOf({ from, to, event }: Movement): string {
  return `${from.name} ${to.name} ${event}`
}

interface LabelProps extends LandProps {
  readonly size: Size
}

/** Names of places, and of countries where these leave room; those of countries come along when the hand on the map rests. */
function Labels({ drawn, countries, projection, transform, size }: LabelProps) {
  const labels = placeLabels(
    drawn.map(({ place, x, y, radius }) => ({
      name: place.properties.name,
      weight: place.properties.claims,
      x: transform.applyX(x),
      y: transform.applyY(y),
      radius: Math.max(radius * transform.k, LEAST),
    })),
    size,
  )
  return (
    <>
      <CountryNames {...{ countries, projection, size, labels }} transform={useDeferredValue(transform)} />
      <PlaceNames labels={labels} />
    </>
  )
}

interface CountryNamesProps extends Omit<LabelProps, 'drawn'> {
  readonly labels: readonly Label[]
}

/** A country that is a place itself has its name already. */
const CountryNames = memo(function CountryNames(props: CountryNamesProps) {
  const { countries, projection, transform, size, labels } = props
  const { language } = useWording()
  const lands = useMemo(() => measureLands(countries, projection), [countries, projection])
  const named = new Set(labels.map(({ name }) => name))
  const nameOf = useMemo(
    () => new Map(countries.map((one) => [one, nameCountry(one, language)])),
    [countries, language],
  )
  const names = placeCountryNames(lands, { projection, transform, size }, labels, (one) => nameOf.get(one)!)
  return (
    <g className="map-countries">
      {names
        .filter(({ name }) => !named.has(name))
        .map(({ name, x, y }) => (
          <text key={name} x={x} y={y}>
            {name}
          </text>
        ))}
    </g>
  )
})

function PlaceNames({ labels }: { readonly labels: readonly Label[] }) {
  return (
    <g className="map-labels">
      {labels.map(({ name, x, y }) => (
        <text key={name} x={x} y={y}>
          {name}
        </text>
      ))}
    </g>
  )
}
