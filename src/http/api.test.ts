import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { makeApi } from './api.ts'
import { HOSTILE, type InventedDesk, openInventedDesk } from './invented-desk.ts'
import { makeRoom } from './make-room.ts'
import { listOf, pageOf } from './shapes/common.ts'
import { Dossier, Intake, Session } from './shapes/desk.ts'
import { Judgement, JudgementEntry } from './shapes/judgement.ts'
import {
  Briefing,
  ChronologyEntry,
  ExportFormat,
  LogEntry,
  MapPage,
  Movement,
  PositionsPage,
  ReviewItem,
  SearchPage,
  SituationPage,
  SourcePage,
  SourceRow,
} from './shapes/pages.ts'
import { ClaimPage, QuestionPage, QuestionRow } from './shapes/question.ts'
import { ReportPage, ReportRow, VersionPage } from './shapes/report.ts'

let desk: InventedDesk
let app: ReturnType<typeof openApp>

beforeAll(async () => {
  desk = await openInventedDesk()
  app = openApp()
}, 60_000)

afterAll(() => desk.close())

function openApp() {
  const outer = makeRoom()
  outer.use('*', async (c, next) => {
    c.set('by', 'Ada')
    await next()
  })
  return outer.route('/', makeApi(desk))
}

const D = '/api/dossiers/Kadrin'

async function get<T>(path: string, shape?: z.ZodType<T>): Promise<T> {
  const response = await app.request(path)
  const body = await response.json()
  expect(response.status, JSON.stringify(body)).toBe(200)
  if (shape) expect(shape.safeParse(body).error?.issues ?? []).toEqual([])
  return body as T
}

async function send(method: string, path: string, body: unknown): Promise<Response> {
  return app.request(path, {
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })
}

