import type { LedgerQuestion, Standing } from '../model/question.ts'
import { Conditions } from '../store/conditions.ts'
import type { Session } from '../store/database.ts'
import { unpackJson } from '../store/pack-text.ts'
import { makePage, readPageWish } from '../store/paging.ts'
import type { Page, PageWish, StoredQuestion } from '../store/store.ts'
import { type QuestionRow, summariseQuestion } from './question-row.ts'

/** What is wanted of a dossier's questions; what is left out does not narrow. */
export interface QuestionWish {
  readonly standing?: readonly Standing[] | undefined
  readonly event?: readonly string[] | undefined
  /** The place's name, or that of the place it lies in. */
  readonly place?: string | undefined
  readonly country?: string | undefined
  /** Speaks of this day or later, of this day or earlier: ISO dates. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  /** Words in the sentences of its claims, German stems; or in its title. */
  readonly q?: string | undefined
  /** That claims of this report answer. */
  readonly report?: string | undefined
  /** Answers that changed after this moment. */
  readonly changedSince?: string | undefined
  readonly sort?: QuestionSort | undefined
}

/** `weight`: most claims first; `changed`: the last changed first; `time`: the earliest first. */
export const QUESTION_SORTS = ['weight', 'changed', 'time'] as const
export type QuestionSort = (typeof QUESTION_SORTS)[number]

interface Row {
  readonly question: string
  readonly key: number | string
  readonly changed_at: Date
  readonly data: string
}

/** How each order is written, so that an index can serve it: the wide rows are fetched once it is clear which. */
const ORDERS: Readonly<Record<QuestionSort, { readonly key: string; readonly direction: 'asc' | 'desc' }>> = {
  weight: { key: 'q.claims', direction: 'desc' },
  changed: { key: 'q.changed_at', direction: 'desc' },
  time: { key: `(coalesce(q.since, q.until, '~') collate "C")`, direction: 'asc' },
}

export async function browseQuestions(
  session: Session,
  dossier: string,
  wish: QuestionWish,
  page?: PageWish,
): Promise<Page<QuestionRow>> {
  const { limit, after } = readPageWish<[number | string, string]>(page)
  const { key, direction } = ORDERS[wish.sort ?? 'weight']
  const where = addBehind(await filterQuestions(session, dossier, wish), wish.sort ?? 'weight', after)
  const rows = await session.query<Row>(
    `with listed as materialized (select q.question, ${key} as key from questions q
        where ${where.toSql()} order by ${key} ${direction}, q.question limit ${limit + 1})
      select listed.question, listed.key::text, q.changed_at, q.data::text as data from listed
        join questions q on q.dossier = $1 and q.question = listed.question
        order by listed.key ${direction}, listed.question`,
    where.values,
  )
  return makePage(rows, limit, (row) => [row.key, row.question], toRow)
}

/** Rows behind those of the page before; the first condition is one that an index can begin at. */
function addBehind(
  where: Conditions,
  sort: QuestionSort,
  after: readonly [number | string, string] | null,
): Conditions {
  if (after === null) return where
  const { key, direction } = ORDERS[sort]
  const type = { weight: 'int', changed: 'timestamptz', time: 'text' }[sort]
  const [value, id] = after
  const place = where.values.push(String(value))
  const of = where.values.push(id)
  const sign = direction === 'desc' ? '<' : '>'
  const at = `$${place}::text::${type}`
  return where.addIf(true, `${key} ${sign}= ${at} and (${key} ${sign} ${at} or q.question > $${of})`)
}

export async function countQuestions(session: Session, dossier: string, wish: QuestionWish): Promise<number> {
  const where = await filterQuestions(session, dossier, wish)
  const rows = await session.query<{ count: number }>(
    `select count(*)::int as count from questions q where ${where.toSql()}`,
    where.values,
  )
  return rows[0]?.count ?? 0
}

/** A question without a beginning or an end may speak of any time. */
async function filterQuestions(session: Session, dossier: string, wish: QuestionWish): Promise<Conditions> {
  const words = wish.q !== undefined && (await isCommon(session, dossier, wish.q)) ? WITH_COMMON_WORDS : WITH_WORDS
  return new Conditions(dossier, 'q')
    .add('q.standing = any(?::text[])', wish.standing)
    .add('q.event = any(?::text[])', wish.event)
    .add('(q.place = lower(?) or q.part_of = lower(?))', wish.place)
    .add('q.country = ?', wish.country)
    .add('(q.until is null or q.until >= ?)', wish.since)
    .add("(q.since is null or q.since <= ? || '~')", wish.until)
    .add(words, wish.q)
    .add(OF_REPORT, wish.report)
    .add('q.changed_at > ?::timestamptz', wish.changedSince)
}

/** Claims with words that are looked up one by one; more of them stand in so many questions that these are tried in turn. */
const FEW = 1000

async function isCommon(session: Session, dossier: string, q: string): Promise<boolean> {
  const rows = await session.query<{ count: number }>(
    `select count(*)::int as count from (select from claims c where c.dossier = $1 and c.state in ('current', 'kept')
      and to_tsvector('german', c.sentence) @@ websearch_to_tsquery('german', $2) limit ${FEW}) as found`,
    [dossier, q],
  )
  return rows[0]!.count >= FEW
}

/** `offset 0` has each claim looked up by its key, one after the other until one has the words. */
const WITH_COMMON_WORDS = `exists (select from json_array_elements(q.data->'claims') as of_question
    cross join lateral (select c.sentence from claims c where c.dossier = q.dossier and c.report = of_question->>'report'
      and c.claim = of_question->>'id' and c.state in ('current', 'kept') offset 0) as own
    where to_tsvector('german', own.sentence) @@ websearch_to_tsquery('german', ?))`

/** The index over sentences finds the claims; the questions of their blocks are then looked through. */
const WITH_WORDS = `q.question in (
  select w.question from claims c join questions w on w.dossier = c.dossier and w.block = c.block
    cross join lateral json_array_elements(w.data->'claims') as of_question
    where c.dossier = $1 and c.state in ('current', 'kept')
      and to_tsvector('german', c.sentence) @@ websearch_to_tsquery('german', ?)
      and of_question->>'id' = c.claim and of_question->>'report' = c.report)`

const OF_REPORT = `q.block in (select c.block from claims c where c.dossier = q.dossier and c.report = ?)
  and exists (select from json_array_elements(q.data->'claims') as of_question where of_question->>'report' = ?)`

function toRow({ changed_at, data }: Row): QuestionRow {
  return summariseQuestion(toStored({ changed_at, data }))
}

export function toStored({ changed_at, data }: { readonly changed_at: Date; readonly data: string }): StoredQuestion {
  return { ...unpackJson<LedgerQuestion>(data), changedAt: changed_at.toISOString() }
}
