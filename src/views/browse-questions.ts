import type { Standing } from '../model/question.ts'
import { Conditions } from '../store/conditions.ts'
import type { Session } from '../store/database.ts'
import { packText } from '../store/pack-text.ts'
import { makePage, readPageWish } from '../store/paging.ts'
import type { Page, PageWish } from '../store/store.ts'
import { makeOfQuestions, type QuestionVersion, VERSION } from './kept-of-questions.ts'
import { loosenQuery } from './loosen-query.ts'
import { type QuestionRow, summariseQuestion } from './question-row.ts'
import { TIME_KEY } from './within-time.ts'

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

interface Row extends QuestionVersion {
  readonly key: number | string
}

/** How each order is written, so that an index can serve it: the wide rows are fetched once it is clear which. */
const ORDERS: Readonly<Record<QuestionSort, { readonly key: string; readonly direction: 'asc' | 'desc' }>> = {
  weight: { key: 'q.claims', direction: 'desc' },
  changed: { key: 'q.changed_at', direction: 'desc' },
  time: { key: TIME_KEY, direction: 'asc' },
}

export async function browseQuestions(
  session: Session,
  dossier: string,
  wish: QuestionWish,
  page?: PageWish,
): Promise<Page<QuestionRow>> {
  const { limit, after } = readPageWish<[number | string, string]>(page)
  const { key, direction } = ORDERS[wish.sort ?? 'weight']
  const order = `order by key ${direction}, question`
  const words = await readWords(session, wish.q)
  const where = addBehind(filterQuestions(dossier, wish, words), wish.sort ?? 'weight', after)
  const found = `select q.question, ${key} as key from questions q where ${where.toSql()}`
  const listed = words?.isLoose
    ? `select * from (${found} ${order} offset 0) found where ${hasSentence(where, words, 'found.question')}`
    : `${found} order by ${key} ${direction}, q.question`
  const rows = await session.query<Row>(
    `with listed as materialized (${listed} limit ${limit + 1})
      select ${VERSION}, listed.key::text from listed
        join questions q on q.dossier = $1 and q.question = listed.question
        order by listed.key ${direction}, listed.question`,
    where.values,
  )
  const { items, next } = makePage(
    rows,
    limit,
    ({ key, question }) => [key, question],
    (row) => row,
  )
  return { items: await makeOfQuestions(session, dossier, items, summariseQuestion), next }
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
  const words = await readWords(session, wish.q)
  const where = filterQuestions(dossier, wish, words)
  if (words?.isLoose) where.addIf(true, hasSentence(where, words, 'q.question'))
  const rows = await session.query<{ count: number }>(
    `select count(*)::int as count from questions q where ${where.toSql()}`,
    where.values,
  )
  return rows[0]?.count ?? 0
}

/** Of `questions q`; several words may stand in several sentences of a question. One without a beginning or an end may speak of any time. */
export function filterQuestions(dossier: string, wish: QuestionWish, words: Words | null): Conditions {
  return new Conditions(dossier, 'q')
    .add('q.standing = any(?::text[])', wish.standing)
    .add('q.event = any(?::text[])', wish.event)
    .add('(q.place = lower(?) or q.part_of = lower(?))', wish.place)
    .add('q.country = ?', wish.country)
    .add('(q.until is null or q.until >= ?)', wish.since)
    .add("(q.since is null or q.since <= ? || '~')", wish.until)
    .add(WITH_WORDS, words?.inAny)
    .addIf(words?.inOne === '', 'false')
    .add(OF_REPORT, wish.report)
    .add('q.changed_at > ?::timestamptz', wish.changedSince)
}

/** Words that are looked for, as PostgreSQL writes them. */
interface Words {
  /** What one sentence must have. */
  readonly inOne: string
  /** What must stand in the sentences of a question together, without their order; `null` where that is nothing. */
  readonly inAny: string | null
  /** Whether sentences that have them together need not have them in one of them. */
  readonly isLoose: boolean
}

export async function readWords(session: Session, q: string | undefined): Promise<Words | null> {
  if (q === undefined) return null
  const [row] = await session.query<{ whole: string; tree: string; nodes: number }>(
    `select query::text as whole, querytree(query) as tree, numnode(query) as nodes
      from websearch_to_tsquery('german', $1) as query`,
    [packText(q)],
  )
  const { whole, tree, nodes } = row!
  const isFound = tree !== 'T' && tree !== ''
  return { inOne: whole, inAny: isFound ? loosenQuery(tree) : null, isLoose: nodes > 1 }
}

const WITH_WORDS = `q.question in (select w.question from question_words w where w.dossier = $1 and w.words @@ ?::tsquery)`

/** `offset 0` has each claim looked up by its key, one after the other until one has the words. */
function hasSentence(where: Conditions, { inOne }: Words, question: string): string {
  return `exists (select from questions held cross join lateral json_array_elements(held.data->'claims') as of_question
    cross join lateral (select c.sentence from claims c where c.dossier = $1 and c.report = of_question->>'report'
      and c.claim = of_question->>'id' and c.state in ('current', 'kept') offset 0) as own
    where held.dossier = $1 and held.question = ${question}
      and to_tsvector('german', own.sentence) @@ ${where.hold(inOne)}::tsquery)`
}

const OF_REPORT = `q.block in (select c.block from claims c where c.dossier = q.dossier and c.report = ?)
  and exists (select from json_array_elements(q.data->'claims') as of_question where of_question->>'report' = ?)`
