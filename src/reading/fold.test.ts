import { expect, it } from 'vitest'
import { fold } from './fold.ts'

it('folds case and ß, so that Swiss spelling finds the same words', () => {
  expect(fold('Erschießen')).toBe('erschiessen')
  expect(fold('ERSCHIESSEN')).toBe(fold('erschießen'))
})
