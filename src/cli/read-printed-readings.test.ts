import { describe, expect, it } from 'vitest'
import { normaliseClaim } from './normalise-claim.ts'
import { readPrintedReadings } from './read-printed-readings.ts'

const read = (lines: string) => readPrintedReadings(lines, normaliseClaim)

/** A line as an annotation gives it: no unit, no class, raw spans. */
function line(place: string, text: string): string {
  const at = text.indexOf('300')
  const quote = { exact: text, prefix: '', suffix: '', start: 0, end: text.length }
  const figure = { text: '300', start: at, end: at + 3, low: 300, high: 300, bound: 'exact', unit: null }
  const claim = {
    id: 'c',
    rule: 'r',
    quote,
    figure,
    event: 'killed',
    group: null,
    source: { text: 'Polizei' },
    place: { text: place },
  }
  return JSON.stringify({ report: { id: 'a' }, text, claims: [claim] })
}

describe('printed readings', () => {
  it('are filled up where they leave something out', () => {
    const [{ claim, report }] = read(`\n${line('Libyen', 'In Libyen starben 300 Menschen.')}\n`) as [
      ReturnType<typeof read>[number],
    ]
    expect(report.outlet).toBeNull()
    expect(claim.source).toMatchObject({ name: 'Polizei', kind: 'unknown' })
    expect(claim.status).toBe('asserted')
    expect(claim.place).toMatchObject({ country: 'LY', precision: 'country' })
  })

  it('give a bare part of a city the city that was named before', () => {
    const text = 'Ost-Orvaska ist umstellt. Im Ostteil der Stadt starben 300 Menschen.'
    expect(read(line('Ostteil der Stadt', text))[0]!.claim.place).toMatchObject({ partOf: 'Orvaska' })
  })

  it('say which line is none and why', () => {
    expect(() => read('{"report":{"id":"a"},"claims":[]}\nnonsense')).toThrow('line 2: not JSON')
    expect(() => read('[1]')).toThrow('line 1: no reading of a report')
    expect(() => read('{"report":{"id":"a"},"claims":[{}]}')).toThrow(
      'line 1: a claim without id, quote, figure or event',
    )
  })
})
