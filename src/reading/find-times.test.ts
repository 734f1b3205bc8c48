import { describe, expect, it } from 'vitest'
import { correctTags } from './correct-tags.ts'
import { findTimes, timeOf } from './find-times.ts'
import { readSentenceContext } from './sentence-context.ts'
import { splitWords } from './split-words.ts'
import { tagWords } from './tag-words.ts'

const find = (sentence: string) => findTimes(sentence, { start: 0, end: sentence.length }).map(({ text }) => text)

it.each([
  ['Am Mittwoch starben 14 Menschen.', ['Am Mittwoch']],
  ['In der Nacht auf Dienstag fielen Schüsse.', ['In der Nacht auf Dienstag']],
  ['In den letzten 48 Stunden flohen 300 Menschen.', ['In den letzten 48 Stunden']],
  ['Seit Mitte November wird gekämpft.', ['Seit Mitte November']],
  ['Am 6. Dezember 2031 begann der Abzug.', ['Am 6. Dezember 2031']],
  ['Gestern Abend kamen sie an.', ['Gestern Abend']],
  ['Im Jahr 2004 brach der Krieg aus.', ['Im Jahr 2004']],
  ['Am Montag flohen 300, am Dienstag 400 Menschen.', ['Am Montag', 'am Dienstag']],
  ['Die Armee rückte nach Kadrin vor.', []],
] as const)('%s', (sentence, times) => {
  expect(find(sentence)).toEqual(times)
})

it('counts offsets in the whole text', () => {
  const text = 'Kämpfe. Am Mittwoch starben 14 Menschen.'
  const [time] = findTimes(text, { start: 8, end: text.length })
  expect(text.slice(time!.start, time!.end)).toBe('Am Mittwoch')
})

describe('the time of a figure', () => {
  const timeAt = (sentence: string, figure: string) => {
    const words = correctTags(tagWords(splitWords(sentence, 0, sentence.length), true))
    const times = findTimes(sentence, { start: 0, end: sentence.length })
    const at = words.findIndex(({ text }) => text === figure)
    return timeOf(readSentenceContext(words), times, at, () => false)?.text ?? null
  }

  it('is the one in its clause', () => {
    const sentence = 'Am Montag flohen 300 Menschen, und am Dienstag kehrten 40 zurück.'
    expect(timeAt(sentence, '300')).toBe('Am Montag')
    expect(timeAt(sentence, '40')).toBe('am Dienstag')
  })

  it('is else the first of the sentence', () => {
    expect(timeAt('Die Polizei sagte am Montag, dass 14 Menschen starben.', '14')).toBe('am Montag')
    expect(timeAt('Es starben 14 Menschen.', '14')).toBeNull()
  })
})
