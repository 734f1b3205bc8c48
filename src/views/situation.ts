import { EVENT_KINDS, type EventKind } from '../model/event-kinds.ts'
import type { LedgerQuestion } from '../model/question.ts'
import type { DossierState } from './dossier-state.ts'

/** Where things stand: what is contested, then all other answers by event. */
export interface Situation {
  readonly contested: readonly LedgerQuestion[]
  readonly events: readonly EventGroup[]
}

export interface EventGroup {
  readonly event: EventKind
  readonly questions: readonly LedgerQuestion[]
}

/** Contested and denied answers first; the rest by event in the order of `event-kinds.ts`, those with most behind them first. */
export function viewSituation({ questions }: Pick<DossierState, 'questions'>): Situation {
  const sorted = questions.toSorted(compareWeight)
  const rest = sorted.filter((held) => !isDisputed(held))
  const events = (Object.keys(EVENT_KINDS) as EventKind[]).map((event) => ({
    event,
    questions: rest.filter(({ question }) => question.event === event),
  }))
  return { contested: sorted.filter(isDisputed), events: events.filter((group) => group.questions.length > 0) }
}

function isDisputed({ answer }: LedgerQuestion): boolean {
  return answer.standing === 'contested' || answer.standing === 'denied'
}

/** Graver events, more voices, more outlets, more claims first; then by id, so that the order is always the same. */
function compareWeight(a: LedgerQuestion, b: LedgerQuestion): number {
  return (
    Number(a.answer.standing === 'denied') - Number(b.answer.standing === 'denied') ||
    b.answer.voices.length - a.answer.voices.length ||
    b.answer.outlets - a.answer.outlets ||
    b.claims.length - a.claims.length ||
    rankEvent(a) - rankEvent(b) ||
    (a.question.id < b.question.id ? -1 : 1)
  )
}

function rankEvent({ question }: LedgerQuestion): number {
  return Object.keys(EVENT_KINDS).indexOf(question.event)
}
