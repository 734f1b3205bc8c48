import type { ClaimRef, LedgerQuestion } from '../model/question.ts'
import { Conditions } from './conditions.ts'
import type { Session } from './database.ts'
import { unpackJson } from './pack-text.ts'
import { makePage, readPageWish } from './paging.ts'
import type { AnsweredQuestion, Page, PageWish, QuestionFilter, StoredQuestion } from './shapes.ts'

interface QuestionRow {
  readonly question: string
  readonly claims: number
  readonly changed_at: Date
  readonly data: string
}

/** Questions, those with the most claims first. */
export async function listQuestions(
  session: Session,
  dossier: string,
  filter: QuestionFilter = {},
  wish?: PageWish,
): Promise<Page<StoredQuestion>> {
  const { limit, after } = readPageWish<[number, string]>(wish)
  const where = filterQuestions(dossier, filter)
    // Two conditions, the first of which the index can begin at.
    .add('q.claims <= ?', after?.[0])
    .addAfter(['-q.claims', 'q.question'], after && [-after[0], after[1]])
  const rows = await session.query<QuestionRow>(
    `select q.question, q.claims, q.changed_at, q.data::text as data from questions q
      where ${where.toSql()} order by q.claims desc, q.question limit ${limit + 1}`,
    where.values,
  )
  return makePage(rows, limit, ({ claims, question }) => [claims, question], toQuestion)
}

/** Which claims answer which question; much less than the questions themselves. */
export async function listAnswered(
  session: Session,
  dossier: string,
  wish?: PageWish,
): Promise<Page<AnsweredQuestion>> {
  const { limit, after } = readPageWish<[string]>(wish)
  const where = new Conditions(dossier, 'q').addAfter(['q.question'], after)
  const rows = await session.query<{ question: string; claims: string }>(
    `select q.question, (q.data->'claims')::text as claims from questions q
      where ${where.toSql()} order by q.question limit ${limit + 1}`,
    where.values,
  )
  const toAnswered = ({ question, claims }: (typeof rows)[number]) => {
    return { question, claims: unpackJson<readonly ClaimRef[]>(claims) }
  }
  return makePage(rows, limit, ({ question }) => [question], toAnswered)
}

export async function findQuestion(
  session: Session,
  dossier: string,
  question: string,
): Promise<StoredQuestion | null> {
  const rows = await session.query<QuestionRow>(
    'select question, claims, changed_at, data::text from questions where dossier = $1 and question = $2',
    [dossier, question],
  )
  return rows[0] ? toQuestion(rows[0]) : null
}

export async function countQuestions(session: Session, dossier: string, filter: QuestionFilter = {}): Promise<number> {
  const where = filterQuestions(dossier, filter)
  const rows = await session.query<{ count: number }>(
    `select count(*)::int as count from questions q where ${where.toSql()}`,
    where.values,
  )
  return rows[0]?.count ?? 0
}

/** A question without a beginning or an end may speak of any time. */
function filterQuestions(dossier: string, filter: QuestionFilter): Conditions {
  return new Conditions(dossier, 'q')
    .add('q.standing = ?', filter.standing)
    .add('q.event = ?', filter.event)
    .add('(q.place = lower(?) or q.part_of = lower(?))', filter.place)
    .add('q.country = ?', filter.country)
    .add('(q.until is null or q.until >= ?)', filter.since)
    .add("(q.since is null or q.since <= ? || '~')", filter.until)
    .add('q.changed_at > ?::timestamptz', filter.changedSince)
    .add(OF_REPORT, filter.report)
}

/** The blocks of the report's claims narrow the search; the claims of the question decide. */
const OF_REPORT = `q.block in (select c.block from claims c where c.dossier = q.dossier and c.report = ?)
  and exists (select from json_array_elements(q.data->'claims') as of_question where of_question->>'report' = ?)`

function toQuestion({ changed_at, data }: QuestionRow): StoredQuestion {
  return { ...unpackJson<LedgerQuestion>(data), changedAt: changed_at.toISOString() }
}
