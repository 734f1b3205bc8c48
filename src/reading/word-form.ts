import type { ScoredForm } from './word-scores.ts'

/** What a word form tells of its sentence before the words are tagged; particles and prepositions as bits. */
export interface FormSigns {
  readonly signs: number
  /** The particles with which its verb says something: `teilte … mit`. */
  readonly needs: number
  /** The prepositions with which its verb says something: `sprach von …`. */
  readonly asks: number
  /** The particle or preposition that it is. */
  readonly gives: number
}

/** What a word can be in a sentence that takes a position: one that takes a stand by itself, one that needs another, or either with a particle elsewhere. */
export interface Trigger {
  readonly isSure: boolean
  readonly isUnsure: boolean
  readonly sureWith: readonly string[]
  readonly unsureWith: readonly string[]
  /** Whether it can be the other word. */
  readonly isPartner: boolean
}

/**
 * One spelling of a word, the same record wherever it stands. What is worked out of a spelling alone is kept here by whoever asks
 * for it first, so that a word met again costs one look-up for all.
 */
export interface WordForm {
  readonly text: string
  scored: ScoredForm | null
  signs: FormSigns | null
  /** What it tells of a conflict, as bits; `null` until it is asked for. */
  conflict: number | null
  /** The words in it, between its hyphens, that can take a stand. */
  triggers: readonly Trigger[] | null
}

/** So many forms are remembered. */
const MOST_KNOWN = 80_000

// A hash table of our own, open to the next slot: it looks a word up where it stands in the text, without cutting it out first. With a
// `Map` looking up takes three times as long, and every word of a report is looked up.
const SLOTS = 1 << 18
const MASK = SLOTS - 1
/** 0 where nothing is, else 1 + the number of a form in `known`. */
const slots = new Int32Array(SLOTS)
const hashes = new Int32Array(MOST_KNOWN)
let known: WordForm[] = []

/** The record of a spelling. The memory only saves time and stays bounded. */
export function formOf(text: string): WordForm {
  return formAt(text, 0, text.length)
}

/** The record of the spelling that stands in `text` from `start` to `end`. */
export function formAt(text: string, start: number, end: number): WordForm {
  const hash = hashOf(text, start, end)
  let slot = hash & MASK
  for (; slots[slot] !== 0; slot = (slot + 1) & MASK) {
    const number = slots[slot]! - 1
    if (hashes[number] !== hash) continue
    const form = known[number]!
    if (form.text.length === end - start && text.startsWith(form.text, start)) return form
  }
  if (known.length >= MOST_KNOWN) {
    forgetAll()
    slot = hash & MASK
  }
  const form = { text: detach(text.slice(start, end)), scored: null, signs: null, conflict: null, triggers: null }
  hashes[known.length] = hash
  slots[slot] = known.push(form)
  return form
}

/** FNV-1a, its upper bits mixed into those that choose the slot. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash ^ (hash >>> 15)
}

function forgetAll(): void {
  known = []
  slots.fill(0)
}

/**
 * A copy: a long word cut out of a report would keep the whole report in memory. Put together letter by letter, since what is cut out
 * of a text with a dash or `„` in it takes two bytes a letter, and patterns and comparisons take longer over such words.
 */
function detach(text: string): string {
  return text.split('').join('')
}
