import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Input } from './input.ts'
import { listInputs } from './list-inputs.ts'

/** A folder with these files in it (names may hold `/`), gone when the test is over. */
function makeTemporaryFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-intake-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

async function list(...paths: string[]) {
  const inputs: Input[] = []
  const notes: string[] = []
  for await (const listed of listInputs(paths)) {
    if (listed.kind === 'input') inputs.push(listed.input)
    else notes.push(`${listed.note.kind} ${listed.note.origin}: ${listed.note.message}`)
  }
  return { inputs, paths: inputs.map(({ path }) => path), notes }
}

test('folders are walked to the bottom, in the order of code units of the whole paths', async () => {
  const folder = makeTemporaryFolder({
    'b.txt': '1',
    'a/c.md': '2',
    'a.txt': '3',
    'Z.html': '4',
    'ä.txt': '5',
    'a/b/d.eml': '6',
  })
  const names = ['Z.html', 'a.txt', 'a/b/d.eml', 'a/c.md', 'b.txt', 'ä.txt']
  expect(await list(folder)).toMatchObject({ paths: names.map((name) => join(folder, name)), notes: [] })
})

test('the paths keep the order in which they are given, and the same file comes once', async () => {
  const folder = makeTemporaryFolder({ 'a.txt': '1', 'b.txt': '2' })
  symlinkSync(join(folder, 'a.txt'), join(folder, 'c.txt'))
  const [a, b] = [join(folder, 'a.txt'), join(folder, 'b.txt')]
  expect((await list(b, folder, a, '-', '-')).paths).toEqual([b, a, '-'])
})

test('an input is plain data and tells size, form and what it holds', async () => {
  const folder = makeTemporaryFolder({ 'a.jsonl': '{"text":"x"}', ohne: 'Nur ein Text.' })
  const { inputs } = await list(folder)
  expect(structuredClone(inputs)).toEqual([
    { path: join(folder, 'a.jsonl'), bytes: 12, form: 'jsonl', holds: 'rows', beside: null },
    { path: join(folder, 'ohne'), bytes: 13, form: 'text', holds: 'report', beside: null },
  ])
})

test('hidden files are left out; in a folder what is no report form is noted as no failure', async () => {
  const folder = makeTemporaryFolder({
    '.git/a.txt': '1',
    '.a.txt': '2',
    '~$a.docx': '3',
    'bild.jpg': '4',
    'a.txt': '5',
  })
  const { paths, notes } = await list(folder)
  expect(paths).toEqual([join(folder, 'a.txt')])
  expect(notes).toEqual([`undecided ${join(folder, 'bild.jpg')}: not a report form`])
})

test('symbolic links that go round in a circle end the walk, not the program', async () => {
  const folder = makeTemporaryFolder({ 'a/a.txt': '1' })
  symlinkSync(folder, join(folder, 'a', 'zurück'))
  symlinkSync(join(folder, 'schleife'), join(folder, 'schleife'))
  const { paths, notes } = await list(folder)
  expect(paths).toEqual([join(folder, 'a', 'a.txt')])
  expect(notes).toEqual([`failed ${join(folder, 'schleife')}: its symbolic links go round in a circle`])
})

test('a path that is not there and a link to nowhere are failures, and the others go on', async () => {
  const folder = makeTemporaryFolder({ 'a.txt': '1' })
  symlinkSync(join(folder, 'fort.txt'), join(folder, 'b.txt'))
  const { paths, notes } = await list(join(folder, 'nie.txt'), folder)
  expect(paths).toEqual([join(folder, 'a.txt')])
  expect(notes).toEqual([
    `failed ${join(folder, 'nie.txt')}: no such file or folder`,
    `failed ${join(folder, 'b.txt')}: no such file or folder`,
  ])
})

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a folder that must not be read is a failure',
  async () => {
    const folder = makeTemporaryFolder({ 'zu/a.txt': '1', 'b.txt': '2' })
    chmodSync(join(folder, 'zu'), 0)
    const { paths, notes } = await list(folder)
    chmodSync(join(folder, 'zu'), 0o700)
    expect(paths).toEqual([join(folder, 'b.txt')])
    expect(notes).toEqual([`failed ${join(folder, 'zu')}: permission denied`])
  },
)

test('a table of files in an outer folder speaks of files further down; a CSV with texts is an input', async () => {
  const folder = makeTemporaryFolder({
    'reports.csv': 'file,outlet\nunten/a.txt,Bote\n',
    'unten/a.txt': '1',
    'texte.csv': 'file,text\na,b\n',
  })
  const { inputs } = await list(folder)
  expect(inputs.map(({ form, beside }) => [form, beside?.outlet ?? null])).toEqual([
    ['csv', null],
    ['text', 'Bote'],
  ])
})

test('a table of files named alone is told to be none', async () => {
  const folder = makeTemporaryFolder({ 'reports.csv': 'file,outlet\na.txt,Bote\n', 'a.txt': '1' })
  const { paths, notes } = await list(join(folder, 'reports.csv'))
  expect(paths).toEqual([])
  expect(notes).toHaveLength(1)
})

test('a broken line of reports.csv is named once when its files are named, too', async () => {
  const folder = makeTemporaryFolder({ 'reports.csv': 'file,outlet\na.txt,zu,viel\n', 'a.txt': '1', 'b.txt': '2' })
  expect((await list(join(folder, 'a.txt'), join(folder, 'b.txt'))).notes).toHaveLength(1)
})

test('a table may spell an umlaut in another way than the file system', async () => {
  const folder = makeTemporaryFolder({ 'reports.csv': 'file,outlet\nk\u00F6ln.txt,Bote\n', 'ko\u0308ln.txt': '1' })
  expect((await list(join(folder, 'ko\u0308ln.txt'))).inputs[0]?.beside?.outlet).toBe('Bote')
})

test('a broken line of reports.csv is named, the other lines count', async () => {
  const folder = makeTemporaryFolder({
    'reports.csv': 'file,outlet\na.txt,zu,viel\nb.txt,Bote\n',
    'a.txt': '1',
    'b.txt': '2',
  })
  const { inputs, notes } = await list(folder)
  expect(inputs.map(({ beside }) => beside?.outlet ?? null)).toEqual([null, 'Bote'])
  expect(notes).toEqual([`failed ${join(folder, 'reports.csv')}: row 2: 3 cells where the header has 2`])
})

test('an empty folder that was named is a failure, one within a folder is not', async () => {
  const folder = makeTemporaryFolder({ 'full/a.txt': '1' })
  const empty = join(folder, 'full/empty')
  mkdirSync(empty)
  expect(await list(empty)).toMatchObject({ paths: [], notes: [`failed ${empty}: an empty folder`] })
  expect(await list(join(folder, 'full'))).toMatchObject({ paths: [join(folder, 'full/a.txt')], notes: [] })
})
