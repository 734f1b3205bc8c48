import { expect, it } from 'vitest'
import { ENGLISH } from './english.ts'
import { GERMAN } from './german.ts'
import { writeDate, writeDays } from './write-dates.ts'
import { type WrittenFigure, writeFigure, writeInterval } from './write-numbers.ts'

const figure = (rest: Partial<WrittenFigure>): WrittenFigure => ({
  ...{ low: 50_000, high: 50_000, bound: 'exact', unit: 'person', text: '50.000' },
  ...rest,
})

it.each<[Partial<WrittenFigure>, string, string]>([
  [{}, '50.000', '50,000'],
  [{ bound: 'about' }, 'rund 50.000', 'about 50,000'],
  [{ bound: 'atLeast', high: null }, 'mindestens 50.000', 'at least 50,000'],
  [{ bound: 'atMost', low: null }, 'höchstens 50.000', 'at most 50,000'],
  [{ bound: 'range', low: 180, high: 200 }, '180 bis 200', '180 to 200'],
  [{ bound: 'vague', low: 24, high: 99, text: 'Dutzende' }, '„Dutzende“ (24 bis 99)', '“Dutzende” (24 to 99)'],
  [{ low: 80, high: 80, unit: 'share' }, '80 %', '80%'],
  [{ low: 1, high: 1, unit: 'family' }, '1 Familie', '1 family'],
  [{ bound: 'about', low: 30, high: 30, unit: 'household' }, 'rund 30 Haushalte', 'about 30 households'],
  [{ low: null, high: null }, 'ohne Zahl', 'no figure'],
])('writes a figure as it was bounded: %o', (rest, german, english) => {
  expect(writeFigure(figure(rest), GERMAN)).toBe(german)
  expect(writeFigure(figure(rest), ENGLISH)).toBe(english)
})

it('never writes a middle between low and high', () => {
  expect(writeInterval(82, 200, 'person', GERMAN)).toBe('82 bis 200')
})

it.each([
  ['2031-03-17', '17. März 2031', '17 March 2031'],
  ['2031-03-17T18:30', '17. März 2031', '17 March 2031'],
  ['2031-03', 'März 2031', 'March 2031'],
  ['2031', '2031', '2031'],
  ['soon', 'soon', 'soon'],
])('writes the date %s', (date, german, english) => {
  expect(writeDate(date, GERMAN)).toBe(german)
  expect(writeDate(date, ENGLISH)).toBe(english)
})

it.each([
  ['2031-03-17', '2031-03-17', '17. März 2031'],
  ['2031-03-17', '2031-03-18', '17.–18. März 2031'],
  ['2031-02-01', '2031-02-28', 'Februar 2031'],
  ['2031-01-01', '2031-12-31', '2031'],
  ['2031-03-30', '2031-04-02', '30. März 2031 bis 2. April 2031'],
  ['2031-03-17', null, 'seit 17. März 2031'],
  [null, '2031-03-17', 'bis 17. März 2031'],
  [null, null, '–'],
])('writes the days from %s until %s', (from, until, written) => {
  expect(writeDays(from, until, GERMAN)).toBe(written)
})
