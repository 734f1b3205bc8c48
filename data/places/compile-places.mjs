// Compiles the gazetteer into one binary table; as a script, once the sources are compiled: node data/places/compile-places.mjs [FOLDER]
//
// The file, all numbers little-endian:
//   header   6 × u32: magic "PLC1", number of slots (a power of two), bytes of keys, number of places, bytes of names, 0
//   slots    u32 each: 0 = empty, else 1 + offset of a key; open addressing, linear probing, FNV-1a as in `hashKey`
//   keys     u8 length, the folded name in ASCII, u8 flags (1 = longer names begin with it), u8 count, count × u24:
//            the place, with bit 23 set where this is its main name
//   places   22 bytes each: i32 latitude, i32 longitude (1/100,000 degree), u32 offset of the name, u24 place it lies in
//            (0xffffff: none), u8 kind, two ASCII letters of the country (or 0 0), u8 seat, u8 renown, u8 and u8
//            spread north and east (1/10 degree)
//   names    u8 length, UTF-8
// A key that begins with `~` is the consonants of a name in another script, `+` a region (`+idlib`: the province of Idlib's
// seat), `@` the stem of an adjective (`@syrisch`). `src/gazetteer/place-table.ts` reads this.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { collectPlaces, PLACE_FILES } from './collect-places.mjs'

const MAGIC = 0x31434c50
const HEADER_BYTES = 24
const PLACE_BYTES = 22
const NOWHERE = 0xffffff
const MAIN_NAME = 0x800000
/** The order is the number in the table; `src/gazetteer/place-table.ts` has the same. */
const KINDS = ['country', 'region', 'settlement', 'district', 'point', 'water', 'continent']

const here = (name) => fileURLToPath(new URL(name, import.meta.url))

/** What the table is made from: the packages, our own files and this code. */
export const PLACES_INPUTS = [
  ...PLACE_FILES,
  ...[
    'LICENSE.md',
    'compile-places.mjs',
    'collect-places.mjs',
    'read-settlements.mjs',
    '../../src/model/fold-name.ts',
  ].map(here),
]

/** The files it makes. */
export const PLACES_OUTPUTS = ['places.bin', 'LICENSE-places.md']

/** Writes `places.bin` and `LICENSE-places.md` into `folder`. */
export function compilePlaces(folder) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'places.bin'), layOutTable(collectPlaces()))
  writeFileSync(join(folder, 'LICENSE-places.md'), readFileSync(here('LICENSE.md')))
}

function layOutTable({ places, keys }) {
  const sorted = [...keys.keys()].sort()
  const keyBytes = Buffer.alloc(sorted.reduce((sum, key) => sum + key.length + 3 + 3 * keys.get(key).places.size, 0))
  const slotCount = 2 ** Math.ceil(Math.log2(sorted.length / 0.8))
  const slots = Buffer.alloc(4 * slotCount)
  let at = 0
  for (const key of sorted) {
    fillSlot(slots, slotCount, key, at)
    at = writeKey(keyBytes, at, key, keys.get(key))
  }
  const names = layOutNames(places)
  const records = Buffer.alloc(PLACE_BYTES * places.length)
  places.forEach((place, index) => {
    writePlace(records, PLACE_BYTES * index, place, names.offsets.get(place.name))
  })
  const header = Buffer.alloc(HEADER_BYTES)
  const sizes = [MAGIC, slotCount, keyBytes.length, places.length, names.bytes.length, 0]
  for (const [index, value] of sizes.entries()) header.writeUInt32LE(value, 4 * index)
  return Buffer.concat([header, slots, keyBytes, records, names.bytes])
}

function fillSlot(slots, slotCount, key, offset) {
  let slot = hashKey(key) & (slotCount - 1)
  while (slots.readUInt32LE(4 * slot) !== 0) slot = (slot + 1) & (slotCount - 1)
  slots.writeUInt32LE(offset + 1, 4 * slot)
}

/** FNV-1a over the ASCII codes; the loader has the same lines. */
function hashKey(key) {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

function writeKey(bytes, start, key, { places, begins }) {
  let at = bytes.writeUInt8(key.length, start)
  at += bytes.write(key, at, 'latin1')
  at = bytes.writeUInt8(begins ? 1 : 0, at)
  at = bytes.writeUInt8(places.size, at)
  for (const [place, isMain] of places) at = bytes.writeUIntLE(place | (isMain ? MAIN_NAME : 0), at, 3)
  return at
}

function layOutNames(places) {
  const offsets = new Map()
  const chunks = []
  let size = 0
  for (const { name } of places) {
    if (offsets.has(name)) continue
    const bytes = Buffer.from(name)
    offsets.set(name, size)
    chunks.push(Buffer.from([bytes.length]), bytes)
    size += 1 + bytes.length
  }
  return { offsets, bytes: Buffer.concat(chunks) }
}

function writePlace(bytes, start, place, name) {
  let at = bytes.writeInt32LE(Math.round(place.latitude * 1e5), start)
  at = bytes.writeInt32LE(Math.round(place.longitude * 1e5), at)
  at = bytes.writeUInt32LE(name, at)
  at = bytes.writeUIntLE(place.partOf ?? NOWHERE, at, 3)
  at = bytes.writeUInt8(KINDS.indexOf(place.kind), at)
  at += bytes.write(place.country ?? '\0\0', at, 'latin1')
  at = bytes.writeUInt8(place.seat, at)
  at = bytes.writeUInt8(Math.min(255, place.renown), at)
  at = bytes.writeUInt8(Math.min(255, Math.round(10 * place.spread.latitude)), at)
  bytes.writeUInt8(Math.min(255, Math.round(10 * place.spread.longitude)), at)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  compilePlaces(process.argv[2] ?? join(dirname(here('.')), '..', 'dist', 'tables'))
}
