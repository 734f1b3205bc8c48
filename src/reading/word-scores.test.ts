import { expect, it } from 'vitest'
import { COLUMNS, ROLE_OFFSETS, readWeights, scoreForm } from './word-scores.ts'

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
