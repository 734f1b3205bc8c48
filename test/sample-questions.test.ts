import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { normaliseClaim } from '../src/cli/normalise-claim.ts'
import { buildQuestions } from '../src/ledger/build-questions.ts'
import type { EventKind } from '../src/model/event-kinds.ts'
import type { LedgerClaim, LedgerQuestion } from '../src/model/question.ts'
import { readPaths } from '../src/pipeline.ts'

const reports = fileURLToPath(new URL('../examples/orvaska/reports', import.meta.url))

let questions: readonly LedgerQuestion[] = []

beforeAll(async () => {
  const claims: LedgerClaim[] = []
  for await (const { reading } of readPaths([reports])) {
    if (reading === null) continue
    const { text, origin: _, ...report } = reading.report
    for (const claim of reading.claims) claims.push({ report, claim: normaliseClaim({ ...claim }, text, report) })
  }
  questions = buildQuestions(claims, [])
})

/** The question of an event in which figures with these lower ends stand together. */
function find(event: EventKind, lows: readonly number[]): LedgerQuestion {
  const found = questions.filter(
    ({ question, answer }) =>
      question.event === event && lows.every((low) => answer.series.some((point) => point.low === low)),
  )
  expect(found.length, `${event} ${lows.join(', ')}`).toBe(1)
  return found[0]!
}

/** Lower ends of the figures that are parts of a question's. */
function partsOf(whole: LedgerQuestion): readonly (number | null)[] {
  const keys = new Set(whole.claims.map(({ report, id }) => `${report}/${id}`))
  return questions
    .filter(({ relations }) => relations.some(({ b, kind }) => kind === 'part' && keys.has(`${b.report}/${b.id}`)))
    .flatMap(({ answer }) => answer.series.map(({ low }) => low))
}

describe('the questions of the sample dossier', () => {
  it('set hospital and observatory against each other: contested, copies counted once', () => {
    const { answer, question } = find('killed', [38, 52])
    expect(answer.standing).toBe('contested')
    expect(answer.outlets).toBe(4)
    expect(question.title.de).toBe('Wie viele Menschen wurden in Brekna (Orvaska) getötet, 17.–28. März 2031?')
    const hospital = answer.voices.find(({ claims }) => claims.some(({ report }) => report === '01-lunapress-markt'))!
    expect(hospital.outlets.length).toBeGreaterThanOrEqual(3)
    expect(hospital.why!.de).toContain('Fast derselbe Satz')
  })

  it('follow a count that moves on, its fighters a part', () => {
    const left = find('evacuated', [4000, 7300, 8600])
    expect(left.answer.standing).toBe('moving')
    expect([left.answer.low, left.answer.high]).toEqual([4000, 8600])
    expect(partsOf(left)).toContain(1200)
  })

  it('follow a siege that empties, and say that its groups fall short', () => {
    const trapped = find('trapped', [60_000, 28_000])
    expect(trapped.answer.standing).toBe('moving')
    expect(trapped.answer.voices.map(({ name }) => name)).toEqual(['UNO'])
    expect(partsOf(trapped)).toEqual(expect.arrayContaining([20_000, 4000]))
    expect(trapped.answer.reasons.en.join(' ')).toContain('not accounted for')
  })

  it('take a rounded heading for the exact count: one figure, one voice', () => {
    const { answer, relations } = find('rescued', [120, 118])
    expect([answer.standing, answer.voices.length]).toEqual(['single-voice', 1])
    expect(relations.map(({ kind }) => kind)).toContain('rounds')
  })

  it('keep what a source or its report takes back as denied', () => {
    expect(find('killed', [50]).answer.standing).toBe('denied')
    expect(find('displaced', [200]).answer.standing).toBe('denied')
  })

  it('add up groups that stand side by side', () => {
    const children = questions.filter(
      ({ question, answer }) => question.event === 'killed' && answer.series.some(({ low }) => low === 19),
    )
    expect(children.some(({ answer }) => answer.reasons.en.some((reason) => /23/u.test(reason)))).toBe(true)
  })

  it('give every answer its reasons in both languages', () => {
    for (const { answer } of questions) {
      expect(answer.reasons.de.length).toBeGreaterThan(1)
      expect(answer.reasons.en.length).toBe(answer.reasons.de.length)
    }
  })
})
