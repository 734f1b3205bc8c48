import { expect, it } from 'vitest'
import { splitWords } from './split-words.ts'

const split = (sentence: string) => splitWords(sentence, 0, sentence.length).map(({ text }) => text)

it.each([
  ['Drei Tote, zwei Verletzte.', ['Drei', 'Tote', ',', 'zwei', 'Verletzte', '.']],
  ["50'000 Menschen", ["50'000", 'Menschen']],
  ['50’000 und 100.000', ['50’000', 'und', '100.000']],
  ['10 000 Menschen', ['10 000', 'Menschen']],
  ['10\u00a0000 Menschen', ['10\u00a0000', 'Menschen']],
  ['1,5 Millionen', ['1,5', 'Millionen']],
  ['20–30 Tote', ['20', '–', '30', 'Tote']],
  ['80% der Stadt', ['80', '%', 'der', 'Stadt']],
  ['der UN-Botschafter', ['der', 'UN-Botschafter']],
  ["aus Al-Sha'ir", ['aus', "Al-Sha'ir"]],
  ['ein 16-Jähriger', ['ein', '16-Jähriger']],
  ['ein 3D-Drucker', ['ein', '3D-Drucker']],
  ['um 14:30 Uhr', ['um', '14:30', 'Uhr']],
  ['z.B. Kadrin', ['z.B.', 'Kadrin']],
  ['Wie kadrin-online.de meldet.', ['Wie', 'kadrin-online.de', 'meldet', '.']],
  ['Luft- und Artillerieangriffe', ['Luft-', 'und', 'Artillerieangriffe']],
  ['„Fünf“', ['„', 'Fünf', '“']],
] as const)('%s', (sentence, tokens) => {
  expect(split(sentence)).toEqual(tokens)
})

it('does not join a number to one that follows by chance', () => {
  expect(split('am 12. Mai 200 Soldaten')).toEqual(['am', '12', '.', 'Mai', '200', 'Soldaten'])
})

it('counts offsets in the whole text', () => {
  const text = 'Vorher. Drei Tote.'
  for (const token of splitWords(text, 8, text.length)) expect(text.slice(token.start, token.end)).toBe(token.text)
})

it('stops at the end of the sentence, inside a word if it must', () => {
  expect(splitWords('Drei Tote', 0, 7).map(({ text }) => text)).toEqual(['Drei', 'To'])
})
