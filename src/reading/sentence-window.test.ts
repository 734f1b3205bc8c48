import { expect, it } from 'vitest'
import { makeTextSpan } from '../model/span.ts'
import { openSentences } from './sentence-reader.ts'
import { openSentenceWindow } from './sentence-window.ts'
import { splitSentences } from './split-sentences.ts'

const QUIET = 'Die Sonne scheint. '

/** For every sentence of the text, in order: its words, or `null` where it was not worth reading. */
function readAll(text: string) {
  const sentences = splitSentences(text)
  const read = openSentenceWindow(text, sentences, openSentences(text, sentences, null))
  return sentences.map(
    (_, number) =>
      read(number)
        ?.context.words.map((word) => word.text)
        .join(' ') ?? null,
  )
}

it('reads the first sentences, those with figures and the one before them', () => {
  const read = readAll(`${QUIET.repeat(6)}Es starben 14 Menschen. ${QUIET.repeat(3)}`)
  expect(read.map((words) => words !== null)).toEqual([
    ...[true, true, true],
    ...[false, false, true, true],
    ...[false, false, false],
  ])
})

it('reads a sentence that names the source of what follows or of what stood before', () => {
  const read = readAll(
    `${QUIET.repeat(4)}Die Armee meldete Kämpfe. ${QUIET}Es seien 14 Menschen getötet worden. Das teilte die Polizei mit. ${QUIET}`,
  )
  expect(read.slice(3).map((words) => words !== null)).toEqual([false, true, true, true, true, false])
})

it('leaves the dateline out of the words', () => {
  const text = 'Kadrin – Es starben 14 Menschen.'
  const sentences = splitSentences(text)
  const read = openSentenceWindow(text, sentences, openSentences(text, sentences, makeTextSpan(text, 0, 6)))
  expect(read(0)!.context.words[0]!.text).toBe('Es')
  expect(read(0)!.figures).toHaveLength(1)
})

it('has nothing behind the last sentence', () => {
  expect(openSentenceWindow('', [], openSentences('', [], null))(0)).toBeNull()
})
