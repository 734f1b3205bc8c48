import { describe, expect, it } from 'vitest'
import type { Judgement } from '../model/judgement.ts'
import type { ReportHead } from '../model/question.ts'
import { isNewSince, viewChanges } from './changes.ts'
import { viewChronology } from './chronology.ts'
import type { DossierState } from './dossier-state.ts'
import { indexClaims } from './dossier-state.ts'
import { isPublishedUntil } from './end-at.ts'
import { listEvidence } from './evidence.ts'
import { INVENTED_DOSSIER } from './invented-dossier.ts'
import { viewOpenPoints } from './open-points.ts'
import { viewPositions } from './positions.ts'
import { viewSituation } from './situation.ts'
import { gatherVerdicts, keepInForce } from './verdicts.ts'

const state = INVENTED_DOSSIER
const idsOf = (questions: readonly { question: { id: string } }[]) => questions.map(({ question }) => question.id)

describe('the situation', () => {
  it('has what is contested first, then what is denied, then the rest by event', () => {
    const { contested, events } = viewSituation(state)
    expect(idsOf(contested)).toEqual(['q-market', 'q-taken'])
    expect(events.map(({ event }) => event)).toEqual(['injured', 'evacuated', 'present', 'destroyed'])
  })

  it('does not depend on the order of questions', () => {
    expect(viewSituation({ questions: state.questions.toReversed() })).toEqual(viewSituation(state))
  })

  it('loses no question', () => {
    const { contested, events } = viewSituation(state)
    const all = [...contested, ...events.flatMap(({ questions }) => questions)]
    expect(idsOf(all).toSorted()).toEqual(idsOf(state.questions).toSorted())
  })
})

describe('evidence', () => {
  const claims = indexClaims(state)
  const market = state.questions[0]!

  it('lists every claim of a question under its voice', () => {
    const evidence = listEvidence(market, claims)
    expect(evidence.map(({ voice, low, high }) => [voice, low, high])).toEqual([
      ['Klinikum', 40, null],
      ['Beobachtungsstelle Welle', 52, 52],
      ['=SUM(1+1)', 12, 15],
    ])
  })

  it('lists a claim that no voice has under its own source', () => {
    const voiceless = { ...market, answer: { ...market.answer, voices: [], series: [] } }
    expect(listEvidence(voiceless, claims).map(({ voice }) => voice)).toEqual([
      'Klinikum',
      'Beobachtungsstelle Welle',
      '=SUM(1+1)',
    ])
  })

  it('takes a corrected number from the series', () => {
    const series = market.answer.series.map((point) => (point.voice === 'Klinikum' ? { ...point, low: 41 } : point))
    const corrected = { ...market, answer: { ...market.answer, series } }
    expect(listEvidence(corrected, claims)[0]!.low).toBe(41)
  })

  it('has the same figure of a voice for the same time once, with all its claims', () => {
    const twin = { ...market.claims[0]!, report: 'copy' }
    const copy = { ...claims.get('luna/c1')!, report: { ...state.reports[0]!, id: 'copy' } }
    const [voice, ...others] = market.answer.voices
    const voices = [{ ...voice!, claims: [...voice!.claims, twin] }, ...others]
    const series = [...market.answer.series, { ...market.answer.series[0]!, claim: twin }]
    const answer = { ...market.answer, voices, series }
    const evidence = listEvidence({ ...market, answer }, new Map([...claims, ['copy/c1', copy]]))
    expect(evidence).toHaveLength(3)
    expect(evidence[0]!.claims.map(({ report }) => report.id)).toEqual(['luna', 'copy'])
  })
})

describe('the end of a period', () => {
  it.each([
    ['2031-03-18', null, '2031-03-18', true],
    ['2031-03-19', null, '2031-03-18', false],
    ['2031-02', null, '2031-02-28', true],
    ['2031-02', null, '2031-02-27', false],
    ['2031', null, '2031-12-31', true],
    [null, '2031-03-18T23:00:00.000Z', '2031-03-18', true],
    [null, '2031-03-19T01:00:00.000Z', '2031-03-18', false],
    [null, null, '2031-03-18', false],
    ['2031-03-18', '2031-04-01T00:00:00.000Z', '2031-03-18', true],
  ])('has a report of %s that came in at %s in it until %s: %s', (published, taken, until, expected) => {
    const report: ReportHead = { ...state.reports[0]!, id: 'r', published }
    expect(isPublishedUntil(report, until, new Map(taken === null ? [] : [['r', taken]]))).toBe(expected)
  })
})

