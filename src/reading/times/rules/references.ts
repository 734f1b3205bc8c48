import type { TimeRule } from '../draft.ts'
import { directionAt, withArticle, wordAt } from '../phrase.ts'
import type { TimeToken } from '../time-token.ts'

type Tokens = readonly TimeToken[]

/** `damals`, `derzeit`, `künftig`; `früher` also says "sooner". */
export const readReference: TimeRule = (tokens, at) => {
  const sense = tokens[at]!.sense
  if (sense?.kind !== 'reference' || isComparison(tokens, at)) return null
  return { first: at, last: at, meaning: { kind: 'value', value: sense.to } }
}

/** `früher als`, `noch früher`, `so bald wie`, `nicht zuletzt`. */
function isComparison(tokens: Tokens, at: number): boolean {
  const [previous, word, next] = [wordAt(tokens, at - 1), wordAt(tokens, at), wordAt(tokens, at + 1)]
  if (word === 'zuletzt') return previous === 'nicht'
  if (word === 'bald') return /^(?:so|wie|zu)$/u.test(previous) || next === 'darauf'
  if (word !== 'früher') return false
  return /^(?:als|oder)$/u.test(next) || /^(?:noch|viel|deutlich|etwas|je|umso|desto)$/u.test(previous)
}

/** `in letzter Zeit`, `in Zukunft`, `die Vergangenheit`, `im Moment`, `zur Zeit`. */
export const readEra: TimeRule = (tokens, at, floor) => {
  const sense = tokens[at]!.sense
  if (sense?.kind !== 'era') return null
  if (sense.noun === 'past' || sense.noun === 'present' || sense.noun === 'future') {
    if (at - 1 < floor || !NAMES_AN_ERA.test(wordAt(tokens, at - 1))) return null
    return { first: withArticle(tokens, at, floor), last: at, meaning: { kind: 'value', value: ERAS[sense.noun] } }
  }
  return sense.noun === 'moment' ? readMoment(tokens, at, floor) : readTimes(tokens, at, floor)
}

/** Everyone has a past and a future; the one meant here has an article. */
const NAMES_AN_ERA = /^(?:der|die|das|in|zur|im|für|nahen|naher|ferner|jüngsten|jüngster|aus)$/u

const ERAS = { past: 'PAST_REF', present: 'PRESENT_REF', future: 'FUTURE_REF' } as const

function readMoment(tokens: Tokens, at: number, floor: number): ReturnType<TimeRule> {
  if (at - 1 < floor || !/^(?:im|diesem)$/u.test(wordAt(tokens, at - 1)) || isOfSomething(tokens, at + 1)) return null
  return { first: at - 1, last: at, meaning: { kind: 'value', value: 'PRESENT_REF' } }
}

/** `im Moment des Sieges`. */
function isOfSomething(tokens: Tokens, at: number): boolean {
  return /^(?:des|,|als)$/u.test(wordAt(tokens, at))
}

/** `Zeit` alone is mostly no time at all. */
function readTimes(tokens: Tokens, at: number, floor: number): ReturnType<TimeRule> {
  const previous = wordAt(tokens, at - 1)
  if (at - 1 >= floor && previous === 'zur' && isNow(tokens, at))
    return { first: at - 1, last: at, meaning: { kind: 'value', value: 'PRESENT_REF' } }
  const direction = directionAt(tokens, at - 1, floor)
  const isFormer = /^(?:früherer|früheren|jener|jüngster|jüngerer|alten)$/u.test(previous)
  if (direction === null && (at - 1 < floor || !isFormer)) return null
  const value = direction !== null && direction > 0 ? 'FUTURE_REF' : 'PAST_REF'
  return { first: withArticle(tokens, at - 1, floor), last: at, meaning: { kind: 'value', value } }
}

/** `zur Zeit der Besatzung` is a time of its own. */
function isNow(tokens: Tokens, at: number): boolean {
  return !/^(?:de[rs]|von|vo[mr]|als)$/u.test(wordAt(tokens, at + 1))
}

/** `zur Stunde`. */
export const readThisHour: TimeRule = (tokens, at, floor) => {
  if (wordAt(tokens, at) !== 'stunde' || wordAt(tokens, at - 1) !== 'zur' || at - 1 < floor) return null
  return { first: at - 1, last: at, meaning: { kind: 'value', value: 'PRESENT_REF' } }
}

/** `täglich`, `jahrelang`. */
export const readFrequency: TimeRule = (tokens, at) => {
  const sense = tokens[at]!.sense
  if (sense?.kind === 'frequency') return { first: at, last: at, meaning: { kind: 'set', value: sense.value } }
  if (sense?.kind === 'lasting') return { first: at, last: at, meaning: { kind: 'duration', value: sense.value } }
  return null
}

/** `die heutigen Machthaber`, `der gestrige Abend` is read with the evening. */
export const readDayAdjective: TimeRule = (tokens, at) => {
  const sense = tokens[at]!.sense
  if (sense?.kind !== 'day-adjective') return null
  const next = tokens[at + 1]?.sense
  if (next != null && next.kind !== 'reference') return null
  return { first: at, last: at, meaning: { kind: 'day', offset: sense.offset, part: null, isWord: true } }
}
