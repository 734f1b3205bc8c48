import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Note } from '../../model/note.ts'
import type { DossierPlace } from '../../model/place.ts'
import { readHead } from '../bytes/open-bytes.ts'
import { explainError } from '../explain-error.ts'
import { STANDARD_INPUT } from '../input.ts'
import { makeNote } from '../make-note.ts'
import { readTable, tellColumns } from '../rows/csv-table.ts'

/** The places of a dossier, with notes on the rows that make no sense. */
export interface DossierPlaces {
  readonly places: readonly DossierPlace[]
  readonly notes: readonly Note[]
}

const FILE = 'places.csv'

/**
 * Reads the places of the dossiers that the paths belong to: `places.csv` in a folder named, beside a file named, or beside the
 * folder of reports (`dossier/places.csv` for `dossier/reports/`); and the files named outright. The same file is read once.
 */
export async function readDossierPlaces(
  paths: readonly string[],
  files: readonly string[] = [],
): Promise<DossierPlaces> {
  const found = (await Promise.all(paths.map(findPlacesFiles))).flat()
  const all = new Set([...files, ...found].map((file) => resolve(file)))
  const named = new Map([...files, ...found].map((file) => [resolve(file), file]))
  const read = await Promise.all([...all].map((file) => readPlacesFile(named.get(file)!)))
  return { places: read.flatMap(({ places }) => places), notes: read.flatMap(({ notes }) => notes) }
}

async function findPlacesFiles(path: string): Promise<string[]> {
  if (path === STANDARD_INPUT) return []
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
  const folders = isFolder ? [path, join(path, '..')] : [dirname(path), join(dirname(path), '..')]
  const files: string[] = []
  for (const file of folders.map((folder) => join(folder, FILE))) if (await isPlacesFile(file)) files.push(file)
  return files
}

/** Whether a file is a table of places: it names a place in each row and where that is. */
export async function isPlacesFile(path: string): Promise<boolean> {
  const head = await readHead(path).catch(() => null)
  if (head === null) return false
  const columns = tellColumns(head.text, 'latitude')?.names ?? []
  return columns.includes('name') && columns.includes('longitude') && !columns.includes('text')
}

async function readPlacesFile(file: string): Promise<DossierPlaces> {
  const places: DossierPlace[] = []
  const notes: Note[] = []
  const fail = (row: string | null, message: string) => {
    notes.push(makeNote(file, { kind: 'failed', message: row === null ? message : `row ${row}: ${message}` }))
  }
  try {
    for await (const item of readTable(createReadStream(file), 'latitude')) {
      if (item.kind === 'remark') {
        fail(item.row, item.remark.message)
        continue
      }
      const place = readPlace(item.cells)
      if (typeof place === 'string') fail(item.row, place)
      else places.push(place)
    }
  } catch (error) {
    fail(null, explainError(error))
  }
  return { places, notes }
}

/** One row, or why it is none. */
function readPlace(cells: ReadonlyMap<string, unknown>): DossierPlace | string {
  const cell = (name: string) => String(cells.get(name) ?? '').trim()
  const name = cell('name')
  if (name === '') return 'no name'
  const latitude = readDegrees(cell('latitude'), 90)
  if (latitude === null) return `latitude is no number from -90 to 90: ${cell('latitude') || '(empty)'}`
  const longitude = readDegrees(cell('longitude'), 180)
  if (longitude === null) return `longitude is no number from -180 to 180: ${cell('longitude') || '(empty)'}`
  const otherNames = cell('other_names')
    .split(/[;|]/u)
    .map((other) => other.trim())
    .filter((other) => other !== '')
  const orNull = (column: string) => cell(column) || null
  const [kind, partOf, adm1, pcode] = [cell('kind'), orNull('part_of'), orNull('adm1'), orNull('pcode')]
  return { name, otherNames, latitude, longitude, kind, partOf, adm1, pcode }
}

/** Decimal degrees, with a point or a comma. */
function readDegrees(cell: string, most: number): number | null {
  if (!/^[+-]?\d{1,3}(?:[.,]\d+)?$/u.test(cell)) return null
  const degrees = Number(cell.replace(',', '.'))
  return Math.abs(degrees) <= most ? degrees : null
}
