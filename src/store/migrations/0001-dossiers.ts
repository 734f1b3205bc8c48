/**
 * Every table is keyed by dossier first and no unique key is without it, so that Citus can spread them over machines by
 * dossier. Values that are read back whole are `json`, not `jsonb`: it keeps the order of the fields. Keys are
 * compared by code point, so that every server sorts alike.
 */
export const dossiers = `
create table dossiers (
  dossier text collate "C" primary key,
  created_at timestamptz not null,
  created_by text not null,
  entries int not null default 0,
  head text
);

create table originals (
  dossier text collate "C" not null,
  sha256 text not null,
  bytes bytea not null,
  primary key (dossier, sha256)
);

create table reports (
  dossier text collate "C" not null,
  report text collate "C" not null,
  version int not null,
  seat text,
  address text,
  sha256 text not null,
  text_sha256 text not null,
  outlet text,
  published text,
  origin text not null,
  sensitive boolean not null,
  taken json not null,
  edits json not null,
  head json not null,
  added_at timestamptz not null,
  added_by text not null,
  changed_at timestamptz not null,
  primary key (dossier, report)
);
create index reports_seat on reports (dossier, seat);
create index reports_address on reports (dossier, address);
create index reports_sha256 on reports (dossier, sha256);
create index reports_published on reports (dossier, published);

create table versions (
  dossier text collate "C" not null,
  report text collate "C" not null,
  version int not null,
  sha256 text not null,
  head json not null,
  origin text not null,
  text text not null,
  text_sha256 text not null,
  taken_at timestamptz not null,
  taken_by text not null,
  primary key (dossier, report, version)
);
create index versions_sha256 on versions (dossier, sha256);
create index versions_words on versions using gin (to_tsvector('german', left(text, 100000)));

create table claims (
  dossier text collate "C" not null,
  report text collate "C" not null,
  claim text collate "C" not null,
  version int not null,
  state text not null,
  entered_by text,
  block text collate "C" not null,
  event text not null,
  source text,
  via text,
  place text,
  position int not null,
  sentence text not null,
  setting json,
  data json not null,
  primary key (dossier, report, claim)
);
create index claims_block on claims (dossier, block) where state in ('current', 'kept');
create index claims_source on claims (dossier, source) where state in ('current', 'kept');
create index claims_via on claims (dossier, via) where state in ('current', 'kept') and via is not null;
create index claims_place on claims (dossier, place);
create index claims_words on claims using gin (to_tsvector('german', sentence));

create table statements (
  dossier text collate "C" not null,
  report text collate "C" not null,
  statement text collate "C" not null,
  version int not null,
  about text,
  position int not null,
  data json not null,
  primary key (dossier, report, statement)
);
create index statements_about on statements (dossier, about) where about is not null;

create table acts (
  dossier text collate "C" not null,
  report text collate "C" not null,
  act text collate "C" not null,
  version int not null,
  about text,
  position int not null,
  data json not null,
  primary key (dossier, report, act)
);
create index acts_about on acts (dossier, about);

create table times (
  dossier text collate "C" not null,
  report text collate "C" not null,
  position int not null,
  data json not null,
  primary key (dossier, report, position)
);

create table notes (
  dossier text collate "C" not null,
  note text collate "C" not null,
  report text collate "C",
  origin text not null,
  kind text not null,
  message text not null,
  noted_at timestamptz not null,
  primary key (dossier, note)
);
create index notes_report on notes (dossier, report);
create index notes_origin on notes (dossier, origin);

create table judgements (
  dossier text collate "C" not null,
  judgement text collate "C" not null,
  number int not null,
  kind text not null,
  claim_a text,
  claim_b text,
  data json not null,
  primary key (dossier, judgement)
);
create index judgements_claim_a on judgements (dossier, claim_a);
create index judgements_claim_b on judgements (dossier, claim_b) where claim_b is not null;
create index judgements_kind on judgements (dossier, kind);

create table questions (
  dossier text collate "C" not null,
  question text collate "C" not null,
  block text collate "C" not null,
  standing text not null,
  event text not null,
  unit text not null,
  place text,
  part_of text,
  country text,
  since text,
  until text,
  outlets int not null,
  voices int not null,
  claims int not null,
  changed_at timestamptz not null,
  data json not null,
  primary key (dossier, question)
);
create index questions_block on questions (dossier, block);
create index questions_claims on questions (dossier, claims desc, question);
create index questions_standing on questions (dossier, standing, claims desc, question);
create index questions_event on questions (dossier, event, claims desc, question);
create index questions_place on questions (dossier, place);
create index questions_part_of on questions (dossier, part_of) where part_of is not null;
create index questions_changed on questions (dossier, changed_at);

create table log (
  dossier text collate "C" not null,
  entry int not null,
  at timestamptz not null,
  by_name text not null,
  tool text not null,
  action text not null,
  subject text,
  old json,
  new json,
  old_sha256 text,
  new_sha256 text,
  erased_by int,
  previous text,
  hash text not null,
  primary key (dossier, entry)
);
create index log_subject on log (dossier, subject);

create table tombstones (
  dossier text collate "C" not null,
  report text collate "C" not null,
  sha256s json not null,
  removed_at timestamptz not null,
  removed_by text not null,
  why text not null,
  entry int not null,
  primary key (dossier, report, entry)
);
`
