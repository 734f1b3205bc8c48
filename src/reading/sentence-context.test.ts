import { expect, it } from 'vitest'
import { correctTags } from './correct-tags.ts'
import { findFigures } from './find-figures.ts'
import { readCounted } from './read-counted.ts'
import { clauseOfCounted, readSentenceContext } from './sentence-context.ts'
import { splitWords } from './split-words.ts'
import { tagWords } from './tag-words.ts'

const sentence = 'Die Polizei sagte, dass zwölf Menschen starben.'
const tokens = splitWords(sentence, 0, sentence.length)
const words = correctTags(tagWords(tokens, true))
const context = readSentenceContext(words)

it('knows the clause of every word, and of punctuation that it has none', () => {
  const clauseOf = (text: string) => context.clauseOf[words.findIndex((word) => word.text === text)]
  expect(clauseOf('sagte')).toBe(0)
  expect(clauseOf('starben')).toBe(1)
  expect(clauseOf(',')).toBe(-1)
})

it('reads a predicate for each clause', () => {
  expect(context.predicates.map(({ finiteLemmas }) => finiteLemmas)).toEqual([['sagen'], ['sterben']])
})

it('finds the clause of a figure', () => {
  const [figure] = findFigures(tokens)
  expect(clauseOfCounted(context, readCounted(words, figure!, null))).toBe(1)
})
