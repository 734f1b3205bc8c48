import type { TimeRule } from '../draft.ts'
import { directionAt, looksLikeYear, withArticle, withEdge, wordAt, yearBehind } from '../phrase.ts'
import type { TimeToken } from '../time-token.ts'

/** `den neunziger Jahren`, `der 1990er Jahre`, `Mitte der siebziger Jahre`, `die Achtziger`. */
export const readDecade: TimeRule = (tokens, at, floor) => {
  const sense = tokens[at]!.sense
  if (sense?.kind !== 'decade') return null
  const next = tokens[at + 1]?.sense
  const hasUnit = next?.kind === 'unit' && next.unit === 'year' && next.isPlural !== false
  if (!hasUnit && !standsAlone(tokens, at)) return null
  const head = isHalf(tokens, at - 1, floor) ? at - 1 : at
  const first = withEdge(tokens, withArticle(tokens, head, floor), floor)
  return { first, last: hasUnit ? at + 1 : at, meaning: { kind: 'value', value: writeDecade(sense.decade) } }
}

/** `in den frühen 90er Jahren`. */
function isHalf(tokens: readonly TimeToken[], at: number, floor: number): boolean {
  return at >= floor && tokens[at]!.sense?.kind === 'early-or-late'
}

/** `in den Achtzigern` has no unit behind it, but an article before it. */
function standsAlone(tokens: readonly TimeToken[], at: number): boolean {
  const { text } = tokens[at]!
  if (/jahren?$/iu.test(text)) return true
  return (
    /^\d/u.test(text) &&
    /^(?:die|den|der)$/u.test(wordAt(tokens, at - 1)) &&
    !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
  )
}

/** Two digits are of the twentieth century but for the twenty-first's `2010er`. */
function writeDecade(decade: number): string {
  if (decade >= 1000) return String(Math.floor(decade / 10))
  return decade === 10 || decade === 0 ? `20${decade / 10}` : `19${decade / 10}`
}

/** `im Sommer`, `Herbst 1998`, `im Winter 2015/16`, `im Sommer des Jahres 2005`, `vergangenen Sommer`. */
export const readSeason: TimeRule = (tokens, at, floor) => {
  const sense = tokens[at]!.sense
  if (sense?.kind !== 'season') return null
  if (sense.part === 'months') return { first: at, last: at, meaning: { kind: 'set', value: `P1${sense.season}` } }
  if (/^(?:prager|arabische[nr]?|deutsche[nr]?)$/u.test(wordAt(tokens, at - 1))) return null
  const { year, last } = seasonYear(tokens, at)
  const every = at > floor && tokens[at - 1]!.sense?.kind === 'every'
  if (every) return { first: at - 1, last: at, meaning: { kind: 'set', value: `XXXX-${sense.season}` } }
  const direction = directionAt(tokens, at - 1, floor)
  const head = direction === null ? at : withArticle(tokens, at - 1, floor)
  return {
    first: withEdge(tokens, head, floor),
    last,
    meaning: { kind: 'season', season: sense.season, year, direction },
  }
}

function seasonYear(tokens: readonly TimeToken[], at: number) {
  const split = /^(\d{4})\/\d{2,4}$/u.exec(wordAt(tokens, at + 1))
  if (split && looksLikeYear({ ...tokens[at + 1]!, text: split[1]! }))
    return { year: { kind: 'year', year: Number(split[1]) } as const, last: at + 1 }
  return yearBehind(tokens, at)
}

/** `Weihnachten`, `Ostern 2016`, `zu Silvester`. */
export const readHoliday: TimeRule = (tokens, at, floor) => {
  const sense = tokens[at]!.sense
  if (sense?.kind !== 'holiday') return null
  const { year, last } = yearBehind(tokens, at)
  const direction = directionAt(tokens, at - 1, floor)
  const said = year ?? (direction === null ? null : ({ kind: 'offset', offset: direction } as const))
  const first = direction === null ? at : at - 1
  return { first, last, meaning: { kind: 'holiday', holiday: sense.holiday, year: direction === -1 ? null : said } }
}
