import {
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  FACTORS,
  HALVES,
  INDEFINITE_BEFORE_FACTOR,
  NONE,
  ONE,
  parseNumberWord,
  RANGE_WORDS,
  VAGUE,
} from '../languages/de/numerals.ts'
import type { Bound } from '../model/claim.ts'
import type { TextSpan } from '../model/span.ts'
import { senseOfNoun } from './sense-of-noun.ts'

/** A number as it stands in a sentence, before it is known what it counts. Token indexes, `last` inclusive. */
export interface RawFigure {
  readonly first: number
  readonly last: number
  /** The first token of the bound's wording (`mehr als`), or `first`. */
  readonly from: number
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  /**
   * `count` counts what follows; `one` is a form of `ein` and `none` of `kein`, numbers only before victims; `times` counts
   * occurrences (`zweimal`); `share` is a percentage; `inside` stands in a compound (`120.000-Einwohner-Stadt`).
   */
  readonly kind: 'count' | 'one' | 'none' | 'times' | 'share' | 'inside'
  /** Offsets of the numeral in the working text. */
  readonly start: number
  readonly end: number
}

interface Numeral {
  readonly last: number
  readonly low: number
  readonly high: number | null
  readonly vague: boolean
  readonly kind: RawFigure['kind']
  /** Where the numeral ends when it ends inside a token. */
  readonly end?: number
  /** The factor word that a range's first number shares: `zwei bis drei Millionen`. */
  readonly factor: number
}

/** Finds every number of a sentence, ranges and bounds included; dates, clock times and ordinals are none. */
export function findFigures(tokens: readonly TextSpan[]): RawFigure[] {
  const figures: RawFigure[] = []
  for (let i = 0; i < tokens.length; i++) {
    const figure = readFigureAt(tokens, i)
    if (figure === null || isFraction(tokens, figure.last + 1)) continue
    figures.push(figure)
    i = figure.last
  }
  return figures
}

/** `drei Viertel der Einwohner` counts nobody. */
function isFraction(tokens: readonly TextSpan[], at: number): boolean {
  return (
    /^(?:Viertel|Drittel|Fünftel|Zehntel)$/u.test(tokens[at]?.text ?? '') &&
    /^(?:der|des|aller|von|ihrer|seiner)$/u.test(tokens[at + 1]?.text ?? '')
  )
}

function readFigureAt(tokens: readonly TextSpan[], at: number): RawFigure | null {
  const numeral = readNumeral(tokens, at)
  if (numeral === null) return readOneOrNone(tokens, at)
  const range = numeral.kind === 'count' ? readRange(tokens, at, numeral) : null
  const last = range?.last ?? numeral.last
  const before = boundBefore(tokens, at)
  const bound = decideBound(tokens, last, numeral, range !== null, before)
  const low = range?.low ?? numeral.low
  const high = range?.high ?? numeral.high
  return {
    first: range?.first ?? at,
    last,
    from: before?.from ?? (range !== null && /^zwischen$/iu.test(tokens[at - 1]?.text ?? '') ? at - 1 : at),
    ...applyBound(low, high, bound),
    bound,
    kind: range?.kind ?? numeral.kind,
    start: tokens[at]!.start,
    end: numeral.end ?? tokens[last]!.end,
  }
}

function applyBound(low: number, high: number | null, bound: Bound): { low: number | null; high: number | null } {
  if (bound === 'atLeast') return { low, high: null }
  if (bound === 'atMost') return { low: null, high: high ?? low }
  return { low, high }
}

function decideBound(
  tokens: readonly TextSpan[],
  last: number,
  numeral: Numeral,
  isRange: boolean,
  before: Before | null,
): Bound {
  if (isRange) return 'range'
  const after = boundAfter(tokens, last + 1) ?? boundAfter(tokens, last + 2)
  if (after !== null) return after
  if (numeral.vague && before?.bound !== 'atLeast') return 'vague'
  return before?.bound ?? 'exact'
}

