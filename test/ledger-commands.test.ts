import { once } from 'node:events'
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder, runLagebild, startLagebild } from './run-lagebild.ts'
import { FLED, INJURED, KILLED, MORE_KILLED } from './store/make-incoming.ts'

/** A desk with reports and a ledger of its own. */
function openDesk(reports: Readonly<Record<string, string>>) {
  const files = Object.fromEntries(Object.entries(reports).map(([name, text]) => [`reports/${name}.txt`, `${text}\n`]))
  const folder = makeFolder(files)
  const env = { LAGEBILD_LEDGER: join(folder, 'ledger') }
  return { folder, env, run: (...args: string[]) => runLagebild(args, { env, cwd: folder }) }
}

async function firstClaim(desk: ReturnType<typeof openDesk>): Promise<string> {
  const { stdout } = await desk.run('log', '--format', 'jsonl')
  const readings = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const { subject, new: reading } = readings.find(({ action }) => action === 'reading')
  return `${subject}/${Object.keys(reading.claims)[0]}`
}

/** Every command is a process that opens a database. */
describe('lagebild with a ledger', { timeout: 120_000 }, () => {
  it('adds, lists, judges, edits, removes and verifies', async () => {
    const desk = openDesk({ a: KILLED, b: MORE_KILLED })
    expect(await desk.run('add', '--dossier', 'Orvaska', '--as', 'Ada', 'reports')).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: 'new a, 1 claim\nnew b, 1 claim\ndossier Orvaska: 2 new, 0 changed, 0 unchanged\n',
    })
    expect((await desk.run('add', 'reports')).stdout).toContain('dossier Orvaska: 0 new, 0 changed, 2 unchanged')
    const claim = await firstClaim(desk)
    expect((await desk.run('judge', 'accept', claim, '--reason', 'heard it', '--as', 'Ada')).stdout).toMatch(
      /^j00001 .* Ada: accept a\/\w+ \(heard it\)\n$/,
    )
    expect((await desk.run('edit', 'a', '--published', '2031-03-17', '--outlet', 'Kurier')).stdout).toBe(
      'edited a: published, outlet\n',
    )
    expect((await desk.run('reports')).stdout).toContain('a, 2031-03-17, Kurier, 1 claim')
    const entered = ['claim', 'b', '--quote', MORE_KILLED, '--figure', '52', '--event', 'injured', '--place', 'Orvaska']
    expect((await desk.run(...entered)).stdout).toMatch(/^entered b\/hand-/)
    expect((await desk.run('reread')).stdout).toBe('dossier Orvaska: 2 reports read again, 0 changed\n')
    expect((await desk.run('remove', 'a', '--why', 'asked for')).stdout).toBe('removed a\n')
    expect((await desk.run('status')).stdout).toMatch(/1 report, 2 claims[\s\S]*log: \d+ entries, [0-9a-f]{64}/)
    expect(await desk.run('verify')).toEqual({ exitCode: 0, stderr: '', stdout: 'nothing was altered\n' })
    const again = await desk.run('add', 'reports')
    expect(again.stderr).toMatch(/a\.txt: not added: it was removed on .* \(asked for\)/)
  })

  it('lists the questions of a ledger and shows one with its claims and how they stand to each other', async () => {
    const told = 'Bei dem Angriff auf den Markt von Kadrin sind am 17. März 2031'
    const first = `${told} 38 Menschen getötet worden, sagte ein Sprecher der Klinik.`
    const second = `${told} 52 Menschen getötet worden, teilte die Beobachtungsstelle mit.`
    const desk = openDesk({ a: first, b: second, c: INJURED })
    await desk.run('add', 'reports')
    const listed = (await desk.run('questions', '--event', 'killed')).stdout.trimEnd().split('\n')
    expect(listed).toHaveLength(1)
    const { id } = JSON.parse(listed[0]!).question
    const shown = await desk.run('question', id.slice(0, 8), '--format', 'table', '--lang', 'en')
    expect(shown).toMatchObject({ exitCode: 0, stderr: '' })
    expect(shown.stdout).toContain(first)
    expect(shown.stdout).toContain(second)
    expect(shown.stdout).toMatch(/(?:contradicts|update): /)
    const missing = await desk.run('question', 'nothing')
    expect(missing).toMatchObject({
      exitCode: 1,
      stderr: 'lagebild: there is no question "nothing" in dossier "main"\n',
    })
  })

  it('adds a changed file as a new version', async () => {
    const desk = openDesk({ a: KILLED })
    await desk.run('add', 'reports')
    writeFileSync(join(desk.folder, 'reports/a.txt'), `${KILLED}\n${FLED}\n`)
    expect((await desk.run('add', 'reports')).stdout).toBe(
      'changed a, 2 claims\ndossier main: 0 new, 1 changed, 0 unchanged\n',
    )
  })

  it('keeps the ledger from everyone but its owner', async () => {
    const desk = openDesk({ a: KILLED })
    await desk.run('add', 'reports')
    expect(statSync(desk.env.LAGEBILD_LEDGER).mode & 0o777).toBe(0o700)
  })

  it('refuses a ledger that another process works on, in one line that names it', async () => {
    const desk = openDesk({ a: KILLED })
    await desk.run('add', 'reports')
    const start = () => startLagebild(['add', '-'], desk.env, desk.folder)
    let other = start()
    for (;;) {
      const run = await desk.run('dossiers')
      // The look may have had the ledger first: then it was the other that was refused.
      if (run.exitCode === 0 && other.exitCode !== null) other = start()
      if (run.exitCode === 0) continue
      expect(run.stderr).toMatch(/^lagebild: .*ledger: in use by process \d+ \(lagebild add\): wait .*\n$/)
      break
    }
    other.stdin.end(INJURED)
    await once(other, 'close')
    expect((await desk.run('reports')).stdout.split('\n')).toHaveLength(3)
  })

  it('moves a ledger by an encrypted backup', async () => {
    const desk = openDesk({ a: KILLED })
    await desk.run('add', '--dossier', 'Orvaska', 'reports')
    writeFileSync(join(desk.folder, 'pass'), 'Öffne dich\n')
    writeFileSync(join(desk.folder, 'wrong'), 'Sesam\n')
    const secret = ['--passphrase-file', 'pass']
    expect((await desk.run('backup', 'b.lagebild', ...secret)).stdout).toBe('wrote b.lagebild\n')
    const there = ['--ledger', join(desk.folder, 'other')]
    const wrong = await desk.run('restore', 'b.lagebild', ...there, '--passphrase-file', 'wrong')
    expect(wrong).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('the passphrase is another') })
    expect((await desk.run('restore', 'b.lagebild', ...there, ...secret)).stdout).toBe('restored Orvaska\n')
    expect((await desk.run('verify', ...there)).exitCode).toBe(0)
  })

  it.each([
    ['a dossier that is not there', ['reports', '--dossier', 'x'], 1, 'there is no dossier "x"'],
    ['a ledger without dossiers', ['status'], 1, 'the ledger is empty'],
    [
      'no server',
      ['dossiers', '--ledger', 'postgres://u:geheim@127.0.0.1:1/x'],
      1,
      'u:***@127.0.0.1:1/x: no PostgreSQL server',
    ],
    ['a field that is none', ['judge', 'correct', 'a/b', 'colour', 'red'], 2, 'colour'],
    ['a date that is none', ['edit', 'a', '--published', 'gestern'], 2, '"gestern" makes no sense'],
    ['a backup that is not there', ['restore', 'none'], 1, 'no such file'],
  ])('says in one line what is wrong: %s', async (_, args, exitCode, message) => {
    const run = await openDesk({}).run(...args)
    expect(run).toMatchObject({ exitCode, stdout: '' })
    expect(run.stderr).toContain(message)
    expect(run.stderr).not.toMatch(/\n\s+at /)
  })
})
