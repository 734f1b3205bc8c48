import type { Standing, Wording } from '../model/question.ts'
import type { Session } from '../store/database.ts'
import { leaveOutUndone, loadJudgementsOfKind, nameClaim } from '../store/judgements.ts'
import { unpackJson } from '../store/pack-text.ts'
import { findBlocks } from '../store/rebuild-questions.ts'

/** The question that a claim answers. */
export interface QuestionLink {
  readonly id: string
  readonly title: Wording
  readonly standing: Standing
}

interface Row {
  readonly report: string
  readonly id: string
  readonly question: string
  readonly standing: Standing
  readonly title: string
}

/** The questions that these claims answer, by the claims' names; a rejected claim answers none. */
export async function linkClaims(
  session: Session,
  dossier: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, QuestionLink>> {
  const blocks = new Set((await findBlocks(session, dossier, names)).values())
  const links = await linkWithin(session, dossier, names, blocks)
  const missing = names.filter((name) => !links.has(name))
  if (missing.length === 0) return links
  const tied = await findTiedBlocks(session, dossier)
  return new Map([...links, ...(await linkWithin(session, dossier, missing, tied))])
}

/** What people tied across blocks stands in one of the blocks. */
async function findTiedBlocks(session: Session, dossier: string): Promise<ReadonlySet<string>> {
  const judgements = leaveOutUndone(await loadJudgementsOfKind(session, dossier, ['same-question', 'undo']))
  const claims = judgements.flatMap((judgement) => (judgement.kind === 'same-question' ? judgement.claims : []))
  return new Set((await findBlocks(session, dossier, claims)).values())
}

async function linkWithin(
  session: Session,
  dossier: string,
  names: readonly string[],
  blocks: ReadonlySet<string>,
): Promise<ReadonlyMap<string, QuestionLink>> {
  if (names.length === 0 || blocks.size === 0) return new Map()
  const rows = await session.query<Row>(
    `select of_question->>'report' as report, of_question->>'id' as id, q.question, q.standing,
        (q.data->'question'->'title')::text as title
      from questions q cross join lateral json_array_elements(q.data->'claims') as of_question
      where q.dossier = $1 and q.block = any($2::text[])
        and (of_question->>'report') || '/' || (of_question->>'id') = any($3::text[])`,
    [dossier, [...blocks], names],
  )
  return new Map(
    rows.map(({ report, id, question, standing, title }) => [
      nameClaim(report, id),
      { id: question, title: unpackJson<Wording>(title), standing },
    ]),
  )
}
