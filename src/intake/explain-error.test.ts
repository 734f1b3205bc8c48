import { expect, test } from 'vitest'
import { explainError } from './explain-error.ts'
import { Unreadable } from './form.ts'

test.each([
  [Object.assign(new Error('EACCES: permission denied, open x'), { code: 'EACCES' }), 'permission denied'],
  [new Unreadable('empty'), 'empty'],
  [new Error('first line\n    at stack (file.js:1:1)'), 'first line'],
  [new Error(''), 'unknown cause'],
  ['a thrown text', 'a thrown text'],
  [null, 'null'],
])('%s is explained in one line', (error, line) => {
  expect(explainError(error)).toBe(line)
})
