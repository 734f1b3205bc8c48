import { describe, expect, it } from 'vitest'
import { openMemo } from './memo.ts'

describe('a memo', () => {
  it('makes a result once for a state', async () => {
    const memo = openMemo(10)
    const made = makeCounter()
    expect(await memo.recall(['a'], '1', made)).toBe(1)
    expect(await memo.recall(['a'], '1', made)).toBe(1)
    expect(await memo.recall(['a'], '2', made)).toBe(2)
    expect(await memo.recall(['b'], '2', made)).toBe(3)
  })

  it('makes one more for all who ask for later states meanwhile, after they asked', async () => {
    const memo = openMemo(10)
    const gates: (() => void)[] = []
    let made = 0
    const make = async () => {
      const number = ++made
      await new Promise<void>((open) => gates.push(open))
      return number
    }
    const first = memo.recall(['a'], '1', make)
    const later = ['2', '3', '3'].map((state) => memo.recall(['a'], state, make))
    expect(made).toBe(1)
    gates[0]!()
    expect(await first).toBe(1)
    await Promise.resolve()
    gates[1]!()
    expect(await Promise.all(later)).toEqual([2, 2, 2])
    expect(await memo.recall(['a'], '3', make)).toBe(2)
  })

  it('keeps no failure', async () => {
    const memo = openMemo(10)
    await expect(memo.recall(['a'], '1', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await memo.recall(['a'], '1', makeCounter())).toBe(1)
  })

  it('forgets what was not asked for the longest when it grows too large', async () => {
    const memo = openMemo(5, (result) => (result as string).length)
    const make = (text: string) => () => Promise.resolve(text)
    await memo.recall(['a'], '1', make('aaa'))
    await memo.recall(['b'], '1', make('bb'))
    await memo.recall(['a'], '1', make('-'))
    await memo.recall(['c'], '1', make('c'))
    expect(await memo.recall(['a'], '1', make('new'))).toBe('aaa')
    expect(await memo.recall(['b'], '1', make('new'))).toBe('new')
  })
})

function makeCounter(): () => Promise<number> {
  let made = 0
  return async () => ++made
}
