import { expect, it } from 'vitest'
import { splitSentences } from '../split-sentences.ts'
import { findTimeExpressions } from './find-time-expressions.ts'
import { findTimePhrases } from './find-time-phrases.ts'

const find = (text: string) => {
  const sentences = splitSentences(text)
  return findTimePhrases(text, sentences[0]!, findTimeExpressions(text, sentences, null)).map((phrase) => phrase.text)
}

it.each([
  ['Am Mittwoch starben 14 Menschen.', ['Am Mittwoch']],
  ['In der Nacht auf Dienstag fielen Schüsse.', ['In der Nacht auf Dienstag']],
  ['In den letzten 48 Stunden flohen 300 Menschen.', ['In den letzten 48 Stunden']],
  ['Seit Mitte November wird gekämpft.', ['Seit Mitte November']],
  ['Am 6. Dezember 2031 begann der Abzug.', ['Am 6. Dezember 2031']],
  ['Gestern Abend kamen sie an.', ['Gestern Abend']],
  ['Im Jahr 2004 brach der Krieg aus.', ['Im Jahr 2004']],
  ['Am Montag flohen 300, am Dienstag 400 Menschen.', ['Am Montag', 'am Dienstag']],
  ['Von 1998 bis 2003 war Krieg.', ['Von 1998 bis 2003']],
  ['Am Montag gegen 6.00 Uhr fielen Schüsse.', ['Am Montag gegen 6.00 Uhr']],
  ['Seit Beginn der Offensive flohen 300.', ['Seit Beginn der Offensive']],
  ['Im Laufe des Vormittags kamen 40.', ['Im Laufe des Vormittags']],
  ['Dort leben derzeit 300, jetzt sind es mehr.', ['derzeit']],
  ['Sie saßen drei Jahre, 300 im Jahr.', []],
  ['Die Armee rückte nach Kadrin vor.', []],
] as const)('%s', (sentence, times) => {
  expect(find(sentence)).toEqual(times)
})
