import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import papa from 'papaparse'
import readWorkbook from 'read-excel-file/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeFolder, runLagebild } from './run-lagebild.ts'

const MARKET =
  'Bei dem Angriff auf den Markt in Kadrin sind am Montag nach Angaben der Polizei 40 Menschen getötet worden. ' +
  'Dutzende Menschen wurden verletzt.\n'
const COUNT =
  'In der Stadt Kadrin sind bei dem Angriff auf den Markt am Montag nach Angaben von Aktivisten 120 Menschen getötet ' +
  'worden. Die Regierung forderte die Rebellen auf, die Waffenruhe einzuhalten.\n'
const env = { SOURCE_DATE_EPOCH: '1931500000' }

let printed = ''
beforeAll(async () => {
  const rows = [
    { id: 'eins', outlet: 'Lunapress', published: '2031-03-17', text: MARKET },
    { id: 'zwei', outlet: 'Abendspiegel', published: '2031-03-18', text: COUNT },
  ]
  const input = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  const run = await runLagebild(['read', '--with-text', '--format', 'jsonl', '-'], { input })
  expect(run.exitCode).toBe(0)
  printed = run.stdout
})

describe('lagebild brief', () => {
  it('writes what lagebild read printed as a briefing in which each number leads to its sentence', async () => {
    const run = await runLagebild(['brief', '--from', '-'], { input: printed, env })
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(run.stdout).toMatch(/^# Lagebild/)
    expect(run.stdout).toContain('Lunapress, 17. März 2031')
    expect(run.stdout).toContain(
      '> Bei dem Angriff auf den Markt in Kadrin sind am Montag nach Angaben der Polizei **40**',
    )
    expect(run.stdout).toContain('> **Dutzende** Menschen wurden verletzt.')
  })

  it('is byte for byte the same again with SOURCE_DATE_EPOCH', async () => {
    const runs = await Promise.all(
      ['html', 'html'].map((format) => runLagebild(['brief', '--from', '-', '-f', format], { input: printed, env })),
    )
    expect(runs[0]!.stdout).toBe(runs[1]!.stdout)
  })

  it('writes English, HTML and Word by the ending of the file', async () => {
    const folder = makeFolder({ 'read.jsonl': printed })
    const write = (out: string, ...more: string[]) =>
      runLagebild(['brief', '--from', join(folder, 'read.jsonl'), '--out', join(folder, out), ...more], { env })
    expect(await write('lage.html', '--lang', 'en')).toMatchObject({ exitCode: 0, stdout: '', stderr: '' })
    expect(await write('lage.docx')).toMatchObject({ exitCode: 0, stdout: '', stderr: '' })
    expect(readFileSync(join(folder, 'lage.html'), 'utf8')).toContain('<title>Situation read</title>')
    expect(readFileSync(join(folder, 'lage.docx')).subarray(0, 2).toString()).toBe('PK')
  })

  it('tells what changed since a day', async () => {
    const run = await runLagebild(['brief', '--from', '-', '--since', '2031-03-18'], { input: printed, env })
    const changes = run.stdout.split('## Neu seit 18. März 2031')[1]!.split('\n## ')[0]!
    expect(changes).toContain('1 neue Meldung: Abendspiegel')
    expect(changes).toContain('120')
    expect(changes).not.toContain('Dutzende')
  })

  it('ends at a day', async () => {
    const days = ['--since', '2031-03-17', '--until', '2031-03-17']
    const run = await runLagebild(['brief', '--from', '-', ...days], { input: printed, env })
    expect(run).toMatchObject({ exitCode: 0, stderr: '' })
    expect(run.stdout).toContain('Meldungen bis 17. März 2031')
    expect(run.stdout).toContain('1 neue Meldung: Lunapress')
    expect(run.stdout).not.toContain('120')
  })

  it.each([
    [['--since', 'gestern'], 2],
    [['--until', '2031-03-18T06:00Z'], 2],
    [['--since', '2031-03-18', '--until', '2031-03-17'], 2],
    [['--since', '2031-02-31x'], 2],
    [['--lang', 'fr'], 2],
    [['--format', 'odt'], 2],
  ])('refuses wrong use: %s', async (args, exitCode) => {
    const run = await runLagebild(['brief', '--from', '-', ...args], { input: printed })
    expect(run.exitCode).toBe(exitCode)
    expect(run.stderr).toMatch(/^error: /)
    expect(run.stdout).toBe('')
  })

  it.each([
    ['no JSON', 'x\n', 'in:1: not JSON; --from takes what lagebild read --format jsonl prints'],
    ['no report', '\n{"claims": []}\n', 'in:2: no report with an id'],
    ['no claims', '{"report": {"id": "a"}}', 'in:1: no claims'],
    ['a claim without a quote', '{"report": {"id": "a"}, "claims": [{"id": "c"}]}', 'in:1: the claim c lacks quote'],
    ['null', 'null', 'in:1: no report with an id'],
    ['twice', '{"report":{"id":"a"},"claims":[]}\n{"report":{"id":"a"},"claims":[]}', 'in: two reports have the id a'],
  ])('says in one line what is wrong with its input: %s', async (_, content, message) => {
    const folder = makeFolder({ in: content })
    const run = await runLagebild(['brief', '--from', 'in'], { cwd: folder })
    expect(run).toMatchObject({ exitCode: 1, stdout: '' })
    expect(run.stderr).toContain(`lagebild: ${message}`)
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('says in one line where it cannot read or write, and keeps what was there', async () => {
    const folder = makeFolder({ 'read.jsonl': printed, 'folder/x': '' })
    const run = (...args: string[]) => runLagebild(['brief', ...args], { cwd: folder })
    expect((await run('--from', 'none.jsonl')).stderr).toBe('lagebild: none.jsonl: no such file\n')
    expect((await run('--from', 'folder')).stderr).toBe('lagebild: folder: a folder; --from takes a file\n')
    const nowhere = await run('--from', 'read.jsonl', '--out', 'none/x.md')
    expect(nowhere).toMatchObject({
      exitCode: 1,
      stderr: 'lagebild: none/x.md: cannot be written: there is no such folder\n',
    })
    const below = await run('--from', 'read.jsonl', '--out', 'read.jsonl/x.md')
    expect(below).toMatchObject({ exitCode: 1 })
    expect(readFileSync(join(folder, 'read.jsonl'), 'utf8')).toBe(printed)
  })
})

describe('lagebild export', () => {
  it('writes a table of claims, with its description beside a file', async () => {
    const folder = makeFolder({ 'read.jsonl': printed })
    const run = await runLagebild(['export', '--from', 'read.jsonl', '--out', 'claims.csv'], { cwd: folder, env })
    expect(run).toMatchObject({ exitCode: 0, stdout: '', stderr: '' })
    const { data } = papa.parse<Record<string, string>>(readFileSync(join(folder, 'claims.csv'), 'utf8').trimEnd(), {
      header: true,
    })
    expect(data.map(({ low }) => low)).toEqual(['40', '24', '120'])
    const description = JSON.parse(readFileSync(join(folder, 'claims.csv-metadata.json'), 'utf8'))
    expect(description).toMatchObject({ url: 'claims.csv', 'dc:source': `file sha256:${data[0]!.ledger}` })
    expect(existsSync(join(folder, 'claims.csv.part'))).toBe(false)
  })

  it('writes a workbook', async () => {
    const folder = makeFolder({ 'read.jsonl': printed })
    await runLagebild(['export', '--from', 'read.jsonl', '-f', 'xlsx', '--out', 'claims.xlsx'], { cwd: folder })
    const sheets = await readWorkbook(join(folder, 'claims.xlsx'))
    expect(sheets[0]!.data).toHaveLength(4)
  })

  it.each(['csv', 'jsonl', 'hxl', 'jsonld', 'answers-csv', 'ucdp-csv', 'totals-csv', 'plover'])(
    'writes %s to standard output and names the state of the data',
    async (format) => {
      const run = await runLagebild(['export', '--from', '-', '--format', format], { input: printed, env })
      expect(run.exitCode).toBe(0)
      expect(run.stdout.length).toBeGreaterThan(100)
      expect(run.stdout + run.stderr).toMatch(/\b[0-9a-f]{64}\b/)
    },
  )

  it('counts vague words by the rule of ACLED when asked', async () => {
    const run = (...args: string[]) => runLagebild(['export', '--from', '-', ...args], { input: printed })
    expect((await run()).stdout).not.toContain('number_acled')
    expect((await run('--vague-words', 'acled')).stdout).toContain(',Dutzende,24,99,12,vague,')
  })
})

it('both explain themselves', async () => {
  expect((await runLagebild(['brief', '--help'])).stdout).toContain('--since')
  expect((await runLagebild(['export', '--help'])).stdout).toContain('ucdp-csv')
})
