import { parseNumberWord } from '../../languages/de/numerals.ts'
import type { ResolvedPlace } from '../../model/place.ts'
import type { Span } from '../../model/span.ts'
import { movePoint } from './measure-distance.ts'
import { withoutCode } from './resolve-places.ts'

/** A place that lies apart from the one named, and the name it gets. */
type Moved = Omit<ResolvedPlace, 'text' | 'start' | 'end'>

const DISTANCE =
  /(?:(?<number>\d+(?:,\d+)?|\p{L}+)\s(?:Kilometer|km)\s)?(?<direction>nord(?:öst|west)?lich|süd(?:öst|west)?lich|nördlich|südlich|östlich|westlich)\s(?:(?:von|der|des|vom)\s)*(?:\p{Lu}[\p{L}-]*stadt\s|Stadt\s)?$/u
/** Whether the place that begins at an offset only says what another is so far from. */
export function isDistant(text: string, start: number): boolean {
  return DISTANCE.exec(text.slice(Math.max(0, start - 70), start))?.groups?.number !== undefined
}

const NEAR =
  /(?:^|[^\p{L}])(?:nahe|unweit|in der Nähe|in der Umgebung|Umland)\s(?:(?:von|der|des)\s)*(?:\p{Lu}[\p{L}-]*stadt\s|Stadt\s)?$/iu

/**
 * `60 Kilometer südwestlich von Aleppo` moves the point; `nördlich von Homs` and `nahe Hama` leave it and make it less sure. `null` where
 * the words before the place say neither.
 */
export function readDistance(text: string, { start }: Span, place: ResolvedPlace): Moved | null {
  if (place.latitude === null || place.longitude === null || place.name === null || place.precision === 'country')
    return null
  const before = text.slice(Math.max(0, start - 70), start)
  const match = DISTANCE.exec(before)
  if (match === null)
    return NEAR.test(before)
      ? { ...withoutCode(place), precision: 'region', why: `near ${place.name}: ${place.why}` }
      : null
  const { number, direction } = match.groups!
  const kilometres = readKilometres(number)
  const vague = {
    ...withoutCode(place),
    precision: 'region',
    why: `${direction} of ${place.name}: ${place.why}`,
  } as const
  if (kilometres === null) return vague
  const [north, east] = TOWARDS[direction!.replace(/lich$/u, '')]!
  const point = movePoint({ latitude: place.latitude, longitude: place.longitude }, kilometres, north, east)
  const name = `${kilometres} km ${direction} von ${place.name}`
  const round = (degrees: number) => Math.round(degrees * 100) / 100
  return { ...vague, name, latitude: round(point.latitude), longitude: round(point.longitude), partOf: place.name }
}

function readKilometres(number: string | undefined): number | null {
  if (number === undefined) return null
  const kilometres = /^\d/u.test(number) ? Number(number.replace(',', '.')) : (parseNumberWord(number) ?? Number.NaN)
  return kilometres > 0 && kilometres < 1000 ? kilometres : null
}

const TOWARDS: Readonly<Record<string, readonly [north: number, east: number]>> = {
  nörd: [1, 0],
  süd: [-1, 0],
  öst: [0, 1],
  west: [0, -1],
  nordöst: [1, 1],
  nordwest: [1, -1],
  südöst: [-1, 1],
  südwest: [-1, -1],
}
