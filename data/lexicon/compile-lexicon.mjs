// Compiles the dictionary packages into one binary table; as a script: node data/lexicon/compile-lexicon.mjs [FOLDER]
//
// The file, all numbers little-endian:
//   header   4 × u32: magic "LXD1", number of slots (a power of two), bytes of records, number of forms
//   slots    u32 each: 0 = empty, else 1 + offset of a record; open addressing, linear probing, hash as in `hashForm`
//   records  u8 length, the form in Latin-1, u8 flags (1 noun, 2 adjective), u8 number of verb readings, then
//            noun: u24 lemma, u8 gender (0-3) | number << 2;   adjective: u24 lemma;
//            each verb reading: u24 lemma, u8 kind | number << 4 | person << 6, u8 length of the detached particle
// A lemma is the offset of the record of its own form. `src/languages/de/lexicon.ts` reads this.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DICTIONARY_FILES, readDictionaries } from './read-dictionaries.mjs'

const MAGIC = 0x3144584c
const GENDERS = [null, 'm', 'f', 'n']
const NOUN_NUMBERS = ['singular', 'plural', 'either']
const NUMBERS = [null, 'singular', 'plural']
const KINDS = [
  'infinitive',
  'zu-infinitive',
  'participle',
  'present-participle',
  'present',
  'past',
  'subjunctive1',
  'subjunctive2',
  'imperative',
]
const here = (name) => fileURLToPath(new URL(name, import.meta.url))

/** What the table is made from: dictionaries, supplement and this code. */
export const LEXICON_INPUTS = [
  ...DICTIONARY_FILES,
  ...['supplement.json', 'LICENSE.md', 'compile-lexicon.mjs', 'read-dictionaries.mjs', 'conjugate-weak-verb.mjs'].map(
    here,
  ),
]

/** The files it makes. */
export const LEXICON_OUTPUTS = ['lexicon.bin', 'LICENSE-lexicon.md']

/** Writes `lexicon.bin` and `LICENSE-lexicon.md` into `folder`. */
export function compileLexicon(folder) {
  mkdirSync(folder, { recursive: true })
  const entries = collectEntries(readDictionaries())
  addSwissSpelling(entries)
  writeFileSync(join(folder, 'lexicon.bin'), layOutTable(entries))
  writeFileSync(join(folder, 'LICENSE-lexicon.md'), readFileSync(here('LICENSE.md')))
}

/** Form → its readings. A form keeps one noun and one adjective lemma, and every verb reading. */
function collectEntries({ verbs, nouns, adjectives }) {
  const entries = new Map()
  const entryOf = (form) => {
    if (!entries.has(form)) entries.set(form, { noun: null, adjective: null, verbs: [] })
    return entries.get(form)
  }
  for (const reading of verbs) {
    entryOf(reading.lemma)
    entryOf(reading.form).verbs.push(reading)
  }
  const isInfinitive = (form) =>
    entries.get(form.toLowerCase())?.verbs.some(({ kind }) => kind === 'infinitive') ?? false
  for (const reading of nouns) {
    const entry = entryOf(reading.form)
    entry.noun = entry.noun === null ? reading : mergeNouns(entry.noun, reading, isInfinitive(reading.form))
  }
  for (const { form, lemma } of adjectives) entryOf(form).adjective ??= lemma
  return entries
}

/** Two readings of one form: the better lemma, and `either` number when one lemma has both. */
function mergeNouns(known, reading, isInfinitive) {
  if (known.lemma === reading.lemma) return known.number === reading.number ? known : { ...known, number: 'either' }
  return rankNoun(reading, isInfinitive) < rankNoun(known, isInfinitive) ? reading : known
}

/** Nouns that are no plural although the dictionary has a rare word they could be the plural of. */
const NEVER_PLURAL = new Set(['Abkommen'])

/**
 * `Sperren` and `Preisen` rather are plurals of `Sperre` and `Preis` than the acts of `sperren` and `preisen`; else a lemma of its own
 * wins (`Westen` is no `Weste`), then the shorter, plainer word.
 */
