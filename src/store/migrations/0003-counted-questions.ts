/**
 * What pages would otherwise count anew from every question at each visit. `question_counts` has a row for each place, event and
 * standing that questions have together, with the place as one of them (`sample`) has it; it is kept with the questions
 * (`question-counts.ts`) and is in no backup, because it can be counted again. `question_words` has the words of each question's sentences (`question-words.ts`). `content` is the last entry of the log with which reports, claims or these counts changed: pages that tell
 * nothing else need not be made anew for every comment.
 */
export const countedQuestions = `
alter table dossiers add column content int not null default 0;
update dossiers set content = entries;

create table question_counts (
  dossier text collate "C" not null,
  cell text collate "C" not null,
  place text collate "C",
  part_of text collate "C",
  country text collate "C",
  event text not null,
  standing text not null,
  questions int not null,
  claims int not null,
  first text collate "C",
  last text collate "C",
  sample text collate "C",
  spot json,
  primary key (dossier, cell)
);
insert into question_counts (dossier, cell, place, part_of, country, event, standing, questions, claims, first, last, sample)
  select dossier, json_build_array(place, part_of, country, event, standing)::text, place, part_of, country, event, standing,
      count(*), sum(claims), min(since collate "C"), max(until collate "C"), min(question)
    from questions group by dossier, place, part_of, country, event, standing;
update question_counts c set spot = q.data->'question'->'place' from questions q
  where c.place is not null and q.dossier = c.dossier and q.question = c.sample;

create table question_words (
  dossier text collate "C" not null,
  question text collate "C" not null,
  words tsvector not null,
  primary key (dossier, question)
);
insert into question_words
  select q.dossier, q.question, strip(to_tsvector('german', string_agg(c.sentence, ' ')))
    from questions q cross join lateral json_array_elements(q.data->'claims') as ref
      join claims c on c.dossier = q.dossier and c.report = ref->>'report' and c.claim = ref->>'id'
    group by q.dossier, q.question;
create index question_words_words on question_words using gin (words);

create table contradicted_sources (
  dossier text collate "C" not null,
  source text collate "C" not null,
  claims int not null,
  primary key (dossier, source)
);
insert into contradicted_sources
  select dossier, source, sum(count::int) from questions cross join lateral json_each_text(contradicted) as of_source (source, count)
    where contradicted is not null group by dossier, source;
drop index questions_contradicted;

drop index questions_event;
create index questions_event on questions (dossier, event, standing, claims desc, question);
drop index questions_time;
create index questions_time on questions (dossier, (coalesce(since, until, '~') collate "C"), question)
  include (since, until, standing, event, place, part_of, country, claims, changed_at);
create index questions_spanning on questions (dossier, event)
  include (place, part_of, country, standing, claims, since, until) where left(since, 7) is distinct from left(until, 7);
`
