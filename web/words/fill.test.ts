import { expect, it } from 'vitest'
import { fill } from './fill.ts'

it('fills slots and leaves alone those it has no value for', () => {
  expect(fill('{n} von {m}', { n: 3 })).toBe('3 von {m}')
})
