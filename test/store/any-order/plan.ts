import fc from 'fast-check'
import type { JsonValue, Judgement } from '../../../src/model/judgement.ts'
import type { LedgerClaim } from '../../../src/model/question.ts'
import type { Incoming } from '../../../src/store/incoming.ts'
import type { JudgementDraft } from '../../../src/store/judge.ts'
import { headOf } from '../../../src/store/match-reports.ts'
import { type Pool, readOnce } from './report-pool.ts'

/** One thing that is done to a dossier. */
export type Step =
  | { readonly kind: 'add'; readonly group: readonly Incoming[] }
  | { readonly kind: 'judge'; readonly draft: JudgementDraft; readonly by: string }
  | { readonly kind: 'reread' }

/** The reports, claims and judgements that a dossier ends with, and one of the ways that lead there. */
export interface Plan {
  readonly reports: readonly Incoming[]
  readonly claims: readonly LedgerClaim[]
  readonly judgements: readonly Judgement[]
  readonly steps: readonly Step[]
}

/** Small numbers that stand for choices, so that several judgements meet on one claim. */
const choice = fc.nat({ max: 15 })

const CORRECTIONS: readonly { readonly field: string; readonly value: JsonValue }[] = [
  { field: 'low', value: 40 },
  { field: 'high', value: 4000 },
  { field: 'bound', value: 'about' },
  { field: 'unit', value: 'family' },
  { field: 'event', value: 'injured' },
  { field: 'event', value: 'evacuated' },
  { field: 'status', value: 'denied' },
  { field: 'group', value: 'Kinder' },
  { field: 'source', value: 'Rotes Kreuz' },
  { field: 'source', value: null },
  { field: 'via', value: 'Nordfunk' },
  { field: 'place', value: 'Brekna' },
  { field: 'place', value: null },
  { field: 'time', value: '2031-05-04' },
  { field: 'time', value: '2031-08-01/2031-08-02' },
]

const KINDS = [
  ...(['accept', 'correct', 'correct', 'reject', 'same-question', 'same-question', 'different-question'] as const),
  ...(['same-source', 'different-source', 'verify', 'comment', 'mark-sensitive', 'undo', 'undo'] as const),
]

const wish = fc.record({
  kind: fc.constantFrom(...KINDS),
  one: choice,
  other: choice,
  by: fc.constantFrom('Ada', 'Jan'),
  /** How many steps it waits once what it speaks of is there. */
  delay: fc.nat({ max: 4 }),
})

type Wish = typeof wish extends fc.Arbitrary<infer W> ? W : never

/** Reports of one crisis in any order and in any batches, some of them again, with judgements of every kind in between. */
export function anyPlan(pools: readonly Pool[]): fc.Arbitrary<Plan> {
  return fc.constantFrom(...pools).chain((pool) =>
    fc
      .record({
        reports: fc.shuffledSubarray([...pool], { minLength: 1, maxLength: Math.min(8, pool.length) }),
        sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 8, maxLength: 8 }),
        again: fc.array(choice, { maxLength: 2 }),
        rereadAfter: fc.option(fc.nat({ max: 12 })),
        wishes: fc.array(wish, { minLength: 2, maxLength: 12 }),
      })
      .map(makePlan),
  )
}

interface Drawn {
  readonly reports: readonly Incoming[]
  readonly sizes: readonly number[]
  readonly again: readonly number[]
  readonly rereadAfter: number | null
  readonly wishes: readonly Wish[]
}

function makePlan({ reports, sizes, again, rereadAfter, wishes }: Drawn): Plan {
  const batches = cut(reports, sizes)
  // A report that comes again changes nothing, wherever it comes.
  const added = batches.map((batch, at) => [...batch, ...again.flatMap((one) => pickAgain(one, at, batches))])
  const claims = sortByReport(reports).flatMap(listClaims)
  const judgements = makeJudgements(wishes, claims)
  const steps = weave(added, judgements, wishes)
  if (rereadAfter !== null) steps.splice(rereadAfter, 0, { kind: 'reread' })
  // There is no dossier to be read again before its first report.
  if (steps[0]?.kind === 'reread') steps.shift()
  return { reports, claims, judgements, steps }
}

