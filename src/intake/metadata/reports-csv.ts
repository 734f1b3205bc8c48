import { createReadStream } from 'node:fs'
import { access, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Note } from '../../model/note.ts'
import { readHead } from '../bytes/open-bytes.ts'
import { explainError } from '../explain-error.ts'
import { makeNote } from '../make-note.ts'
import { readTable, tellColumns } from '../rows/csv-table.ts'
import { type Metadata, pickMetadata, toText } from './metadata.ts'
import { isPlacesFile } from './places-csv.ts'

/** What one line of a table says of one file. */
interface Entry {
  readonly table: string
  readonly row: string
  readonly file: string
  readonly metadata: Metadata
}

/** The tables of a folder that speak of files: `reports.csv`, or any CSV with a column `file` and none named `text`. */
export interface FolderMetadata {
  /** Absolute paths of the tables themselves and of tables of places: they are no reports. */
  readonly tables: ReadonlySet<string>
  /** What they say, by {@link keyOfFile}. */
  readonly entries: ReadonlyMap<string, Entry>
  readonly notes: readonly Note[]
}

/** The same file gives the same key, however it is named: macOS spells umlauts in two characters, tables in one. */
export function keyOfFile(path: string): string {
  return resolve(path).normalize('NFC')
}

/** Reads the tables of a folder. What is wrong with one is noted; a folder that cannot be listed has none. */
export async function readFolderMetadata(folder: string): Promise<FolderMetadata> {
  const names = await readdir(folder).catch(() => [])
  const tables = new Set<string>()
  const entries = new Map<string, Entry>()
  const notes: Note[] = []
  for (const name of names.filter(isCsvName).sort(compareNames)) {
    const table = join(folder, name)
    if (await isPlacesFile(table)) tables.add(resolve(table))
    if (!(await isTableOfFiles(table))) continue
    tables.add(resolve(table))
    for await (const item of readEntries(folder, table)) {
      if ('message' in item) notes.push(item)
      else if (!entries.has(keyOfFile(item.file))) entries.set(keyOfFile(item.file), item)
    }
  }
  return { tables, entries, notes }
}

/** A note on every file that a table names and that is not there. */
export async function noteMissingFiles({ entries }: FolderMetadata): Promise<readonly Note[]> {
  const notes: Note[] = []
  for (const { table, row, file } of entries.values()) {
    const isThere = await access(file).then(
      () => true,
      () => false,
    )
    if (!isThere) notes.push(makeNote(table, { kind: 'undecided', message: `row ${row}: no such file: ${file}` }))
  }
  return notes
}

function isCsvName(name: string): boolean {
  return /^[^.].*\.[ct]sv$/i.test(name)
}

/** `reports.csv` has the first word, then the others in their order. */
function compareNames(left: string, right: string): number {
  const first = 'reports.csv'
  if (left === first || right === first) return left === first ? -1 : 1
  return left < right ? -1 : 1
}

async function isTableOfFiles(path: string): Promise<boolean> {
  const head = await readHead(path).catch(() => null)
  return head !== null && tellColumns(head.text, 'file') !== null && tellColumns(head.text, 'text') === null
}

async function* readEntries(folder: string, table: string): AsyncGenerator<Entry | Note> {
  try {
    for await (const item of readTable(createReadStream(table), 'file')) {
      if (item.kind === 'remark') {
        const message = item.row === null ? item.remark.message : `row ${item.row}: ${item.remark.message}`
        yield makeNote(table, { ...item.remark, message })
        continue
      }
      const file = toText(item.cells.get('file'))
      if (file) yield { table, row: item.row, file: resolve(folder, file), metadata: pickMetadata(item.cells) }
    }
  } catch (error) {
    yield makeNote(table, { kind: 'failed', message: explainError(error) })
  }
}
