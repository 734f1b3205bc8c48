import type { TimeUnit } from '../../../languages/time-words.ts'
import { type Draft, makeDate, type TimeRule } from '../draft.ts'
import { writeDuration } from '../duration.ts'
import { directionAt, isArticle, looksLikeYear, withApproximation, withArticle, withEdge, wordAt } from '../phrase.ts'
import { numberOf, type TimeToken } from '../time-token.ts'

type Tokens = readonly TimeToken[]
type UnitSense = Extract<TimeToken['sense'], { kind: 'unit' }>

/** Expressions around a unit, the surest first; `at` is the unit. */
export const readUnit: TimeRule = (tokens, at, floor) => {
  const sense = tokens[at]!.sense
  if (sense?.kind !== 'unit') return null
  if (sense.isCompound) return countsOne(tokens, at) ? null : readCounted(tokens, at, floor, sense)
  for (const rule of RULES) {
    const draft = rule(tokens, at, floor, sense)
    if (draft !== null) return draft
  }
  return null
}

/** `ein Abenteuertag` is an event, `zwei Sonnentage` are two days. */
function countsOne(tokens: Tokens, at: number): boolean {
  return WORD_OF_ONE.test(wordAt(tokens, at - 1)) || tokens[at]!.sense?.kind !== 'unit'
}

type UnitRule = (tokens: Tokens, at: number, floor: number, sense: UnitSense) => Draft | null

/** `im Jahr 2012`, `des Jahres 1991`. */
const readNamedYear: UnitRule = (tokens, at, floor, { unit, isPlural }) => {
  if (unit !== 'year' || !isOneYear(tokens, at, isPlural) || !looksLikeYear(tokens[at + 1]))
    return readEarlyYear(tokens, at, floor, unit)
  const first = withEdge(tokens, withArticle(tokens, at, floor), floor)
  return { first, last: at + 1, meaning: makeDate({ year: { kind: 'year', year: Number(tokens[at + 1]!.text) } }) }
}

/** `im Jahre 1910` against `die Jahre 1914 bis 1918`. */
function isOneYear(tokens: Tokens, at: number, isPlural: boolean | null): boolean {
  return !isPlural || (wordAt(tokens, at) === 'jahre' && /^(?:im|dem|vom|zum|beim)$/u.test(wordAt(tokens, at - 1)))
}

/** `im Jahr 578`. */
function readEarlyYear(tokens: Tokens, at: number, floor: number, unit: TimeUnit): Draft | null {
  if (unit !== 'year' || !/^\d{3}$/u.test(wordAt(tokens, at + 1)) || wordAt(tokens, at - 1) !== 'im') return null
  return {
    first: withArticle(tokens, at, floor),
    last: at + 1,
    meaning: makeDate({ year: { kind: 'year', year: Number(tokens[at + 1]!.text) } }),
  }
}

/** `Jahr um Jahr`, `Tag für Tag`. */
const readRepeated: UnitRule = (tokens, at, _floor, { unit }) => {
  const [join, again] = [wordAt(tokens, at + 1), tokens[at + 2]]
  if (!/^(?:um|für|auf)$/u.test(join) || again?.text.toLowerCase() !== wordAt(tokens, at)) return null
  return { first: at, last: at + 2, meaning: { kind: 'set', value: writeDuration(1, unit) } }
}

/** `pro Jahr`, `jeden Tag`, `alle vier Jahre`, `jedes zweite Jahr`. */
const readEvery: UnitRule = (tokens, at, floor, { unit }) => {
  const isEvery = (index: number) => index >= floor && tokens[index]?.sense?.kind === 'every'
  if (isEvery(at - 1)) return rate(tokens, at, floor, unit)
  if (!isEvery(at - 2)) return null
  const between = tokens[at - 1]!
  const count = between.sense?.kind === 'ordinal' ? between.sense.ordinal : numberOf(between)
  if (count === null && between.sense?.kind !== 'some') return null
  return { first: at - 2, last: at, meaning: { kind: 'set', value: writeDuration(count, unit) } }
}

/** With `dreimal`, `zwei Mal` before it. */
function rate(tokens: Tokens, at: number, floor: number, unit: TimeUnit): Draft {
  const times = at - 2
  const isTimes = times >= floor && /^\p{L}*mal$/u.test(wordAt(tokens, times))
  const isSplit =
    isTimes && wordAt(tokens, times) === 'mal' && times - 1 >= floor && numberOf(tokens[times - 1]) !== null
  const first = isSplit ? times - 1 : isTimes && wordAt(tokens, times) !== 'mal' ? times : at - 1
  return { first, last: at, meaning: { kind: 'set', value: writeDuration(1, unit) } }
}

