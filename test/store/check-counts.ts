import { expect } from 'vitest'
import type { Session } from '../../src/store/database.ts'

/** What is kept in counts of a dossier is what counting its questions anew would give. */
export async function checkCounts(session: Session, dossier: string): Promise<void> {
  const cells = await session.query(
    `select place, part_of, country, event, standing, questions, claims, first, last from question_counts
      where dossier = $1 order by cell`,
    [dossier],
  )
  const counted = await session.query(
    `select place, part_of, country, event, standing, count(*)::int as questions, sum(claims)::int as claims,
        min(since collate "C") as first, max(until collate "C") as last from questions where dossier = $1
      group by place, part_of, country, event, standing
      order by json_build_array(place, part_of, country, event, standing)::text collate "C"`,
    [dossier],
  )
  expect(cells).toEqual(counted)
  expect(await session.query(STRAY_SPOTS, [dossier])).toEqual([])
  expect(await session.query(WRONG_WORDS, [dossier])).toEqual([])
  const sources = 'select source, claims from contradicted_sources where dossier = $1 order by source'
  const contradicted = `select source, sum(count::int)::int as claims from questions
    cross join lateral json_each_text(contradicted) as of_source (source, count)
    where dossier = $1 and contradicted is not null group by source order by source collate "C"`
  expect(await session.query(sources, [dossier])).toEqual(await session.query(contradicted, [dossier]))
}

/** Words that are not those of a question's sentences; some tests take its claims away. */
const WRONG_WORDS = `with told as (
    select q.question, strip(to_tsvector('german', string_agg(c.sentence, ' ')))::text as words
      from questions q cross join lateral json_array_elements(q.data->'claims') as ref
        join claims c on c.dossier = q.dossier and c.report = ref->>'report' and c.claim = ref->>'id'
      where q.dossier = $1 group by q.question)
  select w.question from question_words w left join told using (question)
    left join questions q on q.dossier = $1 and q.question = w.question
    where w.dossier = $1 and (q.question is null or told.words <> w.words::text)`

/** Places that stand in the counts and are not those of the question they are told from. */
const STRAY_SPOTS = `select c.cell from question_counts c
  left join questions q on q.dossier = c.dossier and q.question = c.sample
  where c.dossier = $1 and c.place is not null and c.spot::text is distinct from (q.data->'question'->'place')::text`
