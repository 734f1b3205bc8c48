import { createHash } from 'node:crypto'
import { parse } from 'node:path'
import type { Note } from '../model/note.ts'
import type { Report } from '../model/report.ts'
import { BINARY, looksBinary } from './bytes/looks-binary.ts'
import { collectBytes, type Opened, openBytes } from './bytes/open-bytes.ts'
import { OVER_LIMIT, REPORT_LIMIT } from './bytes/report-limit.ts'
import { explainError } from './explain-error.ts'
import { type Draft, type Form, type Remark, type ReportForm, type RowsForm, Unreadable } from './form.ts'
import { FORMS, tellFormByContent } from './forms.ts'
import { type Input, STANDARD_INPUT } from './input.ts'
import { makeNote } from './make-note.ts'
import { type Identity, makeReport } from './make-report.ts'
import { toText } from './metadata/metadata.ts'
import { draftRow } from './rows/row-draft.ts'

export type { Input } from './input.ts'
export { listInputs } from './list-inputs.ts'
export { isPlacesFile, readDossierPlaces } from './metadata/places-csv.ts'

/**
 * A report that came in, or a note on what did not. The notes on a report come before it, with its `origin`. `original`: the
 * bytes as they came in, or `null` for a row of a table, whose original is its text in UTF-8.
 */
export type TakenIn =
  | { readonly kind: 'report'; readonly report: Report; readonly original: Uint8Array | null }
  | { readonly kind: 'note'; readonly note: Note }

/**
 * Reads one input and gives its reports one by one; rows are streamed, so memory does not grow with the file. Never
 * throws: what cannot be read gives a note with one line that names the cause. `timeZone` says on which day an instant of publication
 * fell; without it the day counts as written.
 */
export async function* takeIn(
  input: Input,
  stdin: NodeJS.ReadableStream = process.stdin,
  timeZone: string | null = null,
): AsyncGenerator<TakenIn, void, undefined> {
  let opened: Opened | null = null
  try {
    opened = await openChecked(input, stdin)
    const form = tellForm(input, opened)
    if (form.holds === 'report') yield* takeInReport(input, form, opened, timeZone)
    else yield* takeInRows(input, form, opened, timeZone)
  } catch (error) {
    const kind = error instanceof Unreadable ? error.kind : 'failed'
    yield note(input.path, { kind, message: explainError(error) })
  } finally {
    await opened?.close()
  }
}

/** A file known to be too large is refused before a byte of it is read. */
async function openChecked(input: Input, stdin: NodeJS.ReadableStream): Promise<Opened> {
  if (input.holds === 'report' && (input.bytes ?? 0) > REPORT_LIMIT) throw new Unreadable(OVER_LIMIT)
  const opened = await openBytes(input.path === STANDARD_INPUT ? stdin : input.path)
  if (opened.head.bytes.length === 0) throw new Unreadable('empty')
  return opened
}

function tellForm(input: Input, { head }: Opened): Form {
  const name = input.form ?? tellFormByContent(head)
  if (name) return FORMS[name]
  throw new Unreadable(looksBinary(head.text) ? BINARY : 'written in a form that is not read')
}

async function* takeInReport(
  input: Input,
  form: ReportForm,
  { chunks }: Opened,
  timeZone: string | null,
): AsyncGenerator<TakenIn> {
  const bytes = await collectBytes(chunks, REPORT_LIMIT, OVER_LIMIT)
  const draft = await form.read(bytes)
  yield* finish(input, draft, { id: nameReport(input), origin: input.path, sha256: hash(bytes) }, timeZone, bytes)
}

async function* takeInRows(
  input: Input,
  form: RowsForm,
  { chunks }: Opened,
  timeZone: string | null,
): AsyncGenerator<TakenIn> {
  let isEmpty = true
  for await (const item of form.readRows(chunks)) {
    isEmpty = false
    if (item.kind === 'row') yield* takeInRow(input, item.row, item.cells, timeZone)
    else yield note(input.path, nameRow(item.row, item.remark))
  }
  if (isEmpty) throw new Unreadable('empty: no report in it')
}

/** A row that is no report is noted, and the other rows go on. */
async function* takeInRow(
  input: Input,
  row: string,
  cells: ReadonlyMap<string, unknown>,
  timeZone: string | null,
): AsyncGenerator<TakenIn> {
  try {
    const draft = draftRow(cells)
    const id = toText(cells.get('id')) ?? `${nameReport(input)}:${row}`
    yield* finish(input, draft, { id, origin: `${input.path}:${row}`, sha256: hash(draft.text) }, timeZone, null)
  } catch (error) {
    yield note(input.path, nameRow(row, { kind: 'failed', message: explainError(error) }))
  }
}

async function* finish(
  input: Input,
  draft: Draft,
  identity: Identity,
  timeZone: string | null,
  original: Uint8Array | null,
): AsyncGenerator<TakenIn> {
  if (draft.text.trim() === '') throw new Unreadable('empty: no text in it')
  const said = input.beside ? [input.beside, ...draft.said] : draft.said
  const { report, remarks } = await makeReport(identity, { ...draft, said }, timeZone)
  for (const remark of remarks) yield note(identity.origin, remark)
  yield { kind: 'report', report, original }
}

function note(origin: string, remark: Remark): TakenIn {
  return { kind: 'note', note: makeNote(origin, remark) }
}

function nameRow(row: string | null, remark: Remark): Remark {
  return row === null ? remark : { ...remark, message: `row ${row}: ${remark.message}` }
}

function nameReport({ path }: Input): string {
  return path === STANDARD_INPUT ? 'stdin' : parse(path).name
}

function hash(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
