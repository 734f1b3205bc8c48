import type { LedgerQuestion } from '../model/question.ts'
import type { Session } from './database.ts'

/** A question that was written, and its claims before; none where it is new. */
export interface WrittenQuestion {
  readonly now: LedgerQuestion
  readonly before: LedgerQuestion['claims']
}

/**
 * The words that stand in the sentences of each question's claims, without their order: filters find questions by them. What they find is looked through once
 * more where it matters in which sentence the words stand. A question that only gained claims gains their words.
 */
export async function writeWords(
  session: Session,
  dossier: string,
  gone: readonly string[],
  written: readonly WrittenQuestion[],
): Promise<void> {
  const grown = written.map((one) => ({ id: one.now.question.id, ...compareClaims(one) }))
  const anew = [...gone, ...grown.filter(({ hasLost }) => hasLost).map(({ id }) => id)]
  if (anew.length > 0) {
    await session.query('delete from question_words where dossier = $1 and question = any($2::text[])', [dossier, anew])
  }
  const refs = grown.flatMap(({ id, come }) => come.map((claim) => [id, claim.report, claim.id]))
  if (refs.length === 0) return
  await session.query(
    `insert into question_words as held (dossier, question, words)
      select $1, ref.question, ${GATHER}
        from unnest($2::text[], $3::text[], $4::text[]) as ref (question, report, claim)
          join claims c on c.dossier = $1 and c.report = ref.report and c.claim = ref.claim
        group by ref.question
      on conflict (dossier, question) do update set words = held.words || excluded.words`,
    [dossier, refs.map(([question]) => question), refs.map(([, report]) => report), refs.map(([, , claim]) => claim)],
  )
}

/** The claims whose words are to be added: all of them where others were lost. */
function compareClaims({ now, before }: WrittenQuestion) {
  const name = ({ report, id }: { report: string; id: string }) => `${report}/${id}`
  const known = new Set(before.map(name))
  const come = now.claims.filter((claim) => !known.has(name(claim)))
  const hasLost = come.length + known.size > now.claims.length
  return { come: hasLost ? now.claims : come, hasLost }
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
