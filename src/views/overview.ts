import type { EventKind } from '../model/event-kinds.ts'
import { EVENT_KINDS } from '../model/event-kinds.ts'
import type { Standing } from '../model/question.ts'
import type { Session } from '../store/database.ts'
import { browseQuestions, countQuestions, type QuestionWish } from './browse-questions.ts'
import { makeOfQuestions, type QuestionVersion, VERSION } from './kept-of-questions.ts'
import { listLatestReports } from './latest-reports.ts'
import { type QuestionRow, summariseQuestion } from './question-row.ts'
import type { BegunReport } from './report-beginnings.ts'

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
  readonly reports: readonly BegunReport[]
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
    `select event, standing, place is not null and country is null as unresolved, sum(questions)::int as questions,
        sum(claims)::int as claims
      from question_counts where dossier = $1 group by event, standing, place is not null and country is null`,
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
      (with recursive outlets as (
          (select outlet from reports where dossier = $1 and outlet is not null order by outlet limit 1)
          union all
          select (select r.outlet from reports r where r.dossier = $1 and r.outlet > outlets.outlet order by r.outlet limit 1)
            from outlets where outlets.outlet is not null)
        select count(outlet)::int from outlets) as outlets,
      (select count(*)::int from notes where dossier = $1 and kind <> 'undecided') as unread,
      (select count(*)::int from claims where dossier = $1 and state = 'lost') as lost`,
    [dossier],
  )
  return rows[0]!
}

/** Those with most claims of each event and standing, of which an index begins with them; then those of each event. */
async function listByEvent(session: Session, dossier: string): Promise<ReadonlyMap<string, readonly QuestionRow[]>> {
  const rows = await session.query<QuestionVersion>(
    `with tops as (
        select top.*, row_number() over (partition by top.event order by top.claims desc, top.question) as rank
        from unnest($2::text[]) as kind (event) cross join unnest($3::text[]) as stand (standing)
          cross join lateral (select q.event, q.question, q.claims from questions q
            where q.dossier = $1 and q.event = kind.event and q.standing = stand.standing
            order by q.claims desc, q.question limit ${PER_EVENT}) as top)
      select ${VERSION} from tops
        join questions q on q.dossier = $1 and q.question = tops.question
        where tops.rank <= ${PER_EVENT} order by tops.event, tops.rank`,
    [dossier, Object.keys(EVENT_KINDS), ['moving', 'corroborated', 'single-voice'] satisfies Standing[]],
  )
  const lists = new Map<string, QuestionRow[]>()
  for (const row of await makeOfQuestions(session, dossier, rows, summariseQuestion)) {
    lists.set(row.question.event, [...(lists.get(row.question.event) ?? []), row])
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
