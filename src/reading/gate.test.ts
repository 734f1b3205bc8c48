import { describe, expect, it } from 'vitest'
import { findFigures } from './find-figures.ts'
import { mayAttribute, mayCount, mayCountSomething, mayTellAfterwards } from './gate.ts'
import { splitWords } from './split-words.ts'

describe('sentences that may count', () => {
  it.each([
    'Es starben 14 Menschen.',
    'Sechs Soldaten fielen.',
    'Der Tod zweier Helfer.',
    'Dutzende flohen.',
    'Es kamen dreißig Menschen.',
    'Es kamen dreissig Menschen.',
    'Eine Frau wurde getötet.',
    'Niemand wurde verletzt.',
    'Er nahm einen Arzt gefangen.',
    'Es kamen Hunderttausende.',
  ])('%s', (sentence) => {
    expect(mayCount(sentence)).toBe(true)
  })

  it.each(['Die Lage ist ruhig.', 'Ein Sprecher schwieg.', 'Keine Straße ist offen.'])('not: %s', (sentence) => {
    expect(mayCount(sentence)).toBe(false)
  })
})

describe('figures that may count more than a measure', () => {
  it.each([
    ['Es starben 14 Menschen.', true],
    ['Es kostete 14 Euro.', false],
    ['Es kostete 14 €.', false],
    ['Die Front liegt 20 Kilometer vor Kadrin.', false],
    ['Auf 20 Kilometern liegen 14 Tote.', true],
    ['Eine Frau starb.', true],
    ['Eine Straße ist offen.', false],
    ['80 Prozent der Stadt sind zerstört.', true],
  ])('%s: %s', (sentence, expected) => {
    const tokens = splitWords(sentence, 0, sentence.length)
    expect(mayCountSomething(tokens, findFigures(tokens), sentence)).toBe(expected)
  })
})

it.each([
  ['Laut Polizei ist es ruhig.', true],
  ['Der Arzt sagte nichts.', true],
  ['Demnach ist es ruhig.', true],
  ['Es regnet.', false],
])('%s may attribute: %s', (sentence, expected) => {
  expect(mayAttribute(sentence)).toBe(expected)
})

it.each([
  ['Das teilte die Polizei mit.', true],
  ['So der Minister.', true],
  ['Dasselbe gilt hier.', false],
])('%s may name the source afterwards: %s', (sentence, expected) => {
  expect(mayTellAfterwards(sentence)).toBe(expected)
})