/** The numeral alone, without range and bounds. */
function readNumeral(tokens: readonly TextSpan[], at: number): Numeral | null {
  const token = tokens[at]!.text
  const lower = token.toLowerCase()
  if (/^\d/u.test(token)) return readDigits(tokens, at)
  if (INDEFINITE_BEFORE_FACTOR.has(lower)) return readIndefiniteFactor(tokens, at)
  const times = /^(\p{L}{3,})mal$/u.exec(lower)
  if (times) return fromTimes(parseNumberWord(times[1]!), at)
  if (/^(?:dutzende|hunderte|tausende)$/u.test(lower) && /^Male?$/u.test(tokens[at + 1]?.text ?? ''))
    return { last: at, low: VAGUE[lower]![0], high: VAGUE[lower]![1], vague: true, kind: 'times', factor: 1 }
  const vague = VAGUE[lower.replace(/n$/u, '')] ?? VAGUE[lower]
  if (vague !== undefined && !(lower.startsWith('million') && isAfterNumber(tokens, at)))
    return { last: at, low: vague[0], high: vague[1], vague: true, kind: 'count', factor: 1 }
  return readNumberWord(tokens, at, lower)
}

function isAfterNumber(tokens: readonly TextSpan[], at: number): boolean {
  return /^\d/u.test(tokens[at - 1]?.text ?? '')
}

function fromTimes(value: number | null, at: number): Numeral | null {
  return value === null ? null : { last: at, low: value, high: value, vague: false, kind: 'times', factor: 1 }
}

/** `ein Dutzend`, `eine halbe Million`, `eine Million`, `drei Dutzend`, `zwölf`, `hundert`, `anderthalb Millionen`. */
function readNumberWord(tokens: readonly TextSpan[], at: number, lower: string): Numeral | null {
  const next = tokens[at + 1]?.text.toLowerCase() ?? ''
  if (ONE.has(lower)) {
    const half = /^halbe[ns]?$/u.test(next)
    const factorAt = half ? at + 2 : at + 1
    const factor = FACTORS[tokens[factorAt]?.text.toLowerCase() ?? '']
    return factor === undefined ? null : exact(factorAt, (half ? 0.5 : 1) * factor, factor)
  }
  const halves = HALVES[lower]
  if (halves !== undefined) return withFactor(tokens, at, halves, true)
  if (lower === 'dutzend') return exact(at, 12, 12)
  if (lower === 'null' || lower === 'eins') return null
  const value = parseNumberWord(lower)
  if (value === null) return null
  return withFactor(tokens, at, value, false)
}

function exact(last: number, value: number, factor: number): Numeral {
  return { last, low: value, high: value, vague: false, kind: 'count', factor }
}

/** A number before its factor word: `1,5 Millionen`, `drei Dutzend`; `needsFactor` for those that mean nothing alone. */
function withFactor(tokens: readonly TextSpan[], at: number, value: number, needsFactor: boolean): Numeral | null {
  const next = tokens[at + 1]?.text ?? ''
  const isTimes = /^Male?n?$/u.test(next)
  if (isTimes) return { last: at, low: value, high: value, vague: false, kind: 'times', factor: 1 }
  if (/^(?:Prozent|%|Prozentpunkte)$/u.test(next)) return { ...exact(at + 1, value, 1), kind: 'share' }
  const factor = FACTORS[next.toLowerCase()]
  if (factor === undefined) return needsFactor ? null : exact(at, value, 1)
  const abbreviated = /^(?:mio|mrd|tsd)$/iu.test(next) && tokens[at + 2]?.text === '.'
  return exact(at + (abbreviated ? 2 : 1), Math.round(value * factor), factor)
}

/** `mehrere Tausend`, `einige hundert`, `ein paar Dutzend`: the numeral with its indefinite word. */
function readIndefiniteFactor(tokens: readonly TextSpan[], at: number): Numeral | null {
  const next = tokens[at + 1]?.text.toLowerCase() ?? ''
  const range = VAGUE[`${next.replace(/n$/u, '')}e`] ?? VAGUE[next] ?? VAGUE[next.replace(/n$/u, '')]
  if (range === undefined) return null
  return { last: at + 1, low: range[0], high: range[1], vague: true, kind: 'count', factor: 1 }
}

