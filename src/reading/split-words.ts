import type { TextSpan } from '../model/span.ts'
import { formAt, type WordForm } from './word-form.ts'

/** A word or mark of the working text before it is tagged. */
export interface Token extends TextSpan {
  readonly form: WordForm
}

/**
 * One token: a number with its separators (`50'000`, `1,5`, `100.000`, `10 000`), a word with inner hyphens, apostrophes and
 * digits (`UN-Botschafter`, `16-Jähriger`, `3D-Drucker`, `Al-Fu'ah`), the name of a site (`kadrin-online.de`), an abbreviation of single letters
 * (`z.B.`), or one other character.
 */
const TOKEN =
  /\d+(?:(?:[.,:]\d+)*|\p{Lu}{1,3}\d*)[-‑]\p{L}[\p{L}\p{M}-]*|\d{1,3}(?:[.'’\u00a0\u202f ]\d{3})+(?![\p{L}\d])(?:,\d+)?|\d+(?:[.,:]\d+)*|\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}](?:[\p{L}\p{M}\d]|[-‑/'’](?=[\p{L}\d])|\.(?=(?:de|at|ch|com|org|net|info|eu|tv)(?![\p{L}\d])))*-?|\S/uy

/** Splits one sentence into tokens; offsets count in the working text. */
export function splitWords(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  let at = start
  while (at < end) {
    if (text.charCodeAt(at) === SPACE) {
      at++
      continue
    }
    const stop = endOfPlainWord(text, at) || endOfToken(text, at)
    if (stop > at) {
      const form = formAt(text, at, Math.min(end, stop))
      tokens.push({ text: form.text, start: at, end: Math.min(end, stop), form })
      at = stop
    } else at++
  }
  return tokens
}

const SPACE = 0x20

/** 0 where no token begins: at white space of another kind. */
function endOfToken(text: string, at: number): number {
  TOKEN.lastIndex = at
  return TOKEN.test(text) ? TOKEN.lastIndex : 0
}

/** Where a word of plain letters ends before a space, a comma, as most do; 0 where the pattern has to tell. */
function endOfPlainWord(text: string, at: number): number {
  let stop = at
  while (isPlainLetter(text.charCodeAt(stop))) stop++
  if (stop === at) return 0
  const next = text.charCodeAt(stop)
  return next === SPACE || next === COMMA ? stop : 0
}

const COMMA = 0x2c

/** a to z, and the letters of German that have marks. */
function isPlainLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    code === 0xe4 ||
    code === 0xf6 ||
    code === 0xfc ||
    code === 0xdf ||
    code === 0xc4 ||
    code === 0xd6 ||
    code === 0xdc
  )
}
