import { parseNumberWord } from '../../languages/de/numerals.ts'
import type { TimeSense } from '../../languages/time-words.ts'
import type { TextSpan } from '../../model/span.ts'
import { senseOfTimeWord } from './sense-of-word.ts'

/** A token with what it says about time. */
export interface TimeToken extends TextSpan {
  readonly sense: TimeSense | null
  readonly isNumber: boolean
}

/** An ISO date or month, digits with inner separators and `er` or `er-Jahre`, a word with its hyphens, or one other character. */
const TOKEN =
  /\d{4}-\d\d(?:-\d\d)?(?![\d-])|\d+(?:[.:,/]\d+)*(?:er(?!\p{L})(?:-Jahren?)?)?|\p{L}[\p{L}\p{M}]*(?:-\p{L}+)*|\S/gu

/** The tokens of a stretch of text; `null` where nothing in it can speak of time. */
export function scanTimeTokens(text: string, from: number, to: number): TimeToken[] | null {
  const tokens: TimeToken[] = []
  let maySpeakOfTime = false
  TOKEN.lastIndex = from
  for (let match = TOKEN.exec(text); match && match.index < to; match = TOKEN.exec(text)) {
    const token = makeToken(match[0], match.index)
    maySpeakOfTime ||= token.isNumber || token.sense !== null
    tokens.push(token)
  }
  return maySpeakOfTime ? tokens : null
}

function makeToken(form: string, start: number): TimeToken {
  const isNumber = isDigit(form.charCodeAt(0))
  const sense = isNumber && !form.includes('er') ? null : senseOfTimeWord(form)
  return { text: form, start, end: start + form.length, sense, isNumber }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

const DECIMAL = /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/u

/** The number that a token says: digits with a decimal comma, or a number word; `null` if none. `ein` counts before a unit. */
export function numberOf(token: TimeToken | undefined): number | null {
  if (token === undefined) return null
  if (token.isNumber) return DECIMAL.test(token.text) ? Number(token.text.replaceAll('.', '').replace(',', '.')) : null
  const lower = token.text.toLowerCase()
  return WORDS_OF_ONE.has(lower) ? 1 : (HALVES.get(lower) ?? parseNumberWord(lower))
}

const WORDS_OF_ONE: ReadonlySet<string> = new Set(['ein', 'eine', 'einen', 'einem', 'einer'])
const HALVES: ReadonlyMap<string, number> = new Map([
  ['halbe', 0.5],
  ['halben', 0.5],
  ['halbes', 0.5],
  ['dreiviertel', 0.75],
  ['anderthalb', 1.5],
  ['eineinhalb', 1.5],
  ['zweieinhalb', 2.5],
  ['dreieinhalb', 3.5],
  ['viereinhalb', 4.5],
  ['fünfeinhalb', 5.5],
  ['sechseinhalb', 6.5],
])
