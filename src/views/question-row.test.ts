import { describe, expect, it } from 'vitest'
import type { Bound } from '../model/claim.ts'
import { INVENTED_DOSSIER } from './invented-dossier.ts'
import { summariseQuestion } from './question-row.ts'

/** The reach of a voice that gave these figures, one after the other. */
function reachOf(...figures: readonly (readonly [number | null, number | null, Bound])[]) {
  const [question] = INVENTED_DOSSIER.questions
  const { answer } = question!
  const [point, voice] = [answer.series[0]!, { ...answer.voices[0]!, name: 'Klinik' }]
  const series = figures.map(([low, high, bound]) => ({ ...point, voice: 'Klinik', low, high, bound }))
  const held = { ...question!, answer: { ...answer, series, voices: [voice] }, changedAt: '2031-03-18T00:00:00Z' }
  return summariseQuestion(held as Parameters<typeof summariseQuestion>[0]).reach[0]!
}

describe('the reach of a voice', () => {
  it('goes from the lowest to the highest of its figures', () => {
    expect(reachOf([38, 38, 'exact'], [52, 52, 'exact'])).toMatchObject({ low: 38, high: 52 })
  })

  it('is not widened by a vague number that a sharper one fills', () => {
    expect(reachOf([24, 99, 'vague'], [38, null, 'atLeast'])).toMatchObject({ low: 38, high: null, bound: 'atLeast' })
    expect(reachOf([24, 99, 'vague'])).toMatchObject({ low: 24, high: 99, bound: 'vague' })
  })

  it('is open only where the biggest figure is a lower bound', () => {
    expect(reachOf([6000, null, 'atLeast'], [9500, 9500, 'exact'])).toMatchObject({ low: 6000, high: 9500 })
    expect(reachOf([300, 300, 'exact'], [500, null, 'atLeast'])).toMatchObject({ low: 300, high: null })
  })
})
