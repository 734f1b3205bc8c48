import { describe, expect, it } from 'vitest'
import type { SourceKind } from '../model/claim.ts'
import type { LedgerPosition } from '../model/matter.ts'
import type { Position } from '../model/position.ts'
import { buildMatters } from './build-matters.ts'
import { findClashes } from './find-clashes.ts'

let count = 0
function hold(
  party: string,
  position: Partial<Position>,
  more: { kind?: SourceKind; published?: string; quote?: string; start?: number; report?: string } = {},
): LedgerPosition {
  const { kind = 'party', published = '2031-03-20', quote = 'Ein Satz.', start = 0, report = 'a' } = more
  const name = (text: string) => ({ text, start: 0, end: 1, mention: null, name: text, kind })
  return {
    report: { id: report, title: null, outlet: null, published, address: null, language: 'de', sha256: '' },
    id: `p${count++}`,
    from: 'statement',
    quote: { exact: quote, prefix: '', suffix: '', start, end: start + quote.length },
    position: {
      code: 'REQUEST',
      together: null,
      recipient: null,
      about: 'ceasefire',
      further: [],
      polarity: 'confirmed',
      status: 'asserted',
      conditions: null,
      denies: null,
      ...position,
      actor: name(party),
    },
    source: null,
    time: null,
  }
}

const kindsOf = (positions: LedgerPosition[]) =>
  buildMatters(positions, []).flatMap(({ relations }) => relations.map(({ kind }) => kind))
const recipient = (name: string) => ({ text: name, start: 0, end: 1, mention: null, name, kind: 'party' as const })

describe('matters', () => {
  it('line up the positions of one party over time, under all its names', () => {
    const [line] = buildMatters(
      [
        hold('Kreml', { code: 'AGREE' }, { published: '2031-03-22' }),
        hold('russisches Aussenministerium', { code: 'REJECT' }),
      ],
      [],
    )
    expect(line!.parties.map(({ party, entries }) => [party, entries.map(({ position }) => position.code)])).toEqual([
      ['Russland', ['REJECT', 'AGREE']],
    ])
    expect(line!.relations.map(({ kind }) => kind)).toEqual(['changes'])
  })

  it('set parties on two sides against each other, and on one side together', () => {
    expect(kindsOf([hold('Rebellen', { code: 'REQUEST' }), hold('Armee', { code: 'REJECT' })])).toEqual(['disagrees'])
    expect(kindsOf([hold('Rebellen', { code: 'REQUEST' }), hold('USA', { code: 'SUPPORT' })])).toEqual(['agrees'])
  })

  it('give a position to each party that is named for it', () => {
    const together = hold('Norland, Sulanien und Dalvenien', {})
    const agreed = hold('Roverin und den Rebellen', { code: 'AGREE' })
    const named = (one: LedgerPosition) => buildMatters([one], [])[0]!.parties.map(({ party }) => party)
    expect(named(together)).toEqual(['Norland', 'Sulanien', 'Dalvenien'])
    expect(named(agreed)).toEqual(['Roverin', 'Rebellen'])
    expect(named(hold('Russische und norische Flugzeuge', {}))).toHaveLength(1)
    expect(named(hold('Ministerium für Inneres und Sport', {}))).toHaveLength(1)
    expect(kindsOf([together])).toEqual([])
    const [line] = buildMatters([together, hold('Armee', {}, { start: 200 })], [])
    expect(line!.relations.map(({ why }) => why.en)).toEqual([
      'Norland, Sulanien, Dalvenien and Armee are on the same side.',
    ])
    const { recipient: _, ...joined } = hold('Kreml', {}).position
    const withOthers = { ...together, position: { ...joined, recipient: null, together: together.position.actor } }
    expect(named(withOthers)).toEqual(['Kreml', 'Norland', 'Sulanien', 'Dalvenien'])
  })

  it('let neither a denial of facts nor what is doubted take a side', () => {
    const doubted = hold('Armee', { code: 'AGREE', polarity: 'doubted' })
    expect(kindsOf([hold('Rebellen', { code: 'REJECT' }), doubted])).toEqual([])
    expect(kindsOf([hold('Rebellen', {}), hold('Armee', { code: 'REJECT', polarity: 'denied' })])).toEqual([])
  })

  it('see an accusation answered', () => {
    const first = hold('Rebellen', { code: 'ACCUSE', about: 'killing', recipient: recipient('Armee') })
    const back = hold('Armee', { code: 'ACCUSE', about: 'torture', recipient: recipient('Rebellen') }, { start: 200 })
    const lines = buildMatters([first, back], [])
    expect(lines.find(({ about }) => about === 'torture')!.relations.map(({ kind }) => kind)).toEqual(['accuses-back'])
  })

  it('see an announcement refuted by a check, and denied by a party', () => {
    const said = hold('Armee', { code: 'AGREE', about: 'corridor' }, { quote: 'Die Armee öffnete einen Korridor.' })
    const deny = {
      code: 'REJECT' as const,
      about: 'corridor' as const,
      polarity: 'denied' as const,
      denies: { start: 0, end: 10 },
    }
    const quote = 'Eine Überprüfung durch den Kurier ergab aber, dass die Bilder alt waren.'
    expect(kindsOf([said, hold('Der Kurier', deny, { kind: 'media', start: 300, quote })])).toContain('refutes')
    expect(kindsOf([said, hold('Uno', deny, { kind: 'un', start: 300 })])).toContain('denies')
    expect(kindsOf([said, hold('Rebellen', deny, { start: 300 })])).toContain('denies')
  })

  it('do not depend on the order', () => {
    const held = [
      hold('Kreml', { code: 'AGREE' }, { published: '2031-03-22' }),
      hold('Armee', { code: 'REJECT' }),
      hold('USA', {}),
    ]
    expect(buildMatters(held.toReversed(), [])).toEqual(buildMatters(held, []))
  })
})

describe('clashes', () => {
  it('set an evacuation declared finished against those who still wait', () => {
    const end = hold(
      'Armee',
      { code: 'REJECT', about: 'evacuation' },
      { quote: 'Die Armee hat die Evakuierung für beendet erklärt.' },
    )
    const figure = { text: 'Tausende', start: 80, end: 88, low: 2000, high: 9999, bound: 'vague', unit: 'person' }
    const claim = { id: 'c', event: 'trapped', status: 'asserted', figure, source: recipient('Hilfswerk') }
    const [clash] = findClashes([end], [{ report: end.report, claim } as never])
    expect(clash!.why.en).toBe('Armee declares the evacuation finished; according to Hilfswerk, thousands still wait.')
    expect(
      findClashes([end], [{ report: end.report, claim: { ...claim, source: recipient('Armee') } } as never]),
    ).toEqual([])
  })
})
