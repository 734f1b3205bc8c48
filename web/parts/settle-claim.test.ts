import { describe, expect, it } from 'vitest'
import type { ClaimCard } from '../api/types.ts'
import { settleClaim } from './settle-claim.ts'

const read = {
  id: 'a',
  figure: { text: '41', low: 41, high: 41, bound: 'exact', unit: 'person' },
  event: 'killed',
  source: null,
  time: { value: '2031-03-17', from: '2031-03-17', until: '2031-03-17' },
} as unknown as ClaimCard['claim']

function settle(...corrections: readonly (readonly [string, unknown])[]) {
  const remarks = corrections.map(([field, value]) => ({
    judgement: 'j1',
    by: 'Ada',
    at: '',
    text: null,
    field,
    value,
  }))
  const verdict = { decision: null, grade: null, comments: [], corrections: remarks } as unknown as ClaimCard['verdict']
  return settleClaim({ claim: read, verdict })
}

describe('settleClaim', () => {
  it('leaves a claim as it was read where nobody corrected it', () => {
    expect(settleClaim({ claim: read, verdict: null })).toBe(read)
  })

  it('takes the last correction of each field', () => {
    const { figure } = settle(['low', 11], ['high', 52], ['low', 12], ['bound', 'range'])
    expect(figure).toMatchObject({ text: '41', low: 12, high: 52, bound: 'range' })
  })

  it('names a source that a person typed, and reads a span of days', () => {
    const settled = settle(['source', 'UNO'], ['time', '2031-03-17/2031-03-19'], ['event', 'injured'])
    expect(settled).toMatchObject({ source: { name: 'UNO' }, event: 'injured' })
    expect(settled.time).toMatchObject({ from: '2031-03-17', until: '2031-03-19' })
  })

  it('lets a person take a source away', () => {
    expect(settle(['source', 'UNO'], ['source', null]).source).toBeNull()
  })
})
