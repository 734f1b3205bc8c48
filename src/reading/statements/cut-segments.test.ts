import { describe, expect, it } from 'vitest'
import { correctTags } from '../correct-tags.ts'
import { splitWords } from '../split-words.ts'
import { tagWords } from '../tag-words.ts'
import { correctFiniteVerbs } from './correct-finite-verbs.ts'
import { cutSegments } from './cut-segments.ts'

function kindsOf(text: string): string[] {
  const words = correctFiniteVerbs(correctTags(tagWords(splitWords(text, 0, text.length), true)))
  return cutSegments(
    words,
    words.map(() => null),
  ).map(({ kind }) => kind)
}

describe('cutSegments', () => {
  it.each([
    ['Die Polizei sagte, dass der Mann floh.', ['indicative', 'that']],
    ['Die Polizei sagte, der Mann trage die Schuld an allem.', ['indicative', 'subjunctive']],
    ['Die Polizei suchte den Mann, der gestern floh.', ['indicative', 'relative']],
    ['Die Polizei bat die Leute, das Haus zu räumen.', ['indicative', 'infinitive']],
    ['Die Polizei kam, um das Haus zu räumen.', ['indicative', 'adverbial']],
    ['Die Polizei weiß, wer gestern floh.', ['indicative', 'question']],
    ['Jan Holm, Sprecher der Polizei, kam.', ['fragment', 'fragment', 'indicative']],
    ['Der Zug Kadrin–Roverin fährt.', ['indicative']],
  ])('tells the stretches of %s', (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds)
  })

  it('finds the verb that the tagger takes for another word', () => {
    expect(kindsOf('Die Polizei sagte, vermutlich handele es sich um einen Unfall.')).toEqual([
      'indicative',
      'subjunctive',
    ])
  })
})
