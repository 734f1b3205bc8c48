import { describe, expect, it } from 'vitest'
import type { Claim } from '../model/claim.ts'
import type { ClaimTime } from '../model/time.ts'
import { compareMoments, readMoment } from './read-moment.ts'

function momentOf(time: Partial<ClaimTime>) {
  const whole: ClaimTime = {
    ...{ text: 'am Montag', start: 0, end: 9, value: null, from: null, until: null },
    ...{ precision: 'day', relation: 'at', anchor: 'published' },
    ...time,
  }
  return readMoment({ time: whole } as Claim, '2031-03-20')
}

const MONDAY = { from: '2031-03-17', until: '2031-03-17' }
const THURSDAY = { from: '2031-03-20', until: '2031-03-20' }

describe('times', () => {
  it('differ where each sentence names its own', () => {
    expect(compareMoments(momentOf(MONDAY), momentOf(THURSDAY))).toBe('different')
  })

  it('taken over from another sentence set nothing apart, but agree', () => {
    const carried = { text: null, anchor: 'context' } as const
    expect(compareMoments(momentOf({ ...MONDAY, ...carried }), momentOf(THURSDAY))).toBe('unknown')
    expect(compareMoments(momentOf({ ...MONDAY, ...carried }), momentOf(MONDAY))).toBe('same')
  })

  it('are none where only the published date bounds them, or where a word means now', () => {
    expect(
      momentOf({ text: null, from: null, until: '2031-03-20', anchor: 'upper-bound', relation: 'until' }).kind,
    ).toBe('none')
    expect(momentOf({ ...THURSDAY, text: 'nun', precision: 'vague' }).kind).toBe('none')
  })
})
