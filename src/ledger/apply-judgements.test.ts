import { describe, expect, it } from 'vitest'
import type { Judgement } from '../model/judgement.ts'
import type { LedgerClaim } from '../model/question.ts'
import { applyCorrections, listStanding } from './apply-judgements.ts'

/** Each decision is one on the same claim, made by the numbers of their ids; clocks may say otherwise. */
function decide(id: string, kind: 'accept' | 'reject' | 'undo', about = 'a/0'): Judgement {
  const said = kind === 'undo' ? { kind, judgement: about } : { kind, claim: about }
  return { id, by: 'mara', at: '2031-04-01T10:00:00Z', reason: null, ...said }
}

describe('listStanding', () => {
  it('takes judgements in the order of their numbers', () => {
    const later = { ...decide('j9', 'accept'), at: '2031-04-01T11:00:00Z' }
    expect(listStanding([decide('j10', 'reject'), later]).map(({ id }) => id)).toEqual(['j9', 'j10'])
  })

  it('brings back what was undone when the undoing is undone', () => {
    const judgements = [decide('j8', 'reject'), decide('j9', 'undo', 'j8'), decide('j10', 'undo', 'j9')]
    expect(listStanding(judgements).map(({ id }) => id)).toEqual(['j8'])
    expect(listStanding(judgements.slice(0, 2))).toEqual([])
  })
})

describe('applyCorrections', () => {
  const claim = { id: '0', figure: { text: '82', low: 82, high: 82, bound: 'exact', status: 'asserted' } }
  const read = { report: { id: 'a' }, claim } as unknown as LedgerClaim

  /** The figure after these corrections, one after the other. */
  function correctTo(...values: readonly (readonly ['low' | 'high' | 'bound', number | string])[]) {
    const judgements = values.map(([field, value], at): Judgement => {
      const made = { id: `j${at + 1}`, by: 'mara', at: '2031-04-01T10:00:00Z', reason: null }
      return { ...made, kind: 'correct', claim: 'a/0', field, value }
    })
    const { low, high, bound } = applyCorrections([read], judgements)[0]!.claim.figure
    return [low, high, bound]
  }

  it('gives an exact number one value, whichever end was corrected', () => {
    expect(correctTo(['low', 85])).toEqual([85, 85, 'exact'])
    expect(correctTo(['high', 80])).toEqual([80, 80, 'exact'])
  })

  it('makes a range of two ends', () => {
    expect(correctTo(['low', 80], ['high', 90])).toEqual([80, 90, 'range'])
    expect(correctTo(['low', 180], ['high', 250], ['bound', 'range'])).toEqual([180, 250, 'range'])
  })

  it('lets no range run backwards: the later end counts', () => {
    expect(correctTo(['bound', 'range'], ['low', 90], ['high', 70])).toEqual([70, 70, 'range'])
  })
})