/** `zwei Jahre`, `den letzten 48 Stunden`, `ein knappes Jahr`, `mehrere Wochen lang`, `drei Jahre und zwei Monate`. */
function readCounted(tokens: Tokens, at: number, floor: number, sense: UnitSense): Draft | null {
  const measured = sense.unit === 'hour' ? /^(\d{1,3}):(\d\d)$/u.exec(wordAt(tokens, at - 1)) : null
  if (measured)
    return {
      first: at - 1,
      last: at,
      meaning: { kind: 'duration', value: `PT${Number(measured[1])}H${Number(measured[2])}M` },
    }
  const counted = countBefore(tokens, at, floor)
  if (counted === null || isAge(tokens, at, counted.first)) return null
  const next = lastOfSum(tokens, at)
  const value =
    next === null ? writeDuration(counted.count, sense.unit) : sumOf(counted.count, sense.unit, tokens, next)
  return {
    first: withSurroundings(tokens, counted.first, floor),
    last: lastWord(tokens, next ?? at),
    meaning: { kind: 'duration', value },
    ...numberBefore(tokens, counted.first, floor, sense.unit),
  }
}

/** `50 statt 30 Jahre`, `zwei oder drei Tage`: the number before counts the same unit. */
function numberBefore(tokens: Tokens, first: number, floor: number, unit: TimeUnit): { before?: Draft } {
  if (first - 2 < floor || !/^(?:statt|oder|auf|bis|[–-])$/u.test(wordAt(tokens, first - 1))) return {}
  const count = WORD_OF_ONE.test(wordAt(tokens, first - 2)) ? null : numberOf(tokens[first - 2])
  if (count === null) return {}
  return {
    before: { first: first - 2, last: first - 2, meaning: { kind: 'duration', value: writeDuration(count, unit) } },
  }
}

const WORD_OF_ONE = /^(?:ein|eine|einen|einem|einer)$/u

/** The number of units and where its words begin; one adjective may stand between: `17 lange Jahre`. */
function countBefore(tokens: Tokens, at: number, floor: number): { first: number; count: number | null } | null {
  for (const number of [at - 1, at - 2]) {
    if (number < floor) return null
    const count = smallCount(tokens, number) ?? numberOf(tokens[number])
    if (count !== null) return halved(tokens, number, count, at, floor)
    if (tokens[number]!.sense?.kind === 'some') return readSome(tokens, number, floor)
    if (!/^\p{Ll}\p{L}+e[nrsm]?$/u.test(tokens[number]!.text)) return null
  }
  return null
}

/** `beiden`; `eines` after a preposition of the genitive: `binnen eines Tages`. */
function smallCount(tokens: Tokens, at: number): number | null {
  if (wordAt(tokens, at) === 'beiden') return 2
  const isGenitive =
    /^(?:eines|einer)$/u.test(wordAt(tokens, at)) && /^(?:binnen|innerhalb|während)$/u.test(wordAt(tokens, at - 1))
  return isGenitive ? 1 : null
}

/** `ein halbes Jahr`, `eine Dreiviertelstunde`; a number with `.` before it is an ordinal. */
function halved(tokens: Tokens, number: number, count: number, at: number, floor: number) {
  if (number === at - 2 && numberOf(tokens[at - 1]) !== null) return null
  const isOne = number - 1 >= floor && WORD_OF_ONE.test(wordAt(tokens, number - 1))
  if (count < 1 && isOne) return { first: number - 1, count }
  if (number === at - 2 && tokens[at - 1]!.sense?.kind === 'direction' && count === 1) return null
  return { first: number, count }
}

/** `mehrere Jahre`, `ein paar Tage`; in `17 lange Jahre` the number is another. */
function readSome(tokens: Tokens, at: number, floor: number): { first: number; count: number | null } {
  const count = at - 1 >= floor && /^lange/u.test(wordAt(tokens, at)) ? numberOf(tokens[at - 1]) : null
  return count === null ? { first: withIndefinite(tokens, at, floor), count } : { first: at - 1, count }
}

function withIndefinite(tokens: Tokens, at: number, floor: number): number {
  return at - 1 >= floor && /^(?:ein|die|den|so)$/u.test(wordAt(tokens, at - 1)) ? at - 1 : at
}

/** With `fast`, `vergangenen`, `den` before the number. */
function withSurroundings(tokens: Tokens, first: number, floor: number): number {
  if (wordAt(tokens, first - 2) === ',') return first
  const near = withApproximation(tokens, first, floor)
  if (near !== first) return near
  const at = first - 1
  if (at < floor) return first
  const isAdjective =
    tokens[at]!.sense?.kind === 'direction' || /^(?:ganzen|ersten|gesamten|all)$/u.test(wordAt(tokens, at))
  const whole = isAdjective ? at : first
  return isArticle(tokens, whole - 1) && !/^(?:der|des)$/u.test(isAdjective ? '' : wordAt(tokens, whole - 1))
    ? withArticle(tokens, whole, floor)
    : whole
}

