import { expect, test } from 'vitest'
import { unwrapLines } from './unwrap-lines.ts'

test('wrapped lines are joined, lines that were ended on purpose stay', () => {
  const text =
    'Bei einem Unfall im Hafen sind nach Angaben der Polizei vierzehn\r\nMenschen verletzt worden.\r\n\r\nRedaktion\r\nLunau\r\n'
  expect(unwrapLines(text)).toEqual([
    'Bei einem Unfall im Hafen sind nach Angaben der Polizei vierzehn Menschen verletzt worden.',
    'Redaktion\nLunau\n',
  ])
})
