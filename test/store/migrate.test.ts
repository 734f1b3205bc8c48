import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RULES } from '../../src/pipeline.ts'
import { addGroup } from '../../src/store/add-group.ts'
import type { Database } from '../../src/store/database.ts'
import { migrate } from '../../src/store/migrations/migrate.ts'
import { openStore } from '../../src/store/open-store.ts'
import { openPGliteInMemory } from '../../src/store/pglite/open-pglite.ts'
import { KILLED, MORE_KILLED, makeIncoming } from './make-incoming.ts'

const DERIVED = [
  'select report, claim, block, setting::text as setting from claims order by report, claim',
  'select question, block from questions order by question',
  'select report, claim, outlet from claims order by report, claim',
  'select question, contradicted::text as contradicted from questions order by question',
  'select report, words::text as words from versions order by report',
  'select cell, questions, claims, first, last from question_counts order by cell',
  'select source, claims from contradicted_sources order by source',
  'select question, words::text as words from question_words order by question',
  'select content from dossiers',
]

/** The tables as the first step left them. */
const BACK_TO_THE_FIRST = String.raw`
update claims set block = regexp_replace(block, '^([^|]*)\|([^|]*)\|([^|]*)', '\1|\3|\2'),
  setting = regexp_replace(setting::text, '"block":"([^|]*)\|([^|]*)\|([^|"]*)', '"block":"\1|\3|\2')::json;
update questions set block = regexp_replace(block, '^([^|]*)\|([^|]*)\|([^|]*)', '\1|\3|\2');
drop table question_counts, question_words, contradicted_sources;
alter table dossiers drop column content;
drop index questions_event, questions_spanning, questions_claims, questions_time, questions_place, reports_outlet, reports_changed, claims_way, claims_lost, log_judgements, statements_stance, acts_stance;
alter table claims drop column outlet, drop column way_from, drop column way_to, drop column way_low, drop column way_high,
  drop column way_since, drop column way_until;
alter table questions drop column contradicted, drop column made_from;
alter table versions drop column words;
create index claims_source on claims (dossier, source) where state in ('current', 'kept');
create index questions_event on questions (dossier, event, claims desc, question);
create index questions_claims on questions (dossier, claims desc, question);
create index questions_place on questions (dossier, place);
create index versions_words on versions using gin (to_tsvector('german', left(text, 100000)));
update ledger_shape set migrations = 1;
`

describe('a ledger of an older shape', () => {
  let database: Database

  beforeAll(async () => {
    database = await openPGliteInMemory()
  }, 60_000)
  afterAll(() => database?.close())

  it('gets what newer ones write beside their claims and questions', async () => {
    const store = await openStore(database, { rules: RULES, clock: () => new Date(0) })
    const group = [
      makeIncoming('a', KILLED, { outlet: 'Kurier' }),
      makeIncoming('b', MORE_KILLED, { outlet: 'Bote' }),
      makeIncoming('c', MORE_KILLED.replace('Orvaska', 'Tessmar')),
    ]
    await addGroup(store, 'old', group, RULES, { by: 'Ada', tool: 'lagebild test' })
    const listDerived = () => Promise.all(DERIVED.map((sql) => database.query<object>(sql)))
    const derived = await listDerived()
    expect(derived[3]!.filter((row) => 'contradicted' in row && row.contradicted !== null)).toHaveLength(1)
    await database.query(BACK_TO_THE_FIRST)
    await migrate(database)
    const told = (rows: readonly (readonly object[])[]) => JSON.stringify(rows).replaceAll(/\s|\\/g, '')
    expect(told(await listDerived())).toBe(told(derived))
  })
})
