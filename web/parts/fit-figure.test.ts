import { describe, expect, it } from 'vitest'
import { fitFigure } from './fit-figure.ts'

describe('fitFigure', () => {
  it('lets the ends decide where they say more than the bound', () => {
    expect(fitFigure({ low: 38, high: 52, bound: 'exact' }).bound).toBe('range')
    expect(fitFigure({ low: 38, high: null, bound: 'exact' }).bound).toBe('atLeast')
    expect(fitFigure({ low: null, high: 52, bound: 'about' }).bound).toBe('atMost')
    expect(fitFigure({ low: 38, high: 38, bound: 'range' }).bound).toBe('exact')
  })

  it('opens the end that the bound leaves open', () => {
    expect(fitFigure({ low: 38, high: 38, bound: 'atLeast' })).toEqual({ low: 38, high: null, bound: 'atLeast' })
    expect(fitFigure({ low: 38, high: 38, bound: 'atMost' })).toEqual({ low: null, high: 38, bound: 'atMost' })
  })

  it('leaves about and vague as they are', () => {
    expect(fitFigure({ low: 38, high: 38, bound: 'about' }).bound).toBe('about')
    expect(fitFigure({ low: 24, high: 99, bound: 'vague' }).bound).toBe('vague')
  })
})