describe('changes', () => {
  const report = (published: string | null): ReportHead => ({ ...state.reports[0]!, id: 'r', published })
  const since = '2031-03-18T06:00:00.000Z'

  it.each([
    ['2031-03-18', null, true],
    ['2031-03-17', null, false],
    ['2031-03', null, true],
    ['2031-02', null, false],
    ['2031', null, true],
    ['2031-03-18', '2031-03-18T05:00:00.000Z', false],
    ['2031-03-18', '2031-03-18T07:00:00.000Z', true],
    ['2031-03-17', '2031-03-19T07:00:00.000Z', false],
    [null, '2031-03-18T07:00:00.000Z', true],
    [null, null, false],
  ])('a report of %s that came in at %s: new is %s', (published, taken, expected) => {
    const takenAt = new Map(taken === null ? [] : [['r', taken]])
    expect(isNewSince(report(published), since, takenAt)).toBe(expected)
  })

  const before = state.questions.filter(({ question }) => question.id === 'q-market' || question.id === 'q-injured')
  const [market, injured] = before
  const alone = {
    ...market!,
    question: { ...market!.question, id: 'q-other-id' },
    claims: [market!.claims[0]!],
    answer: { ...market!.answer, standing: 'single-voice' as const, low: 40, high: null },
  }
  const earlier = { since: '2031-03-18', questions: [alone, injured!] }
  const changed: DossierState = { ...state, earlier }

  it('are none where no time is given', () => {
    expect(viewChanges(state)).toBeNull()
  })

  it('tell new questions, new standings and what did not change apart', () => {
    const changes = viewChanges(changed)!
    const kinds = changes.questions.map(({ kind, now }) => [kind, now.question.id])
    expect(kinds).toEqual([
      ['new', 'q-left'],
      ['new', 'q-houses'],
      ['new', 'q-taken'],
      ['standing', 'q-market'],
    ])
  })

  it('know a question again by its claims although its id changed', () => {
    const market = viewChanges(changed)!.questions.find(({ now }) => now.question.id === 'q-market')!
    expect(market.before?.question.id).toBe('q-other-id')
    expect(market.added.map(({ id }) => id)).toEqual(['c4', 'c7'])
  })

  it('name reports, positions and judgements since', () => {
    const changes = viewChanges(changed)!
    expect(changes.reports.map(({ id }) => id)).toEqual(['spiegel', 'funk'])
    expect(changes.positions.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3'])
    expect(changes.judgements.map(({ id }) => id)).toEqual(['j1', 'j4', 'j5'])
  })

  it('count reports that came in since but were published before', () => {
    const takenAt = new Map([['luna', '2031-03-19T00:00:00.000Z']])
    expect(viewChanges({ ...changed, takenAt })!.late).toBe(1)
  })
})

describe('positions', () => {
  it('make a matrix of parties and matters in which nothing is lost', () => {
    const { matters, rows, relations } = viewPositions(state)
    expect(matters).toEqual(['attack', 'ceasefire'])
    const cells = rows.map(({ party, cells }) => [party, cells.map((entries) => entries.map(({ id }) => id))])
    expect(cells).toEqual([
      ['Rebellen', [['p2'], ['p3']]],
      ['Regierung', [['p1'], []]],
    ])
    expect(relations).toHaveLength(1)
  })
})

describe('the chronology', () => {
  it('goes from the earliest to the latest and keeps figures on one question together', () => {
    const chapters = viewChronology(state)
    expect(chapters.map(({ from }) => from)).toEqual(['2031-03-17', '2031-03-18'])
    expect(chapters[0]!.entries).toMatchObject([{ kind: 'figures', claims: [{}, {}] }])
    expect(chapters[1]!.entries.map(({ kind }) => kind)).toEqual(['figures', 'position', 'position', 'position'])
  })

  it('leaves out what has no time but that of its publication', () => {
    const times = state.claims.map((held) => {
      const time = held.claim.time && { ...held.claim.time, anchor: 'upper-bound' }
      return { ...held, claim: { ...held.claim, time } } as typeof held
    })
    expect(viewChronology({ ...state, claims: times, matters: [] })).toEqual([])
  })
})

describe('open points', () => {
  const open = viewOpenPoints(state)

  it('are times and places that nobody knows, single voices and what was not read', () => {
    expect(open.times.map(({ claim }) => claim.id)).toEqual(['c7', 'c2', 'c3', 'c8', 'c9'])
    expect(open.places.map(({ claim }) => claim.id)).toEqual(['c3', 'c8', 'c9'])
    expect(idsOf(open.singleVoices)).toEqual(['q-injured', 'q-hiding', 'q-houses'])
    expect(open.unread).toEqual([{ origin: 'scan.pdf', why: 'no text layer' }])
  })

  it('speak of no claim that a person rejected', () => {
    const questions = state.questions.filter(({ question }) => question.id !== 'q-hiding')
    expect(viewOpenPoints({ ...state, questions }).places.map(({ claim }) => claim.id)).toEqual(['c8', 'c9'])
  })
})

describe('verdicts', () => {
  it('forget what was undone', () => {
    const verdicts = gatherVerdicts(state.judgements)
    expect(verdicts.get('funk/c7')).toBeUndefined()
    expect(verdicts.get('spiegel/c4')?.check?.grade).toBe('fair')
    expect(verdicts.get('luna/c3')).toMatchObject({ sensitive: true, comments: [{ text: 'Versteck, nicht nennen' }] })
  })

  it('remember what was undone by mistake', () => {
    const again: Judgement = { id: 'j9', by: 'R. Amsel', at: '2031-03-20', reason: null, kind: 'undo', judgement: 'j3' }
    expect(keepInForce([...state.judgements, again]).map(({ id }) => id)).toEqual(['j1', 'j2', 'j4', 'j5'])
  })
})
