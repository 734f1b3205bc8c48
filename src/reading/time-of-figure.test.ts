import { describe, expect, it } from 'vitest'
import { correctTags } from './correct-tags.ts'
import { readSentenceContext } from './sentence-context.ts'
import { splitSentences } from './split-sentences.ts'
import { splitWords } from './split-words.ts'
import { tagWords } from './tag-words.ts'
import { timeOf } from './time-of-figure.ts'
import { findTimeExpressions } from './times/find-time-expressions.ts'
import { findTimePhrases } from './times/find-time-phrases.ts'

describe('the time of a figure', () => {
  const timeAt = (sentence: string, figure: string) => {
    const words = correctTags(tagWords(splitWords(sentence, 0, sentence.length), true))
    const whole = splitSentences(sentence)
    const times = findTimePhrases(sentence, whole[0]!, findTimeExpressions(sentence, whole, null))
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
