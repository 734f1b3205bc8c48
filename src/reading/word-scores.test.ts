import { expect, it } from 'vitest'
import { COLUMNS, ROLE_OFFSETS, readWeights, scoreAtStart, scoreForm } from './word-scores.ts'

const SCORES = Object.keys(ROLE_OFFSETS).length * COLUMNS

function scoresOf(text: string): number[] {
  const { scores, at } = scoreForm(text)
  return [...scores.subarray(at, at + SCORES)]
}

it('reads a table with a column for each class', () => {
  expect(readWeights().length % COLUMNS).toBe(0)
  expect(readWeights()).toBe(readWeights())
})

it('scores a form for every role and class, known or never met', () => {
  for (const form of ['Soldaten', 'Kadriner', '😀', ''])
    expect(scoresOf(form)).toHaveLength(Object.keys(ROLE_OFFSETS).length * COLUMNS)
})

it('scores a form the same whatever was scored before', () => {
  const first = scoresOf('Menschen')
  for (const form of ['Armee', 'flohen', 'Kadrin']) scoreForm(form)
  expect(scoresOf('Menschen')).toEqual(first)
})

it('scores a form at the start of a sentence otherwise: its capital letter tells nothing', () => {
  const form = scoreForm('Tote')
  expect(scoreAtStart(form)).toHaveLength(COLUMNS)
  expect([...scoreAtStart(form)]).not.toEqual(scoresOf('Tote').slice(ROLE_OFFSETS.self, ROLE_OFFSETS.self + COLUMNS))
  expect(scoreAtStart(form)).toBe(scoreAtStart(form))
})
