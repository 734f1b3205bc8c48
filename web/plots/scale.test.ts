import { describe, expect, it } from 'vitest'
import { planScale } from './scale.ts'

describe('planScale', () => {
  it('has none where nobody gives a number', () => {
    expect(planScale([{ low: null, high: null }])).toBeNull()
    expect(planScale([{ low: 0, high: 0 }])).toBeNull()
  })

  it('begins at nought, so that lengths can be compared', () => {
    const scale = planScale([{ low: 38, high: 52 }])!
    expect(scale.isLogarithmic).toBe(false)
    expect(scale.place(26) - scale.place(0)).toBeCloseTo(scale.place(52) - scale.place(26))
  })

  it('is logarithmic where small numbers would vanish', () => {
    const scale = planScale([
      { low: 3, high: 3 },
      { low: 60_000, high: null },
    ])!
    expect(scale.isLogarithmic).toBe(true)
    expect(scale.ticks.every((tick) => Number.isInteger(Math.log10(tick)))).toBe(true)
  })
})
