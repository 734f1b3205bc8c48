import { describe, expect, it } from 'vitest'
import { readFigure } from './read-figure.ts'

describe('readFigure', () => {
  it.each([
    ['38', 38, 38],
    ["50'000", 50_000, 50_000],
    ['9.400', 9400, 9400],
    ['60 000', 60_000, 60_000],
    ['2,5 Prozent', 2.5, 2.5],
    ['1,5 Millionen', 1_500_000, 1_500_000],
    ['130 bis 150', 130, 150],
    ['2 bis 3 Millionen', 2_000_000, 3_000_000],
    ['1.500 bis 5.000', 1500, 5000],
  ])('reads %s', (words, low, high) => {
    expect(readFigure(words)).toMatchObject({ low, high, bound: low === high ? 'exact' : 'range' })
  })

  it('leaves numbers in words to people', () => {
    expect(readFigure('Dutzende')).toEqual({ low: null, high: null, bound: 'exact' })
  })
})
