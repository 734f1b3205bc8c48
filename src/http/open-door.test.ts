import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepHash } from './guard/password.ts'
import { HOSTILE, type InventedDesk, openInventedDesk } from './invented-desk.ts'
import { openDoor } from './open-door.ts'

const OWN = 'http://127.0.0.1:4711'
const KEY = 'a-key-that-nobody-guesses'
const D = '/api/dossiers/Kadrin'

let desk: InventedDesk
let door: ReturnType<typeof openDoor>
let cookie: string

beforeAll(async () => {
  desk = await openInventedDesk()
  door = openDoor(desk, {
    origins: [OWN, 'http://localhost:4711'],
    access: { kind: 'key', key: KEY, tickets: new Set(['ticket']), by: 'Ada' },
    pages: makePages(),
  })
  const response = await ask(`/?key=${KEY}`)
  cookie = response.headers.get('set-cookie')!.split(';', 1)[0]!
}, 60_000)

afterAll(() => desk.close())

function makePages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-pages-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Lagebild</title>')
  return folder
}

/** Asks as a browser does that stands on a page of the desk; `headers` say otherwise. */
function ask(path: string, init: RequestInit = {}, headers: Record<string, string | null> = {}) {
  const usual = { host: '127.0.0.1:4711', 'sec-fetch-site': 'same-origin', ...(cookie ? { cookie } : {}) }
  const all = Object.entries({ ...usual, ...headers }).filter((entry): entry is [string, string] => entry[1] !== null)
  return door.request(path, { ...init, headers: { ...init.headers, ...Object.fromEntries(all) } })
}

function judge(headers: Record<string, string | null>) {
  const body = JSON.stringify({ kind: 'comment', claim: 'luna/none', text: 'von anderswo' })
  return ask(`${D}/judgements`, { method: 'POST', body, headers: { 'content-type': 'application/json' } }, headers)
}

describe('the door of the desk', () => {
  it('gives nothing of a ledger to who does not have the key', async () => {
    for (const path of ['/api/dossiers', '/api/session', `${D}/situation`, '/api/events', `${D}/exports/csv`]) {
      const response = await ask(path, {}, { cookie: null })
      expect(response.status, path).toBe(401)
      expect(response.headers.get('content-type')).toBe('application/problem+json')
    }
    expect((await ask('/', {}, { cookie: null })).status).toBe(401)
    for (const wrong of ['lagebild-4711=wrong', 'lagebild-4711=', 'lagebild-4712=x', `lagebild-4711=${KEY}`]) {
      expect((await ask('/api/dossiers', {}, { cookie: wrong })).status, wrong).toBe(401)
    }
    const bearer = (key: string) => ask('/api/dossiers', {}, { cookie: null, authorization: `Bearer ${key}` })
    expect((await bearer('wrong')).status).toBe(401)
    expect((await bearer(KEY)).status).toBe(200)
  })

  it('exchanges the key for a cookie that scripts and other sites do not get, and leads on without it', async () => {
    const response = await ask(`/?key=${KEY}`, {}, { cookie: null, 'sec-fetch-site': 'cross-site' })
    expect(response.headers.get('set-cookie')).toMatch(/^lagebild-4711=[\w-]{43}; .*HttpOnly; SameSite=Strict$/)
    expect(response.headers.get('set-cookie')).not.toContain(KEY)
    expect(await response.text()).toContain('content="0; url=/"')
    expect((await ask('/?key=wrong', {}, { cookie: null })).headers.get('set-cookie')).toBeNull()
    expect((await ask('/')).status).toBe(200)
    expect((await ask('/dossiers/Kadrin/reports/a.b')).status).toBe(200)
  })

  it('takes a ticket once', async () => {
    expect((await ask('/?key=ticket', {}, { cookie: null })).headers.get('set-cookie')).not.toBeNull()
    expect((await ask('/?key=ticket', {}, { cookie: null })).headers.get('set-cookie')).toBeNull()
  })

  it('does not answer under a name that was made to mean this computer (DNS rebinding)', async () => {
    for (const host of ['evil.example', 'evil.example:4711', '127.0.0.1:80', '127.0.0.1.evil.example:4711', null]) {
      const response = await ask('/api/dossiers', {}, { host })
      expect(response.status, String(host)).toBe(421)
    }
    expect((await ask('/api/dossiers', {}, { host: 'LOCALHOST:4711' })).status).toBe(200)
  })

  it('lets no other page write in a person’s name', async () => {
    const attacks: Record<string, string | null>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:9999' },
      { 'sec-fetch-site': null, origin: 'http://evil.example' },
      { 'sec-fetch-site': null, origin: 'null' },
      { 'sec-fetch-site': null, origin: 'http://127.0.0.1:4711.evil.example' },
      { 'sec-fetch-site': null },
    ]
    for (const headers of attacks) expect((await judge(headers)).status, JSON.stringify(headers)).toBe(403)
    expect((await judge({})).status).toBe(404)
    expect((await judge({ 'sec-fetch-site': null, origin: OWN })).status).toBe(404)
  })

  it('takes no form that a foreign page could send without asking', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const body = '{"kind":"undo","judgement":"j1","reason":null}'
      const response = await ask(`${D}/judgements`, { method: 'POST', body, headers: { 'content-type': type } })
      expect(response.status, type).toBeGreaterThanOrEqual(400)
    }
    expect((await desk.store.listJudgements('Kadrin')).length).toBe(0)
  })

  it('lets no other page read, embed or be allowed by CORS', async () => {
    const response = await ask('/api/dossiers', {}, { 'sec-fetch-site': 'cross-site', origin: 'http://evil.example' })
    expect(response.status).toBe(403)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    const preflight = await ask(`${D}/judgements`, { method: 'OPTIONS' }, { origin: 'http://evil.example' })
    expect(preflight.status).toBe(403)
    expect(preflight.headers.get('access-control-allow-methods')).toBeNull()
  })

  it('tells browsers on every answer to run nothing but its own files, in no frame', async () => {
    for (const path of ['/', '/api/dossiers', '/api/none', '/none.js', `${D}/situation`]) {
      const { headers } = await ask(path)
      const policy = headers.get('content-security-policy')!
      expect(policy, path).toContain("default-src 'none'")
      expect(policy, path).toContain("script-src 'self';")
      expect(policy, path).toContain("frame-ancestors 'none'")
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('referrer-policy'), path).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin')
    }
  })

  it('gives the text of strangers only as JSON or as a download', async () => {
    const report = encodeURIComponent('funk/1')
    const page = await ask(`${D}/reports/${report}`)
    expect(page.headers.get('content-type')).toContain('application/json')
    expect(await page.text()).toContain(JSON.stringify(HOSTILE).slice(1, -1))
    const original = await ask(`${D}/reports/${report}/versions/1/original`)
    expect(original.headers.get('content-disposition')).toContain('attachment')
    expect(original.headers.get('content-security-policy')).toContain('sandbox')
    const html = await (await ask(`${D}/briefing/file?format=html`)).text()
    expect(html).not.toContain('<script>')
  })

  it('hands out no file but those of the pages', async () => {
    for (const path of [
      '/../package.json',
      '/..%2fpackage.json',
      '/%2e%2e/package.json',
      '/assets/../../package.json',
    ]) {
      const body = await (await ask(path)).text()
      expect(body, path).not.toContain('dependencies')
    }
  })

  it('gives a fault of ours without its inside', async () => {
    const { listDossiers } = desk.store
    Object.assign(desk.store, { listDossiers: () => Promise.reject(new Error('secret inside')) })
    const response = await ask('/api/dossiers')
    Object.assign(desk.store, { listDossiers })
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
    expect(desk.faults.splice(0)).toMatchObject([{ message: 'secret inside' }])
  })
})

