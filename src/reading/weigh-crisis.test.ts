import { describe, expect, it } from 'vitest'
import type { EventKind } from '../model/event-kinds.ts'
import { correctTags } from './correct-tags.ts'
import { findFigures } from './find-figures.ts'
import { readCounted } from './read-counted.ts'
import { senseOfNoun } from './sense-of-noun.ts'
import { splitSentences } from './split-sentences.ts'
import { splitWords } from './split-words.ts'
import { tagWords } from './tag-words.ts'
import { belongsToCrisis, hasCrisisWord, touchesCrisis, weighCrisis } from './weigh-crisis.ts'

const weigh = (text: string) => weighCrisis(text, splitSentences(text))

it('is the share of sentences that hold a crisis word', () => {
  expect(weigh('In Kadrin herrscht Krieg. Es regnet. Die Läden sind zu. Es gab Tote.')).toBe(0.5)
  expect(weigh('Es regnet.')).toBe(0)
  expect(weigh('')).toBe(0)
})

it('knows crisis words as words, not as parts of others', () => {
  expect(hasCrisisWord('Die Rebellen flohen.')).toBe(true)
  expect(hasCrisisWord('Terroranschlag in Kadrin')).toBe(true)
  expect(hasCrisisWord('Der Tortenbäcker lacht.')).toBe(false)
})

it('touches a crisis from a small share on', () => {
  expect(touchesCrisis(0)).toBe(false)
  expect(touchesCrisis(0.5)).toBe(true)
})

describe('whether a figure belongs to the crisis', () => {
  const belongs = (weight: number, sentence: string, noun: string, event: EventKind, rule = 'noun') => {
    const tokens = splitWords(sentence, 0, sentence.length)
    const words = correctTags(tagWords(tokens, true))
    const counted = readCounted(words, findFigures(tokens)[0]!, null)
    return belongsToCrisis(weight, sentence, counted, senseOfNoun(noun), { event, rule, trigger: null })
  }

  it('any does in a report of a crisis', () => {
    expect(belongs(0.6, 'In dem Lager leben 300 Menschen.', 'Menschen', 'present')).toBe(true)
  })

  it('in another report only grave events and sentences of a crisis do', () => {
    expect(belongs(0.1, 'In der Halle sitzen 300 Menschen.', 'Menschen', 'present')).toBe(false)
    expect(belongs(0.1, 'Bei dem Spiel starben 3 Menschen.', 'Menschen', 'killed')).toBe(true)
    expect(belongs(0.1, 'In dem Lager leben 300 Flüchtlinge.', 'Flüchtlinge', 'present')).toBe(true)
  })

  it('a share of people does only where its sentence speaks of the crisis', () => {
    const rule = 'share-of-people'
    expect(belongs(0.6, '60 Prozent der Einwohner sind zufrieden.', 'Einwohner', 'present', rule)).toBe(false)
    expect(belongs(0.6, '60 Prozent der Einwohner sind Flüchtlinge.', 'Einwohner', 'present', rule)).toBe(true)
  })
})
