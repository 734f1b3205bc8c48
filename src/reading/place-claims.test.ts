import { describe, expect, it } from 'vitest'
import { openGazetteer } from '../gazetteer/gazetteer.ts'
import type { EventKind } from '../model/event-kinds.ts'
import { makeTextSpan } from '../model/span.ts'
import { correctTags } from './correct-tags.ts'
import { findFigures } from './find-figures.ts'
import { findPlaces } from './find-places.ts'
import { placeOf, scenesOf } from './place-claims.ts'
import { findPlaceMentions } from './places/find-place-mentions.ts'
import { openPlaceReader } from './places/place-reader.ts'
import { readCounted } from './read-counted.ts'
import { currentScene, listOthers, type PlaceMemory, placesBefore, rememberSentence } from './scene-memory.ts'
import { readSentenceContext } from './sentence-context.ts'
import { splitWords } from './split-words.ts'
import { tagWords } from './tag-words.ts'
import { tellsWhereItCounts } from './weigh-scenes.ts'

const gazetteer = openGazetteer([])
const readPlaces = (text: string) => openPlaceReader(text, findPlaceMentions(text, gazetteer), gazetteer)

function read(text: string, start = 0, end = text.length) {
  const tokens = splitWords(text, start, end)
  const words = correctTags(tagWords(tokens, true))
  return {
    tokens,
    words,
    context: readSentenceContext(words),
    places: findPlaces(text, words, readPlaces(text), null),
  }
}

/** The sentences before it, read as one report, then the places of the last sentence's first figure. */
function place(sentence: string, event: EventKind, ...before: readonly string[]) {
  const report = [...before, sentence].join(' ')
  const start = report.length - sentence.length
  const { tokens, words, context, places } = read(report, start, report.length)
  const figures = findFigures(tokens)
  const others = listOthers(report, places, readPlaces(report).mentionsIn({ start, end: report.length }))
  const at = { number: before.length, paragraph: 0 }
  const asked = { context, counted: readCounted(words, figures[0]!, null), event, at, text: report, others }
  const told = tellsWhereItCounts(sentence)
  const found = placeOf(
    { ...asked, ...told, figures: figures.map(({ first }) => first) },
    places,
    remember(report, before),
  )
  return [found.place?.text ?? null, found.origin?.text ?? null, found.destination?.text ?? null]
}

/** The memory behind some sentences at the beginning of a report. */
function remember(report: string, before: readonly string[]): PlaceMemory {
  let start = 0
  return before.reduce<PlaceMemory>(
    (memory, sentence, number) => {
      const span = { start, end: start + sentence.length }
      start = span.end + 1
      const { places } = read(report, span.start, span.end)
      return rememberSentence(memory, report, { number, paragraph: 0 }, places, readPlaces(report).mentionsIn(span))
    },
    placesBefore(null, readPlaces('')),
  )
}

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
  it.each([
    ['goes on from the sentence before', 'Es starben 14 Menschen.', ['In Kadrin fielen Schüsse.'], 'Kadrin'],
    ['is what a bare noun means', 'In der Stadt starben 14 Menschen.', ['In Kadrin fielen Schüsse.'], 'Kadrin'],
    [
      'is no seat',
      'Es starben 14 Menschen.',
      ['In Kadrin fielen Schüsse.', 'Die Regierung in Roverin schwieg.'],
      'Kadrin',
    ],
    ['is not where it lies', 'Es starben 14 Menschen.', ['In Kadrin in der Provinz Roverin fielen Schüsse.'], 'Kadrin'],
    [
      'is not what it lies near',
      'Es starben 14 Menschen.',
      ['In Kadrin südlich von Roverin fielen Schüsse.'],
      'Kadrin',
    ],
    ['gives way to a place of its own', 'In Roverin starben 14 Menschen.', ['In Kadrin fielen Schüsse.'], 'Roverin'],
    ['is not where people are from', 'Es starben 14 Menschen aus Ghana.', ['In Kadrin fielen Schüsse.'], 'Kadrin'],
  ] as const)('%s', (_, sentence, before, expected) => {
    expect(place(sentence, 'killed', ...before)[0]).toBe(expected)
  })

  it('is the dateline where nothing better is known, but not for the headline above it', () => {
    const text = 'Es starben 14 Menschen. Kadrin – Es starben 14 Menschen.'
    const memory = placesBefore(makeTextSpan(text, 24, 30), readPlaces(text))
    const ask = (start: number, number: number) => {
      const { tokens, words, context } = read(text, start, start === 0 ? 23 : text.length)
      const [figure] = findFigures(tokens)
      const counted = readCounted(words, figure!, null)
      const where = {
        at: { number, paragraph: 0 },
        text,
        ...tellsWhereItCounts(text.slice(start)),
        others: [],
        figures: [figure!.first],
      }
      return placeOf({ context, counted, event: 'killed', ...where }, [], memory).place?.text ?? null
    }
    expect([ask(0, 0), ask(33, 1)]).toEqual([null, 'Kadrin'])
  })

  it('is not where somebody speaks', () => {
    const text = 'Der Minister war in Roverin, und es sei ruhig.'
    const { words, context, places } = read(text)
    const at = words.findIndex((word) => word.text === 'Roverin')
    expect(scenesOf(text, context, places, (word) => word === at)).toEqual([])
    expect(scenesOf(text, context, places, () => false)).toHaveLength(1)
  })

  it('is not where somebody has a seat', () => {
    const text = 'Die Beobachtungsstelle in Roverin zählte zwölf Tote.'
    const { context, places } = read(text)
    expect(scenesOf(text, context, places, () => false)).toEqual([])
  })

  it('is part of the town in which something happened, though that was only named since and another town before', () => {
    const report = [
      'In Roverin berieten 20 Minister.',
      'In Kadrin starben 14 Menschen.',
      'Die Häuser in Kadrin sind leer.',
      'Im Ostteil der Stadt starben 8 Menschen.',
    ]
    let memory = placesBefore(null, readPlaces(''))
    let start = 0
    const text = report.join(' ')
    for (const [number, sentence] of report.slice(0, 3).entries()) {
      const span = { start, end: start + sentence.length }
      const scenes = number === 2 ? [] : read(text, span.start, span.end).places
      memory = rememberSentence(memory, text, { number, paragraph: 0 }, scenes, readPlaces(text).mentionsIn(span))
      start = span.end + 1
    }
    expect(currentScene(memory)?.text).toBe('Kadrin')
  })
})
