import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Marking, markText } from './mark-text.ts'

const mark = (start: number, end: number, kind: Marking['kind'] = 'claim'): Marking => ({
  kind,
  id: `${start}`,
  start,
  end,
})

describe('markText', () => {
  it('cuts where markings begin and end, also where they overlap', () => {
    const pieces = markText('abcdef', [mark(1, 4, 'statement'), mark(3, 5)])
    expect(pieces.map(({ text, markings }) => [text, markings.map(({ kind }) => kind)])).toEqual([
      ['a', []],
      ['bc', ['statement']],
      ['d', ['statement', 'claim']],
      ['e', ['claim']],
      ['f', []],
    ])
  })

  it('leaves out what does not lie in the text', () => {
    expect(markText('abc', [mark(-1, 2), mark(2, 9), mark(2, 2)])).toEqual([{ text: 'abc', start: 0, markings: [] }])
  })

  it('gives the text letter by letter, whatever is marked', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)))
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), spans, (text, all) => {
        const pieces = markText(
          text,
          all.map(([start, end]) => mark(start, end)),
        )
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      }),
    )
  })
})
