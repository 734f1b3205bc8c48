import { describe, expect, it } from 'vitest'
import { splitSentences } from './split-sentences.ts'

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('full stops that end nothing', () => {
  it.each([
    'Die Kämpfe begannen ca. 20 Kilometer vor Kadrin.',
    'Dr. Lena Orsa leitet die Klinik in St. Roverin.',
    'Am 6. Dezember begann der Abzug.',
    'Die 17. Brigade zog ab.',
    'Sie kamen am 3. und 4. Mai nach Kadrin.',
    'Die Stadt hat 100.000 Einwohner.',
    'Um 14.30 Uhr fiel ein Schuss.',
    'J. Holm sprach z. B. von 1,5 Mio. Menschen.',
    'Die Bewohner ... warteten auf Hilfe.',
    'Papst Johannes XXIV. „bleibt in Kadrin“, hieß es.',
    'König Anselm II. Holm reiste ab.',
  ])('%s', (text) => {
    expect(split(text)).toEqual([text])
  })
})

it('ends a sentence behind a number that is no ordinal', () => {
  expect(split('Die Zahl der Toten stieg auf 14. Die Polizei ermittelt.')).toEqual([
    'Die Zahl der Toten stieg auf 14.',
    'Die Polizei ermittelt.',
  ])
})

it('ends a sentence behind the number of a king where another plainly begins', () => {
  expect(split('Es sprach König Anselm II. Die Gäste gingen.')).toEqual([
    'Es sprach König Anselm II.',
    'Die Gäste gingen.',
  ])
})

it('ends a sentence behind a question, a cry and a closing quotation mark', () => {
  expect(split('Wer schoss? Niemand weiß es! „Wir fliehen.“ Dann schwieg er.')).toEqual([
    'Wer schoss?',
    'Niemand weiß es!',
    '„Wir fliehen.“',
    'Dann schwieg er.',
  ])
})

it('keeps a quoted question in the sentence that goes on behind it', () => {
  expect(split('„Wohin?“, fragte der Arzt.')).toEqual(['„Wohin?“, fragte der Arzt.'])
})

it('parts sentences that were glued together without a space', () => {
  expect(split('Die Armee rückte vor.In Kadrin fielen Schüsse.')).toEqual([
    'Die Armee rückte vor.',
    'In Kadrin fielen Schüsse.',
  ])
})

it('ends a headline without a full stop with its line', () => {
  expect(split('Drei Tote in Kadrin\nDie Polizei ermittelt.')).toEqual([
    'Drei Tote in Kadrin',
    'Die Polizei ermittelt.',
  ])
})

it('counts paragraphs', () => {
  const sentences = splitSentences('Kämpfe in Kadrin\n\nEs wurde geschossen. Es gab Tote.\r\n\r\nDie Armee schweigt.')
  expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2])
})

it('reads over line breaks that only fit a column', () => {
  const lines = [
    'Bei dem Angriff auf die Stadt Kadrin sind am',
    'Montag nach Angaben der Behörden mindestens 40',
    'Menschen getötet worden. Die Armee schloss nach',
    'einem Tag voller Kämpfe die letzte Straße, die',
    'noch offen war.',
  ]
  expect(split(lines.join('\n'))).toHaveLength(2)
})

it('passes over what stands before the given offset', () => {
  expect(splitSentences('---\ntitle: A\n---\nEs gab Tote.', 17)).toEqual([{ start: 17, end: 29, paragraph: 0 }])
})

it('cuts a sentence that is too long to be one, at a space and without losing a letter', () => {
  const text = 'Kadrin '.repeat(700).trim()
  const pieces = split(text)
  expect(pieces.length).toBeGreaterThan(2)
  expect(pieces.join(' ')).toBe(text)
})

it.each(['', ' \n\n ', '\t'])('finds no sentence in %j', (text) => {
  expect(splitSentences(text)).toEqual([])
})
