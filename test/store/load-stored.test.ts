import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadStored } from '../../src/cli/load-stored.ts'
import { REBUILD } from '../../src/cli/rebuild.ts'
import { writeMarkdown } from '../../src/exports/briefing-markdown.ts'
import { RULES } from '../../src/pipeline.ts'
import { addGroup } from '../../src/store/add-group.ts'
import { openStore } from '../../src/store/open-store.ts'
import { openPGliteInMemory } from '../../src/store/pglite/open-pglite.ts'
import type { Store } from '../../src/store/store.ts'
import { buildBriefing } from '../../src/views/briefing/build-briefing.ts'
import { leaveOutSensitive } from '../../src/views/leave-out-sensitive.ts'
import { loadState } from '../../src/views/load-state.ts'
import { INJURED, KILLED, MORE_KILLED, makeIncoming } from './make-incoming.ts'

const WHO = { by: 'Ada', tool: 'lagebild test' }

describe('a dossier from the store', () => {
  let store: Store
  let minutes = 0

  beforeAll(async () => {
    const clock = () => new Date(Date.UTC(2031, 2, 18, 12, minutes++))
    store = await openStore(await openPGliteInMemory(), { rules: RULES, clock })
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
    const state = await loadStored(store, 'whole', null)
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
    const group = places.map((place) => makeIncoming(place, KILLED.replace('Orvaska', place), { outlet: 'Kurier' }))
    await addGroup(store, 'large', group, { read: RULES.read }, WHO)
    const wish = { tool: 'lagebild test', now: '2031-03-18T12:00:00.000Z', since: null }
    expect((await loadState(store, 'large', { ...wish, most: 45 }, REBUILD)).questions).toHaveLength(45)
    const state = await loadState(store, 'large', { ...wish, most: 44 }, REBUILD)
    expect(state).toMatchObject({ excerptOf: 45 })
    expect(state.questions).toHaveLength(40)
    expect(state.claims).toHaveLength(40)
    expect(state.reports).toHaveLength(40)
    expect(buildBriefing(state, 'de').note).toContain('40 der 45 Fragen')
  })

  it('leaves out claims and reports that were marked', async () => {
    await makeDossier('marked')
    const [first] = await nameClaims('marked')
    await store.judge('marked', { kind: 'mark-sensitive', claim: first!, sensitive: true, reason: null }, WHO)
    await store.editReport('marked', 'c', { sensitive: true }, WHO)
    const open = leaveOutSensitive(await loadStored(store, 'marked', null), REBUILD)
    expect(open.claims.map(({ claim }) => claim.figure.low)).toEqual([52])
    const briefing = writeMarkdown(buildBriefing(open, 'de'))
    expect(briefing).not.toMatch(/\b(?:38|120)\b/)
    expect(briefing).toContain('52')
  })

  it('knows what changed since a day', async () => {
    await makeDossier('changed')
    const { earlier } = await loadStored(store, 'changed', '2031-03-18')
    expect(earlier!.questions.flatMap(({ claims }) => claims.map(({ report }) => report))).toEqual(['a'])
  })

  it('turns all pages', async () => {
    const group = Array.from({ length: 1100 }, (_, at) =>
      makeIncoming(
        `r${at}`,
        `In Ort${at}heim sind bei dem Angriff ${at + 3} Menschen getötet worden, sagte die Polizei.`,
      ),
    )
    await addGroup(store, 'many', group, { read: RULES.read }, WHO)
    expect((await loadStored(store, 'many', null)).reports).toHaveLength(1100)
  }, 60_000)
})
