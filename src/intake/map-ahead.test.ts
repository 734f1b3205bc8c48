import { expect, it } from 'vitest'
import { mapAhead } from './map-ahead.ts'

async function* count(to: number): AsyncGenerator<number> {
  for (let number = 0; number < to; number++) yield number
}

/** Each number takes its time: later ones are done first. */
function workOn(told: string[]) {
  return async (number: number) => {
    told.push(`begins ${number}`)
    await new Promise((resolve) => setTimeout(resolve, 20 - 5 * number))
    return number
  }
}

it('keeps the order, whatever is done first', async () => {
  for (const ahead of [1, 2, 7]) {
    const results: number[] = []
    for await (const result of mapAhead(count(4), ahead, workOn([]))) results.push(result)
    expect(results).toEqual([0, 1, 2, 3])
  }
})

it('has no more under way than it may, and with one begins nothing before the last is done with', async () => {
  const told: string[] = []
  for await (const result of mapAhead(count(2), 1, workOn(told))) told.push(`has ${result}`)
  expect(told).toEqual(['begins 0', 'has 0', 'begins 1', 'has 1'])
  const running = { now: 0, most: 0 }
  const work = async (number: number) => {
    running.most = Math.max(running.most, ++running.now)
    await workOn([])(number)
    running.now -= 1
  }
  for await (const _ of mapAhead(count(6), 3, work));
  expect(running).toEqual({ now: 0, most: 3 })
})

it('tells of a failure when its turn comes', async () => {
  const results: number[] = []
  const fail = async (number: number) => {
    if (number === 2) throw new Error('two')
    return number
  }
  const all = async () => {
    for await (const result of mapAhead(count(5), 4, fail)) results.push(result)
  }
  await expect(all()).rejects.toThrow('two')
  expect(results).toEqual([0, 1])
})
