import { expect, it } from 'vitest'
import { recogniseLayout } from './recognise-layout.ts'
import { splitSentences } from './split-sentences.ts'

/** The wordings of title, lede and dateline; their offsets must hold them. */
function recognise(text: string) {
  const { title, lede, dateline } = recogniseLayout(text, splitSentences(text))
  for (const span of [title, lede, dateline])
    if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.text)
  return { title: title?.text ?? null, lede: lede?.text ?? null, dateline: dateline?.text ?? null }
}

it('takes a first line without a full stop for the headline', () => {
  expect(recognise('Drei Tote in Kadrin\n\nDie Polizei ermittelt. Es regnet.')).toEqual({
    title: 'Drei Tote in Kadrin',
    lede: 'Die Polizei ermittelt.',
    dateline: null,
  })
})

it('finds a dateline behind the headline', () => {
  expect(recognise('Drei Tote bei Kämpfen\n\nKadrin – Die Polizei ermittelt.')).toMatchObject({
    title: 'Drei Tote bei Kämpfen',
    dateline: 'Kadrin',
  })
})

it.each([
  ['Kadrin – Die Polizei ermittelt.', 'Kadrin'],
  ['Kadrin - Die Polizei ermittelt.', 'Kadrin'],
  ['Kadrin/Roverin. Die Polizei ermittelt.', 'Kadrin/Roverin'],
  ['Kadrin (Lunapress) – Die Polizei ermittelt.', 'Kadrin'],
  ['Kadrin (KNA) Das Hilfswerk hilft.', 'Kadrin'],
  ['Bad Kadrin (epd). Das Hilfswerk hilft.', 'Bad Kadrin'],
  ['Kadrin, 12. Mai – Die Polizei ermittelt.', 'Kadrin'],
  ['Ost-Kadrin/Roverin – Die Polizei ermittelt.', 'Ost-Kadrin/Roverin'],
])('finds the dateline of «%s»', (text, dateline) => {
  expect(recognise(text).dateline).toBe(dateline)
})

it('takes what stands before the dateline for a headline and lede glued to the text', () => {
  const text = 'Drei Tote bei Kämpfen. Armee rückt vor. Kadrin – Die Polizei ermittelt. Es regnet.'
  expect(recognise(text)).toEqual({
    title: 'Drei Tote bei Kämpfen.',
    lede: 'Armee rückt vor.',
    dateline: 'Kadrin',
  })
})

it.each([
  'Die Polizei ermittelt.\n\nEs regnet.',
  'Die Lage ist – so die Polizei – ernst. Es regnet.',
  'Es starben 14 Menschen. Die Polizei ermittelt.',
  'Polizei: Drei Tote bei Brand.',
])('finds neither headline nor dateline in «%s»', (text) => {
  expect(recognise(text)).toMatchObject({ title: null, dateline: null })
})

it('finds nothing in an empty report', () => {
  expect(recognise('')).toEqual({ title: null, lede: null, dateline: null })
})