/** `drei Jahre alt`, `Kinder ab 16 Jahren`, `mit 16 Jahren`: ages. */
function isAge(tokens: Tokens, at: number, first: number): boolean {
  if (/^alt(?:e[nrsm]?)?$/u.test(wordAt(tokens, at + 1))) return true
  if (wordAt(tokens, at) !== 'jahren') return false
  return (
    /^(?:ab|von|mit|im)$/u.test(wordAt(tokens, first - 1)) &&
    /^(?:alter|mit|ab|unter)$/u.test(wordAt(tokens, first - (wordAt(tokens, first - 1) === 'von' ? 2 : 1)))
  )
}

/** `und zwei Monate`: the last token of a sum. */
function lastOfSum(tokens: Tokens, at: number): number | null {
  const sense = tokens[at + 3]?.sense
  if (wordAt(tokens, at + 1) !== 'und' || sense?.kind !== 'unit' || numberOf(tokens[at + 2]) === null) return null
  return at + 3
}

function sumOf(count: number | null, unit: TimeUnit, tokens: Tokens, last: number): string {
  const sense = tokens[last]!.sense as UnitSense
  return addTo(writeDuration(count, unit), writeDuration(numberOf(tokens[last - 1]), sense.unit))
}

/** `P3D` and `PT12H` make `P3DT12H`, `PT2H` and `PT15M` make `PT2H15M`. */
function addTo(first: string, second: string): string {
  return first + second.slice(first.includes('T') ? 'PT'.length : 'P'.length)
}

/** `früher`, `später`, `zuvor` behind the unit. */
function lastWord(tokens: Tokens, at: number): number {
  return /^(?:früher|später|zuvor)$/u.test(wordAt(tokens, at + 1)) ? at + 1 : at
}

/** `im 20. Jahrhundert`, `im ersten Quartal 2015`, `der ersten Woche`. */
const readOrdinal: UnitRule = (tokens, at, floor, { unit, isPlural }) => {
  const isWord = tokens[at - 1]?.sense?.kind === 'ordinal'
  const first = isWord ? at - 1 : at - 2
  if (isPlural || first < floor || (!isWord && (wordAt(tokens, at - 1) !== '.' || !tokens[first]!.isNumber)))
    return null
  const ordinal = isWord ? (tokens[first]!.sense as { ordinal: number }).ordinal : (numberOf(tokens[first]) ?? 0)
  const whole = withArticle(tokens, first, floor)
  if (unit === 'century') return { first: withEdge(tokens, whole, floor), last: at, meaning: century(ordinal) }
  if ((unit === 'quarter' || unit === 'half-year') && ordinal <= 4) return partOfYear(tokens, at, whole, unit, ordinal)
  if (unit !== 'day' && unit !== 'year') return null
  return { first: whole, last: at, meaning: { kind: 'duration', value: writeDuration(1, unit) } }
}

function century(ordinal: number): Draft['meaning'] {
  return { kind: 'value', value: String(ordinal - 1).padStart(2, '0') }
}

function partOfYear(tokens: Tokens, at: number, first: number, unit: 'quarter' | 'half-year', ordinal: number): Draft {
  const isYear = looksLikeYear(tokens[at + 1])
  const year = isYear ? ({ kind: 'year', year: Number(tokens[at + 1]!.text) } as const) : null
  return { first, last: isYear ? at + 1 : at, meaning: { kind: 'part-of-year', unit, ordinal, year } }
}

/** `vergangene Woche`, `Ende dieses Jahres`, `in den vergangenen Jahren`, `in diesen Tagen`. */
const readDirected: UnitRule = (tokens, at, floor, { unit, isPlural }) => {
  const direction = directionAt(tokens, at - 1, floor)
  if (direction === null) return null
  const isMany = isPlural && !(unit === 'month' && /^(?:dem|im|am|diesem)$/u.test(wordAt(tokens, at - 2)))
  const isGenitive = wordAt(tokens, at - 2) === 'des'
  const first = isGenitive ? at - 1 : withSpecial(tokens, withArticle(tokens, at - 1, floor), floor)
  if (isMany) return { first, last: at, meaning: { kind: 'duration', value: writeDuration(null, unit) } }
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return null
  if (unit === 'day' && direction > 0) return { first, last: at, meaning: { kind: 'spoken', unit, offset: direction } }
  const whole = isGenitive ? first : withEdge(tokens, first, floor)
  return { first: whole, last: at, meaning: { kind: 'unit', unit, offset: direction } }
}

/** `all diese Jahre`. */
function withSpecial(tokens: Tokens, first: number, floor: number): number {
  return first - 1 >= floor && wordAt(tokens, first - 1) === 'all' ? first - 1 : first
}

