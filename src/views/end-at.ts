import type { ReportHead } from '../model/question.ts'
import { type DossierState, listPositions } from './dossier-state.ts'
import { lastDay } from './last-day.ts'
import type { Rebuild } from './leave-out-sensitive.ts'

/**
 * The state as it could be read at the end of that day: the reports published until then, what they say, and the questions that their
 * claims answer. What people decided counts whenever they did: it tells how a report is to be read, not what was reported.
 */
export function endAt(state: DossierState, until: string, rebuild: Rebuild): DossierState {
  const reports = state.reports.filter((report) => isPublishedUntil(report, until, state.takenAt))
  const kept = new Set(reports.map(({ id }) => id))
  const claims = state.claims.filter(({ report }) => kept.has(report.id))
  const positions = listPositions(state).filter(({ report }) => kept.has(report.id))
  return {
    ...state,
    until,
    reports,
    claims,
    questions: rebuild.questions(claims, state.judgements),
    matters: rebuild.matters(positions, state.judgements),
  }
}

/** A month or year counts by its last day; where the date is unknown, the day counts on which the report came in. */
export function isPublishedUntil(report: ReportHead, until: string, takenAt: ReadonlyMap<string, string>): boolean {
  const published = report.published === null ? takenAt.get(report.id)?.slice(0, 10) : lastDay(report.published)
  return published !== undefined && published <= until
}

/** Whether a period ends before it begins: `since` a day or a moment, `until` a day, both ISO 8601. */
export function endsBeforeItBegins({
  since,
  until,
}: {
  since?: string | undefined
  until?: string | undefined
}): boolean {
  return since !== undefined && until !== undefined && until < since.slice(0, 10)
}
