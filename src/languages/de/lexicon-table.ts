// The compiled dictionary: `data/lexicon/compile-lexicon.mjs` describes the layout and writes it.
import { readTable } from '../table-files.ts'

const VERB_FORMS = [
  'infinitive',
  'zu-infinitive',
  'participle',
  'present-participle',
  'present',
  'past',
  'subjunctive1',
  'subjunctive2',
  'imperative',
] as const

/** `participle` is the past participle (`getötet`); `present`, `past` and the subjunctives are finite. */
export type VerbForm = (typeof VERB_FORMS)[number]

/** One way to read a verb form. */
export interface VerbReading {
  /** The infinitive, with a separable particle: `festnehmen`. */
  readonly lemma: string
  readonly form: VerbForm
  /** The particle that must stand elsewhere in the sentence: `nimmt` of `festnehmen` has `fest`; else `null`. */
  readonly detached: string | null
  readonly number: 'singular' | 'plural' | null
  readonly person: 1 | 2 | 3 | null
}

export interface NounReading {
  readonly lemma: string
  readonly gender: 'm' | 'f' | 'n' | null
  readonly number: 'singular' | 'plural' | 'either'
}

/** What the dictionary has on one spelling. */
export interface LexiconRecord {
  readonly noun: NounReading | null
  /** The base form of an adjective whose inflection no ending explains, or the form itself when it is a base. */
  readonly adjective: string | null
  readonly verbs: readonly VerbReading[]
}

/** The record of exactly this spelling; old `daß` is also found where the dictionary has `dass` alone. */
export function findRecord(form: string): LexiconRecord | null {
  table ??= openTable()
  const offset = findOffset(table, form)
  if (offset !== -1) return readRecord(table, offset)
  return form.includes('ß') ? findRecord(form.replaceAll('ß', 'ss')) : null
}

interface Table {
  readonly bytes: Buffer
  /** 0 for an empty slot, else 1 + the offset of a record. */
  readonly slots: Uint32Array
  /** Where the records begin in `bytes`. */
  readonly start: number
}

const MAGIC = 0x3144584c
const HEADER_BYTES = 16
const GENDERS = [null, 'm', 'f', 'n'] as const
const NOUN_NUMBERS = ['singular', 'plural', 'either'] as const
const NUMBERS = [null, 'singular', 'plural'] as const
const PERSONS = [null, 1, 2, 3] as const

/** Read when the first form is asked for. */
let table: Table | null = null

function openTable(): Table {
  const bytes = readTable('lexicon.bin')
  if (bytes.readUInt32LE(0) !== MAGIC) throw new Error('lexicon.bin is of another version: run "npm run build"')
  const slotCount = bytes.readUInt32LE(4)
  const start = HEADER_BYTES + 4 * slotCount
  const slots = new Uint32Array(slotCount)
  for (let slot = 0; slot < slotCount; slot++) slots[slot] = bytes.readUInt32LE(HEADER_BYTES + 4 * slot)
  return { bytes, slots, start }
}

function findOffset({ bytes, slots, start }: Table, form: string): number {
  const mask = slots.length - 1
  for (let slot = hashForm(form) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const offset = slots[slot]! - 1
    if (isFormAt(bytes, start + offset, form)) return offset
  }
  return -1
}

/** FNV-1a; the compiler has the same lines. */
function hashForm(form: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < form.length; index++) hash = Math.imul(hash ^ form.charCodeAt(index), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

function isFormAt(bytes: Buffer, at: number, form: string): boolean {
  if (bytes[at] !== form.length) return false
  for (let index = 0; index < form.length; index++) if (bytes[at + 1 + index] !== form.charCodeAt(index)) return false
  return true
}

function readForm({ bytes, start }: Table, offset: number): string {
  const at = start + offset
  return bytes.toString('latin1', at + 1, at + 1 + bytes[at]!)
}

function readRecord(from: Table, offset: number): LexiconRecord {
  const { bytes, start } = from
  let at = start + offset + 1 + bytes[start + offset]!
  const flags = bytes[at]!
  const verbCount = bytes[at + 1]!
  at += 2
  const noun = flags & 1 ? readNoun(from, at) : null
  if (noun !== null) at += 4
  const adjective = flags & 2 ? readLemma(from, at) : null
  if (adjective !== null) at += 3
  const verbs: VerbReading[] = []
  for (let index = 0; index < verbCount; index++) verbs.push(readVerb(from, at + 5 * index))
  return { noun, adjective, verbs }
}

function readLemma(from: Table, at: number): string {
  return readForm(from, from.bytes.readUIntLE(at, 3))
}

function readNoun(from: Table, at: number): NounReading {
  const features = from.bytes[at + 3]!
  return { lemma: readLemma(from, at), gender: GENDERS[features & 3] ?? null, number: NOUN_NUMBERS[features >> 2]! }
}

function readVerb(from: Table, at: number): VerbReading {
  const lemma = readLemma(from, at)
  const features = from.bytes[at + 3]!
  const particleLength = from.bytes[at + 4]!
  return {
    lemma,
    form: VERB_FORMS[features & 15]!,
    detached: particleLength === 0 ? null : lemma.slice(0, particleLength),
    number: NUMBERS[(features >> 4) & 3] ?? null,
    person: PERSONS[features >> 6] ?? null,
  }
}