/** `Ende des Jahres`, `Anfang der Woche`, `am Wochenende`, `im Jahr` as a rate, `die Jahre`, `vor Jahren`. */
const readPlain: UnitRule = (tokens, at, floor, { unit, isPlural }) => {
  const spoken = isPlural ? null : readSpoken(tokens, at, floor, unit)
  if (spoken !== null) return spoken
  const edge = withEdge(tokens, at, floor)
  if (edge !== at && !isPlural) return { first: edge, last: at, meaning: { kind: 'unit', unit, offset: 0 } }
  if (unit === 'weekend' && !isPlural) return readWeekend(tokens, at, floor)
  if (isPlural) return readPlural(tokens, at, floor, unit)
  if (isRate(tokens, at, floor, unit)) return rate(tokens, at, floor, unit)
  if (unit === 'year' && wordAt(tokens, at - 1) === 'des' && at - 1 >= floor)
    return { first: at - 1, last: at, meaning: { kind: 'unit', unit, offset: 0 } }
  const isWhole =
    /^(?:ganze[ns]?|gesamte[ns]?|halbe[ns]?)$/u.test(wordAt(tokens, at - 1)) || wordAt(tokens, at - 1) === 'das'
  if (!isWhole || at - 1 < floor || unit === 'day') return null
  return {
    first: withArticle(tokens, at, floor),
    last: at,
    meaning: { kind: 'duration', value: writeDuration(1, unit) },
  }
}

/** `am gleichen Tag`, `demselben Jahr`, `am Tag darauf`, `in der Woche zuvor`. */
function readSpoken(tokens: Tokens, at: number, floor: number, unit: TimeUnit): Draft | null {
  if (unit !== 'day' && unit !== 'week' && unit !== 'year') return null
  if (at - 1 >= floor && tokens[at - 1]!.sense?.kind === 'same')
    return { first: withArticle(tokens, at - 1, floor), last: at, meaning: { kind: 'spoken', unit, offset: 0 } }
  const behind = wordAt(tokens, at + 1)
  const offset = /^(?:darauf|danach)$/u.test(behind) ? 1 : /^(?:davor|zuvor)$/u.test(behind) ? -1 : null
  if (offset === null || numberOf(tokens[at - 1]) !== null) return null
  return { first: withArticle(tokens, at, floor), last: at + 1, meaning: { kind: 'spoken', unit, offset } }
}

function readWeekend(tokens: Tokens, at: number, floor: number): Draft | null {
  if (/^(?:kein|keine|ihr|sein|mein)$/u.test(wordAt(tokens, at - 1))) return null
  return { first: withArticle(tokens, at, floor), last: at, meaning: { kind: 'unit', unit: 'weekend', offset: null } }
}

/** `500 Menschen im Jahr`, `dreimal am Tag`: a number before says that it is a rate. */
function isRate(tokens: Tokens, at: number, floor: number, unit: TimeUnit): boolean {
  if (at - 1 < floor || !/^(?:im|am|die)$/u.test(wordAt(tokens, at - 1)) || unit === 'weekend') return false
  if (/^die$/u.test(wordAt(tokens, at - 1)) && unit === 'year') return false
  return [2, 3, 4].some(
    (back) => at - back >= 0 && (tokens[at - back]!.isNumber || /mal$/u.test(wordAt(tokens, at - back))),
  )
}

function readPlural(tokens: Tokens, at: number, floor: number, unit: TimeUnit): Draft | null {
  if (isAge(tokens, at, at)) return null
  const isCommon = unit === 'year' || unit === 'decade' || unit === 'century'
  if (isArticle(tokens, at - 1) && !isCommon) return null
  if (
    /^(?:keine[rn]?|ihre[rn]?|seine[rn]?|meine[rn]?|unsere[rn]?)$/u.test(wordAt(tokens, at - 1)) ||
    tokens[at - 1]?.isNumber
  )
    return null
  return {
    first: withArticle(tokens, at, floor),
    last: lastWord(tokens, at),
    meaning: { kind: 'duration', value: writeDuration(null, unit) },
  }
}

const RULES: readonly UnitRule[] = [
  readNamedYear,
  readRepeated,
  readEvery,
  readCounted,
  readOrdinal,
  readDirected,
  readPlain,
]

/** `im Vorjahr`, `am Vortag`. */
export const readUnitBefore: TimeRule = (tokens, at, floor) => {
  const sense = tokens[at]!.sense
  if (sense?.kind !== 'unit-before') return null
  const first = withEdge(tokens, withArticle(tokens, at, floor), floor)
  if (sense.unit === 'day') return { first, last: at, meaning: { kind: 'day', offset: -1, part: null, isWord: false } }
  return { first, last: at, meaning: { kind: 'unit', unit: sense.unit, offset: -1 } }
}
