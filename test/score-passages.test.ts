import { describe, expect, it } from 'vitest'
import { PASSAGE_SETS, type Passage, scorePassage, scorePassages } from '../evaluation/score-passages.ts'

const passage = (text: string, ...expected: readonly (readonly [string | null, ...string[]])[]): Passage => ({
  id: 'p-1',
  text,
  expected: expected.map(([speaker, ...content]) => ({ content, speaker, via: null })),
})

describe('scorePassage', () => {
  it('counts what is read with its speaker, and figures apart', () => {
    const { all, figures } = scorePassage(
      passage(
        'Die Polizei sagte, es seien 14 Männer. Ada Brunn forderte Hilfe.',
        ['Polizei', 'es seien 14 Männer'],
        ['Ada Brunn', 'Ada Brunn forderte Hilfe'],
      ),
    )
    expect(all).toEqual({ wanted: 2, read: 2, covered: 2, right: 2 })
    expect(figures).toEqual({ wanted: 1, read: 1, covered: 1, right: 1 })
  })

  it('tells a wrong speaker, and what nobody wanted', () => {
    const { all } = scorePassage(
      passage('Die Polizei sagte, die Brücke sei zu. Ada Brunn forderte Hilfe.', ['Jan Holm', 'die Brücke sei zu']),
    )
    expect(all).toEqual({ wanted: 1, read: 2, covered: 1, right: 0 })
  })

  it('takes running Konjunktiv for as many statements as are wanted', () => {
    const { all } = scorePassage(
      passage(
        'Ada Brunn sagte, die Brücke sei zu. Es fehle an Helfern. Der Damm halte noch.',
        ['Ada Brunn', 'die Brücke sei zu'],
        ['Ada Brunn', 'Es fehle an Helfern'],
        ['Ada Brunn', 'Der Damm halte noch'],
      ),
    )
    expect(all).toMatchObject({ wanted: 3, read: 2, covered: 3, right: 3 })
  })

  it('does not hold a quotation inside a statement against the reading', () => {
    const { all } = scorePassage(
      passage('Ada Brunn sagte, die Lage sei „sehr, sehr ernst“.', ['Ada Brunn', 'die Lage sei „sehr, sehr ernst“']),
    )
    expect(all).toEqual({ wanted: 1, read: 1, covered: 1, right: 1 })
  })

  it('misses what is not read, and says so where the text lacks it', () => {
    expect(scorePassage(passage('Es regnet.', [null, 'Es regnet'])).all).toMatchObject({ covered: 0, right: 0 })
    expect(() => scorePassage(passage('Es regnet.', [null, 'Es schneit']))).toThrow('passage p-1: "Es schneit"')
  })
})

describe('the passages', () => {
  it.each(PASSAGE_SETS)('of %s are whole', (set) => {
    const { passages, all } = scorePassages(set)
    expect(passages).toBeGreaterThan(50)
    expect(all.wanted).toBeGreaterThan(passages)
  })
})