const GROUPED = /^\d{1,3}(?:[.'’\u00a0\u202f ]\d{3})+$/u

function readDigits(tokens: readonly TextSpan[], at: number): Numeral | null {
  const { text, start } = tokens[at]!
  const compound =
    /^(\d[\d.]*)-(?:Einwohner|Seelen|Mann|Personen)(?!-(?:Kader|Team|Mannschaft|Aufgebot|Staffel))/u.exec(text)
  if (compound)
    return {
      ...exact(at, Number(compound[1]!.replace(/\./gu, '')), 1),
      kind: 'inside',
      end: start + compound[1]!.length,
    }
  const times = /^(\d+)-?mal$/iu.exec(text)
  if (times) return fromTimes(Number(times[1]), at)
  const value = parseDigits(text)
  if (value === null || isOrdinalOrDate(tokens, at) || isModelNumber(tokens, at)) return null
  const decimal = !Number.isInteger(value)
  return withFactor(tokens, at, value, decimal)
}

function parseDigits(text: string): number | null {
  if (/^\d+$/u.test(text)) return text.length > 1 && text.startsWith('0') ? null : Number(text)
  if (GROUPED.test(text)) return Number(text.replace(/\D/gu, ''))
  if (/^\d+,\d+$/u.test(text)) return Number(text.replace(',', '.'))
  if (/^\d{1,3}\.\d{1,2}$/u.test(text)) return Number(text)
  return null
}

/** `737-500`, `A 300`, `A-10`: the number of a model or type. */
function isModelNumber(tokens: readonly TextSpan[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined) return false
  if (/^[A-Z]$/u.test(before.text)) return true
  const first = tokens[at - 2]
  const isGlued = before.text === '-' && before.end === tokens[at]!.start && first?.end === before.start
  // `20-25` is a range, `737-500` none.
  return isGlued && !(Number(first!.text) < Number(tokens[at]!.text))
}

/** `6. Dezember`, `3.` before its noun, `2016` as a year. */
function isOrdinalOrDate(tokens: readonly TextSpan[], at: number): boolean {
  const next = tokens[at + 1]
  if (next?.text === '.' && next.start === tokens[at]!.end && at + 2 < tokens.length) return true
  return isYear(tokens, at)
}

const YEAR_BEFORE =
  /^(?:jahr|jahre|jahren|jahres|seit|von|bis|ab|anfang|ende|mitte|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühjahr|frühling|sommer|herbst|winter|schon|bereits|erst|in|vor|nach|im|um|saison|\.|\/|\(|-|–|,)$/iu

/** `im Jahr 2015 Menschen`, `seit 2015 Flüchtlinge`: a year even before people; `, 2000 Soldaten` and `2000 Soldaten` are none. */
const DATES_A_YEAR =
  /^(?:jahre?[ns]?|seit|ab|in|im|anfang|ende|mitte|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühjahr|frühling|sommer|herbst|winter|\.|\/|\(|-|–)$/iu

/** Four bare digits between 1500 and 2099 are a year unless they count the noun that follows. */
function isYear(tokens: readonly TextSpan[], at: number): boolean {
  const text = tokens[at]!.text
  if (!/^(?:1[5-9]|20)\d\d$/u.test(text)) return false
  const next = tokens[at + 1]?.text ?? ''
  const previous = tokens[at - 1]?.text ?? ''
  if (
    next === 'davon' ||
    (/^\p{Lu}/u.test(next) && senseOfNoun(next).names === 'people' && !DATES_A_YEAR.test(previous))
  )
    return false
  if (next === 'bis' && !/^20/u.test(text) && /^\p{Lu}/u.test(tokens[at + 3]?.text ?? '')) return false
  if (at === 0 || !/^\p{Lu}\p{Ll}/u.test(next))
    return (
      !/^(?:rund|etwa|als|über|knapp|fast|mindestens|zu|gut|ca|circa|ungefähr|insgesamt)$/iu.test(previous) ||
      /^(?:über|zu)$/iu.test(previous)
    )
  return YEAR_BEFORE.test(previous)
}

/** `1500 bis 5000`, `20–25`, `zwischen 10 und 15`, `drei oder vier`. */
function readRange(
  tokens: readonly TextSpan[],
  at: number,
  first: Numeral,
): { first: number; last: number; low: number; high: number; kind: RawFigure['kind'] } | null {
  const joint = tokens[first.last + 1]?.text.toLowerCase() ?? ''
  const isBetween = joint === 'und' && /^zwischen$/iu.test(tokens[at - 1]?.text ?? '')
  if (!isBetween && !RANGE_WORDS.has(joint)) return null
  let secondAt = first.last + 2
  if (joint === 'bis' && /^(?:zu|maximal|höchstens|etwa|rund)$/u.test(tokens[secondAt]?.text ?? '')) secondAt++
  const second =
    tokens[secondAt] && !ONE.has(tokens[secondAt]!.text.toLowerCase()) ? readNumeral(tokens, secondAt) : null
  if (second === null || second.high === null) return null
  const low =
    first.factor === 1 && second.factor > 1 && first.low < second.high / second.factor
      ? first.low * second.factor
      : first.low
  if (low >= second.high) return null
  if (joint === 'oder' && second.high > low * 2) return null
  return { first: at, last: second.last, low, high: second.high, kind: second.kind }
}

function readOneOrNone(tokens: readonly TextSpan[], at: number): RawFigure | null {
  const lower = tokens[at]!.text.toLowerCase()
  const kind = ONE.has(lower) ? 'one' : NONE.has(lower) ? 'none' : null
  if (kind === null || tokens[at + 1]?.text === 'paar') return null
  const value = kind === 'one' ? 1 : 0
  const before = kind === 'one' ? boundBefore(tokens, at) : null
  const bound = before?.bound === 'atLeast' ? 'atLeast' : 'exact'
  const span = { start: tokens[at]!.start, end: tokens[at]!.end }
  return { first: at, last: at, from: before?.from ?? at, ...applyBound(value, value, bound), bound, kind, ...span }
}

interface Before {
  readonly bound: Bound
  readonly from: number
}

/** The bound's wording that ends right before the number; adverbs such as `bereits` or `noch` may stand between. */
function boundBefore(tokens: readonly TextSpan[], at: number): Before | null {
  let end = at
  while (
    end > 0 &&
    /^(?:bereits|schon|noch|insgesamt|sogar|zwischen|wohl|weitere[nr]?|inzwischen|den|die|der)$/iu.test(
      tokens[end - 1]!.text,
    )
  )
    end--
  for (const stop of end === at ? [at] : [at, end]) {
    const found = phraseEndingAt(tokens, stop)
    // `unter den zweitausend` means among them, `unter zweitausend` fewer.
    if (
      found !== null &&
      /^über$/iu.test(tokens[found.from]!.text) &&
      tokens.slice(0, found.from).some(({ text }) => /^verfüg/iu.test(text))
    )
      continue
    if (found === null || (stop !== at && /^(?:unter|über|ab|gegen)$/iu.test(tokens[found.from]!.text))) continue
    // `schätzungsweise mehr als 250.000`: the harder bound counts, wherever it stands.
    const outer = phraseEndingAt(tokens, found.from)
    if (outer !== null && found.bound === 'about') return outer
    return outer === null ? found : { bound: found.bound, from: outer.from }
  }
  return null
}

function phraseEndingAt(tokens: readonly TextSpan[], stop: number): Before | null {
  let best: Before | null = null
  for (const { words, bound } of BOUNDS_BEFORE_SPLIT)
    for (const phrase of words) {
      const from = stop - phrase.length
      if (from < 0 || (best !== null && from >= best.from)) continue
      if (phrase.every((word, k) => tokens[from + k]!.text.toLowerCase() === word)) best = { bound, from }
    }
  return best
}

const BOUNDS_BEFORE_SPLIT = BOUNDS_BEFORE.map(({ words, bound }) => ({
  bound,
  words: words.map((w) => w.replace(/\.$/u, ' .').split(' ')),
}))
const BOUNDS_AFTER_SPLIT = BOUNDS_AFTER.flatMap(({ words, bound }) =>
  words.map((w) => ({ bound, phrase: w.split(' ') })),
)

function boundAfter(tokens: readonly TextSpan[], at: number): Bound | null {
  const hit = BOUNDS_AFTER_SPLIT.find(
    ({ phrase }) =>
      phrase.every((word, k) => tokens[at + k]?.text.toLowerCase() === word) &&
      tokens[at + phrase.length]?.text !== 'als',
  )
  return hit?.bound ?? null
}
