import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadStored } from '../../src/cli/load-stored.ts'
import { REBUILD } from '../../src/cli/rebuild.ts'
import { writeMarkdown } from '../../src/exports/briefing-markdown.ts'
import { RULES } from '../../src/pipeline.ts'
import { addGroup } from '../../src/store/add-group.ts'
import type { Database } from '../../src/store/database.ts'
import { openStore } from '../../src/store/open-store.ts'
import { openPGliteInMemory } from '../../src/store/pglite/open-pglite.ts'
import type { Store } from '../../src/store/store.ts'
import { buildBriefing } from '../../src/views/briefing/build-briefing.ts'
import { viewChanges } from '../../src/views/changes.ts'
import { listLatestReports } from '../../src/views/latest-reports.ts'
import { leaveOutSensitive } from '../../src/views/leave-out-sensitive.ts'
import { loadState } from '../../src/views/load-state.ts'
import { FLED, INJURED, KILLED, MORE_KILLED, makeIncoming } from './make-incoming.ts'

const ALWAYS = { since: null, until: null }
const WHO = { by: 'Ada', tool: 'lagebild test' }

describe('a dossier from the store', () => {
  let database: Database
  let store: Store
  let minutes = 0

  beforeAll(async () => {
    const clock = () => new Date(Date.UTC(2031, 2, 18, 12, minutes++))
    database = await openPGliteInMemory()
    store = await openStore(database, { rules: RULES, clock })
  }, 60_000)
  afterAll(() => store?.close())

  async function makeDossier(name: string): Promise<void> {
    const group = [
      makeIncoming('a', KILLED, { outlet: 'Lunapress', published: '2031-03-17' }),
      makeIncoming('b', MORE_KILLED, { outlet: 'Abendspiegel' }),
      makeIncoming('c', INJURED, { outlet: 'Kurier' }),
    ]
    await addGroup(store, name, group, { read: RULES.read }, WHO)
  }

  const nameClaims = async (name: string) =>
    (await store.listClaims(name)).items.map(({ report, claim }) => `${report.id}/${claim.id}`)

  it('holds what the ledger holds and names the head of its log', async () => {
    await makeDossier('whole')
    const state = await loadStored(store, 'whole', ALWAYS)
    expect(state.reports.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(state.claims.map(({ claim }) => claim.figure.low)).toEqual([38, 52, 120])
    expect(state.ledger).toEqual({ kind: 'log', hash: (await store.findLogHead('whole')).hash })
    expect(state.takenAt.get('a')).toMatch(/^2031-03-18T12:/)
    const briefing = writeMarkdown(buildBriefing(state, 'de'))
    expect(briefing).toContain(`> ${KILLED.replace('38', '**38**')}`)
    expect(briefing).toContain('Lunapress, 17. März 2031')
    expect(briefing).toContain(state.ledger.hash)
  })

  it('is told in an excerpt where it is large', async () => {
    const places = Array.from({ length: 45 }, (_, at) => `Bren${'aeiou'[at % 5]}${'bdfgklmnp'[Math.floor(at / 5)]}heim`)
    const tell = (place: string, at: number) => KILLED.replace('Orvaska', place).replace('38', String(100 + 7 * at))
    const group = places.map((place, at) => makeIncoming(place, tell(place, at), { outlet: 'Kurier' }))
    await addGroup(store, 'large', group, { read: RULES.read }, WHO)
    const wish = { tool: 'lagebild test', now: '2031-03-18T12:00:00.000Z', since: null, until: null }
    expect((await loadState(store, 'large', { ...wish, most: 45 }, REBUILD)).questions).toHaveLength(45)
    const state = await loadState(store, 'large', { ...wish, most: 44 }, REBUILD)
    expect(state).toMatchObject({ excerptOf: 45 })
    expect(state.questions).toHaveLength(8)
    expect(state.claims).toHaveLength(8)
    expect(state.reports).toHaveLength(8)
    expect(buildBriefing(state, 'de').note).toContain('8 der 45 Fragen')
    const early = await loadState(store, 'large', { ...wish, until: '2031-01-01', most: 44 }, REBUILD)
    expect(early).toMatchObject({ reports: [], questions: [] })
    const ended = await loadState(store, 'large', { ...wish, until: '2031-03-18', most: 44 }, REBUILD)
    expect(ended.questions).toHaveLength(8)
  })

  it('leaves out claims and reports that were marked', async () => {
    await makeDossier('marked')
    const [first] = await nameClaims('marked')
    await store.judge('marked', { kind: 'mark-sensitive', claim: first!, sensitive: true, reason: null }, WHO)
    await store.editReport('marked', 'c', { sensitive: true }, WHO)
    const open = leaveOutSensitive(await loadStored(store, 'marked', ALWAYS), REBUILD)
    expect(open.claims.map(({ claim }) => claim.figure.low)).toEqual([52])
    const briefing = writeMarkdown(buildBriefing(open, 'de'))
    expect(briefing).not.toMatch(/\b(?:38|120)\b/)
    expect(briefing).toContain('52')
  })

  it('knows what changed since a day', async () => {
    await makeDossier('changed')
    const { earlier } = await loadStored(store, 'changed', { since: '2031-03-18', until: null })
    expect(earlier!.questions.flatMap(({ claims }) => claims.map(({ report }) => report))).toEqual(['a'])
  })

  it('ends at a day: what was published later is not in it, and nothing of it shows in an answer', async () => {
    await makeDossier('ended')
    const until = '2031-03-17'
    const state = await loadStored(store, 'ended', { since: null, until })
    expect(state.reports.map(({ id }) => id)).toEqual(['a'])
    expect(state.claims.map(({ claim }) => claim.figure.low)).toEqual([38])
    expect(state.questions.map(({ answer }) => [answer.low, answer.high, answer.standing])).toEqual([
      [38, 38, 'single-voice'],
    ])
    const briefing = writeMarkdown(buildBriefing(state, 'de'))
    expect(briefing).toContain('Meldungen bis 17. März 2031 · Stand')
    expect(briefing).not.toMatch(/\b(?:52|120)\b/)
  })

  it('tells what changed between two days, whatever came and was decided later', async () => {
    await makeDossier('between')
    const [first] = await nameClaims('between')
    await store.editReport('between', 'c', { published: '2031-03-19' }, WHO)
    await store.judge('between', { kind: 'correct', claim: first!, field: 'high', value: 39, reason: null }, WHO)
    const state = await loadStored(store, 'between', { since: '2031-03-17', until: '2031-03-17' })
    expect(state.earlier!.questions).toEqual([])
    expect(viewChanges(state)).toMatchObject({ until: '2031-03-17', reports: [{ id: 'a' }], judgements: [] })
    expect(state.questions[0]!.answer.high).toBe(39)
    const later = await loadStored(store, 'between', { since: '2031-03-18', until: '2031-03-18' })
    expect(viewChanges(later)!.reports.map(({ id }) => id)).toEqual(['b'])
    expect(viewChanges(later)!.judgements.map(({ kind }) => kind)).toEqual(['correct'])
  })

  it('tells the latest reports by the day they were published, and the undated behind them', async () => {
    await makeDossier('latest')
    const undated = makeIncoming('d', FLED, { outlet: 'Bote', published: null })
    const early = makeIncoming('e', KILLED, { outlet: 'Bote', published: '2031-02-01' })
    await addGroup(store, 'latest', [undated, early], { read: RULES.read }, WHO)
    const list = async (limit: number) =>
      (await listLatestReports(database, 'latest', limit)).map(({ head }) => head.id)
    expect(await list(9)).toEqual(['b', 'c', 'a', 'e', 'd'])
    expect(await list(3)).toEqual(['b', 'c', 'a'])
  })

  it('turns all pages', async () => {
    const group = Array.from({ length: 1100 }, (_, at) =>
      makeIncoming(
        `r${at}`,
        `In Ort${at}heim sind bei dem Angriff ${at + 3} Menschen getötet worden, sagte die Polizei.`,
      ),
    )
    await addGroup(store, 'many', group, { read: RULES.read }, WHO)
    expect((await loadStored(store, 'many', ALWAYS)).reports).toHaveLength(1100)
  }, 60_000)
})
