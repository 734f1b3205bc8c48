/**
 * What a ledger of a million claims needs to answer at once. The lists of questions are filtered and counted from one index that
 * has all columns they are filtered by, so that of the wide rows only those are fetched that are shown. `way_` are the two ends of a
 * claim on people who moved from one place to another.
 */
export const largeLedgers = `
alter table claims add column outlet text;
update claims c set outlet = r.outlet from reports r where r.dossier = c.dossier and r.report = c.report;
alter table claims
  add column way_from text generated always as (case when data->>'destination' is not null
    then coalesce(data->'origin'->>'name', data->'origin'->>'text') end) stored,
  add column way_to text generated always as (case when data->>'origin' is not null
    then coalesce(data->'destination'->>'name', data->'destination'->>'text') end) stored,
  add column way_low float8 generated always as (case when data->>'origin' is not null
    then (data->'figure'->>'low')::float8 end) stored,
  add column way_high float8 generated always as (case when data->>'origin' is not null
    then (data->'figure'->>'high')::float8 end) stored,
  add column way_since text generated always as (case when data->>'origin' is not null then data->'time'->>'from' end) stored,
  add column way_until text generated always as (case when data->>'origin' is not null then data->'time'->>'until' end) stored;
drop index claims_source;
create index claims_source on claims (dossier, source, outlet, via, event)
  where state in ('current', 'kept') and source is not null;
create index claims_way on claims (dossier, event, way_from, way_to) include (way_low, way_high, way_since, way_until)
  where state in ('current', 'kept') and way_from is not null;
create index claims_lost on claims (dossier) where state = 'lost';

alter table questions add column contradicted json;
update questions q set contradicted = (
  select json_object_agg(source, count order by source collate "C") from (
    select c.source, count(*) from claims c
      where c.dossier = q.dossier and c.source is not null and (c.report, c.claim) in (
        select side->>'report', side->>'id' from json_array_elements(q.data->'relations') relation
          cross join lateral (values (relation->'a'), (relation->'b')) as sides (side)
          where relation->>'kind' = 'contradicts')
      group by c.source) as of_source)
  where exists (select from json_array_elements(q.data->'relations') relation where relation->>'kind' = 'contradicts');
drop index questions_claims;
create index questions_claims on questions (dossier, claims desc, question)
  include (standing, event, place, part_of, country, since, until, changed_at);
drop index questions_place;
create index questions_place on questions (dossier, place, part_of, country, event, standing)
  include (claims, since, until, question);
create index questions_time on questions (dossier, (coalesce(since, until, '~') collate "C"), question)
  include (since, until, standing, event, place, part_of, country, changed_at);
create index questions_contradicted on questions (dossier) include (contradicted) where contradicted is not null;

create index log_judgements on log (dossier, entry) where action = 'judgement';

create index reports_outlet on reports (dossier, outlet);
create index reports_changed on reports (dossier, changed_at desc, report);

create index statements_stance on statements (dossier, report, position, statement) where about is not null;
create index acts_stance on acts (dossier, report, position, act);

drop index versions_words;
alter table versions add column words tsvector generated always as (to_tsvector('german', left(text, 100000))) stored;
create index versions_words on versions using gin (words);
`
