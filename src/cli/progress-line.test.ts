import { expect, it } from 'vitest'
import { describeProgress, openProgressLine } from './progress-line.ts'

it('says how much is done, how fast, and how long it will take', () => {
  expect(describeProgress({ reports: 1500, bytes: 25e6, totalBytes: 100e6 }, 10)).toBe(
    '█████░░░░░░░░░░░░░░░ 25 %  1,500 reports (150/s, 2.5 MB/s), 30 s left',
  )
})

it('promises nothing where the size of the work is not known', () => {
  expect(describeProgress({ reports: 3, bytes: 3000, totalBytes: null }, 2)).toBe('3 reports (2/s, 0.0 MB/s)')
})

it.each([
  [99, '1 min 39 s left'],
  [7865, '2 h 11 min left'],
])('writes %s seconds in minutes and hours', (seconds, left) => {
  expect(describeProgress({ reports: 1, bytes: 1, totalBytes: 2 }, seconds)).toContain(left)
})

it('leaves short work alone, draws at most ten times a second, and goes out of the way', () => {
  let now = 0
  const written: string[] = []
  const line = openProgressLine({ write: (text) => written.push(text), columns: 40 }, () => now)
  const showAt = (second: number) => {
    now = second
    line.show({ reports: 10, bytes: 10, totalBytes: 100 })
    return written.length
  }
  line.hide()
  expect([0.5, 1.5, 1.55, 1.7].map(showAt)).toEqual([0, 1, 1, 2])
  expect(written[0]!.replace('\r\u001b[K', '')).toHaveLength(39)
  line.hide()
  expect(written.at(-1)).toBe('\r\u001b[K')
  expect(showAt(1.71)).toBe(4)
})
