// The tagger's weights, and for every word form the sums of those that do not depend on its place.

import type { FormMoods } from '../languages/de/verb-moods.ts'
import {
  CLASSES,
  fillFormRows,
  MOST_FORM_ROWS,
  plainForm,
  ROLES,
  ROW_COUNT,
  type Role,
  readTraits,
  type WordTraits,
} from '../languages/de/word-features.ts'
import { readTable } from '../languages/table-files.ts'

/** Columns of the weight table: one a class. */
export const COLUMNS = CLASSES.length

/** A word form as the tagger sees it. */
export interface ScoredForm {
  readonly text: string
  readonly traits: WordTraits
  /** From `at` on a score a class for each of the roles that any word has, one role after the other. */
  readonly scores: Int16Array
  readonly at: number
  /** A score a class for the form as the first word of a sentence; `null` until it is asked for, as few forms ever stand there. */
  scoresAtStart: Int16Array | null
  /** The class that it was met in last, with its dictionary form there; -1 before it was tagged. */
  lemmaColumn: number
  lemma: string
  /** Its moods as a finite verb; `null` until they are asked for. */
  moods: FormMoods | null
}

const ANYWHERE = ROLES.filter((role) => role !== 'self-at-start')
type Anywhere = Exclude<Role, 'self-at-start'>

/** Where a role's scores begin in `ScoredForm.scores`. */
export const ROLE_OFFSETS = Object.fromEntries(ANYWHERE.map((role, index) => [role, index * COLUMNS])) as Readonly<
  Record<Anywhere, number>
>

let weights: Int8Array | null = null

/** The weight table, a row a hashed feature; read at the first call. */
export function readWeights(): Int8Array {
  if (weights === null) {
    const bytes = readTable('tagger.bin')
    if (bytes.length !== ROW_COUNT * COLUMNS) throw new Error('tagger.bin is of another version: run "npm run build"')
    weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  }
  return weights
}

/** Scores a form; `WordForm.scored` keeps what was scored. */
export function scoreForm(text: string): ScoredForm {
  const traits = readTraits(text)
  if (free + SCORES > block.length) {
    block = new Int16Array(FORMS_A_BLOCK * SCORES)
    free = 0
  }
  const at = free
  free += SCORES
  sumRoles(text, traits, ANYWHERE, block, at)
  return { text, traits, scores: block, at, scoresAtStart: null, lemmaColumn: -1, lemma: '', moods: null }
}

/** Scores of each form. */
const SCORES = ANYWHERE.length * COLUMNS

/** The scores of so many forms lie in one array: an array of its own for each takes more room and time than its scores. */
const FORMS_A_BLOCK = 256
let block = new Int16Array(0)
let free = 0

/** The scores of the form as the first word of a sentence, whose capital letter tells nothing. */
export function scoreAtStart(form: ScoredForm): Int16Array {
  if (form.scoresAtStart === null) {
    form.scoresAtStart = new Int16Array(COLUMNS)
    sumRoles(form.text, form.traits, ['self-at-start'], form.scoresAtStart, 0)
  }
  return form.scoresAtStart
}

/** Writes the scores of the roles, one role after the other, into `scores` from `at` on, where zeros stand. */
function sumRoles(text: string, traits: WordTraits, roles: readonly Role[], scores: Int16Array, at: number): void {
  const table = readWeights()
  const plain = plainForm(text)
  let to = at
  for (const role of roles) {
    const count = fillFormRows(formRows, role, plain, traits)
    for (let index = 0; index < count; index++) {
      const row = formRows[index]! * COLUMNS
      for (let column = 0; column < COLUMNS; column++) scores[to + column]! += table[row + column]!
    }
    to += COLUMNS
  }
}

// One form is scored at a time, so one place for its rows serves all.
const formRows = new Int32Array(MOST_FORM_ROWS)
