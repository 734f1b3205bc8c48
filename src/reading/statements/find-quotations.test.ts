import { describe, expect, it } from 'vitest'
import { findQuotations } from './find-quotations.ts'

const read = (text: string) => findQuotations(text).map(({ start, end }) => text.slice(start, end))

describe('findQuotations', () => {
  it.each([
    ['German marks', 'Er rief „Halt“ und ging.', ['„Halt“']],
    ['German marks closed by a straight one', 'Er rief „Halt" und ging.', ['„Halt"']],
    ['straight marks', 'Er rief "Halt" und "Los".', ['"Halt"', '"Los"']],
    ['guillemets either way', 'Er rief »Halt« und «Los».', ['»Halt«', '«Los»']],
    ['English marks', 'Er rief “Halt” und ging.', ['“Halt”']],
    [
      'a quotation in a quotation as part of the outer one',
      '„Er rief „Halt“ und ging“, sagte sie.',
      ['„Er rief „Halt“ und ging“'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('passes over a mark that nothing closes', () => {
    expect(read(`Er rief „Halt und ging. ${'Viel später geschah etwas. '.repeat(200)} „Los“, rief sie.`)).toEqual([
      '„Los“',
    ])
  })

  it('closes nothing several paragraphs on', () => {
    expect(read('Er rief „Halt.\n\nDann ging er.\n\nSie blieb.\n\nAlle „schwiegen“ lange.')).toEqual(['„schwiegen“'])
  })

  it('counts the words inside', () => {
    expect(findQuotations('Er rief „Halt oder ich gehe“.')[0]?.length).toBe(4)
  })
})
