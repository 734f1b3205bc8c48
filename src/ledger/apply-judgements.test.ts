import { describe, expect, it } from 'vitest'
import type { Judgement } from '../model/judgement.ts'
import { listStanding } from './apply-judgements.ts'

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
