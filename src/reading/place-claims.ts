import type { EventKind } from '../model/event-kinds.ts'
import type { Place } from '../model/place.ts'
import { placeOfScene, type ScenePlace } from './find-places.ts'
import { isSeat, type PlaceMemory } from './scene-memory.ts'
import type { SentenceContext } from './sentence-context.ts'
import { type Asked, choosePlace, listCandidates } from './weigh-scenes.ts'

export interface ClaimPlaces {
  readonly place: Place | null
  readonly origin: Place | null
  readonly destination: Place | null
}

/** Places at which something happens: not those where somebody speaks, nor those in a source's name. */
export function scenesOf(
  text: string,
  context: SentenceContext,
  places: readonly ScenePlace[],
  isSpeech: (word: number) => boolean,
): ScenePlace[] {
  return places.filter(
    ({ at, start }) => !isSpeech(at) && !isSeat(text, { start }) && (context.clauseOf[at] ?? -1) >= 0,
  )
}

/** Events in which people move: where they went to or came from counts before where they are. */
const MOVES: ReadonlySet<EventKind> = new Set(['arrived', 'returned', 'displaced', 'evacuated', 'deployed'])

const LEAVES: ReadonlySet<EventKind> = new Set(['displaced', 'evacuated'])

/** Where a figure's event happened: in its clause, else its sentence, else where the report stood before. */
export function placeOf(asked: Asked, places: readonly ScenePlace[], before: PlaceMemory): ClaimPlaces {
  const clause = asked.context.clauseOf[asked.counted.figure.first] ?? -1
  const own = places.filter(({ at }) => asked.context.clauseOf[at] === clause)
  const origin = MOVES.has(asked.event) ? firstIn('from', own, places) : null
  const destination = MOVES.has(asked.event) ? firstIn('to', own, places) : null
  // Who leaves one place for another is counted where they left.
  const left = destination !== null && LEAVES.has(asked.event) ? firstIn('from', own) : null
  return {
    place: left ?? choosePlace(listCandidates(asked, places, before)),
    origin,
    destination,
  }
}

function firstIn(role: Place['role'], ...lists: readonly (readonly ScenePlace[])[]): Place | null {
  for (const list of lists) {
    const found = list.find((place) => place.role === role && place.rank !== 'common')
    if (found !== undefined) return placeOfScene(found)
  }
  return null
}
