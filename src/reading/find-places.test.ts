import { expect, it } from 'vitest'
import { openGazetteer } from '../gazetteer/gazetteer.ts'
import { correctTags } from './correct-tags.ts'
import { findPlaces } from './find-places.ts'
import { findPlaceMentions } from './places/find-place-mentions.ts'
import { openPlaceReader } from './places/place-reader.ts'
import { splitWords } from './split-words.ts'
import { tagWords } from './tag-words.ts'

const gazetteer = openGazetteer([])
const readPlaces = (text: string) => openPlaceReader(text, findPlaceMentions(text, gazetteer), gazetteer)

/** `role text (rank)` */
function find(sentence: string): string[] {
  const words = correctTags(tagWords(splitWords(sentence, 0, sentence.length), true))
  return findPlaces(sentence, words, readPlaces(sentence), null).map(
    ({ role, text, rank }) => `${role} ${text} (${rank})`,
  )
}

it.each([
  ['In Kadrin starben 14 Menschen.', ['at Kadrin (named)']],
  ['Bei Roverin fielen Schüsse.', ['at Roverin (named)']],
  ['In Ost-Kadrin fielen Schüsse.', ['at Ost-Kadrin (named)']],
  ['In der Stadt Kadrin fielen Schüsse.', ['at Kadrin (named)']],
  ['In der Altstadt von Roverin fielen Schüsse.', ['at Altstadt von Roverin (named)']],
  ['In der Provinz Kadrin fielen Schüsse.', ['at Provinz Kadrin (region)']],
  ['Im Norden Kadrins fielen Schüsse.', ['at Norden Kadrins (region)']],
  ['In Syrien fielen Schüsse.', ['at Syrien (country)']],
  ['In der Stadt fielen Schüsse.', ['at Stadt (common)']],
  ['Sie flohen aus Kadrin nach Roverin.', ['from Kadrin (named)', 'to Roverin (named)']],
  ['Sie haben Kadrin verlassen.', ['at Kadrin (named)']],
  ['Am Montag sprach der Minister mit Helfern.', []],
  ['In den letzten Stunden gab es Verletzte unter Soldaten.', []],
] as const)('%s', (sentence, places) => {
  expect(find(sentence)).toEqual(places)
})

it('gives offsets and the first word of each place', () => {
  const sentence = 'Sie flohen aus Kadrin.'
  const words = correctTags(tagWords(splitWords(sentence, 0, sentence.length), true))
  expect(findPlaces(sentence, words, readPlaces(sentence), null)).toEqual([
    expect.objectContaining({ text: 'Kadrin', start: 15, end: 21, role: 'from', rank: 'named', at: 3 }),
  ])
})
