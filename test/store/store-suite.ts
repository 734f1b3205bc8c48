import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildQuestions } from '../../src/ledger/build-questions.ts'
import { NO_SETTINGS } from '../../src/model/dossier-settings.ts'
import type { Judgement } from '../../src/model/judgement.ts'
import { RULES } from '../../src/pipeline.ts'
import { addGroup } from '../../src/store/add-group.ts'
import type { Database } from '../../src/store/database.ts'
import type { EnteredClaim } from '../../src/store/enter-claim.ts'
import type { Incoming } from '../../src/store/incoming.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Rules } from '../../src/store/rules.ts'
import type { Store } from '../../src/store/store.ts'
import { DERIVED_TABLES, TABLES } from '../../src/store/tables.ts'
import { checkAnyOrder } from './any-order/check-any-order.ts'
import { checkCounts } from './check-counts.ts'
import { FLED, INJURED, KILLED, MORE_KILLED, makeIncoming } from './make-incoming.ts'
import { readContent } from './read-backups.ts'

const WHO = { by: 'Ada', tool: 'lagebild test' }

/** What every filling of the store must do, in the same way. */
export function describeStore(name: string, openDatabase: () => Promise<Database>): void {
  describe(`the store on ${name}`, () => {
    let database: Database
    let store: Store
    /** What is read of a report can be changed, as if the rules had changed. */
    let read: Rules['read'] = RULES.read
    let minutes = 0
    let dossiers = 0
    /** The claims of each question that was built, the last one last. */
    const built: (readonly string[])[] = []

    const draftQuestions: Rules['draftQuestions'] = (...args) =>
      RULES.draftQuestions(...args).map((draft) => ({
        ...draft,
        build: () => {
          built.push(draft.claims)
          return draft.build()
        },
      }))
    const settings = {
      rules: { ...RULES, read: (...args: Parameters<Rules['read']>) => read(...args), draftQuestions },
      clock: () => new Date(Date.UTC(2031, 2, 18, 12, minutes++)),
    }
    const folder = mkdtempSync(join(tmpdir(), 'lagebild-store-'))

    beforeAll(async () => {
      database = await openDatabase()
      store = await openStore(database, settings)
    }, 60_000)
    afterAll(() => store?.close())

    const makeDossier = () => `dossier ${++dossiers}`
    const add = (dossier: string, ...group: Incoming[]) =>
      addGroup(store, dossier, group, { read: settings.rules.read }, WHO)
    const listClaims = async (dossier: string) => (await store.listClaims(dossier)).items
    const listQuestions = async (dossier: string) => (await store.listQuestions(dossier)).items
    const nameFirstClaim = async (dossier: string) => {
      const [first] = await listClaims(dossier)
      return `${first!.report.id}/${first!.claim.id}`
    }
    async function verify(dossier: string): Promise<string[]> {
      const findings: string[] = []
      for await (const { subject, message } of store.verify(dossier)) findings.push(`${subject}: ${message}`)
      return findings
    }
    async function readingWithout(number: number, work: () => Promise<void>): Promise<void> {
      read = (report, settings) => {
        const reading = RULES.read(report, settings)
        return { ...reading, claims: reading.claims.filter(({ figure }) => figure.low !== number) }
      }
      await work().finally(() => {
        read = RULES.read
      })
    }

    it('has the tables that the code writes', async () => {
      const rows = await database.query<{ table_name: string; column_name: string }>(
        `select table_name, column_name from information_schema.columns
          where table_schema = current_schema() and table_name <> 'ledger_shape' and is_generated = 'NEVER'
          order by table_name, ordinal_position`,
      )
      for (const [table, columns] of Object.entries(TABLES)) {
        const found = rows.filter(({ table_name }) => table_name === table).map(({ column_name }) => column_name)
        expect(found).toEqual(['dossier', ...Object.keys(columns)])
      }
      const tables = new Set(rows.map(({ table_name }) => table_name))
      expect([...tables].sort()).toEqual(['dossiers', ...Object.keys(TABLES), ...DERIVED_TABLES].sort())
    })

    it('keeps the original, the text, the claims and the questions of a report', async () => {
      const dossier = makeDossier()
      const { reports } = await add(dossier, makeIncoming('a', `${KILLED}\n${INJURED}`, { outlet: 'Kurier' }))
      expect(reports.map(({ disposition }) => disposition.kind)).toEqual(['new'])
      const report = await store.findReport(dossier, 'a')
      expect(report).toMatchObject({ version: 1, claims: 2, addedBy: 'Ada', head: { outlet: 'Kurier' } })
      const original = await store.findOriginal(dossier, report!.head.sha256)
      expect(Buffer.from(original!).toString()).toBe(`${KILLED}\n${INJURED}`)
      expect((await listClaims(dossier)).map(({ claim }) => claim.figure.low)).toEqual([38, 120])
      expect((await listQuestions(dossier)).map(({ question }) => question.event).sort()).toEqual(['injured', 'killed'])
      expect(await verify(dossier)).toEqual([])
    })

    it('changes nothing when the same report comes again', async () => {
      const dossier = makeDossier()
      await add(dossier, makeIncoming('a', KILLED))
      const head = await store.findLogHead(dossier)
      const { reports } = await add(dossier, makeIncoming('a', KILLED), {
        ...makeIncoming('a', KILLED),
        seat: '/moved.txt',
      })
      expect(reports.map(({ disposition }) => disposition.kind)).toEqual(['unchanged', 'unchanged'])
      expect(await store.findLogHead(dossier)).toEqual(head)
    })

    it('reads a report once, also where reading finds its title', async () => {
      const dossier = makeDossier()
      let times = 0
      read = (...args) => {
        times += 1
        return RULES.read(...args)
      }
      const incoming = makeIncoming('a', `Angriff auf Orvaska\n\n${KILLED}`)
      await add(dossier, incoming).finally(() => {
        read = RULES.read
      })
      expect(RULES.read(incoming.report, NO_SETTINGS).report.title).toBe('Angriff auf Orvaska')
      expect(times).toBe(1)
    })

    it('logs what was no report, once', async () => {
      const dossier = makeDossier()
      const note = { kind: 'failed', origin: 'reports/scan.pdf', message: 'no text in it' } as const
      const broken = { ...makeIncoming('scan', ''), report: null, notes: [note] }
      const addBroken = () => addGroup(store, dossier, [broken, makeIncoming('a', KILLED)], RULES, WHO)
      expect((await addBroken()).notes).toEqual([note])
      const head = await store.findLogHead(dossier)
      await addBroken()
      expect(await store.findLogHead(dossier)).toEqual(head)
      const noted = (await store.listLog(dossier)).items.filter(({ action }) => action === 'note')
      expect(noted).toMatchObject([{ by: 'Ada', subject: null, old: null, new: note }])
      expect(await store.listNotes(dossier)).toEqual([note])
      expect(await verify(dossier)).toEqual([])
    })

    it('logs what is read differently beside the claims, and keeps what the intake noted', async () => {
      const dossier = makeDossier()
      const note = { kind: 'undecided', origin: 'reports/a.txt', message: '"gestern" is no date' } as const
      await add(dossier, { ...makeIncoming('a', KILLED), notes: [note] })
      read = (report, settings) => ({ ...RULES.read(report, settings), statements: [] })
      const again = await store.reread(dossier, WHO).finally(() => {
        read = RULES.read
      })
      expect(again).toMatchObject({ reports: 1, changed: 1 })
      const [entry] = (await store.listLog(dossier)).items.filter(({ action }) => action === 'reread')
      expect(entry).toMatchObject({ subject: 'a', old: { claims: {} }, new: { claims: {} } })
      expect((entry!.new as { told: string }).told).not.toBe((entry!.old as { told: string }).told)
      expect(await store.listNotes(dossier)).toEqual([note])
      expect(await verify(dossier)).toEqual([])
    })

    it('builds of a block only what is made of something else than before', async () => {
      const dossier = makeDossier()
      await add(dossier, makeIncoming('a', KILLED))
      const [before] = await listQuestions(dossier)
      built.length = 0
      await add(dossier, makeIncoming('b', 'In Orvaska wurden 7 Menschen verletzt, teilte die Polizei mit.'))
      const questions = await listQuestions(dossier)
      expect(questions.map(({ question }) => question.event).sort()).toEqual(['injured', 'killed'])
      expect(questions).toContainEqual(before)
      expect(built.map((claims) => claims.map((name) => name[0]))).toEqual([['b']])
      built.length = 0
      const newer = { ...WHO, tool: 'lagebild of another version' }
      await addGroup(store, dossier, [makeIncoming('c', MORE_KILLED)], { read: settings.rules.read }, newer)
      expect(
        built
          .map((claims) =>
            claims
              .map((name) => name[0])
              .sort()
              .join(''),
          )
          .sort(),
      ).toEqual(['ac', 'b'])
      expect(await listQuestions(dossier)).toContainEqual(
        questions.find(({ question }) => question.event === 'injured'),
      )
    })

    it('takes the same words of another outlet for another report', async () => {
      const dossier = makeDossier()
      const copy = { ...makeIncoming('a', KILLED, { outlet: 'Bote' }), seat: '/desk/bote/a.txt' }
      await add(dossier, makeIncoming('a', KILLED, { outlet: 'Kurier' }), copy)
      const { items } = await store.listReports(dossier)
      expect(items.map(({ head }) => head.outlet).sort()).toEqual(['Bote', 'Kurier'])
      const [question] = await listQuestions(dossier)
      expect(question!.answer).toMatchObject({ outlets: 2 })
    })

    it('makes a changed report a new version, in which judgements stay with their sentences', async () => {
      const dossier = makeDossier()
      await add(dossier, makeIncoming('a', `${KILLED}\n${INJURED}`))
      const [killed, injured] = (await listClaims(dossier)).map(({ claim }) => `a/${claim.id}`)
      await store.judge(dossier, { kind: 'accept', claim: killed!, reason: null }, WHO)
      await store.judge(dossier, { kind: 'comment', claim: injured!, text: 'why so many?', reason: null }, WHO)
      const { reports, lost } = await add(dossier, makeIncoming('a', `Aktualisiert.\n${KILLED}\n${FLED}`))
      expect(reports[0]!.disposition.kind).toBe('changed')
      expect(lost).toEqual([injured])
      const claims = await listClaims(dossier)
      expect(claims.map(({ claim }) => claim.figure.low)).toEqual([38, 4000])
      expect(`a/${claims[0]!.claim.id}`).toBe(killed)
      expect((await store.listVersions(dossier, 'a')).map(({ text }) => text.split('\n')[0])).toEqual([
        KILLED,
        'Aktualisiert.',
      ])
      expect((await store.listClaims(dossier, { states: ['lost'] })).items).toHaveLength(1)
      expect(await verify(dossier)).toEqual([])
    })

    it('knows a report again by its address', async () => {
      const dossier = makeDossier()
      const address = 'https://kurier.example/a'
      await add(dossier, makeIncoming('a', KILLED, { address }))
      const moved = { ...makeIncoming('b', MORE_KILLED, { address }), seat: null }
      expect((await add(dossier, moved)).reports[0]!.disposition).toMatchObject({
        kind: 'changed',
        report: { id: 'a' },
      })
      expect((await store.listReports(dossier)).items).toHaveLength(1)
    })

    it('reads again without dropping what a person said', async () => {
      const dossier = makeDossier()
      await add(dossier, makeIncoming('a', `${KILLED}\n${INJURED}`), makeIncoming('b', MORE_KILLED))
      const before = await listClaims(dossier)
      expect(await store.reread(dossier, WHO)).toEqual({ reports: 2, changed: 0, lost: [], kept: [] })
      const [killed] = before.filter(({ claim }) => claim.figure.low === 38)
      const name = `a/${killed!.claim.id}`
      await store.judge(dossier, { kind: 'accept', claim: name, reason: 'heard the tape' }, WHO)
      await readingWithout(38, async () => {
        expect(await store.reread(dossier, WHO)).toMatchObject({ changed: 1, kept: [name], lost: [] })
      })
      expect((await store.findClaim(dossier, name))!.state).toBe('kept')
      await readingWithout(120, async () => void (await store.reread(dossier, WHO)))
      expect((await listClaims(dossier)).map(({ claim }) => claim.figure.low).sort()).toEqual([38, 52])
      await store.reread(dossier, WHO)
      expect((await listClaims(dossier)).map(({ claim }) => claim)).toEqual(before.map(({ claim }) => claim))
      expect(await verify(dossier)).toEqual([])
    })

    it('puts judgements above the reading, and undoes them', async () => {
      const dossier = makeDossier()
      await add(dossier, makeIncoming('a', KILLED), makeIncoming('b', MORE_KILLED))
      const before = await listQuestions(dossier)
      const claim = await nameFirstClaim(dossier)
      const { id } = await store.judge(
        dossier,
        { kind: 'correct', claim, field: 'event', value: 'seized', reason: 'x' },
        WHO,
      )
      expect((await listQuestions(dossier)).map(({ question }) => question.event).sort()).toEqual(['killed', 'seized'])
      await store.judge(dossier, { kind: 'undo', judgement: id, reason: null }, WHO)
      const strip = (questions: typeof before) => questions.map(({ changedAt: _, ...question }) => question)
      expect(strip(await listQuestions(dossier))).toEqual(strip(before))
      await store.judge(dossier, { kind: 'reject', claim, reason: null }, WHO)
      expect((await listQuestions(dossier)).flatMap(({ claims }) => claims)).toHaveLength(1)
      expect(await store.listJudgements(dossier)).toHaveLength(3)
      await expect(store.judge(dossier, { kind: 'accept', claim: 'a/none', reason: null }, WHO)).rejects.toThrow(
        'no claim "a/none"',
      )
      await expect(store.judge(dossier, { kind: 'undo', judgement: 'j99', reason: null }, WHO)).rejects.toThrow(
        'no judgement',
      )
      expect(await verify(dossier)).toEqual([])
    })

    it('lines up across blocks what a person says is one question', async () => {
      const dossier = makeDossier()
      await add(dossier, makeIncoming('a', KILLED), makeIncoming('b', INJURED))
      const [left, right] = (await listClaims(dossier)).map(({ report, claim }) => `${report.id}/${claim.id}`)
      expect(await listQuestions(dossier)).toHaveLength(2)
      const same = { kind: 'same-question', claims: [left!, right!], reason: null } as const
      const { id } = await store.judge(dossier, same, WHO)
      expect((await listQuestions(dossier)).map(({ claims }) => claims.length)).toEqual([2])
      await add(dossier, makeIncoming('c', MORE_KILLED))
      expect((await listQuestions(dossier)).flatMap(({ claims }) => claims)).toHaveLength(3)
      await store.judge(dossier, { kind: 'undo', judgement: id, reason: null }, WHO)
      expect((await listQuestions(dossier)).flatMap(({ claims }) => claims)).toHaveLength(3)
      expect((await listQuestions(dossier)).length).toBeGreaterThan(1)
    })

    it.each([
      ['is removed', (dossier: string, other: string) => store.removeReport(dossier, other, 'asked for', WHO)],
      ['says it no longer', (dossier: string, other: string) => add(dossier, makeIncoming(other, 'Es regnet.'))],
    ])('parts what a person lined up when one of the reports %s', async (_, leave) => {
      for (const [one, other] of [
        ['a', 'b'],
        ['b', 'a'],
      ] as const) {
        const dossier = makeDossier()
        await add(dossier, makeIncoming('a', KILLED), makeIncoming('b', INJURED), makeIncoming('c', FLED))
        const claims = (await listClaims(dossier)).map(({ report, claim }) => `${report.id}/${claim.id}`)
        await store.judge(dossier, { kind: 'same-question', claims: [claims[0]!, claims[1]!], reason: null }, WHO)
        await leave(dossier, other)
        const answered = (await listQuestions(dossier)).flatMap(({ claims }) => claims.map(({ report }) => report))
        expect(answered.sort()).toEqual([one, 'c'].sort())
      }
    })

    it('keeps the places of a dossier, which win when its reports are read and read again', async () => {
      const dossier = makeDossier()
      const place = { name: 'Tessmar', otherNames: [], latitude: 44.6, longitude: -31.4, kind: 'city', partOf: null }
      const whereabouts = async () =>
        (await listClaims(dossier)).map(({ claim }) => [claim.place?.name ?? null, claim.place?.latitude ?? null])
      await add(dossier, makeIncoming('a', INJURED))
      expect(await whereabouts()).toEqual([[null, null]])
      await store.changeSettings(dossier, { places: [{ ...place, adm1: null, pcode: null }] }, WHO)
      await store.reread(dossier, WHO)
      expect(await whereabouts()).toEqual([['Tessmar', 44.6]])
      await add(dossier, makeIncoming('b', INJURED, { outlet: 'Nordblatt' }))
      expect(await whereabouts()).toEqual([
        ['Tessmar', 44.6],
        ['Tessmar', 44.6],
      ])
      expect((await store.listLog(dossier)).items.map(({ action }) => action)).toContain('settings')
      expect(await verify(dossier)).toEqual([])
    })

    it('corrects metadata, keeps what came in, and answers anew', async () => {
      const dossier = makeDossier()
      await add(dossier, makeIncoming('a', KILLED))
      await store.editReport(dossier, 'a', { published: '2031-04-01', outlet: 'Kurier', sensitive: true }, WHO)
      expect(await store.findReport(dossier, 'a')).toMatchObject({
        sensitive: true,
        head: { published: '2031-04-01', outlet: 'Kurier' },
      })
      expect((await store.listVersions(dossier, 'a'))[0]!.head.published).toBe('2031-03-18')
      expect((await listQuestions(dossier))[0]!.answer.outlets).toBe(1)
      expect((await store.listClaims(dossier, { withoutSensitive: true })).items).toEqual([])
      await add(dossier, makeIncoming('a', `${KILLED} Neu.`))
      expect((await store.findReport(dossier, 'a'))!.head.outlet).toBe('Kurier')
      await expect(store.editReport(dossier, 'z', { outlet: 'x' }, WHO)).rejects.toThrow('no report "z"')
      expect(await verify(dossier)).toEqual([])
    })

    it('takes a claim by hand whose quote matches, and no other', async () => {
      const dossier = makeDossier()
      const sentence = 'Die Halle fasst 300 Feldbetten.'
      await add(dossier, makeIncoming('a', `${KILLED}\n${sentence}`))
      const entered: EnteredClaim = {
        quote: sentence,
        figure: '300',
        low: 300,
        high: 300,
        bound: 'exact',
        unit: 'object',
        event: 'other',
        status: 'asserted',
        group: { text: 'Feldbetten', class: 'unspecified' },
        source: null,
        place: 'Orvaska',
      }
      const claim = await store.enterClaim(dossier, 'a', entered, WHO)
      expect(claim.place).toMatchObject({ text: 'Orvaska', start: KILLED.indexOf('Orvaska') })
      expect(await store.findClaim(dossier, `a/${claim.id}`)).toMatchObject({ enteredBy: 'Ada', state: 'current' })
      await store.reread(dossier, WHO)
      expect(await store.findClaim(dossier, `a/${claim.id}`)).toMatchObject({ state: 'current' })
      const wrong = { ...entered, quote: 'Die Halle faßt 300 Feldbetten.' }
      await expect(store.enterClaim(dossier, 'a', wrong, WHO)).rejects.toThrow('must match its text exactly')
      expect(await verify(dossier)).toEqual([])
    })

    it('enters each of two like numbers of one sentence, and of a sentence that stands there twice', async () => {
      const dossier = makeDossier()
      const quote = 'Die Halle fasst 12 Betten und 12 Stühle.'
      const text = `${quote}\nIm Text steht nichts anderes.\n${quote}`
      await add(dossier, makeIncoming('a', text))
      const entered = {
        quote,
        figure: '12',
        low: 12,
        high: 12,
        bound: 'exact',
        unit: 'object',
        event: 'other',
        status: 'asserted',
        group: null,
        source: null,
        place: null,
      } as const
      await expect(store.enterClaim(dossier, 'a', entered, WHO)).rejects.toThrow('more than once')
      const places = [...text.matchAll(/12/g)].map(({ index }) => index)
      const claims = []
      for (const at of places) claims.push(await store.enterClaim(dossier, 'a', { ...entered, at }, WHO))
      expect(claims.map(({ figure }) => figure.start)).toEqual(places)
      expect(claims.map((claim) => text.slice(claim.quote.start, claim.quote.end))).toEqual(places.map(() => quote))
      expect(new Set(claims.map(({ id }) => id)).size).toBe(4)
      await expect(store.enterClaim(dossier, 'a', { ...entered, at: 3 }, WHO)).rejects.toThrow('does not stand at 3')
      expect(await verify(dossier)).toEqual([])
    })

    it('erases a removed report from every table, and the log still holds', async () => {
      const dossier = makeDossier()
      await add(dossier, makeIncoming('a', `${KILLED}\n${FLED}`, { title: 'Geheim' }), makeIncoming('b', MORE_KILLED))
      const claim = await nameFirstClaim(dossier)
      await store.judge(dossier, { kind: 'comment', claim, text: 'der Sprecher der Klinik', reason: null }, WHO)
      await store.removeReport(dossier, 'a', 'asked for by the clinic', WHO)
      for (const table of [...Object.keys(TABLES), ...DERIVED_TABLES, 'dossiers']) {
        const rows = await database.query<{ text: string }>(
          `select t::text as text from ${table} t where dossier = $1`,
          [dossier],
        )
        const traces = rows.filter(({ text }) => /Klinik|Rote Kreuz|Geheim|4000/.test(text))
        expect([table, traces]).toEqual([table, []])
      }
      expect(await store.listTombstones(dossier)).toMatchObject([
        { report: 'a', by: 'Ada', why: 'asked for by the clinic' },
      ])
      expect(await verify(dossier)).toEqual([])
      const again = await add(dossier, makeIncoming('a', `${KILLED}\n${FLED}`, { title: 'Geheim' }))
      expect(again.reports[0]!.disposition.kind).toBe('removed')
      expect((await store.listReports(dossier)).items.map(({ head }) => head.id)).toEqual(['b'])
    })

    describe('names what was altered:', () => {
      const change = (table: string, what: string) => (dossier: string) => [
        `update ${table} set ${what} where dossier = $1`,
        dossier,
      ]
      it.each([
        ['the original bytes', change('originals', `bytes = 'x'`), /^original .*: its bytes were altered \(report a\)/],
        [
          'a text',
          change('versions', `text = replace(text, '38', '83')`),
          /^report a: the text of version 1 was altered/,
        ],
        [
          'a figure',
          change('claims', `data = replace(data::text, '"low":38', '"low":83')::json`),
          /^claim a\/\w+: was altered/,
        ],
        [
          'a quote',
          change('claims', `data = replace(data::text, 'getötet', 'verletzt')::json`),
          /: the text does not say "/,
        ],
        [
          'a statement',
          change('statements', `data = replace(data::text, '"form":"', '"form":"x')::json`),
          /^report a: its statements, acts or times were altered/,
        ],
        [
          'a time added',
          (d: string) => ["insert into times values ($1, 'a', 3, '{}')", d],
          /acts or times were altered/,
        ],
        ['the state of a claim', change('claims', `state = 'old'`), /^claim a\/\w+: was altered/],
        [
          'metadata',
          change('reports', `head = replace(head::text, '2031', '2030')::json`),
          /^report a: its metadata was altered/,
        ],
        [
          'a judgement',
          change('judgements', `data = replace(data::text, 'accept', 'reject')::json`),
          /^judgement j00001: was altered/,
        ],
        ['who did something', change('log', `by_name = 'Eve'`), /^log entry 1 \(create\): was altered/],
        ['a logged value', change('log', `new = '{}'`), /^log entry 1 \(create\): its new value was altered/],
        [
          'a value erased without a removal',
          change('log', 'new = null'),
          /: its new value is gone, and no removal erased it/,
        ],
        [
          'an entry taken out',
          (d: string) => ['delete from log where dossier = $1 and entry = 2', d],
          /misses entry 2/,
        ],
        [
          'the last entry cut off',
          (d: string) => ['delete from log where dossier = $1 and entry = 4', d],
          /^log: ends with entry 3/,
        ],
        ['a claim taken out', (d: string) => ['delete from claims where dossier = $1', d], /^claim a\/\w+: is gone/],
        ['a report taken out', (d: string) => ['delete from reports where dossier = $1', d], /^report a: is gone/],
        [
          'an original taken out',
          (d: string) => ['delete from originals where dossier = $1', d],
          /^report a: the original of version 1 is gone/,
        ],
        [
          'a judgement taken out',
          (d: string) => ['delete from judgements where dossier = $1', d],
          /^judgement j00001: is gone/,
        ],
      ])('%s', async (_, alter, expected) => {
        const dossier = makeDossier()
        await add(dossier, makeIncoming('a', KILLED))
        await store.judge(dossier, { kind: 'accept', claim: await nameFirstClaim(dossier), reason: null }, WHO)
        expect(await verify(dossier)).toEqual([])
        const [sql, ...values] = alter(dossier)
        await database.query(sql!, values)
        expect((await verify(dossier)).join('\n')).toMatch(new RegExp(expected.source, 'm'))
      })
    })

    it('turns pages without losing or doubling anything', async () => {
      const dossier = makeDossier()
      const texts = Array.from({ length: 7 }, (_, at) => KILLED.replace('Orvaska', `Ort${'abcdefg'[at]}heim`))
      await add(dossier, ...texts.map((text, at) => makeIncoming(`r${at}`, text)))
      for (const list of [
        (page: object) => store.listReports(dossier, {}, page),
        (page: object) => store.listClaims(dossier, {}, page),
        (page: object) => store.listQuestions(dossier, {}, page),
        (page: object) => store.listLog(dossier, page),
      ] as const) {
        const whole = await list({ limit: 1000 })
        const pages: unknown[] = []
        let after: string | null = null
        do {
          const page: { items: readonly unknown[]; next: string | null } = await list({ limit: 2, after })
          pages.push(...page.items)
          after = page.next
        } while (after !== null)
        expect(pages).toEqual(whole.items)
      }
    })

    it('filters questions and finds words in their German forms', async () => {
      const dossier = makeDossier()
      await add(dossier, makeIncoming('a', KILLED), makeIncoming('b', INJURED), makeIncoming('c', MORE_KILLED))
      const count = (filter: object) => store.countQuestions(dossier, filter)
      expect(await count({ event: 'injured' })).toBe(1)
      expect(await count({ place: 'ORVASKA' })).toBe(await count({ event: 'killed' }))
      expect(await count({ report: 'b' })).toBe(1)
      expect(await count({ changedSince: '2099-01-01T00:00:00Z' })).toBe(0)
      const found = await store.listClaims(dossier, { words: 'Angriffe' })
      expect(found.items.map(({ report }) => report.id)).toEqual(['a', 'c'])
      expect((await store.listReports(dossier, { words: 'verletzten' })).items.map(({ head }) => head.id)).toEqual([
        'b',
      ])
    })

    it('gives the same whatever the order and the batches, with judgements in between', async () => {
      await checkAnyOrder(database, { runs: 24, seed: 3 })
    })

    it('gives the same questions in a block that grew too big and shrank again', async () => {
      const days = ['2031-03-02', '2031-03-04', '2031-03-17', '2031-05-08', '2031-05-09', '2031-06-01']
      const reports = Array.from({ length: 60 }, (_, at) => {
        const figures = [20 + at, 200 + 3 * at, 40 + (at % 7)]
        const text = figures.map((figure) => `In Orvaska wurden ${figure} Menschen getötet, sagte die Polizei.`)
        return makeIncoming(`hot ${at}`, text.join('\n'), { published: days[at % days.length]! })
      })
      const [atOnce, inParts, backwards] = [makeDossier(), makeDossier(), makeDossier()]
      await add(atOnce, ...reports)
      for (const from of [0, 20, 40]) await add(inParts, ...reports.slice(from, from + 20))
      await add(backwards, ...reports.toReversed().slice(0, 50))
      await add(backwards, ...reports.toReversed().slice(50))
      const blocks = await database.query<{ block: string }>(
        'select distinct block from claims where dossier = $1 order by block',
        [atOnce],
      )
      expect(blocks.length).toBeGreaterThan(1)
      const tell = async (dossier: string) => {
        const { items } = await store.listQuestions(dossier, {}, { limit: 1000 })
        return items.map(({ changedAt: _, ...question }) => question)
      }
      const questions = await tell(atOnce)
      expect(questions.flatMap(({ claims }) => claims)).toHaveLength(180)
      const claims = (await store.listClaims(atOnce, {}, { limit: 1000 })).items
      const build = (judgements: readonly Judgement[]) =>
        buildQuestions(
          claims.map(({ report, claim }) => ({ report, claim })),
          judgements,
        )
      const sort = (some: typeof questions) => some.toSorted((a, b) => (a.question.id < b.question.id ? -1 : 1))
      expect(sort(questions)).toEqual(build([]))
      expect(await tell(inParts)).toEqual(questions)
      expect(await tell(backwards)).toEqual(questions)
      for (const { report } of reports.slice(39)) await store.removeReport(inParts, report.id, 'a mistake', WHO)
      const few = makeDossier()
      await add(few, ...reports.slice(0, 39))
      expect(await tell(inParts)).toEqual(await tell(few))
      const nameOf = (at: number) => {
        const { report, claim } = claims.find(({ report }) => report.id === reports[at]!.report.id)!
        return `${report.id}/${claim.id}`
      }
      // Of two months that are lined up apart, and would be one block if there were no others.
      await store.judge(atOnce, { kind: 'same-question', claims: [nameOf(2), nameOf(5)], reason: null }, WHO)
      expect(sort(await tell(atOnce))).toEqual(build(await store.listJudgements(atOnce)))
    }, 60_000)

    it('keeps texts that a database cannot', async () => {
      const dossier = makeDossier()
      const text = `${KILLED} \0 ␚ \ud83d \ude00 😀 ␚0000`
      await add(dossier, makeIncoming('a', text, { title: 'x\0y\ud800' }))
      expect((await store.listVersions(dossier, 'a'))[0]!.text).toBe(text)
      expect((await store.findReport(dossier, 'a'))!.head.title).toBe('x\0y\ud800')
      expect(await verify(dossier)).toEqual([])
    })

    it('serves several at once without breaking the chain', async () => {
      const dossier = makeDossier()
      const texts = Array.from({ length: 8 }, (_, at) => KILLED.replace('38', String(30 + at)))
      await Promise.all(texts.map((text, at) => add(dossier, makeIncoming(`r${at}`, text))))
      expect((await store.listReports(dossier)).items).toHaveLength(8)
      expect(await verify(dossier)).toEqual([])
    })

    it('says so where there is no such dossier', async () => {
      await expect(store.listReports('nowhere')).rejects.toThrow('there is no dossier "nowhere"')
      await expect(store.reread('nowhere', WHO)).rejects.toThrow('there is no dossier "nowhere"')
    })

    it('logs an export with the state it was made from', async () => {
      const dossier = makeDossier()
      await add(dossier, makeIncoming('a', KILLED))
      const head = await store.findLogHead(dossier)
      expect(await store.recordExport(dossier, { format: 'csv', settings: { since: null } }, WHO)).toEqual(head)
      expect((await store.listLog(dossier)).items.at(-1)).toMatchObject({
        action: 'export',
        new: { format: 'csv', state: head },
      })
    })

    it.each([
      ['plain', null],
      ['encrypted', 'Öffne dich'],
    ])(
      'moves to another ledger by a backup: %s',
      async (kind, passphrase) => {
        const [first, second] = [join(folder, `${kind}-1`), join(folder, `${kind}-2`)]
        await store.backup(first, passphrase, WHO)
        const restored = await openDatabase()
        const other = await openStore(restored, settings)
        try {
          const names = await other.restore(first, passphrase, WHO)
          for (const name of names) await checkCounts(restored, name)
          expect(names).toContain('dossier 1')
          expect(await other.listDossiers()).toEqual(await store.listDossiers())
          await other.backup(second, null, WHO)
          await store.backup(`${first}-plain`, null, WHO)
          const contents = await Promise.all([readContent(`${first}-plain`), readContent(second)])
          expect(contents[1]).toEqual(contents[0])
          expect((await other.listLog('dossier 1', { limit: 1000 })).items.at(-2)).toMatchObject({
            action: 'restore',
            by: 'Ada',
            new: { isEncrypted: passphrase !== null },
          })
          for await (const finding of other.verify('dossier 1')) expect(finding).toBeUndefined()
          await expect(other.restore(first, passphrase, WHO)).rejects.toThrow('already')
          if (passphrase !== null) {
            await expect(other.restore(first, 'Sesam', WHO)).rejects.toThrow('the passphrase is another')
            await expect(other.restore(first, null, WHO)).rejects.toThrow('--passphrase-file')
          }
        } finally {
          await other.close()
        }
      },
      60_000,
    )

    it('has kept the counts of all dossiers that nobody altered with their questions', async () => {
      const names = (await store.listDossiers()).map(({ name }) => name)
      const altered = await Promise.all(names.map(async (name) => (await verify(name)).length > 0))
      expect(altered).toContain(false)
      for (const name of names.filter((_, at) => !altered[at])) await checkCounts(database, name)
    })

    it('refuses what is no whole backup', async () => {
      const file = join(folder, 'no-backup')
      writeFileSync(file, 'hello')
      await expect(store.restore(file, null, WHO)).rejects.toThrow('not a backup')
    })
  })
}