function rankNoun({ form, lemma }, isInfinitive) {
  const isPlural = form === `${lemma}n` || form === `${lemma}en`
  if (isPlural && isInfinitive && !NEVER_PLURAL.has(form)) return 0
  return form === lemma ? 1 : 1 + lemma.length
}

/** `schließt` is also found as `schliesst`: Swiss texts have no ß, and the dictionaries know old `schloß` but not `schloss`. */
function addSwissSpelling(entries) {
  for (const [form, entry] of [...entries]) {
    if (!form.includes('ß')) continue
    const swiss = form.replaceAll('ß', 'ss')
    const known = entries.get(swiss) ?? { noun: null, adjective: null, verbs: [] }
    const knownVerbs = new Set(known.verbs.map(describeReading))
    entries.set(swiss, {
      noun: known.noun ?? entry.noun,
      adjective: known.adjective ?? entry.adjective,
      verbs: [...known.verbs, ...entry.verbs.filter((reading) => !knownVerbs.has(describeReading(reading)))],
    })
  }
}

function describeReading({ lemma, kind, number, person, detached }) {
  return [lemma.replaceAll('ß', 'ss'), kind, number, person, detached].join(' ')
}

function layOutTable(entries) {
  const forms = [...entries.keys()].sort()
  const offsets = new Map()
  let size = 0
  for (const form of forms) {
    offsets.set(form, size)
    size += recordSize(form, entries.get(form))
  }
  const slotCount = 2 ** Math.ceil(Math.log2(forms.length / 0.8))
  const table = Buffer.alloc(16 + 4 * slotCount + size)
  for (const [index, value] of [MAGIC, slotCount, size, forms.length].entries()) table.writeUInt32LE(value, 4 * index)
  for (const form of forms) {
    fillSlot(table, slotCount, form, offsets.get(form))
    writeRecord(table.subarray(16 + 4 * slotCount + offsets.get(form)), form, entries.get(form), offsets)
  }
  return table
}

function recordSize(form, { noun, adjective, verbs }) {
  return 1 + form.length + 2 + (noun ? 4 : 0) + (adjective ? 3 : 0) + 5 * verbs.length
}

function fillSlot(table, slotCount, form, offset) {
  let slot = hashForm(form) & (slotCount - 1)
  while (table.readUInt32LE(16 + 4 * slot) !== 0) slot = (slot + 1) & (slotCount - 1)
  table.writeUInt32LE(offset + 1, 16 + 4 * slot)
}

/** FNV-1a over the Latin-1 codes; the loader has the same lines. */
function hashForm(form) {
  let hash = 0x811c9dc5
  for (let index = 0; index < form.length; index++) hash = Math.imul(hash ^ form.charCodeAt(index), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

function writeRecord(record, form, { noun, adjective, verbs }, offsets) {
  let at = record.writeUInt8(form.length, 0)
  at += record.write(form, at, 'latin1')
  at = record.writeUInt8((noun ? 1 : 0) | (adjective ? 2 : 0), at)
  at = record.writeUInt8(verbs.length, at)
  const writeLemma = (lemma) => record.writeUIntLE(offsets.get(lemma), at, 3)
  if (noun) {
    at = writeLemma(noun.lemma)
    at = record.writeUInt8(GENDERS.indexOf(noun.gender) | (NOUN_NUMBERS.indexOf(noun.number) << 2), at)
  }
  if (adjective) at = writeLemma(adjective)
  for (const verb of verbs) {
    at = writeLemma(verb.lemma)
    at = record.writeUInt8(
      KINDS.indexOf(verb.kind) | (NUMBERS.indexOf(verb.number) << 4) | ((verb.person ?? 0) << 6),
      at,
    )
    at = record.writeUInt8(verb.detached?.length ?? 0, at)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? join(dirname(here('.')), '..', 'dist', 'tables')
  compileLexicon(folder)
}
