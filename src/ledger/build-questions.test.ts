import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../model/claim.ts'
import type { Judgement } from '../model/judgement.ts'
import { UNRESOLVED_PLACE } from '../model/place.ts'
import type { LedgerClaim, LedgerQuestion } from '../model/question.ts'
import { buildQuestions } from './build-questions.ts'
import { settleClaims } from './settle-claims.ts'
import { groupInBlocks } from './split-blocks.ts'

interface Sketch {
  readonly report?: string
  readonly outlet?: string
  readonly published?: string
  readonly number: number
  readonly text?: string
  readonly event?: Claim['event']
  readonly source?: string | null
  readonly via?: string | null
  readonly place?: string
  readonly start?: number
}

/** A claim about people at a place, from a few words. */
function sketch(sketched: Sketch): LedgerClaim {
  const { report = 'a', outlet = null, published = '2031-03-20', number, event = 'killed', start = 0 } = sketched
  const text = sketched.text ?? `In Orvaska traf es am Abend ${number} Menschen, sagten die Leute.`
  const span = { start, end: start + 1 }
  const source = (name: string | null | undefined) =>
    name ? { ...span, text: name, mention: null, name, kind: 'unknown' as const } : null
  const claim = {
    id: `${start}`,
    rule: 'test',
    quote: { exact: text, prefix: '', suffix: '', start, end: start + text.length },
    figure: { ...span, text: `${number}`, low: number, high: number, bound: 'exact', unit: 'person' },
    event,
    status: 'asserted',
    group: { ...span, text: 'Menschen', class: 'unspecified' },
    source: source(sketched.source),
    via: source(sketched.via),
    place: { ...UNRESOLVED_PLACE, ...span, role: 'at', text: sketched.place ?? 'Orvaska' },
    origin: null,
    destination: null,
    time: null,
  } satisfies Claim
  const head = { id: report, title: null, outlet, published, address: null, language: 'de', sha256: '' }
  return { report: head, claim }
}

function judge(id: string, rest: Record<string, unknown>, by = 'mara', at = `2031-04-01T10:00:0${id}Z`): Judgement {
  return { id, by, at, reason: null, ...rest } as unknown as Judgement
}

function only(questions: readonly LedgerQuestion[]): LedgerQuestion {
  expect(questions.length).toBe(1)
  return questions[0]!
}

describe('voices', () => {
  it('counts outlets that copy one sentence as one voice', () => {
    const text =
      'Bei einem Luftangriff auf den Markt von Orvaska sind am Montag 38 Menschen getötet worden, darunter viele Frauen.'
    const edited = text.replace('am Montag ', 'am Montagmorgen ')
    const { answer } = only(
      buildQuestions(
        [
          sketch({ report: 'a', outlet: 'Kurier', number: 38, text }),
          sketch({ report: 'b', outlet: 'Abendblatt', number: 38, text: edited }),
        ],
        [],
      ),
    )
    expect([answer.outlets, answer.voices.length, answer.standing]).toEqual([2, 1, 'single-voice'])
    expect(answer.reasons.de[0]).toBe('2 Medien, 1 Stimme.')
    expect(answer.reasons.en.length).toBe(answer.reasons.de.length)
  })

  it('counts organs of one state as one voice, and two outlets with two sources as two', () => {
    const claims = [
      sketch({ report: 'a', outlet: 'Kurier', number: 38, source: 'russisches Verteidigungsministerium' }),
      sketch({
        report: 'b',
        outlet: 'Abendblatt',
        number: 38,
        source: 'Kreml',
        text: 'Der Kreml nennt achtunddreissig Tote in der Stadt Orvaska.',
      }),
      sketch({
        report: 'c',
        outlet: 'Bote',
        number: 38,
        source: 'Krankenhaus',
        text: 'Das Krankenhaus zählte achtunddreissig Leichen in Orvaska.',
      }),
    ]
    const { answer } = only(buildQuestions(claims, []))
    expect(answer.voices.map(({ name }) => name).sort()).toEqual(['Krankenhaus', 'Russland'])
    expect(answer.standing).toBe('corroborated')
  })

  it('counts the source, not who relays it', () => {
    const claims = ['Dana', 'Lunapress'].map((via, at) =>
      sketch({
        report: `r${at}`,
        outlet: `o${at}`,
        number: 38,
        source: 'Ärzte',
        via,
        text: `${via}: ${'x'.repeat(at * 60)} Ärzte zählen 38 Tote in Orvaska.`,
      }),
    )
    expect(only(buildQuestions(claims, [])).answer.voices.length).toBe(1)
  })
})

it('keeps towns apart that have other names and other figures, though the gazetteer knows neither', () => {
  const told = (report: string, place: string, number: number) => sketch({ report, place, number })
  const questions = buildQuestions([told('a', 'Brenabheim', 38), told('b', 'Tossmark', 41)], [])
  expect(questions).toHaveLength(2)
})

