import { expect, test } from 'vitest'
import type { PdfLine } from './pdf-lines.ts'
import { cutPageFurniture } from './pdf-lines.ts'
import { composePdfParagraphs, joinLines } from './pdf-paragraphs.ts'

function makeLine(text: string, y: number, more: Partial<PdfLine> = {}): PdfLine {
  return { text, left: 50, right: 550, y, size: 10, ...more }
}

const texts = (pages: readonly (readonly PdfLine[])[]) => composePdfParagraphs(pages).map(({ text }) => text)

test.each([
  [['Katastro-', 'phenschutz'], 'Katastrophenschutz'],
  [['Nord-', 'Syrien'], 'Nord-Syrien'],
  [['Frauen-', 'und Kinder'], 'Frauen- und Kinder'],
  [['von 2010 -', 'wie es hieß'], 'von 2010 - wie es hieß'],
  [['Behör\u00AD', 'den'], 'Behörden'],
  [['zwölf', 'Tote'], 'zwölf Tote'],
])('%j becomes %j', (lines, joined) => {
  expect(joinLines(lines)).toBe(joined)
})

test('a wide gap, an indent and a line that ends early begin a paragraph', () => {
  const page = [
    makeLine('Eins beginnt', 700),
    makeLine('und endet.', 688, { right: 200 }),
    makeLine('Zwei beginnt', 676),
    makeLine('und endet spät am Rand.', 664),
    makeLine('Drei ist eingerückt', 652, { left: 70 }),
    makeLine('und geht weiter', 640),
    makeLine('Vier steht tiefer', 615),
  ]
  expect(texts([page])).toEqual([
    'Eins beginnt und endet.',
    'Zwei beginnt und endet spät am Rand.',
    'Drei ist eingerückt und geht weiter',
    'Vier steht tiefer',
  ])
})

test('a sentence goes on over the end of a page, past page numbers and running heads', () => {
  const pages = [
    [makeLine('Lunauer Bote', 800), makeLine('Mindestens vierzig', 700), makeLine('1', 20)],
    [makeLine('Lunauer Bote', 800), makeLine('Menschen starben.', 700), makeLine('Seite 2 von 2', 20)],
  ]
  expect(texts(cutPageFurniture(pages))).toEqual(['Mindestens vierzig Menschen starben.'])
})

test('a larger type begins a paragraph of its own', () => {
  expect(texts([[makeLine('Überschrift', 700, { size: 16 }), makeLine('Text', 680)]])).toEqual(['Überschrift', 'Text'])
})
