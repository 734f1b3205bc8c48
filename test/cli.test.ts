import { once } from 'node:events'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { makeFolder, runLagebild, startLagebild } from './run-lagebild.ts'

const GERMAN =
  'In der Stadt Kadrin sind bei einem Angriff nach Angaben der Polizei mindestens 40 Menschen getötet worden. ' +
  'Weitere 120 Menschen wurden verletzt, wie ein Sprecher am Mittwoch sagte.\n'

function parseLines(stdout: string) {
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

const idsOf = (stdout: string) => parseLines(stdout).map((line) => line.report.id)

/** JSON Lines of that many reports, enough of them to start the worker threads. */
function makeRows(count: number): string {
  const row = (number: number) =>
    JSON.stringify({ id: `row-${number}`, text: `${number}. ${GERMAN.repeat(1 + (number % 5))}` })
  return Array.from({ length: count }, (_, number) => `${row(number)}\n`).join('')
}

describe('lagebild', () => {
  it('prints its help on standard error and fails when no command is given', async () => {
    const run = await runLagebild([])
    expect(run).toMatchObject({ exitCode: 2, stdout: '' })
    expect(run.stderr).toContain('Usage: lagebild')
  })

  it.each(['--help', 'help', 'read --help', 'help read'])('explains itself: %s', async (words) => {
    const run = await runLagebild(words.split(' '))
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(run.stdout).toContain('Usage: lagebild')
  })

  it('prints its version', async () => {
    const run = await runLagebild(['--version'])
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it.each([
    ['an unknown command', ['raed', 'x.txt'], "unknown command 'raed'"],
    ['an unknown option', ['read', '--fast', 'x.txt'], "unknown option '--fast'"],
    ['an unknown format', ['read', '--format', 'xml', 'x.txt'], "argument 'xml' is invalid"],
    ['no number of jobs', ['read', '--jobs', 'many', 'x.txt'], "argument 'many' is invalid"],
    ['zero jobs', ['read', '--jobs', '0', 'x.txt'], "argument '0' is invalid"],
    ['an unknown time zone', ['read', '--time-zone', 'Mars/Olympus', 'x.txt'], 'Not a time zone'],
    ['no path', ['read'], "missing required argument 'path'"],
    ['a table with texts', ['read', '--format', 'table', '--with-text', 'x.txt'], '--with-text'],
  ])('refuses %s as wrong use', async (_, args, message) => {
    const run = await runLagebild(args)
    expect(run).toMatchObject({ exitCode: 2, stdout: '' })
    expect(run.stderr).toContain(message)
  })
})

describe('lagebild read', () => {
  it('prints a line of JSON a report when away from a terminal, in the order of the inputs', async () => {
    const cwd = makeFolder({ 'b.txt': GERMAN, 'a/two.md': GERMAN, 'a/one.txt': GERMAN })
    const run = await runLagebild(['read', 'b.txt', 'a'], { cwd })
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(idsOf(run.stdout)).toEqual(['b', 'one', 'two'])
    expect(parseLines(run.stdout)[0]).not.toHaveProperty('text')
  })

  it('gives the working text when asked', async () => {
    const cwd = makeFolder({ 'b.txt': GERMAN })
    const run = await runLagebild(['read', '--with-text', 'b.txt'], { cwd })
    expect(parseLines(run.stdout)[0].text).toBe(GERMAN)
  })

  it('reads who says what, unless figure claims alone are asked for', async () => {
    const input = 'Die Polizei von Roverin teilte mit, dass die Brücke gesperrt sei.'
    const asked = await runLagebild(['read', '-'], { input })
    const [statement] = JSON.parse(asked.stdout).statements
    expect(statement).toMatchObject({ form: 'indirect', source: { text: 'Polizei von Roverin' }, position: null })
    const [{ start, end }] = statement.content
    expect(input.slice(start, end)).toBe('dass die Brücke gesperrt sei')
    const plain = await runLagebild(['read', '--no-statements', '-'], { input })
    expect(JSON.parse(plain.stdout).statements).toEqual([])
  })

  it('reads what a report asserts that a party did along with the statements', async () => {
    const input = 'Die Rebellen eroberten am Montag die Stadt Roverin. Die Regierung forderte eine Waffenruhe.'
    const asked = JSON.parse((await runLagebild(['read', '-'], { input })).stdout)
    const [act] = asked.acts
    expect(act.position).toMatchObject({ code: 'ASSAULT', actor: { text: 'Rebellen' }, about: 'advance' })
    const plain = JSON.parse((await runLagebild(['read', '--no-statements', '-'], { input })).stdout)
    expect(plain.acts).toEqual([])
  })

  it('reads standard input', async () => {
    const run = await runLagebild(['read', '--with-text', '-'], { input: GERMAN })
    expect(run.exitCode).toBe(0)
    expect(parseLines(run.stdout).map((line) => line.text)).toEqual([GERMAN])
  })

  it('reads rows from standard input', async () => {
    const run = await runLagebild(['read', '-'], { input: makeRows(3) })
    expect(run.exitCode).toBe(0)
    expect(idsOf(run.stdout)).toEqual(['row-0', 'row-1', 'row-2'])
  })

  it('gives times for reports of every kind, on the day that an instant fell on in the zone asked for', async () => {
    const row = {
      id: 'fest',
      text: 'Das Stadtfest begann gestern um 18 Uhr mit Musik.',
      published: '2031-06-17T23:30:00Z',
    }
    const cwd = makeFolder({ 'rows.jsonl': `${JSON.stringify(row)}\n` })
    const times = async (...args: string[]) =>
      parseLines((await runLagebild(['read', ...args, 'rows.jsonl'], { cwd })).stdout)[0].times.map(
        ({ value }: { value: string }) => value,
      )
    expect(await times()).toEqual(['2031-06-16', '2031-06-16T18:00'])
    expect(await times('--time-zone', 'Europe/Berlin')).toEqual(['2031-06-17', '2031-06-17T18:00'])
  })

  it('gives the same bytes whatever the number of jobs', async () => {
    const rows = makeRows(1500)
    const cwd = makeFolder({ 'a.txt': GERMAN, 'b.jsonl': rows, 'c.txt': GERMAN, 'd.txt': '' })
    const [one, four] = await Promise.all(
      ['1', '4'].map((jobs) =>
        runLagebild(['read', '--jobs', jobs, '--with-text', 'a.txt', 'b.jsonl', 'c.txt', 'd.txt'], { cwd }),
      ),
    )
    expect(one!.exitCode).toBe(1)
    expect(idsOf(one!.stdout)).toHaveLength(1502)
    expect(one!.stdout === four!.stdout).toBe(true)
    expect(one!.stderr).toBe(four!.stderr)
  })

  it('leaves a report in another language unread, with a note in its line', async () => {
    const english =
      'At least forty people were killed when a shell hit a market in the city on Wednesday, police said. '
    const cwd = makeFolder({ 'english.txt': english.repeat(3), 'german.txt': GERMAN })
    const run = await runLagebild(['read', 'english.txt', 'german.txt'], { cwd })
    expect(run.exitCode).toBe(0)
    expect(run.stderr).toBe('lagebild: english.txt: not read: written in English (en)\n')
    const [first, second] = parseLines(run.stdout)
    expect(first.report.language).toBe('en')
    expect(first.claims).toEqual([])
    expect(first.notes).toEqual([{ kind: 'other-language', message: 'not read: written in English (en)' }])
    expect(second.notes).toEqual([])
  })

  it('prints a table with a last line that counts', async () => {
    const cwd = makeFolder({ 'kadrin.txt': GERMAN, 'empty.txt': '' })
    const run = await runLagebild(['read', '--format', 'table', 'kadrin.txt', 'empty.txt'], { cwd })
    expect(run.stdout).toMatch(/^kadrin/)
    expect(run.stdout).toMatch(/\n1 report, \d+ claims?, 1 note\n$/)
    expect(run.stdout).not.toContain('\u001b')
  })

  it('colours a table only where colours are wanted', async () => {
    const cwd = makeFolder({ 'kadrin.txt': GERMAN })
    const args = ['read', '--format', 'table', 'kadrin.txt']
    const forced = await runLagebild(args, { cwd, env: { FORCE_COLOR: '1' } })
    const refused = await runLagebild(args, { cwd, env: { NO_COLOR: '1' } })
    expect(forced.stdout).toContain('\u001b[1m')
    expect(refused.stdout).not.toContain('\u001b')
  })

  it('ends quietly when nobody reads its output any more', async () => {
    const cwd = makeFolder({ 'rows.jsonl': makeRows(1500) })
    for (const jobs of ['1', '2']) {
      const child = startLagebild(['read', '--jobs', jobs, '--with-text', 'rows.jsonl'], {}, cwd)
      child.stdout.once('data', () => child.stdout.destroy())
      let stderr = ''
      child.stderr.on('data', (chunk) => {
        stderr += chunk
      })
      expect(await once(child, 'close')).toEqual([0, null])
      expect(stderr).toBe('')
    }
  })

  it.skipIf(process.platform === 'win32')('stops at an interrupt with exit code 130', async () => {
    const child = startLagebild(['read', '-'])
    child.stdin.write(makeRows(2000))
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([130, null])
  })
})

describe('lagebild read, given bad input', () => {
  const binary = Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256))
  const BAD: readonly (readonly [string, string | Buffer, RegExp])[] = [
    ['empty.txt', '', /empty/],
    ['binary.txt', binary, /binary/],
    ['truncated.pdf', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog', /PDF/],
    ['broken.docx', 'PK\u0003\u0004broken', /./],
    ['broken.xlsx', 'PK\u0003\u0004broken', /./],
    ['no-yaml.md', `---\ntitle: "open\noutlet: [\n---\n${GERMAN}`, /front matter/],
    ['bad-row.jsonl', `{"id":"good-row","text":${JSON.stringify(GERMAN)}}\n{"id": "bad\n`, /2/],
    ['no-text.csv', 'id,title\n1,Ohne Text\n', /text/],
  ]

  it.each(BAD)('says in one line what is wrong with %s, and reads the others', async (name, content, message) => {
    const cwd = makeFolder({ 'a-good.txt': GERMAN, [name]: content, 'z-good.txt': GERMAN })
    const run = await runLagebild(['read', 'a-good.txt', name, 'z-good.txt'], { cwd })
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toMatch(/^lagebild: [^\n]*\n$/)
    expect(run.stderr).toContain(name)
    expect(run.stderr).toMatch(message)
    expect(idsOf(run.stdout)).toEqual(expect.arrayContaining(['a-good', 'z-good']))
  })

  it('names a file that is not there', async () => {
    const cwd = makeFolder({ 'good.txt': GERMAN })
    const run = await runLagebild(['read', 'missing.txt', 'good.txt'], { cwd })
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toMatch(/^lagebild: missing\.txt: [^\n]*\n$/)
    expect(idsOf(run.stdout)).toEqual(['good'])
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('names a folder it may not open', async () => {
    const cwd = makeFolder({ 'closed/inside.txt': GERMAN, 'good.txt': GERMAN })
    chmodSync(join(cwd, 'closed'), 0)
    const run = await runLagebild(['read', 'closed', 'good.txt'], { cwd })
    chmodSync(join(cwd, 'closed'), 0o700)
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toMatch(/^lagebild: closed: [^\n]*\n$/)
    expect(idsOf(run.stdout)).toEqual(['good'])
  })

  it('refuses one report over 32 MB in one line', async () => {
    const cwd = makeFolder({ 'huge.txt': Buffer.alloc(32 * 1024 * 1024 + 1, 'a'), 'good.txt': GERMAN })
    const run = await runLagebild(['read', 'huge.txt', 'good.txt'], { cwd })
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toMatch(/^lagebild: huge\.txt: [^\n]*32 MB[^\n]*\n$/)
    expect(idsOf(run.stdout)).toEqual(['good'])
  })

  it('reads broken HTML as far as it goes', async () => {
    const cwd = makeFolder({ 'broken.html': `<html><body><p>${GERMAN}<p><div ${GERMAN}` })
    const run = await runLagebild(['read', '--with-text', 'broken.html'], { cwd })
    expect(run.stdout + run.stderr).toContain('broken')
    expect(run.stderr).not.toContain('    at ')
  })

  it('reads Windows-1252 without harm to a letter', async () => {
    const cwd = makeFolder({ 'latin.txt': Buffer.from(GERMAN, 'latin1') })
    const run = await runLagebild(['read', '--with-text', 'latin.txt'], { cwd })
    expect(run.exitCode).toBe(0)
    expect(parseLines(run.stdout)[0].text).toBe(GERMAN)
  })

  it('keeps silent about all but failures when told to be quiet', async () => {
    const english =
      'At least forty people were killed when a shell hit a market in the city on Wednesday, police said. '
    const cwd = makeFolder({ 'english.txt': english.repeat(3), 'empty.txt': '' })
    const run = await runLagebild(['read', '--quiet', 'english.txt', 'empty.txt'], { cwd })
    expect(run.stderr).toMatch(/^lagebild: empty\.txt: [^\n]*\n$/)
  })

  it('reads through an endless nest of quotes', async () => {
    const cwd = makeFolder({ 'nest.txt': `${'«Er sagte: „'.repeat(20_000)}40 Menschen wurden getötet.` })
    const run = await runLagebild(['read', 'nest.txt'], { cwd })
    expect(run.exitCode).toBe(0)
    expect(parseLines(run.stdout)).toHaveLength(1)
  })
})
