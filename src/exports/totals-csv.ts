import type { Unit } from '../model/claim.ts'
import { EVENT_KINDS, type EventKind } from '../model/event-kinds.ts'
import type { Place } from '../model/place.ts'
import type { LedgerQuestion } from '../model/question.ts'
import { type DossierState, nameClaim } from '../views/dossier-state.ts'
import { namePlace } from '../views/find-place.ts'
import type { Column, ExportFormat } from './export-format.ts'
import { writeCsv } from './write-csv.ts'

/** What is reported of one kind of event in one place and week. */
interface Total {
  readonly week: string | null
  readonly event: EventKind
  readonly unit: Unit
  readonly place: Place | null
  readonly low: number | null
  readonly high: number | null
  readonly questions: readonly LedgerQuestion[]
  readonly ledger: string
}

/**
 * Totals by place and week. What happened (killed, evacuated …) is added up, low to low and high to high; what is a state (trapped,
 * in need …) or a share is not: there low and high are those of all answers. What is part of a whole in the same row counts once;
 * what stands denied counts nowhere. An open end stays open.
 */
export const totalsCsv: ExportFormat = {
  name: 'totals-csv',
  row: 'place-week',
  about: 'totals by place and week with low and high',
  write: (state) => writeCsv(TOTAL_COLUMNS, addUp(state)),
  columns: () => TOTAL_COLUMNS,
}

const TOTAL_COLUMNS: readonly Column<Total>[] = [
  {
    name: 'week',
    type: 'string',
    about: 'ISO 8601 week; two with a slash where answers reach over several; empty: unknown.',
    read: ({ week }) => week,
  },
  { name: 'event', type: 'string', about: 'What happened to those counted (glossary).', read: ({ event }) => event },
  {
    name: 'unit',
    type: 'string',
    about: 'person, household, family, attack, object or share (per cent).',
    read: ({ unit }) => unit,
  },
  { name: 'place', type: 'string', about: 'Where; empty: unknown.', read: ({ place }) => place && namePlace(place) },
  {
    name: 'part_of',
    type: 'string',
    about: 'The place in which it lies; its own row does not count this one.',
    read: ({ place }) => place?.partOf ?? null,
  },
  { name: 'country', type: 'string', about: 'ISO 3166-1 alpha-2.', read: ({ place }) => place?.country ?? null },
  {
    name: 'pcode',
    type: 'string',
    about: 'The P-code, where the places of the dossier have one.',
    read: ({ place }) => place?.pcode ?? null,
  },
  { name: 'latitude', type: 'number', about: 'WGS 84.', read: ({ place }) => place?.latitude ?? null },
  { name: 'longitude', type: 'number', about: 'WGS 84.', read: ({ place }) => place?.longitude ?? null },
  { name: 'low', type: 'number', about: 'The least; empty is open.', read: ({ low }) => low },
  { name: 'high', type: 'number', about: 'The most; empty is open.', read: ({ high }) => high },
  { name: 'answers', type: 'number', about: 'How many answers are in it.', read: ({ questions }) => questions.length },
  {
    name: 'contested',
    type: 'number',
    about: 'How many of them are contested.',
    read: ({ questions }) => questions.filter(({ answer }) => answer.standing === 'contested').length,
  },
  {
    name: 'questions',
    type: 'string',
    about: 'Their ids.',
    read: ({ questions }) => questions.map(({ question }) => question.id).join(' '),
  },
  {
    name: 'ledger',
    type: 'string',
    about: 'The state of the ledger: the SHA-256 at the head of its log, or of the data read.',
    read: ({ ledger }) => ledger,
  },
]

function addUp(state: DossierState): readonly Total[] {
  const rows = new Map<string, LedgerQuestion[]>()
  for (const held of state.questions.filter(({ answer }) => answer.standing !== 'denied')) {
    const key = nameRow(held)
    rows.set(key, [...(rows.get(key) ?? []), held])
  }
  const keys = [...rows.keys()].toSorted()
  return keys.map((key) => makeTotal(leaveOutParts(rows.get(key)!), state.ledger.hash ?? ''))
}

function nameRow({ question }: LedgerQuestion): string {
  const place = question.place && [namePlace(question.place), question.place.partOf, question.place.country]
  return JSON.stringify([findWeeks(question), question.event, question.unit, place])
}

function makeTotal(questions: readonly LedgerQuestion[], ledger: string): Total {
  const { event, unit, place, ...days } = questions[0]!.question
  const lows = questions.map(({ answer }) => answer.low)
  const highs = questions.map(({ answer }) => answer.high)
  const isSum = EVENT_KINDS[event].aspect === 'change' && unit !== 'share'
  return {
    ...{ week: findWeeks(days), event, unit, place, questions, ledger },
    low: closeAll(lows, (numbers) => (isSum ? sum(numbers) : Math.min(...numbers))),
    high: closeAll(highs, (numbers) => (isSum ? sum(numbers) : Math.max(...numbers))),
  }
}

/** Whose people are among those of another question of the row. */
function leaveOutParts(questions: readonly LedgerQuestion[]): readonly LedgerQuestion[] {
  const owners = new Map(questions.flatMap((held) => held.claims.map((ref) => [nameClaim(ref), held] as const)))
  const isPart = (held: LedgerQuestion) =>
    held.relations.some(({ kind, a, b }) => {
      const whole = owners.get(nameClaim(b))
      return kind === 'part' && owners.get(nameClaim(a)) === held && whole !== undefined && whole !== held
    })
  return questions.filter((held) => !isPart(held))
}

function closeAll(ends: readonly (number | null)[], count: (numbers: readonly number[]) => number): number | null {
  const numbers = ends.filter((end) => end !== null)
  return numbers.length < ends.length || numbers.length === 0 ? null : count(numbers)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function findWeeks({ from, until }: { readonly from: string | null; readonly until: string | null }): string | null {
  if (from === null || until === null) return null
  const [first, last] = [nameWeek(from), nameWeek(until)]
  return first === last ? first : `${first}/${last}`
}

/** The week of ISO 8601 is named after the year of its Thursday. */
export function nameWeek(day: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7))
  const newYear = Date.UTC(date.getUTCFullYear(), 0, 1)
  const week = Math.floor((date.getTime() - newYear) / 604_800_000) + 1
  return `${date.getUTCFullYear()}-W${String(week).padStart(2, '0')}`
}
