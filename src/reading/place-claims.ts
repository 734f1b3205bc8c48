import type { Place } from '../model/claim.ts'
import type { EventKind } from '../model/event-kinds.ts'
import type { PlaceMention } from './find-places.ts'
import type { Counted } from './read-counted.ts'
import type { SentenceContext } from './sentence-context.ts'

/** The place that a sentence without one goes on to speak of. */
export interface PlaceMemory {
  readonly last: Place | null
}

export const NO_PLACES_YET: PlaceMemory = { last: null }

export interface ClaimPlaces {
  readonly place: Place | null
  readonly origin: Place | null
  readonly destination: Place | null
}

/** Events in which people move: where they went counts before where they came from. */
const MOVES: ReadonlySet<EventKind> = new Set(['arrived', 'returned', 'displaced', 'evacuated', 'deployed'])

/** Where a figure's event happened: in its clause, else its sentence, else where the report stood before. */
export function placeOf(context: SentenceContext, places: readonly PlaceMention[], before: PlaceMemory, counted: Counted, event: EventKind): ClaimPlaces {
  const clause = context.clauseOf[counted.figure.first] ?? -1
  const near = nearest(places.filter(({ at }) => context.clauseOf[at] === clause), counted) ?? nearest(places, counted)
  const origin = MOVES.has(event) ? (places.find(({ role }) => role === 'from') ?? null) : null
  const destination = MOVES.has(event) ? (places.find(({ role }) => role === 'to') ?? null) : null
  const moved = event === 'arrived' || event === 'returned' ? destination : origin
  return { place: strip(moved ?? near) ?? before.last, origin: strip(origin), destination: strip(destination) }
}

/** The place closest to the figure, one that stands at the scene before one that people left or went to. */
function nearest(places: readonly PlaceMention[], { figure }: Counted): PlaceMention | null {
  const distance = ({ at, role }: PlaceMention) => Math.abs(at - figure.first) + (role === 'at' ? 0 : 5)
  return [...places].sort((a, b) => distance(a) - distance(b))[0] ?? null
}

function strip(place: PlaceMention | null): Place | null {
  return place === null ? null : { text: place.text, start: place.start, end: place.end, role: place.role }
}

export function rememberPlaces(before: PlaceMemory, places: readonly PlaceMention[]): PlaceMemory {
  const next = places.find(({ role }) => role === 'at') ?? null
  return next === null ? before : { last: strip(next) }
}
