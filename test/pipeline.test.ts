import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Outcome, readPaths } from '../src/pipeline.ts'
import { makeFolder } from './run-lagebild.ts'

const GERMAN =
  'In der Stadt Kadrin sind bei einem Angriff nach Angaben der Polizei mindestens 40 Menschen getötet worden.'
const ENGLISH = 'At least forty people were killed when a shell hit a market in the city on Wednesday, the police said.'

async function readAll(files: Readonly<Record<string, string>>, ...names: readonly string[]): Promise<Outcome[]> {
  const folder = makeFolder(files)
  const outcomes: Outcome[] = []
  for await (const outcome of readPaths(names.map((name) => join(folder, name)))) outcomes.push(outcome)
  return outcomes
}

it('reads a report into its claims', async () => {
  const [outcome] = await readAll({ 'kadrin.txt': GERMAN }, 'kadrin.txt')
  expect(outcome!.reading!.report.text).toBe(GERMAN)
  expect(outcome!.reading!.claims.map((claim) => [claim.event, claim.figure.text])).toEqual([['killed', '40']])
})

it('gives notes alone where there is no report, and goes on', async () => {
  const outcomes = await readAll({ 'empty.txt': '', 'kadrin.txt': GERMAN }, 'missing.txt', 'empty.txt', 'kadrin.txt')
  expect(outcomes.map(({ reading }) => reading?.report.id ?? null)).toEqual([null, null, 'kadrin'])
  expect(outcomes.map(({ notes }) => notes.map((note) => note.kind))).toEqual([['failed'], ['failed'], []])
})

it('puts what the intake noted on a report into its reading', async () => {
  const rows = [{ id: 'a', published: 'neulich', text: GERMAN }, { text: '' }, { id: 'b', text: GERMAN }]
  const outcomes = await readAll({ 'rows.jsonl': rows.map((row) => JSON.stringify(row)).join('\n') }, 'rows.jsonl')
  expect(outcomes.map(({ reading }) => reading?.report.id ?? null)).toEqual(['a', null, 'b'])
  expect(outcomes[0]!.reading!.notes).toHaveLength(1)
  expect(outcomes[0]!.reading!.notes[0]!.message).toContain('neulich')
  expect(outcomes[2]!.reading!.notes).toEqual([])
})

it('leaves a report in another language unread and says so', async () => {
  const [outcome] = await readAll({ 'english.txt': ENGLISH.repeat(3) }, 'english.txt')
  expect(outcome!.reading!.claims).toEqual([])
  expect(outcome!.notes).toEqual(outcome!.reading!.notes)
  expect(outcome!.notes[0]).toMatchObject({ kind: 'other-language', message: 'not read: written in English (en)' })
})
