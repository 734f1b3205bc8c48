import { describe, expect, it } from 'vitest'
import { ACROSS_WEIGHTS, PART_WEIGHTS, SAME_WEIGHTS } from './pair-weights.ts'
import { tellSigns } from './tell-signs.ts'
import { SIGN_WORDS } from './words/sign-words.ts'

describe('signs in words', () => {
  it('are the three that told most, the heaviest first', () => {
    const weights = { bias: 2, 'place:same': 0.4, 'crowd:equal': 0.9, near: 0.2, 'days:1': 0.6, 'one-part': -1 }
    expect(tellSigns(['bias', 'place:same', 'crowd:equal', 'near', 'days:1', 'one-part'], weights)).toEqual({
      de: 'dieselbe Gruppe, dass höchstens ein Tag dazwischen liegt, derselbe Ort',
      en: 'the same group, at most a day between them, the same place',
    })
  })

  it('name nothing twice, and nothing that speaks against', () => {
    const weights = { 'words:2': 0.5, 'words:3': 0.4, 'place:same': -0.1 }
    expect(tellSigns(['words:2', 'words:3', 'place:same'], weights)?.en).toBe('words that both sentences share')
    expect(tellSigns(['place:same', 'bias'], { ...weights, bias: 1 })).toBeNull()
  })

  it('stand for every sign that tells much', () => {
    const weights = [PART_WEIGHTS, SAME_WEIGHTS, ACROSS_WEIGHTS].flatMap((table) => Object.entries(table))
    const heavy = weights.flatMap(([sign, weight]) => (weight >= 0.3 ? [sign] : []))
    expect(heavy.filter((sign) => sign !== 'bias' && sign !== 'rule' && SIGN_WORDS[sign] === undefined)).toEqual([])
  })
})
