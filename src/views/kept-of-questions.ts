import type { Session } from '../store/database.ts'
import type { StoredQuestion } from '../store/store.ts'
import { type QuestionData, toStored } from './question-row.ts'

/** A question as it was written last: `version` is another one whenever it is written. */
export interface QuestionVersion {
  readonly question: string
  readonly version: string
}

/** As `QuestionVersion`, of a question that goes by the name `q`. */
export const VERSION = 'q.question, q.xmin::text as version'

/** Results that are kept of each kind. */
const MOST = 5000

const kept = new WeakMap<Session, Map<(held: StoredQuestion) => unknown, Map<string, unknown>>>()

/**
 * What is made of each of these questions, in their order; those that are gone meanwhile are left out. Results are kept while their question stays as it is: what
 * costs most of a list is to read questions with all claims and relations for the little that a row shows.
 */
export async function makeOfQuestions<T extends object>(
  session: Session,
  dossier: string,
  listed: readonly QuestionVersion[],
  make: (held: StoredQuestion) => T,
): Promise<readonly T[]> {
  const results = resultsOf(session, make) as Map<string, T>
  const nameOf = ({ question, version }: QuestionVersion) => JSON.stringify([dossier, question, version])
  const found = new Map<string, T>()
  const use = (one: QuestionVersion, result: T) => {
    found.set(one.question, result)
    keep(results, nameOf(one), result)
  }
  for (const one of listed) {
    const result = results.get(nameOf(one))
    if (result !== undefined) use(one, result)
  }
  const missing = listed.filter(({ question }) => !found.has(question))
  const rows = missing.length === 0 ? [] : await loadQuestions(session, dossier, missing)
  for (const row of rows) use(row, make(toStored(row)))
  return listed.flatMap(({ question }) => found.get(question) ?? [])
}

function resultsOf(session: Session, make: (held: StoredQuestion) => unknown): Map<string, unknown> {
  const bySession = kept.get(session) ?? new Map<typeof make, Map<string, unknown>>()
  kept.set(session, bySession)
  const results = bySession.get(make) ?? new Map<string, unknown>()
  bySession.set(make, results)
  return results
}

/** What was not asked for the longest goes first. */
function keep<T>(results: Map<string, T>, name: string, result: T): void {
  results.delete(name)
  results.set(name, result)
  if (results.size > MOST) results.delete(results.keys().next().value!)
}

function loadQuestions(session: Session, dossier: string, listed: readonly QuestionVersion[]) {
  return session.query<QuestionVersion & QuestionData>(
    `select ${VERSION}, q.changed_at, q.data::text as data from questions q
      where q.dossier = $1 and q.question = any($2::text[])`,
    [dossier, listed.map(({ question }) => question)],
  )
}
