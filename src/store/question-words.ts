import type { LedgerQuestion } from '../model/question.ts'
import type { Session } from './database.ts'

/**
 * The words that stand in the sentences of each question's claims, without their order: filters find questions by them. What they find is looked through once
 * more where it matters in which sentence the words stand.
 */
export async function writeWords(
  session: Session,
  dossier: string,
  gone: readonly string[],
  written: readonly LedgerQuestion[],
): Promise<void> {
  if (gone.length > 0) {
    await session.query('delete from question_words where dossier = $1 and question = any($2::text[])', [dossier, gone])
  }
  const refs = written.flatMap(({ question, claims }) => claims.map(({ report, id }) => [question.id, report, id]))
  if (refs.length === 0) return
  await session.query(
    `insert into question_words (dossier, question, words)
      select $1, ref.question, ${GATHER}
        from unnest($2::text[], $3::text[], $4::text[]) as ref (question, report, claim)
          join claims c on c.dossier = $1 and c.report = ref.report and c.claim = ref.claim
        group by ref.question
      on conflict (dossier, question) do update set words = excluded.words`,
    [dossier, refs.map(([question]) => question), refs.map(([, report]) => report), refs.map(([, , claim]) => claim)],
  )
}

const GATHER = "strip(to_tsvector('german', string_agg(c.sentence, ' ')))"

/** Gathers the words anew of all questions of a dossier, or of some blocks: after sentences may have changed. */
export async function gatherWords(session: Session, dossier: string, blocks?: ReadonlySet<string>): Promise<void> {
  await session.query(
    `insert into question_words (dossier, question, words)
      select $1, q.question, ${GATHER}
        from questions q cross join lateral json_array_elements(q.data->'claims') as ref
          join claims c on c.dossier = $1 and c.report = ref->>'report' and c.claim = ref->>'id'
        where q.dossier = $1 and ($2::text[] is null or q.block = any($2::text[])) group by q.question
      on conflict (dossier, question) do update set words = excluded.words`,
    [dossier, blocks === undefined ? null : [...blocks]],
  )
}
