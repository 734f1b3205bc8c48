import { expect, it } from 'vitest'
import { correctTags } from './correct-tags.ts'
import { splitClauses } from './split-clauses.ts'
import { splitWords } from './split-words.ts'
import { tagWords } from './tag-words.ts'

/** `kind: words` of every clause. */
function split(sentence: string): string[] {
  const words = correctTags(tagWords(splitWords(sentence, 0, sentence.length), true))
  return splitClauses(words).map(
    ({ kind, words: indexes }) => `${kind}: ${indexes.map((index) => words[index]!.text).join(' ')}`,
  )
}

it.each([
  ['Die Armee rückte vor.', ['main: Die Armee rückte vor']],
  ['Drei Tote in Kadrin', ['fragment: Drei Tote in Kadrin']],
  ['Die Armee rückte vor und die Rebellen flohen.', ['main: Die Armee rückte vor', 'main: die Rebellen flohen']],
  [
    'Die Polizei sagte, dass zwölf Menschen starben.',
    ['main: Die Polizei sagte', 'subordinate: dass zwölf Menschen starben'],
  ],
  [
    'Ein Bus, in dem 30 Menschen saßen, stürzte um.',
    ['main: Ein Bus stürzte um', 'relative: in dem 30 Menschen saßen'],
  ],
  ['Es starben 200 Menschen, darunter 68 Kinder.', ['main: Es starben 200 Menschen', 'fragment: darunter 68 Kinder']],
  [
    'Er sagte, dass sechs Frauen, zwei Kinder und ein Mann starben.',
    ['main: Er sagte', 'subordinate: dass sechs Frauen zwei Kinder und ein Mann starben'],
  ],
  ['Das Dorf (300 Einwohner) brannte.', ['main: Das Dorf brannte', 'fragment: 300 Einwohner']],
  ['Schwere, blutige Kämpfe brachen aus.', ['main: Schwere blutige Kämpfe brachen aus']],
  ['Als die Armee kam, flohen 400 Menschen.', ['subordinate: Als die Armee kam', 'main: flohen 400 Menschen']],
] as const)('%s', (sentence, clauses) => {
  expect(split(sentence).toSorted()).toEqual([...clauses].toSorted())
})

it('gives every clause but the first the one that it depends on', () => {
  const sentence = 'Die Polizei sagte, dass der Bus, in dem zwölf Menschen saßen, umstürzte.'
  const words = correctTags(tagWords(splitWords(sentence, 0, sentence.length), true))
  const clauses = splitClauses(words)
  expect(clauses[0]).toMatchObject({ kind: 'main', parent: null })
  expect(clauses.slice(1).every(({ parent }, at) => parent !== null && parent <= at)).toBe(true)
})

it('puts every word into one clause and no punctuation into any', () => {
  const sentence = 'In Kadrin, so hieß es, wurden 93 Menschen getötet und – anders als zuvor – 300 verletzt.'
  const words = correctTags(tagWords(splitWords(sentence, 0, sentence.length), true))
  const inClauses = splitClauses(words).flatMap(({ words: indexes }) => indexes)
  expect(new Set(inClauses).size).toBe(inClauses.length)
  expect(inClauses.map((index) => words[index]!.text)).not.toContain(',')
})

it('finds no clause where there are no words', () => {
  expect(splitClauses([])).toEqual([])
})
