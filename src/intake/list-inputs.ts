import type { Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { dirname, extname, join, resolve } from 'node:path'
import type { Note, NoteKind } from '../model/note.ts'
import { readHead } from './bytes/open-bytes.ts'
import { explainError } from './explain-error.ts'
import { FORMS, type FormName, tellFormByContent, tellFormByEnding } from './forms.ts'
import { type Input, STANDARD_INPUT } from './input.ts'
import { makeNote } from './make-note.ts'
import { type FolderMetadata, keyOfFile, noteMissingFiles, readFolderMetadata } from './metadata/reports-csv.ts'

/** An input to take in, or a note on what is none. */
export type Listed = { readonly kind: 'input'; readonly input: Input } | { readonly kind: 'note'; readonly note: Note }

/**
 * Lists what is to be read below the paths, in their order: files, folders (all below them, sorted by code unit), `-`.
 * The same file comes once; hidden files and tables of metadata such as `reports.csv` are no reports. Whatever cannot be
 * listed, or is found in a folder and is no report, gives a note.
 */
export async function* listInputs(paths: readonly string[]): AsyncGenerator<Listed, void, undefined> {
  const listing = new Listing()
  for (const path of new Set(paths)) {
    if (path === STANDARD_INPUT) yield listStandardInput()
    else yield* listing.listPath(path, paths.length === 1)
  }
}

/** What one walk must remember: where it has been, and what the tables in each folder say. */
class Listing {
  private readonly seen = new Set<string>()
  private readonly metadata = new Map<string, Promise<FolderMetadata>>()
  private readonly noted = new Set<FolderMetadata>()

  /** A path that the user named. */
  async *listPath(path: string, isOnlyPath: boolean): AsyncGenerator<Listed> {
    const found = await this.look(path)
    if (found instanceof Error) yield note('failed', path, explainError(found))
    else if (found === null) return
    else if (found.isDirectory()) yield* this.listNamedFolder(path)
    else yield* this.listNamedFile(path, found, isOnlyPath)
  }

  /** An empty folder is as little what the user meant as an empty file; one below it is nothing to speak of. */
  private async *listNamedFolder(path: string): AsyncGenerator<Listed> {
    const names = await readFolder(path)
    if (!(names instanceof Error) && names.length === 0) yield note('failed', path, 'an empty folder')
    else yield* this.listFolder(path, [])
  }

  private async *listNamedFile(path: string, found: Stats, isOnlyPath: boolean): AsyncGenerator<Listed> {
    const beside = await this.readMetadata(dirname(path))
    yield* this.noteOnce(beside)
    if (!beside.tables.has(resolve(path))) {
      const form = tellFormByEnding(path) ?? (found.isFile() ? await tellFormOfFile(path) : null)
      yield makeInput(path, found, form, [beside])
    } else if (isOnlyPath) {
      yield note('undecided', path, 'speaks of the files beside it and holds no reports: name their folder')
    }
  }

  private async *listFolder(folder: string, outer: readonly FolderMetadata[]): AsyncGenerator<Listed> {
    const names = await readFolder(folder)
    if (names instanceof Error) return yield note('failed', folder, explainError(names))
    const metadata = await this.readMetadata(folder)
    yield* this.noteOnce(metadata)
    for (const name of names) yield* this.listEntry(join(folder, name), [metadata, ...outer])
    yield* (await noteMissingFiles(metadata)).map(asListed)
  }

  /** What stands in a folder: it was not named, so that it is no report is no failure. */
  private async *listEntry(path: string, metadata: readonly FolderMetadata[]): AsyncGenerator<Listed> {
    const found = await this.look(path)
    if (found instanceof Error) yield note('failed', path, explainError(found))
    else if (found === null || metadata.some(({ tables }) => tables.has(resolve(path)))) return
    else if (found.isDirectory()) yield* this.listFolder(path, metadata)
    else if (!found.isFile()) yield note('undecided', path, 'not a file')
    else {
      const form = tellFormByEnding(path) ?? (extname(path) === '' ? await tellFormOfFile(path) : null)
      if (form) yield makeInput(path, found, form, metadata)
      else yield note('undecided', path, 'not a report form')
    }
  }

  /** What is at a path: `null` if it was listed before, under whatever name; an error if nothing can be found out. */
  private async look(path: string): Promise<Stats | Error | null> {
    try {
      const found = await stat(path)
      const real = found.isFile() || found.isDirectory() ? await realpath(path) : resolve(path)
      if (this.seen.has(real)) return null
      this.seen.add(real)
      return found
    } catch (error) {
      return error as Error
    }
  }

  /** What is wrong with the tables of a folder is said once, however many of its files are named. */
  private *noteOnce(metadata: FolderMetadata): Generator<Listed> {
    if (this.noted.has(metadata)) return
    this.noted.add(metadata)
    yield* metadata.notes.map(asListed)
  }

  private readMetadata(folder: string): Promise<FolderMetadata> {
    const known = this.metadata.get(folder) ?? readFolderMetadata(folder)
    this.metadata.set(folder, known)
    return known
  }
}

/** The names in a folder, hidden ones left out, in the order of whole paths: `a.txt` stands before `a/b.txt`. */
async function readFolder(folder: string): Promise<readonly string[] | Error> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries
      .filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$'))
      .map((entry) => ({ name: entry.name, key: entry.isDirectory() ? `${entry.name}/` : entry.name }))
      .sort((left, right) => (left.key < right.key ? -1 : 1))
      .map(({ name }) => name)
  } catch (error) {
    return error as Error
  }
}

/** An unreadable file keeps its place as an input: that it cannot be read is noted when it is taken in. */
async function tellFormOfFile(path: string): Promise<FormName | null> {
  return readHead(path).then(tellFormByContent, () => null)
}

function makeInput(path: string, found: Stats, form: FormName | null, metadata: readonly FolderMetadata[]): Listed {
  const key = keyOfFile(path)
  const entry = metadata.map(({ entries }) => entries.get(key)).find((entry) => entry !== undefined)
  const bytes = found.isFile() ? found.size : null
  const holds = form && FORMS[form].holds
  return { kind: 'input', input: { path, bytes, form, holds, beside: entry?.metadata ?? null } }
}

function listStandardInput(): Listed {
  return { kind: 'input', input: { path: STANDARD_INPUT, bytes: null, form: null, holds: null, beside: null } }
}

function note(kind: NoteKind, origin: string, message: string): Listed {
  return { kind: 'note', note: makeNote(origin, { kind, message }) }
}

function asListed(note: Note): Listed {
  return { kind: 'note', note }
}
