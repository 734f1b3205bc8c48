import { describe, expect, it } from 'vitest'
import { beginText } from './report-beginnings.ts'

describe('how a text begins', () => {
  it.each([
    ['Explosion in Kadrin\n\nIn der Stadt ...', 'Explosion in Kadrin', 'its headline'],
    ['\n\n  Kadrin (dpa).\nMehr', 'Kadrin (dpa).', 'the first line with words'],
    ['# Lage in Kadrin\n\nText', 'Lage in Kadrin', 'a heading without its mark'],
    ['---\noutlet: Bote\n---\nIn Kadrin', 'In Kadrin', 'what stands behind front matter'],
    [
      'Bei dem Angriff auf den Markt von Kadrin sind am Montag nach Angaben der Klinik mindestens 40 Menschen getötet worden.',
      'Bei dem Angriff auf den Markt von Kadrin sind am Montag nach Angaben der Klinik mindestens …',
      'whole words of a long line',
    ],
    ['', null, 'nothing where there is nothing'],
    ['***\n---', null, 'nothing where there are no words'],
  ])('of %j is %j: %s', (text, beginning, _what) => {
    expect(beginText(text)).toBe(beginning)
  })
})
