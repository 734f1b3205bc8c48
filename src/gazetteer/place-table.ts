// The compiled gazetteer: `data/places/compile-places.mjs` describes the layout and writes it.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type KnownPlace, type NamedPlace, PLACE_KINDS } from './known-place.ts'

/** What the table has under one key. */
export interface TableEntry {
  readonly places: readonly NamedPlace[]
  /** Whether longer names begin with this one: `New` of `New York`. */
  readonly begins: boolean
}

/** What the table has under exactly this folded name; `null` when it has nothing. */
export function findEntry(key: string): TableEntry | null {
  table ??= openTable()
  const offset = findOffset(table, key)
  return offset === -1 ? null : readEntry(table, offset + 1 + key.length)
}

interface Table {
  readonly bytes: Buffer
  readonly slotCount: number
  /** Where the keys, the places and the names begin in `bytes`. */
  readonly keys: number
  readonly places: number
  readonly names: number
}

const MAGIC = 0x31434c50
const HEADER_BYTES = 24
const PLACE_BYTES = 22
const NOWHERE = 0xffffff
const MAIN_NAME = 0x800000

/** Read when the first name is asked for. */
let table: Table | null = null

/** Places met so far. */
const known = new Map<number, KnownPlace>()

function openTable(): Table {
  const bytes = readTable('places.bin')
  const [magic, slotCount, keyBytes, placeCount] = [0, 4, 8, 12].map((at) => bytes.readUInt32LE(at))
  if (magic !== MAGIC) throw new Error('places.bin is of another version: run "npm run build"')
  const keys = HEADER_BYTES + 4 * slotCount!
  const places = keys + keyBytes!
  return { bytes, slotCount: slotCount!, keys, places, names: places + PLACE_BYTES * placeCount! }
}

/** From `dist/tables/`, whether this code runs from `src/` or from `dist/`. */
function readTable(name: string): Buffer {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  const file = join(folder, 'dist', 'tables', name)
  if (!existsSync(file)) throw new Error(`the table ${name} is missing: run "npm run build" first`)
  return readFileSync(file)
}

/** Where a key begins in `bytes`, or -1. */
function findOffset({ bytes, slotCount, keys }: Table, key: string): number {
  const mask = slotCount - 1
  for (let slot = hashKey(key) & mask; ; slot = (slot + 1) & mask) {
    const offset = bytes.readUInt32LE(HEADER_BYTES + 4 * slot)
    if (offset === 0) return -1
    if (isKeyAt(bytes, keys + offset - 1, key)) return keys + offset - 1
  }
}

/** FNV-1a; the compiler has the same lines. */
function hashKey(key: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

function isKeyAt(bytes: Buffer, at: number, key: string): boolean {
  if (bytes[at] !== key.length) return false
  for (let index = 0; index < key.length; index++) if (bytes[at + 1 + index] !== key.charCodeAt(index)) return false
  return true
}

function readEntry(from: Table, at: number): TableEntry {
  const { bytes } = from
  const places = Array.from({ length: bytes[at + 1]! }, (_, index) => {
    const place = bytes.readUIntLE(at + 2 + 3 * index, 3)
    return { place: readPlace(from, place & (MAIN_NAME - 1)), isMain: place >= MAIN_NAME }
  })
  return { places, begins: bytes[at] === 1 }
}

function readPlace(from: Table, index: number): KnownPlace {
  let place = known.get(index)
  if (place === undefined) {
    place = readRecord(from, index)
    known.set(index, place)
  }
  return place
}

function readRecord(from: Table, index: number): KnownPlace {
  const { bytes, names } = from
  const at = from.places + PLACE_BYTES * index
  const name = names + bytes.readUInt32LE(at + 8)
  const partOf = bytes.readUIntLE(at + 12, 3)
  return {
    id: `g${index}`,
    name: bytes.toString('utf8', name + 1, name + 1 + bytes[name]!),
    latitude: bytes.readInt32LE(at) / 1e5,
    longitude: bytes.readInt32LE(at + 4) / 1e5,
    kind: PLACE_KINDS[bytes[at + 15]!]!,
    country: bytes[at + 16] === 0 ? null : bytes.toString('latin1', at + 16, at + 18),
    partOf: partOf === NOWHERE ? null : readPlace(from, partOf),
    seat: bytes[at + 18]!,
    renown: bytes[at + 19]!,
    spread: { latitude: bytes[at + 20]! / 10, longitude: bytes[at + 21]! / 10 },
  }
}
