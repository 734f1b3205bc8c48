import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildQuestions } from '../src/ledger/build-questions.ts'
import type { EventKind } from '../src/model/event-kinds.ts'
import type { LedgerClaim, LedgerQuestion, Standing } from '../src/model/question.ts'
import { readGoldClusters } from './annotated-clusters.ts'
import { readReports } from './score-relations.ts'

/** What the five reports on Aleppo must give: a question by its event and figures, where it stands, and what its reasons hold. */
interface QuestionCheck {
  readonly name: string
  readonly event: EventKind
  /** Lower ends of figures that must stand in one question, and nothing but these where `isAlone`. */
  readonly figures: readonly number[]
  readonly isAlone?: true
  readonly standing?: Standing
  readonly voices?: number
  /** The lower end of a figure that must be a part of one of these. */
  readonly part?: number
  /** Words that one of the English reasons must hold. */
  readonly reason?: string
}

const CHECKS: readonly QuestionCheck[] = [
  {
    name: 'executions: 82 against 180 to 200',
    event: 'killed',
    figures: [82, 180],
    isAlone: true,
    standing: 'contested',
    voices: 2,
  },
  {
    name: 'left East Aleppo: over 6,000, then 9,500, one voice',
    event: 'evacuated',
    figures: [6000, 9500],
    standing: 'moving',
    voices: 1,
    part: 3000,
  },
  { name: 'trapped: 250,000, then 100,000', event: 'trapped', figures: [250_000, 100_000], standing: 'moving' },
  {
    name: 'trapped: 100,000, then 50,000, then tens of thousands',
    event: 'trapped',
    figures: [100_000, 50_000, 20_000],
    standing: 'moving',
  },
  { name: 'trapped: 40,000 civilians are a part', event: 'trapped', figures: [50_000], part: 40_000 },
  { name: 'trapped: 1,500 to 5,000 fighters are a part', event: 'trapped', figures: [50_000], part: 1500 },
  { name: 'trapped: 250,000 less 130,000 against 100,000', event: 'trapped', figures: [250_000], reason: '120,000' },
  {
    name: 'trapped: 40,000 and 1,500 to 5,000 are short of 50,000',
    event: 'trapped',
    figures: [50_000],
    reason: 'not accounted for',
  },
  {
    name: 'Old City: 150 and 148, one voice',
    event: 'evacuated',
    figures: [150, 148],
    isAlone: true,
    standing: 'single-voice',
    voices: 1,
  },
  { name: 'Hama: 93 killed, alone', event: 'killed', figures: [93], isAlone: true, standing: 'single-voice' },
  { name: 'Hama: over 300 injured, alone', event: 'injured', figures: [300], isAlone: true, standing: 'single-voice' },
  {
    name: 'air strikes: over 300 civilians, alone',
    event: 'killed',
    figures: [300],
    isAlone: true,
    standing: 'single-voice',
  },
  {
    name: 'Haas: 22 children and 6 teachers are 28',
    event: 'killed',
    figures: [22],
    isAlone: true,
    reason: '28 together',
  },
  { name: 'territory lost: 80 percent', event: 'seized', figures: [80], isAlone: true, standing: 'single-voice' },
  { name: 'hundreds through corridors: denied by a check', event: 'displaced', figures: [200], standing: 'denied' },
]

/** A finding looked for, and whether it is there. */
export interface CheckedQuestion {
  readonly name: string
  readonly isFound: boolean
}

/** Looks for the findings in the annotated claims of the five reports and in what Lagebild reads of them. */
export function checkAleppoQuestions(shared: string): {
  readonly annotated: readonly CheckedQuestion[]
  readonly read: readonly CheckedQuestion[]
} {
  if (!existsSync(join(shared, 'reports/seeds'))) return { annotated: [], read: [] }
  return { annotated: checkAll(readGoldClusters(shared).claims), read: checkAll(readReports(shared)) }
}

/** The checks as lines for people. */
export function summariseQuestions({ annotated, read }: ReturnType<typeof checkAleppoQuestions>): string {
  const count = (checked: readonly CheckedQuestion[]) => checked.filter(({ isFound }) => isFound).length
  const mark = (isFound: boolean) => (isFound ? 'found  ' : 'missing')
  const lines = annotated.map(({ name, isFound }, at) => `  ${mark(isFound)} ${mark(read[at]!.isFound)}  ${name}`)
  const head = `Aleppo: ${count(annotated)} of ${annotated.length} findings from annotated claims, ${count(read)} end to end`
  return [head, ...lines].join('\n')
}

function checkAll(claims: readonly LedgerClaim[]): readonly CheckedQuestion[] {
  const seeds = claims.filter(({ report }) => report.id.startsWith('seed-'))
  const lows = new Map(seeds.map(({ report, claim }) => [`${report.id}/${claim.id}`, claim.figure.low] as const))
  const questions = buildQuestions(seeds, [])
  return CHECKS.map((check) => ({
    name: check.name,
    isFound: questions.some((one) => fits(one, check, questions, lows)),
  }))
}

type Lows = ReadonlyMap<string, number | null>

function fits(
  { question, answer, claims }: LedgerQuestion,
  check: QuestionCheck,
  all: readonly LedgerQuestion[],
  lows: Lows,
): boolean {
  const keys = claims.map(({ report, id }) => `${report}/${id}`)
  const figures = keys.map((key) => lows.get(key))
  const isPart = (low: number) =>
    all.some(({ relations }) =>
      relations.some(
        ({ a, b, kind }) =>
          kind === 'part' && lows.get(`${a.report}/${a.id}`) === low && keys.includes(`${b.report}/${b.id}`),
      ),
    )
  return (
    question.event === check.event &&
    check.figures.every((figure) => figures.includes(figure)) &&
    (!check.isAlone || figures.every((figure) => check.figures.includes(figure ?? -1))) &&
    (check.standing === undefined || answer.standing === check.standing) &&
    (check.voices === undefined || answer.voices.length === check.voices) &&
    (check.part === undefined || isPart(check.part)) &&
    (check.reason === undefined || answer.reasons.en.some((reason) => reason.includes(check.reason!)))
  )
}