describe('reasons of what was weighed', () => {
  it('name the signs that told most for one question', () => {
    const told = (report: string, published: string, number: number) => sketch({ report, published, number })
    const { relations } = only(buildQuestions([told('a', '2031-03-20', 38), told('b', '2031-03-21', 41)], []))
    expect(relations.map(({ why }) => why)).toEqual([
      {
        de: expect.stringMatching(/^Erst 38 .* Am meisten spricht für eine gemeinsame Frage: .*dieselbe Gruppe/),
        en: expect.stringMatching(/^First 38 .* What tells most for one question: .*the same group/),
      },
    ])
  })

  it('name those that told most for a part', () => {
    const all = sketch({ number: 104, event: 'present', text: 'In der Unterkunft von Orvaska leben 104 Menschen.' })
    const some = sketch({ number: 20, event: 'injured', start: 60, text: 'In Orvaska wurden 20 Menschen verletzt.' })
    const [part] = buildQuestions([all, some], []).flatMap(({ relations }) => relations)
    expect(part?.kind).toBe('part')
    expect(part?.why.de).toMatch(/: am meisten spricht dafür: dass das Ganze alle dort zählt, /)
    expect(part?.why.en).toMatch(/: what tells most for it: the whole counting all who are there, /)
  })

  it('say nothing of signs where a person tied the claims', () => {
    const claims = [sketch({ report: 'a', number: 3 }), sketch({ report: 'b', number: 500 })]
    const tied = judge('1', { kind: 'same-question', claims: ['a/0', 'b/0'] })
    expect(only(buildQuestions(claims, [tied])).relations[0]?.why.en).not.toContain('What tells most')
  })
})

it('is not widened by a vague word of a voice that also gives the number', () => {
  const vague = sketch({ report: 'a', number: 24, text: 'Dutzende Menschen starben in Orvaska.', source: 'Klinik' })
  const figure = { ...vague.claim.figure, text: 'Dutzende', low: 24, high: 99, bound: 'vague' } as const
  const headline = { ...vague, claim: { ...vague.claim, figure } }
  const told = (source: string) => sketch({ report: 'b', number: 38, source, text: `38 Tote in Orvaska (${source}).` })
  const extent = (claims: readonly LedgerClaim[]) => {
    const { low, high } = only(buildQuestions(claims, [])).answer
    return [low, high]
  }
  expect(extent([headline, told('Klinik')])).toEqual([38, 38])
  expect(extent([headline, told('Polizei')])).toEqual([24, 99])
})

