import { describe, expect, it } from 'vitest'
import { openGazetteer } from '../gazetteer/gazetteer.ts'
import type { EventKind } from '../model/event-kinds.ts'
import { makeTextSpan } from '../model/span.ts'
import { correctTags } from './correct-tags.ts'
import { findFigures } from './find-figures.ts'
import { findPlaces } from './find-places.ts'
import { type PlaceMemory, placeOf, placesBefore, rememberPlaces, scenesOf } from './place-claims.ts'
import { findPlaceMentions } from './places/find-place-mentions.ts'
import { openPlaceReader } from './places/place-reader.ts'
import { readCounted } from './read-counted.ts'
import { readSentenceContext } from './sentence-context.ts'
import { splitWords } from './split-words.ts'
import { tagWords } from './tag-words.ts'

const gazetteer = openGazetteer([])
const readPlaces = (text: string) => openPlaceReader(text, findPlaceMentions(text, gazetteer), gazetteer)

function read(sentence: string) {
  const tokens = splitWords(sentence, 0, sentence.length)
  const words = correctTags(tagWords(tokens, true))
  return {
    tokens,
    words,
    context: readSentenceContext(words),
    places: findPlaces(sentence, words, readPlaces(sentence), null),
  }
}

/** The places of the sentence's first figure. */
function place(sentence: string, event: EventKind, before: PlaceMemory = placesBefore(null, readPlaces(''))) {
  const { tokens, words, context, places } = read(sentence)
  const found = placeOf(context, places, before, readCounted(words, findFigures(tokens)[0]!, null), event)
  return [found.place?.text ?? null, found.origin?.text ?? null, found.destination?.text ?? null]
}

/** The memory behind some sentences. */
const behind = (...sentences: readonly string[]) =>
  sentences.reduce(
    (memory, sentence) => rememberPlaces(memory, read(sentence).places),
    placesBefore(null, readPlaces('')),
  )

describe('place, origin and destination in the sentence', () => {
  it.each([
    ['In Kadrin starben 14 Menschen.', 'killed', ['Kadrin', null, null]],
    ['In Kadrin starben 14 Menschen, in Roverin fielen Schüsse.', 'killed', ['Kadrin', null, null]],
    ['400 Menschen flohen aus Kadrin nach Roverin.', 'displaced', ['Kadrin', 'Kadrin', 'Roverin']],
    ['400 Menschen kamen aus Kadrin in Roverin an.', 'arrived', ['Roverin', 'Kadrin', null]],
    ['400 Menschen kehrten nach Kadrin zurück.', 'returned', ['Kadrin', null, 'Kadrin']],
    ['400 Kämpfer wurden aus Kadrin nach Roverin gebracht.', 'evacuated', ['Kadrin', 'Kadrin', 'Roverin']],
    ['Es starben 14 Menschen.', 'killed', [null, null, null]],
  ] as const)('%s', (sentence, event, places) => {
    expect(place(sentence, event)).toEqual(places)
  })
})

describe('the scene', () => {
  it('goes on from the sentence before', () => {
    expect(place('Es starben 14 Menschen.', 'killed', behind('In Kadrin fielen Schüsse.'))[0]).toBe('Kadrin')
  })

  it('is what a bare noun means', () => {
    expect(place('In der Stadt starben 14 Menschen.', 'killed', behind('In Kadrin fielen Schüsse.'))[0]).toBe('Kadrin')
  })

  it('is not widened by a country', () => {
    const memory = behind('In Kadrin fielen Schüsse.', 'In Syrien herrscht Krieg.')
    expect(place('Es starben 14 Menschen.', 'killed', memory)[0]).toBe('Kadrin')
  })

  it('is the dateline where nothing better is known', () => {
    const text = 'Kadrin – Es starben 14 Menschen.'
    const memory = placesBefore(makeTextSpan(text, 0, 6), readPlaces(text))
    expect(place('Es starben 14 Menschen.', 'killed', memory)[0]).toBe('Kadrin')
    expect(place('In Roverin starben 14 Menschen.', 'killed', memory)[0]).toBe('Roverin')
  })

  it('is not where somebody speaks', () => {
    const { words, context, places } = read('Der Minister sagte in Roverin, es sei ruhig.')
    const at = words.findIndex(({ text }) => text === 'Roverin')
    expect(scenesOf(context, places, (word) => word === at)).toEqual([])
    expect(scenesOf(context, places, () => false)).toHaveLength(1)
  })
})
