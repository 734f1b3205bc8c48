import { describe, expect, it } from 'vitest'
import type { Bound } from '../model/claim.ts'
import { compareFigures, type Extent } from './compare-figures.ts'

const figure = (low: number | null, high: number | null = low, bound: Bound = 'exact'): Extent => ({ low, high, bound })

describe('two figures', () => {
  it.each([
    ['same', figure(12), figure(12)],
    ['same', figure(3000), figure(3000, 3000, 'about')],
    ['rounds', figure(148), figure(150)],
    ['differs', figure(140), figure(150)],
    ['differs', figure(31), figure(30)],
    ['rounds', figure(31), figure(30, 30, 'about')],
    ['rounds', figure(49), figure(50, 50, 'about')],
    ['rounds', figure(330), figure(300, null, 'atLeast')],
    ['differs', figure(4000), figure(300, null, 'atLeast')],
    ['differs', figure(25, null, 'atLeast'), figure(65, null, 'atLeast')],
    ['rounds', figure(46), figure(24, 99, 'vague')],
    ['rounds', figure(18), figure(15, 20, 'range')],
    ['differs', figure(82), figure(180, 200, 'range')],
    ['differs', figure(12), figure(13)],
    ['differs', figure(34_273), figure(null, 130_000, 'atMost')],
    ['rounds', figure(90_000), figure(null, 100_000, 'atMost')],
    ['differs', figure(3000), figure(3500, 3500, 'about')],
  ] as const)('%s: %o and %o', (relation, a, b) => {
    expect(compareFigures(a, b)).toBe(relation)
    expect(compareFigures(b, a)).toBe(relation)
  })
})
