import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ExportFormat, type PartWriter, writeParts } from '../src/exports/export-format.ts'
import { EXPORT_FORMATS } from '../src/exports/export-formats.ts'
import { buildMatters } from '../src/ledger/build-matters.ts'
import { buildQuestions } from '../src/ledger/build-questions.ts'
import { RULES } from '../src/pipeline.ts'
import { addGroup } from '../src/store/add-group.ts'
import { openStore } from '../src/store/open-store.ts'
import { openPGliteInMemory } from '../src/store/pglite/open-pglite.ts'
import type { Store } from '../src/store/store.ts'
import { loadAnswerParts, loadClaimParts } from '../src/views/load-parts.ts'
import { loadState } from '../src/views/load-state.ts'
import { FLED, INJURED, KILLED, MORE_KILLED, makeIncoming } from './store/make-incoming.ts'

const WHO = { by: 'Ada', tool: 'lagebild test' }
const now = '2031-03-18T12:00:00Z'
let store: Store

beforeAll(async () => {
  store = await openStore(await openPGliteInMemory(), { rules: RULES, clock: () => new Date(now) })
  const texts = [`${KILLED}\n${INJURED}`, `${MORE_KILLED} ${FLED}`, KILLED.replace('38', '=1+40'), 'Nichts.', FLED]
  const reports = texts.map((text, at) => makeIncoming(`r${at}`, text, { outlet: `Bote ${at}` }))
  await addGroup(store, 'd', reports, RULES, WHO)
  const { report, claim } = (await store.listClaims('d')).items[1]!
  const name = `${report.id}/${claim.id}`
  await store.judge('d', { kind: 'correct', claim: name, field: 'low', value: 7, reason: null }, WHO)
  await store.judge('d', { kind: 'reject', claim: `${report.id}/${claim.id}`, reason: 'doubled' }, WHO)
}, 60_000)
afterAll(() => store.close())

const inParts = EXPORT_FORMATS.filter((format): format is ExportFormat & { inParts: PartWriter } => !!format.inParts)

it('can be done for the formats whose rows stand by themselves', () => {
  expect(inParts.map(({ name }) => name)).toEqual(['csv', 'jsonl', 'hxl', 'geojson', 'answers-csv', 'ucdp-csv'])
})

it.each(inParts)('gives the same as the whole: $name', async ({ write, row, inParts }) => {
  const rebuild = { questions: buildQuestions, matters: buildMatters }
  const whole = await loadState(store, 'd', { tool: WHO.tool, now, since: null, until: null }, rebuild)
  const options = { vagueWords: 'as-said' } as const
  const load = row === 'answer' ? loadAnswerParts : loadClaimParts
  let written = ''
  let chunks = 0
  const kinds = new Map(whole.claims.map((claim) => [inParts.kindOf?.(claim), claim]))
  const sample = { ...whole, claims: [...kinds.values()] }
  const parts = load(store, 'd', await store.findLogHead('d'), 2)
  for await (const chunk of writeParts(parts, sample, inParts, options)) {
    written += chunk
    chunks += 1
  }
  expect(chunks).toBeGreaterThan(3)
  expect(written).toBe(await write(whole, options))
  expect(written.split('\n').length).toBeGreaterThan(2)
})
