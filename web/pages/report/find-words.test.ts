import { describe, expect, it } from 'vitest'
import { findWords } from './find-words.ts'

const TEXT = 'In Kadrin starben 40 Menschen, 140 wurden\nverletzt. 40 Verletzte liegen im Klinikum (40 Betten).'

describe('words in a text', () => {
  it.each([
    ['40', [18, 52, 85]],
    ['140', [31]],
    ['40 Menschen', [18]],
    ['140 wurden verletzt', [31]],
    ['(40 Betten)', [84]],
    ['Mensch', []],
    ['  ', []],
    ['.*', []],
  ])('%j stand at %j', (words, starts) => {
    expect(findWords(TEXT, words).map(({ start }) => start)).toEqual(starts)
  })

  it('are told with what stands around them, as the text has them', () => {
    const [found] = findWords(TEXT, '140 wurden verletzt')
    expect(found).toMatchObject({ text: '140 wurden\nverletzt', before: 'In Kadrin starben 40 Menschen, ' })
    expect(TEXT.slice(found!.start)).toMatch(/^140 wurden\nverletzt/)
  })
})
