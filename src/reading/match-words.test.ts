import { describe, expect, it } from 'vitest'
import { matchWords } from './match-words.ts'

describe('a pattern of words', () => {
  const pattern = matchWords(['Terror*', 'Krieg', 'IS'])

  it.each(['Der Krieg geht weiter.', 'Terroranschlag', 'Kämpfer des IS', 'Krieg'])('finds them: %s', (text) => {
    expect(pattern.test(text)).toBe(true)
  })

  it.each(['Kriege', 'Bürgerkrieg', 'ISAF', 'Antiterror', ''])('finds no part of another word: %s', (text) => {
    expect(pattern.test(text)).toBe(false)
  })
})
