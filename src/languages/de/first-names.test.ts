import { expect, it } from 'vitest'
import { sexOfFirstName } from './first-names.ts'

it.each([
  ['Ingrid', 'f'],
  ['Roberta', 'f'],
  ['Marie-Claire', 'f'],
  ['Jürgen', 'm'],
  ['Karl-Otto', 'm'],
  ['Mustafa', 'm'],
  ['Ivica', null],
  ['Andrea', null],
  ['Kim', null],
  ['Holm', null],
])('tells of %s: %s', (name, sex) => {
  expect(sexOfFirstName(name)).toBe(sex)
})
