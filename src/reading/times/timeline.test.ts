import { describe, expect, it } from 'vitest'
import { splitSentences } from '../split-sentences.ts'
import { findTimeExpressions } from './find-time-expressions.ts'
import { readPublished } from './published.ts'
import { openTimeline } from './timeline.ts'

/** The time of the last sentence: of its first words of time, or without any. */
function date(text: string, published: string | null = '2031-06-18', zone: string | null = null) {
  const sentences = splitSentences(text)
  const known = readPublished(published)
  const timeline = openTimeline(text, sentences, findTimeExpressions(text, sentences, known), {
    published: known,
    zone,
  })
  const number = sentences.length - 1
  return timeline.timeOf(timeline.phrasesOf(number)[0] ?? null, number)
}

function tell(text: string, published?: string | null): string {
  const time = date(text, published)
  if (time === null) return 'null'
  const { text: words, value, from, until, precision, relation, anchor } = time
  return [words, value, `${from}..${until}`, precision, relation, anchor].join(' | ')
}

describe('the interval a figure speaks of', () => {
  it.each([
    ['Am Montag starben elf Menschen.', 'Am Montag | 2031-06-16 | 2031-06-16..2031-06-16 | day | at | published'],
    [
      'In den letzten 48 Stunden starben elf Menschen.',
      'In den letzten 48 Stunden | 2031-06-16/2031-06-18 | 2031-06-16..2031-06-18 | hour | within | published',
    ],
    [
      'Seit Mitte Mai starben elf Menschen.',
      'Seit Mitte Mai | 2031-05/2031-06-18 | 2031-05-11..2031-06-18 | month | since | published',
    ],
    ['Ende März starben elf Menschen.', 'Ende März | 2031-03 | 2031-03-21..2031-03-31 | month | at | published'],
    ['Im März 2029 starben elf.', 'Im März 2029 | 2029-03 | 2029-03-01..2029-03-31 | month | at | explicit'],
    ['Vor drei Tagen starben elf.', 'Vor drei Tagen | 2031-06-15 | 2031-06-15..2031-06-15 | day | at | published'],
    ['Vor einem Monat starben elf.', 'Vor einem Monat | 2031-05 | 2031-05-01..2031-05-31 | month | at | published'],
    [
      'Seit drei Wochen wird gekämpft.',
      'Seit drei Wochen | 2031-05-28/2031-06-18 | 2031-05-28..2031-06-18 | week | since | published',
    ],
    ['Bis Freitag ziehen sie ab.', 'Bis Freitag | ../2031-06-20 | null..2031-06-20 | day | until | published'],
    [
      'Von 1998 bis 2003 starben Tausende.',
      'Von 1998 bis 2003 | 1998/2003 | 1998-01-01..2003-12-31 | year | during | explicit',
    ],
    [
      'Vergangene Woche starben elf.',
      'Vergangene Woche | 2031-06-09/2031-06-15 | 2031-06-09..2031-06-15 | week | at | published',
    ],
    [
      'In der Nacht auf Dienstag starben elf.',
      'In der Nacht auf Dienstag | 2031-06-16/2031-06-17 | 2031-06-16..2031-06-17 | part-of-day | at | published',
    ],
    ['Im Herbst 2029 starben elf.', 'Im Herbst 2029 | 2029-23 | 2029-09-01..2029-11-30 | season | at | explicit'],
    ['Dort leben derzeit 300.', 'derzeit | 2031-06-18 | 2031-06-18..2031-06-18 | vague | at | published'],
  ])('%s', (text, time) => {
    expect(tell(text)).toBe(time)
  })

  it('gives clock times their offset where the zone is known', () => {
    const text = 'Am Montag um 14.30 Uhr starben elf Menschen.'
    expect(date(text)?.from).toBe('2031-06-16T14:30:00')
    expect(date(text, '2031-06-18', 'Europe/Berlin')).toMatchObject({
      from: '2031-06-16T14:30:00+02:00',
      until: '2031-06-16T14:30:00+02:00',
      precision: 'minute',
    })
  })
})

describe('what is not known', () => {
  it('stays unresolved without a published date', () => {
    expect(tell('Am Montag starben elf Menschen.', null)).toBe('Am Montag |  | null..null | unresolved | at | ')
    expect(tell('In den letzten 48 Stunden starben elf.', null)).toContain('unresolved | within')
    expect(tell('Im März 2029 starben elf.', null)).toContain('2029-03-01..2029-03-31')
    expect(tell('Es starben elf Menschen.', null)).toBe('null')
  })

  it('is as wide as the month of which alone publication is known', () => {
    expect(tell('Am Montag starben elf Menschen.', '2031-06')).toBe(
      'Am Montag | 2031-06 | 2031-06-01..2031-06-30 | month | at | published',
    )
  })
})

it.each([
  'Vor 65.000.000 Jahren starben sie.',
  'Vor 3000 Jahren starben sie.',
  'Vor drei Tagen und zwölf Stunden starben sie.',
  'Seit 0,5 Wochen wird gekämpft.',
  'In den letzten 99999999 Stunden starben sie.',
  'Vor 400 Jahrhunderten starben sie.',
  'Seit drei Jahren und 1,5 Monaten wird gekämpft.',
  'Vor 999 Jahren starben sie.',
  'In den letzten 30 Jahrhunderten starben sie.',
  'Am 31.2.2031 um 24 Uhr starben sie.',
])('reads %s without a fault', (text) => {
  const time = date(text)
  expect(time).not.toBeNull()
  expect(time!.from === null || time!.until === null || time!.from <= time!.until).toBe(true)
})

describe('a sentence without words of time', () => {
  it('goes on from the day told of before', () => {
    expect(tell('Am Montag fielen Schüsse. Es starben elf Menschen.')).toBe(
      ' | 2031-06-16 | 2031-06-16..2031-06-16 | day | at | context',
    )
  })

  it('is bounded by publication where only a saying has a day, or nothing has', () => {
    const bounded = ' | ../2031-06-18 | null..2031-06-18 | day | until | upper-bound'
    expect(tell('Es starben elf Menschen.')).toBe(bounded)
    expect(tell('Das teilte die Polizei am Montag mit. Es starben elf Menschen.')).toBe(bounded)
    expect(tell('Die Stadt wurde 1921 gegründet. Es starben elf Menschen.')).toBe(bounded)
  })
})
