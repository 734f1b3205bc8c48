import { describe, expect, it } from 'vitest'
import { scoreSourcePassage, scoreSources } from '../evaluation/score-sources.ts'

const passage = (text: string, figure: string, source: readonly (string | null)[], via: string | null = null) => ({
  id: 'p-1',
  text,
  figures: [{ figure, source, via }],
})

describe('scoreSourcePassage', () => {
  it('counts a figure with its source in any form, and who relays it', () => {
    const text = 'Nach Angaben des Zivilschutzes wurden 14 Menschen getötet, berichtete die Agentur Lunapress.'
    expect(scoreSourcePassage(passage(text, '14', ['Zivilschutz'], 'Lunapress'))).toEqual({
      passages: 1,
      wanted: 1,
      read: 1,
      right: 1,
      rightVia: 1,
    })
  })

  it('tells a wrong source from a figure that is not read', () => {
    const text = 'Laut Polizei wurden 14 Menschen getötet. Das Konzert dauerte 40 Minuten.'
    expect(scoreSourcePassage(passage(text, '14', ['Feuerwehr', null]))).toMatchObject({ read: 1, right: 0 })
    expect(scoreSourcePassage(passage(text, '40', ['Polizei']))).toMatchObject({ wanted: 1, read: 0, right: 0 })
  })

  it('throws where a figure does not stand in its passage', () => {
    expect(() => scoreSourcePassage(passage('Laut Polizei starben 14 Menschen.', '15', ['Polizei']))).toThrow(
      'passage p-1: 15 is not in its text',
    )
  })
})

it('reads most figures of the invented passages with their sources', () => {
  const { passages, wanted, read, right } = scoreSources()
  expect([passages, wanted]).toEqual([322, 497])
  // 337 of 497 were right before figures took their source from statements.
  expect(right / wanted).toBeGreaterThan(0.75)
  expect(right / read).toBeGreaterThan(0.85)
})
