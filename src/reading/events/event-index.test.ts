import { expect, it } from 'vitest'
import { fold } from '../fold.ts'
import { ADJECTIVE_EVENTS, PHRASE_EVENTS, STATE_EVENTS, VERB_EVENTS } from './event-index.ts'

it('finds verbs, adjectives and phrases by their folded forms', () => {
  expect(VERB_EVENTS.get('erschiessen')).toEqual({ event: 'killed', counts: 'object' })
  expect(ADJECTIVE_EVENTS.get('tot')).toBe('killed')
  expect(PHRASE_EVENTS.get('kommen')?.some(({ phrase }) => phrase === 'ums Leben kommen')).toBe(true)
})

it('tries the longer phrase of a verb first', () => {
  for (const phrases of PHRASE_EVENTS.values()) {
    const lengths = phrases.map(({ words }) => words.length)
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
  }
})

it('holds states as folded words', () => {
  for (const { words, state } of STATE_EVENTS) expect(words.join(' ')).toBe(fold(state))
})
