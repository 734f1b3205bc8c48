import { expect, it } from 'vitest'
import { cleanLine } from './clean-line.ts'

it('makes one line of several', () => {
  expect(cleanLine('Drei Tote\r\n\tin Kadrin')).toBe('Drei Tote in Kadrin')
})

it('keeps a text from steering the terminal', () => {
  expect(cleanLine('a\u001b[2Jb\u202ec\u009b1md')).toBe('a [2Jb c 1md')
})

it('leaves letters of every script as they are', () => {
  expect(cleanLine('Şırnak, 上海, Größe 👍🏽')).toBe('Şırnak, 上海, Größe 👍🏽')
})
