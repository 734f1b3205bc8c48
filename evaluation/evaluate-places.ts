import { type PlacedArticle, readPlacedArticles } from './annotated-places.ts'
import {
  isCountryRight,
  isPointRight,
  type PlacePair,
  type PlaceScore,
  pairPlaces,
  type ReadPlace,
  type ScoredText,
  scorePlaces,
} from './score-places.ts'

/** The place mentions read in a text, in its UTF-16 code units. */
export type ReadPlaces = (text: string) => readonly ReadPlace[]

/** A line for each set: what `readPlaces` finds in the annotated articles, against the annotation. */
export function summarisePlaces(shared: string, readPlaces: ReadPlaces): string[] {
  return Object.entries(readPlacedArticles(shared)).map(([half, articles]) =>
    summarisePlaceScore(`places-${half}`, scorePlaces(articles.map((article) => readArticle(article, readPlaces)))),
  )
}

/** A line for each miss in the articles to learn from, with its words for the screen; those that check stay unseen. */
export function listPlaceMisses(shared: string, readPlaces: ReadPlaces): string[] {
  return readPlacedArticles(shared).learn.flatMap((article) => {
    const { pairs, missed, extra } = pairPlaces(readArticle(article, readPlaces))
    return [
      ...missed.map((place) => ({ place, why: `not found: ${place.kind} ${place.country ?? '–'}` })),
      ...extra.map((place) => ({ place, why: `extra: ${tellRead(place)}` })),
      ...pairs.flatMap((pair) => tellWrong(pair).map((why) => ({ place: pair.annotated, why }))),
    ]
      .sort((a, b) => a.place.start - b.place.start)
      .map(({ place, why }) => `${article.id} ${place.start}–${place.end} ${showInText(article, place)} ${why}`)
  })
}

/** The score in a line for people. Shares of matched mentions; `km` is what lies within 25 km, of the located and of all local. */
export function summarisePlaceScore(name: string, score: PlaceScore): string {
  const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3))
  const { texts, annotated, read, exact, matched, countryRight, local, located, near } = score
  return (
    `${name}: ${annotated} annotated in ${texts} articles, ${read} read; ` +
    `precision ${share(exact, read)} exact ${share(matched, read)} overlapping, ` +
    `recall ${share(exact, annotated)} exact ${share(matched, annotated)} overlapping; ` +
    `country ${share(countryRight, matched)}; ` +
    `within 25 km ${share(near, located)} of ${located} located, ${share(near, local)} of ${local} settlements, districts, sites`
  )
}

function readArticle({ text, mentions }: PlacedArticle, readPlaces: ReadPlaces): ScoredText {
  return { annotated: mentions, read: readPlaces(text) }
}

function tellWrong(pair: PlacePair): string[] {
  const { annotated, read } = pair
  const hasOtherSpan = annotated.start !== read.start || annotated.end !== read.end
  return [
    ...(hasOtherSpan ? [`span: read at ${read.start}–${read.end}`] : []),
    ...(isCountryRight(pair) ? [] : [`country: ${annotated.country ?? '–'}, read ${read.country ?? '–'}`]),
    ...(isPointRight(pair) ? [] : [`point: ${annotated.latitude} ${annotated.longitude}, read ${tellRead(read)}`]),
  ]
}

function tellRead({ country, latitude, longitude }: ReadPlace): string {
  return latitude === null || longitude === null ? 'unresolved' : `${country ?? '–'} ${latitude} ${longitude}`
}

function showInText({ text }: PlacedArticle, { start, end }: { readonly start: number; readonly end: number }): string {
  return `«${text.slice(Math.max(0, start - 25), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 15)}»`
}
