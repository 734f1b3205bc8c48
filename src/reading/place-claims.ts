import type { EventKind } from '../model/event-kinds.ts'
import type { Place, ResolvedPlace } from '../model/place.ts'
import type { TextSpan } from '../model/span.ts'
import type { PlaceRank, ScenePlace } from './find-places.ts'
import type { PlaceReader } from './places/place-reader.ts'
import type { Counted } from './read-counted.ts'
import type { SentenceContext } from './sentence-context.ts'

/** The scene that a sentence without a place of its own goes on to speak of. */
export interface PlaceMemory {
  readonly scene: Place | null
  readonly rank: PlaceRank | null
}

export interface ClaimPlaces {
  readonly place: Place | null
  readonly origin: Place | null
  readonly destination: Place | null
}

/** Before the first sentence only the dateline is known. */
export function placesBefore(dateline: TextSpan | null, where: PlaceReader): PlaceMemory {
  if (dateline === null) return { scene: null, rank: null }
  return { scene: where.resolve(dateline, 'at', null), rank: 'country' }
}

/** Places at which something happens: not those where somebody speaks, nor those in a source's name. */
export function scenesOf(
  context: SentenceContext,
  places: readonly ScenePlace[],
  isSpeech: (word: number) => boolean,
): ScenePlace[] {
  return places.filter(({ at }) => !isSpeech(at) && (context.clauseOf[at] ?? -1) >= 0)
}

/** Events in which people move: where they went to or came from counts before where they are. */
const MOVES: ReadonlySet<EventKind> = new Set(['arrived', 'returned', 'displaced', 'evacuated', 'deployed'])

/** Where a figure's event happened: in its clause, else its sentence, else where the report stood before. */
export function placeOf(
  context: SentenceContext,
  places: readonly ScenePlace[],
  before: PlaceMemory,
  counted: Counted,
  event: EventKind,
): ClaimPlaces {
  const clause = context.clauseOf[counted.figure.first] ?? -1
  const own = places.filter(({ at }) => context.clauseOf[at] === clause)
  const origin = MOVES.has(event) ? firstIn('from', own, places) : null
  const destination = MOVES.has(event) ? firstIn('to', own, places) : null
  const moved = event === 'arrived' || event === 'returned' ? destination : event === 'deployed' ? null : origin
  // Where people are to be brought to is not where they are trapped or leave from: that is the scene, once there is one.
  const isGoal = ({ role }: ScenePlace) =>
    role === 'to' && event !== 'deployed' && moved === null && before.rank !== null
  const here = places.filter((place) => !isGoal(place))
  const near =
    moved ??
    best(
      own.filter((place) => !isGoal(place)),
      counted,
    ) ??
    best(here, counted)
  // A bare `in der Stadt` means the town that the report already named.
  const place =
    near === null || (near.rank === 'common' && before.scene !== null) ? (before.scene ?? strip(near)) : strip(near)
  return { place, origin: strip(origin), destination: strip(destination) }
}

function firstIn(role: Place['role'], ...lists: readonly (readonly ScenePlace[])[]): ScenePlace | null {
  for (const list of lists) {
    const found = list.find((place) => place.role === role && place.rank !== 'common')
    if (found !== undefined) return found
  }
  return null
}

const RANK_COST: Readonly<Record<PlaceRank, number>> = { named: 0, region: 12, country: 20, common: 30 }

/** The most telling place near the figure; one that people come from or go to is no scene unless nothing else is there. */
function best(places: readonly ScenePlace[], { figure }: Counted): ScenePlace | null {
  const cost = ({ at, role, rank }: ScenePlace) =>
    Math.abs(at - figure.first) + (role === 'at' ? 0 : 25) + RANK_COST[rank]
  return [...places].sort((a, b) => cost(a) - cost(b))[0] ?? null
}

function strip(place: ScenePlace | null): Place | null {
  if (place === null) return null
  const { at, rank, ...stripped } = place
  return stripped
}

/** A named place sets the scene; a country does so only where nothing finer was named, a common noun never. */
export function rememberPlaces(before: PlaceMemory, places: readonly ScenePlace[]): PlaceMemory {
  const named = places.filter(({ rank }) => rank !== 'common')
  const scenes = named.filter(({ role }) => role === 'at')
  const at = scenes.length === 0 && before.scene === null ? named : scenes
  const next = at.find(({ rank }) => rank === 'named') ?? at.find(({ rank }) => rank === 'region') ?? at[0]
  if (next === undefined) return before
  if (next.rank === 'country' && before.rank !== null && before.rank !== 'country') return before
  return { scene: strip(next), rank: next.rank }
}

/** Where no scene is set, a sentence that was not read sets it, if it says `in` or `aus` a place that the gazetteer has. */
export function rememberMentions(before: PlaceMemory, text: string, mentions: readonly ResolvedPlace[]): PlaceMemory {
  if (before.rank === 'named') return before
  const scene = mentions.find(
    ({ start, precision }) =>
      /settlement|district|point/u.test(precision) &&
      /(?:^|[^\p{L}])(?:in|aus|bei|nahe)\s$/iu.test(text.slice(Math.max(0, start - 6), start)),
  )
  return scene === undefined ? before : { scene: { ...scene, role: 'at' }, rank: 'named' }
}
