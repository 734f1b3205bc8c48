import fc from 'fast-check'
import { expect } from 'vitest'
import { buildQuestions } from '../../../src/ledger/build-questions.ts'
import type { LedgerClaim, LedgerQuestion } from '../../../src/model/question.ts'
import type { Reading } from '../../../src/model/reading.ts'
import { RULES } from '../../../src/pipeline.ts'
import { addGroup } from '../../../src/store/add-group.ts'
import type { Database } from '../../../src/store/database.ts'
import { openStore } from '../../../src/store/open-store.ts'
import type { Store } from '../../../src/store/store.ts'
import { gatherVerdicts } from '../../../src/views/verdicts.ts'
import { checkCounts } from '../check-counts.ts'
import { anyPlan, type Plan, type Step } from './plan.ts'
import { loadPools, readOnce } from './report-pool.ts'

const TOOL = 'lagebild test'
const ALL = { limit: 1000 }

/**
 * However the same reports come in, with judgements in between, a dossier ends with what the ledger's pure functions make of all
 * reports and all judgements at once. What may differ is left out: the moments, and the log.
 */
export async function checkAnyOrder(
  database: Database,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Promise<void> {
  const store = await openStore(database, {
    rules: { ...RULES, blocks: { ...RULES.blocks, atOnce: 2 }, read: readOnce },
    clock: makeWanderingClock(),
  })
  let dossiers = 0
  await fc.assert(
    fc.asyncProperty(anyPlan(loadPools()), async (plan) => {
      const dossier = `any order ${seed} ${++dossiers}`
      for (const step of plan.steps) await take(store, dossier, step)
      expect(await tellLedger(store, dossier)).toEqual(tellPlan(plan))
      await checkCounts(database, dossier)
      for await (const finding of store.verify(dossier)) expect(finding).toBeUndefined()
    }),
    { numRuns: runs, seed },
  )
}

/** Several machines may work on one ledger, and their clocks need not agree. */
function makeWanderingClock(): () => Date {
  let told = 0
  return () => new Date(Date.UTC(2031, 2, 18, 12, (told++ * 37) % 60))
}

async function take(store: Store, dossier: string, step: Step): Promise<void> {
  if (step.kind === 'add') await addGroup(store, dossier, step.group, { read: readOnce }, { by: 'Ada', tool: TOOL })
  else if (step.kind === 'judge') await store.judge(dossier, step.draft, { by: step.by, tool: TOOL })
  else await store.reread(dossier, { by: 'Ada', tool: TOOL })
}

/** What a dossier holds, as far as no order may change it. */
async function tellLedger(store: Store, dossier: string) {
  const questions = (await store.listQuestions(dossier, {}, ALL)).items
  const claims = (await store.listClaims(dossier, {}, ALL)).items
  const positions = (await store.listPositions(dossier, {}, ALL)).items
  const judgements = await store.listJudgements(dossier)
  return {
    questions: sortById(questions.map(({ changedAt: _, ...question }) => question)),
    claims: claims.map(nameClaim).sort(),
    sensitive: claims
      .filter(({ sensitive }) => sensitive)
      .map(nameClaim)
      .sort(),
    judgements: judgements.map(({ at: _, ...judgement }) => judgement),
    positions: positions.map(({ report, id, position }) => [`${report.id}/${id}`, position]).sort(),
  }
}

/** The same of the reports and judgements of a plan, without a ledger. */
function tellPlan({ reports, claims, judgements }: Plan) {
  const readings = reports.map(({ report }) => readOnce(report))
  const verdicts = gatherVerdicts(judgements)
  return {
    questions: sortById(buildQuestions(claims, judgements)),
    claims: claims.map(nameClaim).sort(),
    sensitive: claims
      .map(nameClaim)
      .filter((name) => verdicts.get(name)?.sensitive === true)
      .sort(),
    judgements: judgements.map(({ at: _, ...judgement }) => judgement),
    positions: readings.flatMap(listPositions).sort(),
  }
}

function listPositions({ report, statements, acts }: Reading) {
  return [...statements, ...acts].flatMap(({ id, position }) =>
    position === null ? [] : [[`${report.id}/${id}`, position] as const],
  )
}

function nameClaim({ report, claim }: LedgerClaim): string {
  return `${report.id}/${claim.id}`
}

function sortById(questions: readonly LedgerQuestion[]): readonly LedgerQuestion[] {
  return [...questions].sort((a, b) => (a.question.id < b.question.id ? -1 : 1))
}
