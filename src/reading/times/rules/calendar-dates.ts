import { type Draft, makeDate, type TimeRule, type YearSaid } from '../draft.ts'
import {
  directionAt,
  isArticle,
  isCounted,
  looksLikeYear,
  withArticle,
  withEdge,
  wordAt,
  yearBehind,
} from '../phrase.ts'
import { numberOf, type TimeToken } from '../time-token.ts'

type Tokens = readonly TimeToken[]

/** `16. Dezember 2016`, `Anfang Dezember`, `Dez. 2016`, `21. bis 27. Februar`; `at` is the month. */
export const readMonth: TimeRule = (tokens, at, floor) => {
  const sense = tokens[at]!.sense
  if (sense?.kind !== 'month' || isName(tokens, at)) return null
  const stop = hasDot(tokens, at) ? at + 1 : at
  const { year, last } = yearBehind(tokens, stop)
  const day = dayBefore(tokens, at, floor)
  // `Jan` is a man's name, `Dez` the end of a list: short forms need a day or a year.
  if (day === null && year === null && SHORT.test(tokens[at]!.text)) return null
  if (day === null) return readWholeMonth(tokens, at, floor, sense.month, year, last)
  const first = withWeekday(tokens, withArticle(tokens, day.first, floor), floor)
  const meaning = makeDate({ year, month: sense.month, day: day.day })
  return { first, last, meaning, ...dayOfRange(tokens, first, floor, sense.month, year) }
}

function readWholeMonth(tokens: Tokens, at: number, floor: number, month: number, year: YearSaid, last: number): Draft {
  const direction = directionAt(tokens, at - 1, floor)
  const first = withEdge(tokens, direction === null ? at : at - 1, floor)
  const whole = first === at - 1 && direction !== null ? withArticle(tokens, first, floor) : first
  return { first: whole, last, meaning: makeDate({ year, month, direction }) }
}

/** `August Kellner`, `Frau Mai`: a name, not a month. */
function isName(tokens: Tokens, at: number): boolean {
  if (/^(?:herr|herrn|frau|dr|präsident|präsidentin|minister|ministerin)$/u.test(wordAt(tokens, at - 1))) return true
  const [month, next] = [tokens[at]!, tokens[at + 1]]
  if (!/^(?:August|Mai|März|Juli|Juni)$/u.test(month.text) || next === undefined) return false
  const previous = wordAt(tokens, at - 1)
  const isDated = /^(?:im|ab|bis|seit|vom|zum|anfang|mitte|ende|\.|\d+)$/u.test(previous)
  return month.text === 'August' && !isDated && /^\p{Lu}\p{Ll}/u.test(next.text) && next.sense === null
}

const SHORT = /^(?:Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)$/iu

/** `Dez.` with its dot. */
function hasDot(tokens: Tokens, at: number): boolean {
  const { text, end } = tokens[at]!
  return SHORT.test(text) && tokens[at + 1]?.start === end && wordAt(tokens, at + 1) === '.'
}

/** `16.` or `ersten` before the month. */
function dayBefore(tokens: Tokens, at: number, floor: number): { first: number; day: number } | null {
  const ordinal = tokens[at - 1]?.sense
  if (at - 1 >= floor && ordinal?.kind === 'ordinal' && ordinal.ordinal <= 12)
    return { first: at - 1, day: ordinal.ordinal }
  if (at - 2 < floor || wordAt(tokens, at - 1) !== '.') return null
  const day = tokens[at - 2]!.isNumber ? numberOf(tokens[at - 2]) : null
  return day !== null && day >= 1 && day <= 31 ? { first: at - 2, day } : null
}

/** `Samstag, 17. Januar`, `Samstag, dem 17. Januar`. */
function withWeekday(tokens: Tokens, first: number, floor: number): number {
  const at = wordAt(tokens, first - 1) === ',' ? first - 2 : first - 1
  const sense = at >= floor ? tokens[at]?.sense : null
  return sense?.kind === 'weekday' && sense.part === undefined ? at : first
}

/** `21. bis` before `27. Februar`: the same month and year. */
function dayOfRange(tokens: Tokens, first: number, floor: number, month: number, year: YearSaid): { before?: Draft } {
  const join = isArticle(tokens, first - 1) || /^(?:zum)$/u.test(wordAt(tokens, first - 1)) ? first - 2 : first - 1
  if (!/^(?:bis|und|oder|[/–-])$/u.test(wordAt(tokens, join)) || wordAt(tokens, join - 1) !== '.') return {}
  const day = tokens[join - 2]?.isNumber ? numberOf(tokens[join - 2]) : null
  if (join - 2 < floor || day === null || day < 1 || day > 31) return {}
  return { before: { first: join - 2, last: join - 1, meaning: makeDate({ year, month, day }) } }
}

