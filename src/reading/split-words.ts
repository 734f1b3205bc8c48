import type { TextSpan } from '../model/span.ts'

/**
 * One token: a number with its separators (`50'000`, `1,5`, `100.000`, `10 000`), a word with inner hyphens, apostrophes and
 * digits (`UN-Botschafter`, `16-Jähriger`, `Al-Fu'ah`), an abbreviation of single letters (`z.B.`), or one other character.
 */
const TOKEN =
  /\d+(?:[.,:]\d+)*[-‑]\p{L}[\p{L}\p{M}-]*|\d{1,3}(?:[.'’\u00a0\u202f ]\d{3})+(?![\p{L}\d])(?:,\d+)?|\d+(?:[.,:]\d+)*|\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}](?:[\p{L}\p{M}\d]|[-‑/'’](?=[\p{L}\d]))*-?|\S/gu

/** Splits one sentence into tokens; offsets count in the working text. */
export function splitWords(text: string, start: number, end: number): TextSpan[] {
  const tokens: TextSpan[] = []
  TOKEN.lastIndex = start
  for (let match = TOKEN.exec(text); match && match.index < end; match = TOKEN.exec(text)) {
    const stop = Math.min(end, match.index + match[0].length)
    tokens.push({ text: text.slice(match.index, stop), start: match.index, end: stop })
  }
  return tokens
}
