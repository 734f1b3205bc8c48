import type { Judgement } from '../model/judgement.ts'
import type { LedgerPosition } from '../model/matter.ts'
import type { ClaimRef, LedgerQuestion, ReportHead } from '../model/question.ts'
import { type DossierState, listPositions, nameClaim } from './dossier-state.ts'
import { lastDay } from './last-day.ts'
import { keepInForce } from './verdicts.ts'

/** How an answer changed: `new` was not asked before, `standing` and `range` differ, `more` stands behind the same answer. */
export type ChangeKind = 'new' | 'standing' | 'range' | 'more'

export interface Change {
  readonly kind: ChangeKind
  readonly now: LedgerQuestion
  readonly before: LedgerQuestion | null
  /** The claims that came since. */
  readonly added: readonly ClaimRef[]
}

/** What changed since a given time, or between that and the end of the state. */
export interface Changes {
  readonly since: string
  /** The last day that counts; `null`: until now. */
  readonly until: string | null
  readonly reports: readonly ReportHead[]
  /** How many reports came in since although they were published before. */
  readonly late: number
  readonly questions: readonly Change[]
  readonly positions: readonly LedgerPosition[]
  readonly judgements: readonly Judgement[]
}

const ORDER: readonly ChangeKind[] = ['new', 'standing', 'range', 'more']

/** `null` where no time was given. */
export function viewChanges(state: DossierState): Changes | null {
  if (state.earlier === null) return null
  const { since, questions: earlier } = state.earlier
  const isNew = (report: ReportHead) => isNewSince(report, since, state.takenAt)
  const reports = state.reports.filter(isNew)
  const fresh = new Set(reports.map(({ id }) => id))
  return {
    since,
    until: state.until,
    reports,
    late: state.reports.filter((report) => !isNew(report) && cameSince(report, since, state.takenAt)).length,
    questions: findChanges(state.questions, earlier, fresh),
    positions: listNewPositions(state, fresh),
    judgements: keepInForce(state.judgements).filter(({ at }) => isDecidedWithin(at, since, state.until)),
  }
}

/**
 * A report is new when it was published since then, and did not come in before; where its date is unknown, when it came in since
 * then. A month or year counts by its last day. The same day counts as since.
 */
export function isNewSince(report: ReportHead, since: string, takenAt: ReadonlyMap<string, string>): boolean {
  const taken = takenAt.get(report.id) ?? null
  if (report.published === null) return taken !== null && taken >= since
  return lastDay(report.published) >= since.slice(0, 10) && (taken === null || taken >= since)
}

/** Until the end of that day. */
export function isDecidedWithin(at: string, since: string, until: string | null): boolean {
  return at >= since && (until === null || at.slice(0, 10) <= until)
}

function cameSince(report: ReportHead, since: string, takenAt: ReadonlyMap<string, string>): boolean {
  return (takenAt.get(report.id) ?? '') >= since
}

function findChanges(
  now: readonly LedgerQuestion[],
  earlier: readonly LedgerQuestion[],
  fresh: ReadonlySet<string>,
): readonly Change[] {
  const before = indexByClaim(earlier)
  const changes = now.flatMap((held) => {
    const added = held.claims.filter(({ report }) => fresh.has(report))
    const old = findBefore(held, before)
    const kind = tellChange(held, old, added)
    return kind === null ? [] : [{ kind, now: held, before: old, added }]
  })
  return changes.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
}

function indexByClaim(questions: readonly LedgerQuestion[]): ReadonlyMap<string, LedgerQuestion> {
  return new Map(questions.flatMap((held) => held.claims.map((claim) => [nameClaim(claim), held] as const)))
}

/** The earlier question with which it shares most claims: ids change where a question gains its earliest claim. */
function findBefore(held: LedgerQuestion, before: ReadonlyMap<string, LedgerQuestion>): LedgerQuestion | null {
  const shared = new Map<LedgerQuestion, number>()
  for (const claim of held.claims) {
    const old = before.get(nameClaim(claim))
    if (old) shared.set(old, (shared.get(old) ?? 0) + 1)
  }
  return [...shared].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

function tellChange(now: LedgerQuestion, old: LedgerQuestion | null, added: readonly ClaimRef[]): ChangeKind | null {
  if (old === null) return added.length > 0 ? 'new' : null
  if (old.answer.standing !== now.answer.standing) return 'standing'
  if (old.answer.low !== now.answer.low || old.answer.high !== now.answer.high) return 'range'
  return added.length > 0 ? 'more' : null
}

function listNewPositions(state: DossierState, fresh: ReadonlySet<string>): readonly LedgerPosition[] {
  return listPositions(state).filter(({ report }) => fresh.has(report.id))
}
