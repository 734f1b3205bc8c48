import type { EventKind } from '../model/event-kinds.ts'
import type { LedgerQuestion, Standing } from '../model/question.ts'

/** Which questions to show; what is left out does not matter. */
export interface QuestionFilter {
  readonly standing?: Standing
  readonly event?: EventKind
  /** Part of the place's name as said or resolved, or of the place it lies in; case does not count. */
  readonly place?: string
  /** ISO date: questions whose time ends on this day or later, and those without a time. */
  readonly since?: string
}

/** The questions that pass, in the given order. */
export function filterQuestions(
  questions: readonly LedgerQuestion[],
  filter: QuestionFilter,
): readonly LedgerQuestion[] {
  return questions.filter((one) => passes(one, filter))
}

function passes({ question, answer }: LedgerQuestion, { standing, event, place, since }: QuestionFilter): boolean {
  if (standing !== undefined && answer.standing !== standing) return false
  if (event !== undefined && question.event !== event) return false
  if (since !== undefined && question.until !== null && question.until < since) return false
  return place === undefined || isAt(question.place, place)
}

function isAt(place: LedgerQuestion['question']['place'], wanted: string): boolean {
  const names = [place?.text, place?.name, place?.partOf].filter((name) => name !== null && name !== undefined)
  return names.some((name) => name.toLowerCase().includes(wanted.toLowerCase()))
}

/** What needs eyes first: contested, denied, moving, then the rest; within these what more voices speak of. */
export function sortByUrgency(questions: readonly LedgerQuestion[]): readonly LedgerQuestion[] {
  return [...questions].sort(
    (a, b) =>
      urgencyOf(a) - urgencyOf(b) ||
      b.answer.voices.length - a.answer.voices.length ||
      (a.question.id < b.question.id ? -1 : 1),
  )
}

const URGENCY: readonly Standing[] = ['contested', 'denied', 'moving', 'corroborated', 'single-voice']

function urgencyOf({ answer }: LedgerQuestion): number {
  return URGENCY.indexOf(answer.standing)
}
