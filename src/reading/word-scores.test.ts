import { expect, it } from 'vitest'
import { COLUMNS, ROLE_OFFSETS, readWeights, scoreAtStart, scoreForm } from './word-scores.ts'

it('reads a table with a column for each class', () => {
  expect(readWeights().length % COLUMNS).toBe(0)
  expect(readWeights()).toBe(readWeights())
})

it('scores a form for every role and class, known or never met', () => {
  for (const form of ['Soldaten', 'Kadriner', '😀', ''])
    expect(scoreForm(form).scores).toHaveLength(Object.keys(ROLE_OFFSETS).length * COLUMNS)
})

it('scores a form the same whatever was scored before', () => {
  const first = [...scoreForm('Menschen').scores]
  for (const form of ['Armee', 'flohen', 'Kadrin']) scoreForm(form)
  expect([...scoreForm('Menschen').scores]).toEqual(first)
})

it('scores a form at the start of a sentence otherwise: its capital letter tells nothing', () => {
  const form = scoreForm('Tote')
  expect(scoreAtStart(form)).toHaveLength(COLUMNS)
  expect(scoreAtStart(form)).not.toEqual(form.scores.subarray(ROLE_OFFSETS.self, ROLE_OFFSETS.self + COLUMNS))
  expect(scoreAtStart(form)).toBe(scoreAtStart(form))
})
