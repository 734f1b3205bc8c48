import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLOCKS, splitBlocks } from './split-blocks.ts'

const SEASON = 'harm|2031H1'
const HALF = `${SEASON}|orvaska`

function count(cells: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  return counts
}

const repeat = (cell: string, times: number) => Array.from({ length: times }, () => cell)

describe('a block', () => {
  it('is a whole season while that holds few enough claims, wherever they are', () => {
    const blockIn = splitBlocks(count([...repeat(`${HALF}|03|2|17`, 80), ...repeat(`${SEASON}|mersa`, 40)]))
    expect(blockIn(`${HALF}|03|2|17`)).toBe(SEASON)
    expect(blockIn(`${SEASON}|mersa`)).toBe(SEASON)
  })

  it('is a place in a season that is too big', () => {
    const cells = [...repeat(`${HALF}|03|2|17`, 80), ...repeat(`${SEASON}|mersa`, 41)]
    expect(splitBlocks(count(cells))(`${HALF}|03|2|17`)).toBe(HALF)
    expect(splitBlocks(count(cells.slice(0, 80)), [SEASON])(`${HALF}|03|2|17`)).toBe(HALF)
  })

  it('is split by months, thirds and days as far as it must be', () => {
    const blockIn = splitBlocks(
      count([
        ...repeat(`${HALF}|03|2|17`, 300),
        ...repeat(`${HALF}|03|2|18`, 10),
        ...repeat(`${HALF}|03|1|04`, 10),
        ...repeat(`${HALF}|04|1|02`, 40),
      ]),
    )
    expect(blockIn(`${HALF}|04|1|02`)).toBe(`${HALF}|04`)
    expect(blockIn(`${HALF}|03|1|04`)).toBe(`${HALF}|03|1`)
    expect(blockIn(`${HALF}|03|2|18`)).toBe(`${HALF}|03|2|18`)
    expect(blockIn(`${HALF}|03|2|17`)).toBe(`${HALF}|03|2|17`)
  })

  it('leaves where they are claims that tell no day', () => {
    const blockIn = splitBlocks(count([...repeat('harm|2031H1|-', 300), ...repeat(HALF, 250), `${HALF}|03|1|04`]))
    expect(blockIn('harm|2031H1|-')).toBe('harm|2031H1|-')
    expect(blockIn(HALF)).toBe(HALF)
    expect(blockIn(`${HALF}|03|1|04`)).toBe(`${HALF}|03`)
  })

  it('is the same when its parts are counted as they were split before', () => {
    const anyDay = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).map(([month, day]) => {
      return `${HALF}|0${month}|1|0${day}`
    })
    const anyCells = fc.array(fc.tuple(anyDay, fc.integer({ min: 1, max: 150 })), { maxLength: 8 })
    fc.assert(
      fc.property(anyCells, anyCells, (before, added) => {
        const spread = (some: typeof before) => some.flatMap(([cell, times]) => repeat(cell, times))
        const split = splitBlocks(count(spread(before)))
        const whole = splitBlocks(count([...spread(before), ...spread(added)]))
        const counted = splitBlocks(count([...spread(before).map(split), ...spread(added)]))
        for (const cell of new Set(spread(before))) {
          // A block that grew too big is told by its cells, which the store then looks up.
          if (counted(split(cell)) !== split(cell) || whole(cell) === split(cell)) {
            expect(counted(split(cell))).toBe(whole(cell))
          }
          expect(BLOCKS.seasonOf(split(cell))).toBe(SEASON)
        }
      }),
    )
  })
})