function cut(reports: readonly Incoming[], sizes: readonly number[]): readonly (readonly Incoming[])[] {
  const batches: Incoming[][] = []
  for (let at = 0; at < reports.length; ) {
    const size = sizes[batches.length % sizes.length]!
    batches.push(reports.slice(at, at + size))
    at += size
  }
  return batches
}

function pickAgain(number: number, at: number, batches: readonly (readonly Incoming[])[]): readonly Incoming[] {
  const before = batches.slice(0, at + 1).flat()
  return number % batches.length === at ? [before[number % before.length]!] : []
}

function sortByReport(reports: readonly Incoming[]): readonly Incoming[] {
  return [...reports].sort((a, b) => (a.report.id < b.report.id ? -1 : 1))
}

function listClaims({ report }: Incoming): readonly LedgerClaim[] {
  return readOnce(report).claims.map((claim) => ({ report: headOf(report), claim }))
}

function nameOf({ report, claim }: LedgerClaim): string {
  return `${report.id}/${claim.id}`
}

/** The judgements as the ledger will number them; where there is nothing that one could speak of, there is none. */
function makeJudgements(wishes: readonly Wish[], claims: readonly LedgerClaim[]): readonly Judgement[] {
  const judgements: Judgement[] = []
  if (claims.length === 0) return judgements
  for (const [at, wish] of wishes.entries()) {
    const judged = { id: `j${String(at + 1).padStart(5, '0')}`, by: wish.by, at: `2031-03-18T12:${10 + at}:00.000Z` }
    judgements.push({ ...judged, ...makeDraft(wish, claims, judgements) } as Judgement)
  }
  return judgements
}

function makeDraft(wish: Wish, claims: readonly LedgerClaim[], earlier: readonly Judgement[]): JudgementDraft {
  const { kind, one, other } = wish
  const reason = one % 3 === 0 ? 'nachgefragt' : null
  const claim = nameOf(claims[one % claims.length]!)
  const names = listSources(claims)
  switch (kind) {
    case 'correct':
      return { kind, claim, ...CORRECTIONS[other % CORRECTIONS.length]!, reason } as JudgementDraft
    case 'verify':
      return { kind, claim, grade: other % 2 === 0 ? 'confirmed' : 'weak', reason }
    case 'comment':
      return { kind, claim, text: 'wer zählte?', reason }
    case 'mark-sensitive':
      return { kind, claim, sensitive: other % 2 === 0, reason }
    case 'same-question':
    case 'different-question':
      return { kind, claims: [claim, nameOf(claims[other % claims.length]!)], reason }
    case 'same-source':
    case 'different-source':
      return { kind, names: [names[one % names.length]!, names[other % names.length]!], reason }
    case 'undo':
      if (earlier.length === 0) return { kind: 'accept', claim, reason }
      return { kind, judgement: earlier.at(-1 - (other % Math.min(3, earlier.length)))!.id, reason }
    default:
      return { kind, claim, reason }
  }
}

/** Every source that is named, and what a correction may name. */
function listSources(claims: readonly LedgerClaim[]): readonly string[] {
  const named = claims.flatMap(({ claim }) => [claim.source, claim.via].flatMap((source) => source?.name ?? []))
  return [...new Set([...named, 'Rotes Kreuz', 'Nordfunk'])].sort()
}

/** Puts each judgement, in their order, at a place among the batches where all that it speaks of is there. */
function weave(
  batches: readonly (readonly Incoming[])[],
  judgements: readonly Judgement[],
  wishes: readonly Wish[],
): Step[] {
  const slots: Step[][] = batches.map((group) => [{ kind: 'add', group }])
  let slot = 0
  for (const [at, judgement] of judgements.entries()) {
    const { id: _, at: __, by, ...draft } = judgement
    const earliest = Math.max(0, ...claimsOf(judgement).map((name) => findBatch(batches, name)))
    slot = Math.min(batches.length - 1, Math.max(slot, earliest + wishes[at]!.delay))
    slots[slot]!.push({ kind: 'judge', draft: draft as JudgementDraft, by })
  }
  return slots.flat()
}

function claimsOf(judgement: Judgement): readonly string[] {
  if ('claim' in judgement) return [judgement.claim]
  return 'claims' in judgement ? judgement.claims : []
}

function findBatch(batches: readonly (readonly Incoming[])[], name: string): number {
  return batches.findIndex((batch) => batch.some((incoming) => name.startsWith(`${incoming.report.id}/`)))
}
