import stringWidth from 'fast-string-width'
import { expect, it } from 'vitest'
import type { Claim, Figure } from '../model/claim.ts'
import { UNRESOLVED_PLACE } from '../model/place.ts'
import type { Position } from '../model/position.ts'
import type { Reading } from '../model/reading.ts'
import type { ClaimTime } from '../model/time.ts'
import type { Look } from './hang.ts'
import { toTable } from './table.ts'

const text =
  'Bei Überfällen in Kadrin und Öst-Märau sind nach Angaben der Polizei rund 1200 Menschen über die Brücke geflohen.'
const span = (words: string) => ({ text: words, start: text.indexOf(words), end: text.indexOf(words) + words.length })

function makeClaim(fields: Partial<Claim> = {}, figure: Partial<Figure> = {}): Claim {
  return {
    id: 'c1',
    rule: 'verb:fliehen',
    quote: { exact: text, prefix: '', suffix: '', start: 0, end: text.length },
    figure: { ...span('1200'), low: 1200, high: 1200, bound: 'about', unit: 'person', ...figure },
    event: 'displaced',
    status: 'asserted',
    group: { ...span('Menschen'), class: 'unspecified' },
    source: { ...span('Polizei'), mention: null, name: 'Polizei', kind: 'police' },
    via: null,
    place: { ...span('Kadrin'), ...UNRESOLVED_PLACE, role: 'at' },
    origin: null,
    destination: null,
    time: null,
    ...fields,
  }
}

function makeReading(claims: readonly Claim[]): Reading {
  return {
    report: {
      id: 'kadrin-1',
      origin: 'kadrin-1.txt',
      title: 'Tausende\nfliehen',
      outlet: 'Nordblatt',
      published: '2031-03-05',
      language: 'de',
      address: null,
      sha256: '',
      text,
    },
    layout: { title: null, lede: null, dateline: null },
    statements: [],
    acts: [],
    entities: [],
    times: [],
    places: [],
    claims,
    notes: [],
  }
}

const plain = { width: 60, colour: false }

/** Labels are tied to their values with a space that does not break. */
const showTable = (reading: Reading, look: Look) => toTable(reading, look).replaceAll('\u00a0', ' ')

it('shows the report, then each claim with its sentence and the number marked in it', () => {
  expect(showTable(makeReading([makeClaim()]), plain)).toBe(`kadrin-1 · Tausende fliehen · Nordblatt · 2031-03-05 · 1
claim
  ~ 1200  displaced  group Menschen  source Polizei
                     place Kadrin
          Bei Überfällen in Kadrin und Öst-Märau sind nach
          Angaben der Polizei rund »1200« Menschen über die
          Brücke geflohen.

`)
})

it.each<[string, Partial<Figure>]>([
  ['≥ 300', { low: 300, high: null, bound: 'atLeast' }],
  ['≤ 20', { low: null, high: 20, bound: 'atMost' }],
  ['1500–5000', { low: 1500, high: 5000, bound: 'range' }],
  ['24–99 ?', { low: 24, high: 99, bound: 'vague' }],
  ['≥ 2000000 ?', { low: 2_000_000, high: null, bound: 'vague' }],
  ['80 %', { low: 80, high: 80, bound: 'exact', unit: 'share' }],
  ['0', { low: 0, high: 0, bound: 'exact' }],
])('writes the number as %s', (written, figure) => {
  expect(showTable(makeReading([makeClaim({}, figure)]), plain)).toContain(`\n  ${written}  displaced`)
})

it('aligns numbers and events, and tells a status that is not asserted', () => {
  const claims = [makeClaim(), makeClaim({ event: 'in-need', status: 'denied' }, { low: 7, high: 7, bound: 'exact' })]
  const lines = showTable(makeReading(claims), { width: 200, colour: false }).split('\n')
  expect(lines[1]).toBe('  ~ 1200  displaced  group Menschen  source Polizei  place Kadrin')
  expect(lines[3]).toBe('       7  in-need    denied  group Menschen  source Polizei  place Kadrin')
})

it('keeps every line within the width, counted in columns', () => {
  const wide = makeClaim({
    group: { ...span('Menschen'), text: '難民と避難者の家族たち'.repeat(3), class: 'displaced' },
  })
  for (const colour of [false, true]) {
    const lines = showTable(makeReading([makeClaim(), wide]), { width: 60, colour }).split('\n')
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(60)
  }
})

it('writes control characters only when colours are wanted', () => {
  const marked = '\u001b[7m1200\u001b[27m'
  expect(showTable(makeReading([makeClaim()]), { width: 60, colour: true })).toContain(marked)
  expect(showTable(makeReading([makeClaim()]), plain)).not.toContain('\u001b')
})

const party = (words: string) => ({ ...span(words), mention: null, name: words, kind: 'party' as const })
const position: Position = {
  code: 'REQUEST',
  actor: party('Polizei'),
  together: null,
  recipient: party('Menschen'),
  about: 'evacuation',
  further: ['corridor'],
  polarity: 'confirmed',
  status: 'demanded',
  conditions: null,
  denies: null,
}

it('shows the positions of statements and acts behind the claims, in the order of the text', () => {
  const quote = { exact: text, prefix: '', suffix: '', start: 0, end: text.length }
  const statement = {
    id: 's1',
    rule: 'verb:fordern',
    form: 'indirect' as const,
    content: [span('über die Brücke')],
    source: party('Polizei'),
    via: null,
    cue: null,
    addressee: null,
    time: null,
    place: null,
    position,
  }
  const act = {
    id: 'a1',
    rule: 'act:räumen',
    quote,
    time: null,
    place: null,
    position: { ...position, code: 'COERCE' as const, actor: null, further: [], status: 'asserted' as const },
  }
  const reading = { ...makeReading([]), statements: [statement, { ...statement, position: null }], acts: [act] }
  const lines = showTable(reading, { width: 200, colour: false }).split('\n')
  expect(lines).toEqual([
    'kadrin-1 · Tausende fliehen · Nordblatt · 2031-03-05 · 0 claims · 2 statements',
    '  COERCE evacuation  nobody named → Menschen',
    `    ${text}`,
    '  REQUEST evacuation, corridor  demanded  Polizei → Menschen',
    '    über die Brücke',
    '',
    '',
  ])
})

it('shows the time as said and as read, and one carried from before in brackets alone', () => {
  const time = { start: 0, end: 9, from: null, until: null, precision: 'day', relation: 'at' } as const
  const show = (fields: Pick<ClaimTime, 'text' | 'value' | 'anchor'>) =>
    showTable(makeReading([makeClaim({ time: { ...time, ...fields } })]), { width: 200, colour: false })
  expect(show({ text: 'am Montag', value: '2031-03-03', anchor: 'published' })).toContain(
    'time am Montag (2031-03-03)\n',
  )
  expect(show({ text: 'am Montag', value: null, anchor: null })).toContain('time am Montag\n')
  expect(show({ text: null, value: '2031-03-03', anchor: 'context' })).toContain('time (2031-03-03)\n')
  expect(show({ text: null, value: '../2031-03-05', anchor: 'upper-bound' })).not.toContain('time')
})
