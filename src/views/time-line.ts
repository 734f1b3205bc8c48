import type { LedgerPosition } from '../model/matter.ts'
import type { ClaimTime } from '../model/time.ts'
import { Conditions } from '../store/conditions.ts'
import type { Session } from '../store/database.ts'
import { makePage, readPageWish } from '../store/paging.ts'
import type { Page, PageWish, ReadableStore } from '../store/store.ts'
import { makeOfQuestions, type QuestionVersion, VERSION } from './kept-of-questions.ts'
import { type QuestionRow, summariseQuestion } from './question-row.ts'
import { TIME_KEY } from './within-time.ts'

/** What happened when, as it was said: answers, or positions, in the order of the time they speak of. */
export type TimeLineEntry =
  | {
      readonly kind: 'question'
      readonly from: string | null
      readonly until: string | null
      readonly row: QuestionRow
    }
  | {
      readonly kind: 'position'
      readonly from: string | null
      readonly until: string | null
      readonly position: LedgerPosition
    }

export interface TimeLineWish {
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly event?: readonly string[] | undefined
  readonly place?: string | undefined
  readonly sort?: TimeLineSort | undefined
}

/** The earliest or the latest first. */
export const TIME_LINE_SORTS = ['earliest', 'latest'] as const
export type TimeLineSort = (typeof TIME_LINE_SORTS)[number]

interface Row extends QuestionVersion {
  readonly key: string
  readonly since: string | null
  readonly until: string | null
}

/** Questions whose time is known. */
export async function lineUpQuestions(
  session: Session,
  dossier: string,
  wish: TimeLineWish,
  page: PageWish,
): Promise<Page<TimeLineEntry>> {
  const { limit, after } = readPageWish<[string, string]>(page)
  const where = new Conditions(dossier, 'q')
    .addIf(true, `${TIME_KEY} < '~'`)
    .add('coalesce(q.until, q.since) >= ?', wish.since)
    .add(`${TIME_KEY} <= ? || '~'`, wish.until)
    .add('q.event = any(?::text[])', wish.event)
    .add('(q.place = lower(?) or q.part_of = lower(?))', wish.place)
  const [direction, sign] = wish.sort === 'latest' ? (['desc', '<'] as const) : (['asc', '>'] as const)
  if (after !== null)
    where.addIf(true, `(${TIME_KEY}, q.question) ${sign} (${where.hold(after[0])}, ${where.hold(after[1])})`)
  const order = (key: string, question: string) => `order by ${key} ${direction}, ${question} ${direction}`
  const rows = await session.query<Row>(
    `with listed as materialized (select q.question, ${TIME_KEY} as key from questions q
        where ${where.toSql()} ${order(TIME_KEY, 'q.question')} limit ${limit + 1})
      select ${VERSION}, listed.key, q.since, q.until from listed
        join questions q on q.dossier = $1 and q.question = listed.question ${order('listed.key', 'listed.question')}`,
    where.values,
  )
  const { items, next } = makePage(
    rows,
    limit,
    ({ key, question }) => [key, question],
    (row) => row,
  )
  const questions = await makeOfQuestions(session, dossier, items, summariseQuestion)
  const byId = new Map(questions.map((row) => [row.question.id, row]))
  return { items: items.flatMap((item) => toEntry(item, byId.get(item.question)) ?? []), next }
}

function toEntry({ since, until }: Row, row: QuestionRow | undefined): TimeLineEntry | null {
  return row === undefined ? null : { kind: 'question', from: since, until, row }
}

/** More positions are not lined up at once. */
const MOST_POSITIONS = 5000

/** Positions whose time is known. */
export async function lineUpPositions(
  store: ReadableStore,
  dossier: string,
  { since, until, sort }: TimeLineWish,
  page: PageWish,
): Promise<Page<TimeLineEntry>> {
  const { limit, after } = readPageWish<[number]>(page)
  const { items } = await store.listPositions(dossier, {}, { limit: MOST_POSITIONS })
  const inTime = items
    .flatMap((position) => placeInTime(position) ?? [])
    .filter((entry) => (entry.until ?? entry.from)! >= (since ?? ''))
    .filter((entry) => until === undefined || (entry.from ?? entry.until)! <= `${until}~`)
    .toSorted((a, b) => ((a.from ?? a.until)! < (b.from ?? b.until)! ? -1 : 1))
  const entries = sort === 'latest' ? inTime.toReversed() : inTime
  const begin = after?.[0] ?? 0
  return makePage(
    entries.slice(begin, begin + limit + 1).map((entry, at) => ({ entry, at: begin + at + 1 })),
    limit,
    ({ at }) => [at],
    ({ entry }) => entry,
  )
}

/** The published date as upper bound says when it was said, not when it happened. */
function placeInTime(position: LedgerPosition): TimeLineEntry | null {
  const time: ClaimTime | null = position.time
  if (time === null || time.anchor === 'upper-bound' || (time.from ?? time.until) === null) return null
  return { kind: 'position', from: time.from, until: time.until, position }
}
