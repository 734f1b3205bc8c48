import type { ScoredForm } from './word-scores.ts'

/** What a word form tells of its sentence before the words are tagged, and the particles with which its verb says something. */
export interface FormSigns {
  readonly signs: number
  readonly needs: number
  readonly gives: number
}

/**
 * One spelling of a word, the same record wherever it stands. What is worked out of a spelling alone is kept here by whoever asks
 * for it first, so that a word met again costs one look-up for all.
 */
export interface WordForm {
  readonly text: string
  scored: ScoredForm | null
  signs: FormSigns | null
}

/** So many forms are remembered. */
const MOST_KNOWN = 80_000

const known = new Map<string, WordForm>()

/** The record of a spelling. The memory only saves time and stays bounded. */
export function formOf(text: string): WordForm {
  const met = known.get(text)
  if (met !== undefined) return met
  if (known.size >= MOST_KNOWN) known.clear()
  const form = { text: detach(text), scored: null, signs: null }
  known.set(form.text, form)
  return form
}

/** A long word cut out of a report would keep the whole report in memory. */
function detach(text: string): string {
  return ` ${text}`.slice(1)
}
