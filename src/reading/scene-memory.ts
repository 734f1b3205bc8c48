import { BETWEEN, SEAT, STANDS } from '../languages/de/scene-cues.ts'
import type { Place, ResolvedPlace } from '../model/place.ts'
import type { TextSpan } from '../model/span.ts'
import { type PlaceRank, placeOfScene, rankOfMention, type ScenePlace } from './find-places.ts'
import type { PlaceReader } from './places/place-reader.ts'

/** A place of an earlier sentence, of which a later one may still speak. */
export interface RememberedScene {
  readonly place: Place
  readonly rank: PlaceRank
  /** The sentence that named it last; -1 for the dateline. */
  readonly sentence: number
  readonly paragraph: number
  /** How often the report has named it. */
  readonly times: number
  /** `read`: in a sentence with a figure, where something happens; `named`: anywhere else, as in a sentence that nobody read further. */
  readonly from: 'dateline' | 'read' | 'named'
  /** Whether it was `read` before, however it was named since. */
  readonly wasRead: boolean
  /** Whether it only says where somebody sits or speaks: `die Regierung in Kadrin`. */
  readonly isSeat: boolean
  /** Whether it only tells where the place named just before it lies: `Kadrin in der Provinz Roverin`. */
  readonly isAround: boolean
}

/** The places named so far, the latest last. */
export interface PlaceMemory {
  readonly scenes: readonly RememberedScene[]
}

/** Where a sentence stands: its number in the report, and its paragraph's. */
export interface SentenceAt {
  readonly number: number
  readonly paragraph: number
}

/** More than a report of an agency names; in longer ones the first are forgotten. */
const KEPT = 24

/** Before the first sentence only the dateline is known. */
export function placesBefore(dateline: TextSpan | null, where: PlaceReader): PlaceMemory {
  if (dateline === null) return { scenes: [] }
  const place = where.resolve(dateline, 'at', null)
  const rank = rankOfMention(place)
  return {
    scenes: [
      {
        place,
        rank,
        sentence: -1,
        paragraph: 0,
        times: 1,
        from: 'dateline',
        wasRead: false,
        isSeat: false,
        isAround: false,
      },
    ],
  }
}

/** What `der Stadt` means: the last place named in which something happened. */
export function currentScene({ scenes }: PlaceMemory): Place | null {
  const read = scenes.filter(({ rank, place, isSeat }) => rank !== 'common' && place.role === 'at' && !isSeat)
  return (
    read.findLast(({ rank, wasRead }) => rank === 'named' && wasRead)?.place ??
    read.findLast(({ rank, from }) => rank === 'named' && from !== 'named')?.place ??
    read.at(-1)?.place ??
    null
  )
}

/** `places` are those of the sentence in which something happens; `mentions` are all that it names. */
export function rememberSentence(
  before: PlaceMemory,
  text: string,
  at: SentenceAt,
  places: readonly ScenePlace[],
  mentions: readonly ResolvedPlace[],
): PlaceMemory {
  const here = { sentence: at.number, paragraph: at.paragraph, times: 1 }
  const read = places.map((place) => ({
    ...here,
    place: placeOfScene(place),
    rank: place.rank,
    from: 'read' as const,
    wasRead: true,
    isSeat: isSeat(text, place),
    isAround: tellsWhere(text, place, places),
  }))
  const named = listOthers(text, places, mentions).map((mention) => ({
    ...here,
    place: { ...mention, role: 'at' as const },
    rank: rankOfMention(mention),
    from: 'named' as const,
    wasRead: false,
    isSeat: isSeat(text, mention),
    isAround: tellsWhere(text, mention, mentions),
  }))
  const found: readonly RememberedScene[] = [...read, ...named]
  return { scenes: found.reduce(remember, before.scenes).slice(-KEPT) }
}

/** Mentions behind a preposition of place that are none of the scenes. */
export function listOthers(text: string, places: readonly TextSpan[], mentions: readonly ResolvedPlace[]) {
  return mentions.filter((mention) => stands(text, mention) && !places.some((place) => overlap(place, mention)))
}

/** A place named again moves to the end. */
function remember(scenes: readonly RememberedScene[], scene: RememberedScene): readonly RememberedScene[] {
  const known = scenes.find(({ place }) => isSame(place, scene.place))
  if (known === undefined) return [...scenes, scene]
  return [
    ...scenes.filter((one) => one !== known),
    { ...scene, times: known.times + 1, wasRead: scene.wasRead || known.wasRead },
  ]
}

function isSame(a: Place, b: Place): boolean {
  return a.text === b.text || (a.name !== null && a.name === b.name && a.country === b.country)
}

function overlap(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end
}

function stands(text: string, { start }: TextSpan): boolean {
  return STANDS.test(text.slice(Math.max(0, start - 40), start))
}

/** Whether it says where somebody sits or speaks. */
export function isSeat(text: string, { start }: Pick<TextSpan, 'start'>): boolean {
  return SEAT.test(text.slice(Math.max(0, start - 60), start))
}

/** `Kadrin in der Provinz Roverin`, `Kadrin auf der Insel Roverin`: the second only says where the first lies. */
export function tellsWhere(text: string, { start }: TextSpan, all: readonly TextSpan[]): boolean {
  return all.some(({ end }) => end < start && start - end < 30 && BETWEEN.test(text.slice(end, start)))
}