const NUMERIC = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?$/u
const ISO = /^(\d{4})-(\d\d)-(\d\d)$/u
const ISO_MONTH = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/u

/** `16.12.2016`, `16.12.`, `2016-12-16`, `2016-12`. */
export const readNumericDate: TimeRule = (tokens, at, floor) => {
  const { text } = tokens[at]!
  const iso = ISO.exec(text)
  if (iso) return dated(tokens, at, floor, at, iso[3]!, iso[2]!, iso[1])
  const isoMonth = ISO_MONTH.exec(text)
  if (isoMonth) return datedMonth(at, Number(isoMonth[1]), Number(isoMonth[2]))
  const german = NUMERIC.exec(text)
  if (!german) return readSpacedDate(tokens, at, floor)
  const [, day, month, year] = german
  if (year !== undefined) return dated(tokens, at, floor, at, day!, month!, year)
  const isClosed = wordAt(tokens, at + 1) === '.' && tokens[at + 1]!.start === tokens[at]!.end
  if (!isClosed || !/^(?:am|vom|zum|bis|seit|ab|den|dem|,|\()$/u.test(wordAt(tokens, at - 1))) return null
  return dated(tokens, at, floor, at + 1, day!, month!)
}

function datedMonth(at: number, year: number, month: number): Draft {
  return { first: at, last: at, meaning: makeDate({ year: { kind: 'year', year }, month }) }
}

/** `30. 9. 2015`; `at` is the day. */
function readSpacedDate(tokens: Tokens, at: number, floor: number): Draft | null {
  const [day, dot, month, second, year] = [0, 1, 2, 3, 4].map((step) => wordAt(tokens, at + step))
  if (dot !== '.' || second !== '.' || !/^\d{1,2}$/u.test(day!) || !/^\d{1,2}$/u.test(month!)) return null
  if (!/^(?:19|20)\d\d$/u.test(year!)) return null
  return dated(tokens, at, floor, at + 4, day!, month!, year)
}

function dated(
  tokens: Tokens,
  at: number,
  floor: number,
  last: number,
  day: string,
  month: string,
  year?: string,
): Draft | null {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null
  const full = year === undefined ? null : year.length === 4 ? Number(year) : fullYear(Number(year))
  const said: YearSaid = full === null ? null : { kind: 'year', year: full }
  const first = withWeekday(tokens, withArticle(tokens, at, floor), floor)
  return { first, last, meaning: makeDate({ year: said, month: Number(month), day: Number(day) }) }
}

/** `23.3.87`: two digits lie in the century before 2050. */
function fullYear(year: number): number {
  return year < 50 ? 2000 + year : 1900 + year
}

/** `1997` alone, `2015/16`. */
export const readYear: TimeRule = (tokens, at, floor) => {
  const token = tokens[at]!
  const span = /^((?:1[0-9]|20)\d\d)\/(\d{2}|\d{4})$/u.exec(token.text)
  if (span) return readYears(at, Number(span[1]), span[2]!)
  if (!looksLikeYear(token) || isNoYear(tokens, at)) return null
  if (isCounted(tokens[at + 1]) && !isDated(tokens, at)) return null
  const first = withEdge(tokens, at, floor)
  return { first, last: at, meaning: makeDate({ year: { kind: 'year', year: Number(token.text) } }) }
}

function readYears(at: number, from: number, to: string): Draft | null {
  const until = to.length === 4 ? Number(to) : Math.floor(from / 100) * 100 + Number(to)
  if (until - from !== 1) return null
  return { first: at, last: at, meaning: { kind: 'value', value: `${from}/${until}` } }
}

/** `seit 1996 Mitglied`, `Mitte 2012 Außenminister`: no round number behind a word of time. */
function isDated(tokens: Tokens, at: number): boolean {
  const isTimed = /^(?:seit|bis|ab|von|anfang|mitte|ende|anno|zwischen|und)$/u.test(wordAt(tokens, at - 1))
  return isTimed && Number(tokens[at]!.text) % 10 !== 0
}

/** `rund 1500`, `1200-mal`, `1,5`, `Nr. 1234`, `1200.000`. */
function isNoYear(tokens: Tokens, at: number): boolean {
  const [previous, next] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)]
  if (
    /^(?:rund|fast|knapp|über|nr|zirka|gut|mindestens|höchstens|maximal|auf|um|je|nur|zahl|telefon|tel|[+#&€$§])$/u.test(
      previous,
    )
  )
    return true
  if (/^(?:mal|euro|mark|dollar|franken|[%€$°²])$/u.test(next)) return true
  const [token, behind] = [tokens[at]!, tokens[at + 1]]
  return behind !== undefined && behind.start === token.end && /^(?:-|\p{L})/u.test(behind.text) && next !== '-'
}
