// The tagger's weights, and for every word form the sums of those that do not depend on its place.
import {
  CLASSES,
  collectFormRows,
  ROLES,
  ROW_COUNT,
  readTraits,
  type WordTraits,
} from '../languages/de/word-features.ts'
import { readTable } from '../languages/table-files.ts'

/** Columns of the weight table: one a class. */
export const COLUMNS = CLASSES.length

/** A word form as the tagger sees it: traits, and a score a class for each role, one role after the other. */
export interface ScoredForm {
  readonly traits: WordTraits
  readonly scores: Int16Array
}

/** Where a role's scores begin in `ScoredForm.scores`. */
export const ROLE_OFFSETS = Object.fromEntries(ROLES.map((role, index) => [role, index * COLUMNS])) as Readonly<
  Record<(typeof ROLES)[number], number>
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

/** Forms met so far; emptied when full, so that memory stays flat over any input. */
const known = new Map<string, ScoredForm>()
const MOST_KNOWN = 80_000

/** Looks a form up or scores it. */
export function scoreForm(form: string): ScoredForm {
  let scored = known.get(form)
  if (scored === undefined) {
    if (known.size >= MOST_KNOWN) known.clear()
    const traits = readTraits(form)
    scored = { traits, scores: sumRoles(collectFormRows(form, traits)) }
    known.set(form, scored)
  }
  return scored
}

function sumRoles(rows: readonly Int32Array[]): Int16Array {
  const table = readWeights()
  const scores = new Int16Array(ROLES.length * COLUMNS)
  for (const [role, roleRows] of rows.entries())
    for (const row of roleRows)
      for (let column = 0; column < COLUMNS; column++)
        scores[role * COLUMNS + column]! += table[row * COLUMNS + column]!
  return scores
}
