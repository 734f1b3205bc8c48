import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { runLagebild, startLagebild } from './run-lagebild.ts'

let folder: string
let ledger: string
const running = new Set<ChildProcess>()

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lagebild-serve-'))
  ledger = join(folder, 'ledger')
})

afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
  running.clear()
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Starts the desk and waits until it has said where it is. */
async function serve(...args: readonly string[]) {
  const child = startLagebild(['serve', '--ledger', ledger, '--no-open', ...args])
  running.add(child)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const opening = new URL(/http:\S+/.exec(line.toString())![0])
  return { child, opening, origin: opening.origin, key: opening.searchParams.get('key')! }
}

/** As `fetch`, which does not let go of the Host header. */
function askAs(host: string, { hostname, port }: URL): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: '/api/dossiers', headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode!)
    })
    asked.on('error', reject).end()
  })
}

describe('lagebild serve', { timeout: 60_000 }, () => {
  it('opens the desk on this computer alone, takes reports in, closes in order, and has lost nothing', async () => {
    const desk = await serve('--as', 'Ada')
    expect(desk.opening.hostname).toBe('127.0.0.1')
    const headers = { authorization: `Bearer ${desk.key}` }
    expect((await fetch(`${desk.origin}/api/dossiers`)).status).toBe(401)
    expect(await (await fetch(`${desk.origin}/api/session`, { headers })).json()).toMatchObject({ by: 'Ada' })
    expect(await askAs('evil.example', desk.opening)).toBe(421)

    const form = new FormData()
    form.append('files', new File(['In Nerun wurden 7 Menschen verletzt, teilte die Polizei mit.'], 'nerun.txt'))
    const begun = await fetch(`${desk.origin}/api/dossiers/Nerun/intakes/files`, {
      method: 'POST',
      body: form,
      headers,
    })
    const { id } = (await begun.json()) as { id: string }
    const events = await (await fetch(`${desk.origin}/api/intakes/${id}/events`, { headers })).text()
    expect(events).toContain('"state":"done"')
    expect(events).toContain('"became":"new"')

    const other = await runLagebild(['add', '--ledger', ledger, 'package.json'])
    expect(other.exitCode).toBe(1)
    expect(other.stderr).toContain(`lagebild serve at ${desk.origin}`)
    expect(other.stderr.trim().split('\n')).toHaveLength(1)

    desk.child.kill('SIGINT')
    expect((await once(desk.child, 'close'))[0]).toBe(0)
    const reports = await runLagebild(['reports', '--ledger', ledger, '--dossier', 'Nerun'])
    expect(reports.stdout).toContain('nerun')
  })

  it('keeps what was acknowledged when it is killed', async () => {
    const desk = await serve()
    const headers = { authorization: `Bearer ${desk.key}`, 'content-type': 'application/json' }
    const at = `${desk.origin}/api/dossiers/Nerun`
    const list = (await (await fetch(`${at}/review`, { headers })).json()) as { items: { claim: { name: string } }[] }
    const body = JSON.stringify({ kind: 'accept', claim: list.items[0]!.claim.name, reason: null })
    expect((await fetch(`${at}/judgements`, { method: 'POST', body, headers })).status).toBe(201)
    desk.child.kill('SIGKILL')
    await once(desk.child, 'close')
    const again = await serve()
    const judgements = await fetch(`${again.origin}/api/dossiers/Nerun/judgements`, {
      headers: { authorization: `Bearer ${again.key}` },
    })
    expect(((await judgements.json()) as { items: unknown[] }).items).toHaveLength(1)
    expect(again.key).not.toBe(desk.key)
  })

  it('refuses in one line what would let others in, and what cannot be done', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as { port: number }
    const secret = join(folder, 'password')
    writeFileSync(secret, 'kurz\n', { mode: 0o600 })
    const refused = [
      [['--host', '0.0.0.0'], 'give a --password-file as well'],
      [['--host', '::'], 'give a --password-file as well'],
      [['--port', String(port)], 'is taken'],
      [['--password-file', join(folder, 'none')], 'no such file'],
      [['--password-file', secret], 'at least 12 characters'],
    ] as const
    for (const [args, why] of refused) {
      const { exitCode, stdout, stderr } = await runLagebild(['serve', '--ledger', ledger, '--no-open', ...args])
      expect({ args, exitCode, stdout }).toEqual({ args, exitCode: 1, stdout: '' })
      expect(stderr).toContain(why)
      expect(stderr.trim().split('\n')).toHaveLength(1)
    }
    taken.close()
  })
})
