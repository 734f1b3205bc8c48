import type { TextSpan } from '../model/span.ts'
import { formAt, type WordForm } from './word-form.ts'

/** A word or mark of the working text before it is tagged. */
export interface Token extends TextSpan {
  readonly form: WordForm
}

/**
 * One token: a number with its separators (`50'000`, `1,5`, `100.000`, `10 000`), a word with inner hyphens, apostrophes and
 * digits (`UN-Botschafter`, `16-Jähriger`, `Al-Fu'ah`), the name of a site (`kadrin-online.de`), an abbreviation of single letters
 * (`z.B.`), or one other character.
 */
const TOKEN =
  /\d+(?:[.,:]\d+)*[-‑]\p{L}[\p{L}\p{M}-]*|\d{1,3}(?:[.'’\u00a0\u202f ]\d{3})+(?![\p{L}\d])(?:,\d+)?|\d+(?:[.,:]\d+)*|\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}](?:[\p{L}\p{M}\d]|[-‑/'’](?=[\p{L}\d])|\.(?=(?:de|at|ch|com|org|net|info|eu|tv)(?![\p{L}\d])))*-?|\S/uy

/** Splits one sentence into tokens; offsets count in the working text. */
export function splitWords(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  let at = start
  while (at < end) {
    TOKEN.lastIndex = at
    if (TOKEN.test(text)) {
      const stop = Math.min(end, TOKEN.lastIndex)
      const form = formAt(text, at, stop)
      tokens.push({ text: form.text, start: at, end: stop, form })
      at = TOKEN.lastIndex
    } else at++
  }
  return tokens
}