describe('the door of a desk that others can reach', () => {
  const PASSWORD = 'langes Passwort'
  let guarded: ReturnType<typeof openDoor>

  beforeAll(async () => {
    const access = { kind: 'password', check: await keepHash(PASSWORD) } as const
    const clock = () => new Date(0)
    guarded = openDoor(
      { ...desk, clock, isGuarded: true },
      { origins: ['https://desk.example'], access, pages: makePages() },
    )
  })

  const at = { host: 'desk.example', origin: 'https://desk.example' }

  function signIn(name: string, password: string, headers: Record<string, string> = {}) {
    const body = new URLSearchParams({ name, password })
    return guarded.request('/sign-in', { method: 'POST', body, headers: { ...at, ...headers } })
  }

  it('has browsers ask for no icon before the desk is open', async () => {
    expect(await (await guarded.request('/sign-in', { headers: at })).text()).toContain(
      '<link rel="icon" href="data:,">',
    )
  })

  it('asks for the password, and writes down who works under the name that was given', async () => {
    expect((await guarded.request('/', { headers: at })).headers.get('location')).toBe('/sign-in')
    const response = await signIn('Grete', PASSWORD)
    expect(response.status).toBe(303)
    const given = response.headers.get('set-cookie')!
    expect(given).toContain('HttpOnly; Secure; SameSite=Strict')
    const headers = { ...at, cookie: given.split(';', 1)[0]! }
    const session = await guarded.request('/api/session', { headers })
    expect(await session.json()).toMatchObject({ by: 'Grete', isGuarded: true })
    await guarded.request('/sign-out', { method: 'POST', headers })
    expect((await guarded.request('/api/session', { headers })).status).toBe(401)
  })

  it('refuses the wrong password, the form of another page, and who guesses on', async () => {
    expect((await signIn('Grete', PASSWORD, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await signIn('', PASSWORD)).status).toBe(401)
    for (let tries = 0; tries < 5; tries++) await signIn('Grete', 'falsch')
    const late = await signIn('Grete', PASSWORD)
    expect(late.status).toBe(429)
    expect(late.headers.get('set-cookie')).toBeNull()
  })
})