describe('judgements', () => {
  const pair = [
    sketch({ report: 'a', number: 38 }),
    sketch({ report: 'b', number: 38, text: 'Achtunddreissig Menschen kamen in Orvaska um.' }),
  ]

  it('sets claims apart, puts them together, and takes both back', () => {
    const apart = judge('1', { kind: 'different-question', claims: ['a/0', 'b/0'] })
    expect(buildQuestions(pair, []).length).toBe(1)
    expect(buildQuestions(pair, [apart]).length).toBe(2)
    expect(buildQuestions(pair, [apart, judge('2', { kind: 'undo', judgement: '1' })]).length).toBe(1)
    const together = judge('3', { kind: 'same-question', claims: ['a/0', 'b/0'] })
    expect(buildQuestions(pair, [apart, together]).length).toBe(1)
  })

  it('puts claims of two blocks to one question', () => {
    const claims = [pair[0]!, sketch({ report: 'b', number: 12, place: 'Wessna' })]
    expect(buildQuestions(claims, []).length).toBe(2)
    expect(buildQuestions(claims, [judge('1', { kind: 'same-question', claims: ['a/0', 'b/0'] })]).length).toBe(1)
  })

  it('puts two questions together whole, though some reports tell of both', () => {
    const claims = ['a', 'b', 'c'].flatMap((report) => [
      sketch({ report, number: 38 }),
      sketch({ report, number: 12, start: 200, place: 'Wessna', text: `In Wessna starben 12 Menschen (${report}).` }),
    ])
    expect(buildQuestions(claims, []).map((one) => one.claims.length)).toEqual([3, 3])
    const together = judge('1', { kind: 'same-question', claims: ['a/0', 'b/200'] })
    expect(buildQuestions(claims, [together]).map((one) => one.claims.length)).toEqual([6])
    const apart = judge('2', { kind: 'different-question', claims: ['a/0', 'c/200'] })
    const both = buildQuestions(claims, [together, apart])
    const refs = (one: (typeof both)[number]) => one.claims.map(({ report, id }) => `${report}/${id}`)
    expect(both.some((one) => refs(one).includes('a/0') && refs(one).includes('b/200'))).toBe(true)
    expect(both.some((one) => refs(one).includes('a/0') && refs(one).includes('c/200'))).toBe(false)
  })

  it('leaves out what was rejected and reads what was corrected', () => {
    expect(
      buildQuestions(pair, [judge('1', { kind: 'reject', claim: 'a/0' })])[0]!.claims.map(({ report }) => report),
    ).toEqual(['b'])
    const corrected = buildQuestions(pair.slice(0, 1), [
      judge('1', { kind: 'correct', claim: 'a/0', field: 'low', value: 40 }),
      judge('2', { kind: 'correct', claim: 'a/0', field: 'high', value: 40 }),
    ])
    expect([corrected[0]!.answer.low, corrected[0]!.answer.high]).toEqual([40, 40])
  })

  it('tells that two people decided differently', () => {
    const both = [
      judge('1', { kind: 'verify', claim: 'a/0', grade: 'confirmed' }),
      judge('2', { kind: 'verify', claim: 'a/0', grade: 'weak' }, 'jan'),
    ]
    expect(only(buildQuestions(pair, both)).answer.reasons.en.join(' ')).toContain('mara and jan decided differently')
  })

  it('folds sources that a person calls one, and parts those it calls two', () => {
    const claims = [
      sketch({
        report: 'a',
        number: 38,
        source: 'Bergwacht',
        text: 'Die Bergwacht zählt achtunddreissig Tote bei Orvaska.',
      }),
      sketch({
        report: 'b',
        number: 38,
        source: 'Rettung Orvaska',
        text: 'Laut Rettung sind es in Orvaska 38 Opfer gewesen.',
      }),
    ]
    const voices = (judgements: Judgement[]) => only(buildQuestions(claims, judgements)).answer.voices.length
    const names = ['Bergwacht', 'Rettung Orvaska']
    expect([voices([]), voices([judge('1', { kind: 'same-source', names })])]).toEqual([2, 1])
    expect(
      voices([judge('1', { kind: 'same-source', names }), judge('2', { kind: 'different-source', names }, 'jan')]),
    ).toBe(2)
  })
})

describe('any order and batching', () => {
  const anySketch = fc.record({
    report: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    number: fc.constantFrom(3, 12, 38, 40, 150, 148, 3000, 9500),
    event: fc.constantFrom<Claim['event']>('killed', 'injured', 'trapped', 'evacuated'),
    source: fc.constantFrom(null, 'Kreml', 'russische Armee', 'Ärzte', 'Polizei'),
    place: fc.constantFrom('Orvaska', 'Ost-Orvaska', 'Wessna'),
    start: fc.integer({ min: 0, max: 40 }).map((at) => at * 90),
  })
  const published = { a: '2031-03-18', b: '2031-03-20', c: '2031-03-21', d: '2031-07-02', e: '2031-03-20' }
  const anyClaims = fc
    .uniqueArray(anySketch, { maxLength: 14, selector: ({ report, start }) => `${report}/${start}` })
    .map((sketches) => sketches.map((one) => sketch({ ...one, published: published[one.report], outlet: one.report })))

  it('gives the same questions', () => {
    fc.assert(
      fc.property(anyClaims, fc.infiniteStream(fc.nat()), (claims, chance) => {
        const shuffled = [...claims]
          .map((claim) => ({ claim, at: chance.next().value as number }))
          .sort((a, b) => a.at - b.at)
        expect(
          buildQuestions(
            shuffled.map(({ claim }) => claim),
            [],
          ),
        ).toEqual(buildQuestions(claims, []))
      }),
      { numRuns: 150 },
    )
  })

  it('gives each block what it gives all blocks together', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const reports = [...new Set(claims.map(({ report }) => report.id))]
        const settled = reports.flatMap((id) =>
          settleClaims(
            claims.filter(({ report }) => report.id === id),
            [],
          ),
        )
        const blockIn = groupInBlocks(settled)
        const blocks = [...new Set(settled.map(blockIn))]
        const apart = blocks.flatMap((block) =>
          buildQuestions(
            settled.filter((claim) => blockIn(claim) === block),
            [],
          ),
        )
        const byId = (a: LedgerQuestion, b: LedgerQuestion) => (a.question.id < b.question.id ? -1 : 1)
        expect([...apart].sort(byId)).toEqual([...buildQuestions(claims, [])].sort(byId))
      }),
      { numRuns: 150 },
    )
  })

  it('keeps every claim in exactly one question', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const kept = buildQuestions(claims, []).flatMap((one) => one.claims.map(({ report, id }) => `${report}/${id}`))
        expect(kept.sort()).toEqual(claims.map(({ report, claim }) => `${report.id}/${claim.id}`).sort())
      }),
    )
  })
})