describe('the API of the desk', () => {
  it('answers every page as it is described', async () => {
    await get('/api/session', Session)
    await get('/api/dossiers', listOf(Dossier))
    await get('/api/exports', listOf(ExportFormat))
    await get(`${D}/situation?since=2031-03-01`, SituationPage)
    await get(`${D}/positions`, PositionsPage)
    await get(`${D}/chronology`, pageOf(ChronologyEntry))
    await get(`${D}/chronology?show=positions`, pageOf(ChronologyEntry))
    await get(`${D}/map`, MapPage)
    await get(`${D}/movements`, listOf(Movement))
    await get(`${D}/review`, pageOf(ReviewItem))
    await get(`${D}/judgements`, pageOf(JudgementEntry))
    await get(`${D}/log`, pageOf(LogEntry))
    await get(`${D}/briefing?language=en`, Briefing)
    expect(desk.faults).toEqual([])
  })

  it('describes all of it for machines', async () => {
    const document = await get<{ openapi: string; paths: Record<string, unknown> }>('/api/openapi.json')
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toContain('/api/dossiers/{dossier}/questions/{question}')
    expect(JSON.stringify(document)).toContain('application/problem+json')
  })

  it('leads from the contested question to its sentences in two steps', async () => {
    const { disputed } = await get(`${D}/situation`, SituationPage)
    const row = disputed.find(({ question }) => question.event === 'killed')!
    expect(row.standing).toBe('contested')
    expect([row.low, row.high]).toEqual([40, 82])
    expect(row.reach.map(({ low }) => low).toSorted()).toEqual([40, 82])
    const page = await get(`${D}/questions/${row.question.id}`, QuestionPage)
    expect(page.cards.map(({ claim }) => claim.figure.low).toSorted()).toEqual([40, 82])
    for (const { claim, voice } of page.cards) {
      expect(claim.quote.exact).toContain(claim.figure.text)
      expect(voice).not.toBeNull()
    }
  })

  it('filters questions by standing, event, words and report, and pages through them', async () => {
    const all = await get(`${D}/questions`, pageOf(QuestionRow))
    expect(all.items.length).toBeGreaterThan(2)
    const contested = await get(`${D}/questions?standing=contested,moving`, pageOf(QuestionRow))
    expect(contested.items.length).toBeGreaterThan(0)
    expect(contested.items.length).toBeLessThan(all.items.length)
    const found = await get(`${D}/questions?q=Luftangriffe`, pageOf(QuestionRow))
    expect(found.items.map(({ question }) => question.event)).toEqual(['injured'])
    const ofReport = await get(`${D}/questions?report=${encodeURIComponent('funk/1')}`, pageOf(QuestionRow))
    expect(ofReport.items.map(({ question }) => question.id)).toEqual(found.items.map(({ question }) => question.id))
    for (const sort of ['weight', 'changed', 'time']) {
      const ids: string[] = []
      for (let cursor: string | null = ''; cursor !== null; ) {
        const query: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
        const page: z.infer<ReturnType<typeof pageOf<typeof QuestionRow>>> = await get(
          `${D}/questions?limit=1&sort=${sort}${query}`,
          pageOf(QuestionRow),
        )
        ids.push(...page.items.map(({ question }) => question.id))
        cursor = page.next
      }
      expect(ids.toSorted(), sort).toEqual(all.items.map(({ question }) => question.id).toSorted())
    }
  })

  it('gives a report with its claims, their questions and versions; ids may have a slash in them', async () => {
    const list = await get(`${D}/reports`, pageOf(ReportRow))
    expect(list.items.map(({ head }) => head.id)).toEqual(['funk/1', 'luna', 'spiegel'])
    const page = await get(`${D}/reports/${encodeURIComponent('funk/1')}`, ReportPage)
    const [card] = page.claims
    expect(page.text.slice(card!.claim.quote.start, card!.claim.quote.end)).toBe(card!.claim.quote.exact)
    expect(page.questions[card!.name]?.title.de).toBeTruthy()
    const version = await get(`${D}/reports/${encodeURIComponent('funk/1')}/versions/1`, VersionPage)
    expect(version.text).toBe(page.text)
    const claim = await get(`${D}/claims/${encodeURIComponent(card!.name)}`, ClaimPage)
    expect(claim.question?.id).toBe(page.questions[card!.name]!.id)
  })

  it('gives reports in the order that is wanted, page by page, those of which it is not known last', async () => {
    const list = async (sort: string) => {
      const ids: string[] = []
      for (let cursor: string | null = ''; cursor !== null; ) {
        const more: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
        const page: z.infer<ReturnType<typeof pageOf<typeof ReportRow>>> = await get(
          `${D}/reports?limit=1&sort=${sort}${more}`,
          pageOf(ReportRow),
        )
        ids.push(...page.items.map(({ head }) => head.id))
        cursor = page.next
      }
      return ids
    }
    await send('PATCH', `${D}/reports/luna`, { outlet: null, published: '2031-03-19' })
    await send('PATCH', `${D}/reports/spiegel`, { published: null })
    expect(await list('published')).toEqual(['luna', 'funk/1', 'spiegel'])
    expect(await list('outlet')).toEqual(['funk/1', 'spiegel', 'luna'])
    expect(await list('id')).toEqual(['funk/1', 'luna', 'spiegel'])
    expect((await list('changed')).toSorted()).toEqual(['funk/1', 'luna', 'spiegel'])
    await send('PATCH', `${D}/reports/luna`, { outlet: 'Blatt luna', published: '2031-03-18' })
    await send('PATCH', `${D}/reports/spiegel`, { published: '2031-03-18' })
  })

  it('tells the chronology from either end', async () => {
    for (const show of ['questions', 'positions']) {
      const list = async (sort: string) => {
        const { items } = await get(`${D}/chronology?show=${show}&sort=${sort}`, pageOf(ChronologyEntry))
        return items.map((one) => (one.kind === 'question' ? one.row.question.id : one.position.id))
      }
      expect(await list('latest')).toEqual((await list('earliest')).toReversed())
    }
    const first = await get(`${D}/chronology?sort=latest&limit=1`, pageOf(ChronologyEntry))
    const second = await get(`${D}/chronology?sort=latest&limit=1&cursor=${first.next}`, pageOf(ChronologyEntry))
    expect(second.items).not.toEqual(first.items)
  })

  it('finds parties and claims to judge by a part of the name, a word and a place', async () => {
    const { rows } = await get(`${D}/positions?party=regier`, PositionsPage)
    expect(rows.map(({ party }) => party)).toEqual(['Regierung'])
    const review = async (query: string) =>
      (await get(`${D}/review?${query}`, pageOf(ReviewItem))).items.map(({ question }) => question.question.event)
    expect(await review('q=Luftangriffe')).toEqual(['injured'])
    expect(await review('place=tessmar&standing=single-voice')).toEqual(['injured'])
    expect(await review('place=Nirgends')).toEqual([])
  })

  it('gives original bytes as a download that no browser runs', async () => {
    const response = await app.request(`${D}/reports/${encodeURIComponent('funk/1')}/versions/1/original`)
    expect(await response.text()).toContain(HOSTILE)
    expect(response.headers.get('content-type')).toBe('application/octet-stream')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="1.html"/)
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('judges, shows who decided what, and undoes', async () => {
    const { items } = await get(`${D}/review`, pageOf(ReviewItem))
    const [first] = items
    expect(first!.question.question.event).toBe('killed')
    expect(first!.without?.standing).not.toBe('contested')
    const response = await send('POST', `${D}/judgements`, { kind: 'reject', claim: first!.claim.name, reason: 'Test' })
    expect(response.status).toBe(201)
    const judgement = Judgement.parse(await response.json())
    expect(judgement.by).toBe('Ada')
    const after = await get(`${D}/questions?standing=contested`, pageOf(QuestionRow))
    expect(after.items).toEqual([])
    const page = await get(`${D}/claims/${encodeURIComponent(first!.claim.name)}`, ClaimPage)
    expect(page.card.verdict?.decision).toBe('reject')
    const undone = await send('POST', `${D}/judgements/${judgement.id}/undo`, undefined)
    expect(undone.status).toBe(201)
    const again = await get(`${D}/questions?standing=contested`, pageOf(QuestionRow))
    expect(again.items.map(({ question }) => question.event)).toEqual(['killed'])
    const list = await get(`${D}/judgements`, pageOf(JudgementEntry))
    expect(list.items.map(({ judgement: { kind }, inForce }) => [kind, inForce])).toEqual([
      ['undo', true],
      ['reject', false],
    ])
  })

  it('shows a correction beside what was read', async () => {
    const { items } = await get(`${D}/questions?event=injured`, pageOf(QuestionRow))
    const page = await get(`${D}/questions/${items[0]!.question.id}`, QuestionPage)
    const claim = page.cards[0]!.name
    await send('POST', `${D}/judgements`, { kind: 'correct', claim, field: 'high', value: 15, reason: null })
    const card = (await get(`${D}/claims/${encodeURIComponent(claim)}`, ClaimPage)).card
    expect(card.claim.figure.high).toBe(12)
    expect(card.verdict?.corrections).toMatchObject([{ field: 'high', value: 15, by: 'Ada' }])
    const now = await get(`${D}/questions?event=injured`, pageOf(QuestionRow))
    expect(now.items[0]!.high).toBe(15)
  })

  it('finds words in any form, phrases, and words not yet finished', async () => {
    const search = (q: string) => get(`${D}/search?q=${encodeURIComponent(q)}`, SearchPage)
    const verletzt = await search('verletzte')
    expect(verletzt.claims.map(({ card }) => card.report.id)).toEqual(['funk/1'])
    expect(verletzt.claims[0]!.snippet).toContain('\u{E000}verletzt\u{E001}')
    expect((await search('Beobachtungsst')).reports.map(({ report }) => report.id)).toEqual(['spiegel'])
    expect((await search('"Markt von Kadrin"')).counts.reports).toBe(2)
    expect((await search('Kadrin -Klinikum')).reports.map(({ report }) => report.id)).toEqual(['spiegel'])
    expect((await search('fordert Waffenruhe')).statements.length).toBeGreaterThan(0)
    expect((await search('der')).counts).toEqual({ reports: 0, claims: 0, statements: 0 })
    for (const odd of ["'; drop table claims; --", '((', ':*', '"', '\\', '\0', '&|!', 'a'.repeat(500)])
      await search(odd)
    expect(desk.faults).toEqual([])
  })

  it('tells of sources who is quoted and contradicted', async () => {
    const { items } = await get(`${D}/sources?sort=contradicted`, pageOf(SourceRow))
    expect(items.length).toBeGreaterThan(2)
    expect(items[0]!.contradicted).toBe(1)
    const one = await get(`${D}/sources/${encodeURIComponent(items[0]!.name)}`, SourcePage)
    expect(one.claims.map(({ claim }) => claim.source?.name)).toEqual([items[0]!.name])
  })

  it('joins what people judged to be one source, sums its numbers, and brings both back', async () => {
    const names = ['Klinikum', 'Beobachtungsstelle'] as const
    const list = async () => (await get(`${D}/sources?sort=name`, pageOf(SourceRow))).items
    const before = await list()
    const [one, other] = names.map((name) => before.find((row) => row.name === name)!)
    const same = Judgement.parse(
      await (await send('POST', `${D}/judgements`, { kind: 'same-source', names, reason: null })).json(),
    )
    const joined = await list()
    expect(joined).toHaveLength(before.length - 1)
    const row = joined.find(({ sameAs }) => sameAs.length > 0)!
    expect([row.name, ...row.sameAs.map(({ name }) => name)].toSorted()).toEqual(names.toSorted())
    expect(row.claims).toBe(one!.claims + other!.claims)
    expect(row.outlets).toBe(2)
    expect(row.events).toEqual({ killed: 2 })
    // One source does not contradict itself.
    expect(row.contradicted).toBe(0)
    for (const name of names) {
      const page = await get(`${D}/sources/${encodeURIComponent(name)}`, SourcePage)
      expect(page.source).toEqual(row)
      expect(page.claims.map(({ claim }) => claim.source?.name).toSorted()).toEqual(names.toSorted())
    }
    expect((await get(`${D}/sources?q=beobachtung`, pageOf(SourceRow))).items).toEqual([row])
    await send('POST', `${D}/judgements/${same.id}/undo`, undefined)
    expect(await list()).toEqual(before)
    await send('POST', `${D}/judgements`, { kind: 'same-source', names, reason: null })
    await send('POST', `${D}/judgements`, { kind: 'different-source', names, reason: null })
    expect(await list()).toEqual(before)
  })

  it('enters a claim by hand and edits metadata', async () => {
    const quote = 'In der Stadt sitzen 9000 Menschen fest, sagte ein Sprecher der Armee.'
    const entered = {
      ...{ quote, figure: '9000', low: 9000, high: 9000, bound: 'exact', unit: 'person', event: 'in-need' },
      ...{ status: 'asserted', group: { text: 'Menschen', class: 'civilians' }, source: null, place: null },
    }
    const response = await send('POST', `${D}/reports/luna/claims`, entered)
    expect(response.status).toBe(201)
    const wrong = await send('POST', `${D}/reports/luna/claims`, { ...entered, figure: '9001' })
    expect(wrong.status).toBe(422)
    expect(await wrong.json()).toMatchObject({ status: 422, detail: expect.stringContaining('9001') })
    const edited = await send('PATCH', `${D}/reports/luna`, { outlet: 'Luna', published: '2031-03-17' })
    expect(ReportRow.parse(await edited.json()).head).toMatchObject({ outlet: 'Luna', published: '2031-03-17' })
    expect((await send('PATCH', `${D}/reports/luna`, { published: 'gestern' })).status).toBe(400)
  })

  it('ends a briefing at a day, and refuses an end before the beginning', async () => {
    const whole = await get(`${D}/briefing`, Briefing)
    const ended = await get(`${D}/briefing?until=2031-03-17`, Briefing)
    expect(ended.asOf).toMatch(/^Meldungen bis 17\. März 2031/)
    expect(ended.citations.length).toBeGreaterThan(0)
    expect(ended.citations.length).toBeLessThan(whole.citations.length)
    for (const query of ['until=2031-03-17T10:00Z', 'until=gestern', 'since=2031-03-18&until=2031-03-17'])
      expect((await app.request(`${D}/briefing?${query}`)).status, query).toBe(400)
    expect((await app.request(`${D}/briefing/file?since=2031-03-18&until=2031-03-17`)).status).toBe(400)
  })

  it('writes briefings and exports as downloads, and notes them in the log', async () => {
    for (const [path, begins] of [
      [`${D}/briefing/file?format=markdown`, '#'],
      [`${D}/briefing/file?format=html&language=en`, '<!doctype html>'],
      [`${D}/briefing/file?format=docx&until=2031-03-18`, 'PK'],
      [`${D}/exports/csv`, ''],
      [`${D}/exports/xlsx`, 'PK'],
    ] as const) {
      const response = await app.request(path)
      expect(response.status, path).toBe(200)
      expect(response.headers.get('content-disposition'), path).toContain('attachment; filename="Kadrin-')
      expect((await response.text()).startsWith(begins), path).toBe(true)
    }
    expect((await app.request(`${D}/exports/none`)).status).toBe(404)
    const { items } = await get(`${D}/log`, pageOf(LogEntry))
    expect(items.filter(({ action }) => action === 'export')).toHaveLength(5)
    const given = (await desk.store.listLog('Kadrin')).items.filter(({ action }) => action === 'export')
    expect(given.map((entry) => entry.new)).toMatchObject([
      { format: 'briefing-markdown', settings: { language: 'de', sections: null, since: null, withSensitive: false } },
      { format: 'briefing-html', settings: { language: 'en' } },
      { format: 'briefing-docx', settings: { until: '2031-03-18' } },
      { format: 'csv', settings: { vagueWords: 'as-said', since: null, withSensitive: false } },
      { format: 'xlsx' },
    ])
  })

  it('answers 304 while nothing has changed, and anew when something has', async () => {
    const first = await app.request(`${D}/situation`)
    const etag = first.headers.get('etag')!
    const same = await app.request(`${D}/situation`, { headers: { 'if-none-match': etag } })
    expect(same.status).toBe(304)
    const { items } = await get(`${D}/review`, pageOf(ReviewItem))
    await send('POST', `${D}/judgements`, { kind: 'comment', claim: items[0]!.claim.name, text: 'Gesehen' })
    const other = await app.request(`${D}/situation`, { headers: { 'if-none-match': etag } })
    expect(other.status).toBe(200)
    expect(other.headers.get('etag')).not.toBe(etag)
  })

  it('tells what is wrong in one shape', async () => {
    const problems = [
      [await app.request('/api/dossiers/Nirgends/situation'), 404, 'there is no dossier "Nirgends"'],
      [await app.request(`${D}/questions/none`), 404, 'there is no question "none" in dossier "Kadrin"'],
      [await app.request(`${D}/questions?standing=wrong`), 400, 'wrong query: standing'],
      [await app.request(`${D}/questions?place=%00`), 400, 'NUL'],
      [await send('PATCH', `${D}/reports/luna`, { outlet: 'a\0b' }), 400, 'NUL'],
      [await app.request(`${D}/questions?since=15.12.2016`), 400, 'no date'],
      [await app.request(`${D}/questions?cursor=%00`), 422, 'no cursor'],
      [await send('POST', `${D}/judgements`, { kind: 'reject', claim: 'luna/none' }), 404, 'there is no claim'],
      [await send('POST', `${D}/judgements`, { kind: 'reject' }), 400, 'claim'],
      [await send('POST', `${D}/judgements`, { kind: 'accept', claim: 'x', by: 'Eve' }), 400, 'by'],
      [await app.request(`${D}/judgements`, { method: 'POST', body: '{', headers: JSON_TYPE }), 400, ''],
      [await app.request(`${D}/judgements`, { method: 'POST', body: '{}' }), 415, ''],
    ] as const
    for (const [response, status, detail] of problems) {
      const body = (await response.json()) as { detail: string }
      expect(response.headers.get('content-type')).toBe('application/problem+json')
      expect({ status: response.status, body }).toMatchObject({ status, body: { status, title: expect.any(String) } })
      expect(body.detail).toContain(detail)
    }
    expect(desk.faults).toEqual([])
  })

  it('refuses a body that is too large before it is read', async () => {
    const response = await send('POST', `${D}/judgements`, { kind: 'comment', claim: 'x', text: 'a'.repeat(9_000_000) })
    expect(response.status).toBe(413)
  })

  it('takes in files and pasted text, tells how far it is, and what failed in which file', async () => {
    const form = new FormData()
    form.append('files', new File(['In Nerun wurden 7 Menschen verletzt, teilte die Polizei mit.'], 'nerun.txt'))
    form.append('files', new File([''], 'leer.txt'))
    form.append('files', new File(['In Nerun starben 3 Menschen, sagte ein Arzt.'], '../../etc/nerun.txt'))
    const response = await app.request('/api/dossiers/Nerun/intakes/files', { method: 'POST', body: form })
    expect(response.status).toBe(202)
    const { id } = (await response.json()) as { id: string }
    const events = await (await app.request(`/api/intakes/${id}/events`)).text()
    const last = JSON.parse(/data: (.*)\n/.exec(events.slice(events.lastIndexOf('data: ')))![1]!)
    expect(last).toMatchObject({ state: 'done', files: 3, filesDone: 3, error: null })
    expect(last.reports.map(({ became, file }: { became: string; file: string }) => [became, file])).toEqual([
      ['new', 'nerun.txt'],
      ['new', 'nerun.txt'],
    ])
    expect(last.notes).toMatchObject([{ file: 'leer.txt', kind: 'failed', wording: { de: 'leer', en: 'empty' } }])
    const pasted = { text: 'In Nerun wurden 9 Menschen verletzt.', title: 'Neun Verletzte', outlet: 'Bote' }
    const text = await send('POST', '/api/dossiers/Nerun/intakes/text', pasted)
    const intake = (await text.json()) as { id: string }
    await (await app.request(`/api/intakes/${intake.id}/events`)).text()
    const page = await get('/api/dossiers/Nerun/reports/neun-verletzte', ReportPage)
    expect(page.report.head).toMatchObject({ outlet: 'Bote', title: 'Neun Verletzte' })
    expect(page.text).toBe(pasted.text)
    expect(
      (await app.request('/api/dossiers/Nerun/intakes/files', { method: 'POST', body: new FormData() })).status,
    ).toBe(400)
    expect((await app.request('/api/intakes/none')).status).toBe(404)
    expect(desk.faults).toEqual([])
  })

  it('asks of a file whose name it knows whether it is a new version, and makes it one', async () => {
    const nerun = '/api/dossiers/Nerun'
    const handIn = async (name: string, text: string, versionOf?: readonly (string | null)[]) => {
      const form = new FormData()
      form.append('files', new File([text], name))
      if (versionOf) form.append('versionOf', JSON.stringify(versionOf))
      const response = await app.request(`${nerun}/intakes/files`, { method: 'POST', body: form })
      if (response.status !== 202) return response.status
      const { id } = (await response.json()) as { id: string }
      await (await app.request(`/api/intakes/${id}/events`)).text()
      return (await get(`/api/intakes/${id}`, Intake)).reports[0]!
    }
    const ask = async (...names: string[]) => (await send('POST', `${nerun}/intakes/names`, { names })).json()
    await handIn('lage.txt', 'In Nerun wurden 21 Menschen verletzt, teilte die Polizei mit.')
    expect(await ask('lage.txt', 'ordner/lage.txt', 'neu.txt')).toMatchObject([
      { name: 'lage.txt', head: { id: 'lage' }, beginning: expect.stringContaining('In Nerun wurden 21 Menschen') },
      { name: 'ordner/lage.txt', head: { id: 'lage' } },
    ])
    expect(await (await send('POST', '/api/dossiers/Nirgends/intakes/names', { names: ['lage.txt'] })).json()).toEqual(
      [],
    )
    const more = 'In Nerun wurden 23 Menschen verletzt, teilte die Polizei mit.'
    expect(await handIn('lage.txt', more, ['lage'])).toMatchObject({ report: 'lage', became: 'changed', version: 2 })
    expect(await handIn('lage.txt', more, ['lage'])).toMatchObject({ report: 'lage', became: 'unchanged' })
    expect(await handIn('lage.txt', 'In Nerun hungern 900 Menschen.')).toMatchObject({ became: 'new', version: 1 })
    expect(await handIn('lage.txt', more, ['lage', null])).toBe(400)
    const { versions, claims } = await get(`${nerun}/reports/lage`, ReportPage)
    expect(versions.map(({ version }) => version)).toEqual([1, 2])
    expect(claims.map(({ claim }) => claim.figure.low)).toEqual([23])
  })

  it('tells of changes as they happen', async () => {
    const response = await app.request('/api/events')
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader.read()).value).toContain('open')
    const { items } = await get(`${D}/reports`, pageOf(ReportRow))
    await send('PATCH', `${D}/reports/${encodeURIComponent(items[0]!.head.id)}`, { sensitive: true })
    const told = (await reader.read()).value!
    expect(told).toContain('event: changed')
    expect(told).toContain('"dossier":"Kadrin"')
    await reader.cancel()
  })

  it('erases a report and says so of it afterwards', async () => {
    expect((await send('DELETE', `${D}/reports/spiegel`, { why: ' ' })).status).toBe(400)
    expect((await send('DELETE', `${D}/reports/spiegel`, { why: 'Quellenschutz' })).status).toBe(204)
    expect((await app.request(`${D}/reports/spiegel`)).status).toBe(404)
  })
})

const JSON_TYPE = { 'content-type': 'application/json' }
