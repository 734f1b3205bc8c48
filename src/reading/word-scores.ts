// The tagger's weights, and for every word form the sums of those that do not depend on its place.
import {
  CLASSES,
  collectFormRows,
  ROLES,
  ROW_COUNT,
  type Role,
  readTraits,
  type WordTraits,
} from '../languages/de/word-features.ts'
import { readTable } from '../languages/table-files.ts'
import { rememberForms } from './remember-forms.ts'

/** Columns of the weight table: one a class. */
export const COLUMNS = CLASSES.length

/** A word form as the tagger sees it. */
export interface ScoredForm {
  readonly text: string
  readonly traits: WordTraits
  /** A score a class for each of the roles that any word has, one role after the other. */
  readonly scores: Int16Array
  /** A score a class for the form as the first word of a sentence; `null` until it is asked for, as few forms ever stand there. */
  scoresAtStart: Int16Array | null
  /** Its dictionary form for each class that it was met in. */
  readonly lemmas: string[]
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

/** Looks a form up or scores it. */
export const scoreForm = rememberForms((text): ScoredForm => {
  const traits = readTraits(text)
  return { text, traits, scores: sumRoles(text, traits, ANYWHERE), scoresAtStart: null, lemmas: [] }
})

/** The scores of the form as the first word of a sentence, whose capital letter tells nothing. */
export function scoreAtStart(form: ScoredForm): Int16Array {
  form.scoresAtStart ??= sumRoles(form.text, form.traits, ['self-at-start'])
  return form.scoresAtStart
}

function sumRoles(text: string, traits: WordTraits, roles: readonly Role[]): Int16Array {
  const table = readWeights()
  const scores = new Int16Array(roles.length * COLUMNS)
  let at = 0
  for (const rows of collectFormRows(text, traits, roles))
    for (let column = 0; column < COLUMNS; column++) {
      let sum = 0
      for (let row = 0; row < rows.length; row++) sum += table[rows[row]! * COLUMNS + column]!
      scores[at++] = sum
    }
  return scores
}
