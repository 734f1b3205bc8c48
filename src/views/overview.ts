import type { EventKind } from '../model/event-kinds.ts'
import { EVENT_KINDS } from '../model/event-kinds.ts'
import type { Standing } from '../model/question.ts'
import type { Session } from '../store/database.ts'
import type { LedgerReport } from '../store/store.ts'
import { browseQuestions, countQuestions, type QuestionWish, toStored } from './browse-questions.ts'
import { listLatestReports } from './latest-reports.ts'
import { type QuestionRow, summariseQuestion } from './question-row.ts'

/** Where a dossier stands, asked of the database: `situation.ts` tells the same of a state that is held in memory. */
export interface Overview {
  readonly counts: {
    readonly reports: number
    readonly outlets: number
    readonly claims: number
    readonly questions: number
    readonly standings: Readonly<Record<string, number>>
  }
  readonly waiting: {
    readonly contested: number
    readonly singleVoice: number
    readonly unresolvedPlaces: number
    readonly unread: number
    readonly lostClaims: number
  }
  readonly disputed: readonly QuestionRow[]
  readonly moving: readonly QuestionRow[]
  readonly events: readonly {
    readonly event: EventKind
    readonly questions: number
    readonly rows: readonly QuestionRow[]
  }[]
  readonly changes: Changed | null
  readonly reports: readonly LedgerReport[]
}

interface Changed {
  readonly since: string
  readonly questions: number
  readonly reports: number
  readonly rows: readonly QuestionRow[]
}

/** Rows of each list. */
const DISPUTED = 12
const MOVING = 8
const PER_EVENT = 5
const REPORTS = 8

export async function viewOverview(session: Session, dossier: string, since: string | null): Promise<Overview> {
  const list = async (wish: QuestionWish, limit: number) =>
    (await browseQuestions(session, dossier, wish, { limit })).items
  const [tallies, counts, disputed, moving, events, changes, reports] = await Promise.all([
    tallyQuestions(session, dossier),
    countOthers(session, dossier),
    list({ standing: ['contested', 'denied'] }, DISPUTED),
    list({ standing: ['moving'] }, MOVING),
    listByEvent(session, dossier),
    since === null ? null : findChanges(session, dossier, since),
    listLatestReports(session, dossier, REPORTS),
  ])
  const { unread, lost: lostClaims, ...ofReports } = counts
  const standings = addUp(tallies, ({ standing }) => standing)
  return {
    counts: {
      ...ofReports,
      claims: tallies.reduce((sum, { claims }) => sum + claims, 0),
      questions: tallies.reduce((sum, { questions }) => sum + questions, 0),
      standings,
    },
    waiting: {
      contested: standings.contested ?? 0,
      singleVoice: standings['single-voice'] ?? 0,
      unresolvedPlaces: tallies.reduce((sum, { unresolved, questions }) => sum + (unresolved ? questions : 0), 0),
      unread,
      lostClaims,
    },
    disputed,
    moving,
    events: joinEvents(
      addUp(tallies, ({ event }) => event),
      events,
    ),
    changes,
    reports,
  }
}

interface Tally {
  readonly event: EventKind
  readonly standing: Standing
  /** A place that was not found has no country. */
  readonly unresolved: boolean
  readonly questions: number
  readonly claims: number
}

function tallyQuestions(session: Session, dossier: string): Promise<readonly Tally[]> {
  return session.query<Tally>(
    `select event, standing, place is not null and country is null as unresolved, count(*)::int as questions,
        sum(claims)::int as claims
      from questions where dossier = $1 group by event, standing, place is not null and country is null`,
    [dossier],
  )
}

function addUp(tallies: readonly Tally[], keyOf: (tally: Tally) => string): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {}
  for (const tally of tallies) sums[keyOf(tally)] = (sums[keyOf(tally)] ?? 0) + tally.questions
  return sums
}

interface OtherCounts {
  readonly reports: number
  readonly outlets: number
  readonly unread: number
  readonly lost: number
}

async function countOthers(session: Session, dossier: string): Promise<OtherCounts> {
  const rows = await session.query<OtherCounts>(
    `select
      (select count(*)::int from reports where dossier = $1) as reports,
      (select count(distinct outlet)::int from reports where dossier = $1) as outlets,
      (select count(*)::int from notes where dossier = $1 and kind <> 'undecided') as unread,
      (select count(*)::int from claims where dossier = $1 and state = 'lost') as lost`,
    [dossier],
  )
  return rows[0]!
}

/** Those with most claims of each event; each is read from the end of an index. */
async function listByEvent(session: Session, dossier: string): Promise<ReadonlyMap<string, readonly QuestionRow[]>> {
  const rows = await session.query<{ event: string; changed_at: Date; data: string }>(
    `select kind.event, top.changed_at, top.data from unnest($2::text[]) as kind(event)
      cross join lateral (
        select q.changed_at, q.data::text as data from questions q
        where q.dossier = $1 and q.event = kind.event and q.standing not in ('contested', 'denied')
        order by q.claims desc, q.question limit ${PER_EVENT}) as top`,
    [dossier, Object.keys(EVENT_KINDS)],
  )
  const lists = new Map<string, QuestionRow[]>()
  for (const row of rows) {
    lists.set(row.event, [...(lists.get(row.event) ?? []), summariseQuestion(toStored(row))])
  }
  return lists
}

/** In the order of `event-kinds.ts`. */
function joinEvents(
  counts: Readonly<Record<string, number>>,
  lists: ReadonlyMap<string, readonly QuestionRow[]>,
): Overview['events'] {
  return (Object.keys(EVENT_KINDS) as EventKind[])
    .filter((event) => (counts[event] ?? 0) > 0)
    .map((event) => ({ event, questions: counts[event]!, rows: lists.get(event) ?? [] }))
}

async function findChanges(session: Session, dossier: string, since: string): Promise<Changed> {
  const wish: QuestionWish = { changedSince: since, sort: 'changed' }
  const [questions, page, reports] = await Promise.all([
    countQuestions(session, dossier, wish),
    browseQuestions(session, dossier, wish, { limit: DISPUTED }),
    session.query<{ count: number }>(
      'select count(*)::int as count from reports where dossier = $1 and changed_at > $2::timestamptz',
      [dossier, since],
    ),
  ])
  return { since, questions, reports: reports[0]?.count ?? 0, rows: page.items }
}
