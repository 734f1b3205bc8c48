import type { Draft, TimeRule } from '../draft.ts'
import { wordAt } from '../phrase.ts'
import { numberOf, type TimeToken } from '../time-token.ts'

const DIGITAL = /^(\d{1,2})[.:](\d\d)$/u

/** `11 Uhr`, `20.30 Uhr`, `neun Uhr`, `Viertel nach acht Uhr`; `at` is `Uhr`. */
export const readClockTime: TimeRule = (tokens, at, floor) => {
  if (tokens[at]!.sense?.kind !== 'clock' || at - 1 < floor) return null
  const digital = DIGITAL.exec(tokens[at - 1]!.text)
  const hour = digital ? Number(digital[1]) : numberOf(tokens[at - 1])
  const minute = digital ? Number(digital[2]) : minutesBehind(tokens, at)
  if (hour === null || !isTime(hour, minute)) return null
  const last = digital || minute === 0 ? at : at + 1
  const meaning = { kind: 'clock', hour: inAfternoon(tokens, last, hour), minute } as const
  return { first: at - 1, last, meaning, ...startBefore(tokens, at - 1, floor) }
}

/** `17` in `von 17 bis 19 Uhr`. */
function startBefore(tokens: readonly TimeToken[], first: number, floor: number): { before?: Draft } {
  const start = first - 2
  if (start < floor || !/^(?:bis|und|oder|[-–])$/u.test(wordAt(tokens, first - 1))) return {}
  const digital = DIGITAL.exec(tokens[start]!.text)
  const hour = digital ? Number(digital[1]) : numberOf(tokens[start])
  const minute = digital ? Number(digital[2]) : 0
  if (hour === null || !isTime(hour, minute)) return {}
  return { before: { first: start, last: start, meaning: { kind: 'clock', hour, minute } } }
}

function isTime(hour: number, minute: number): boolean {
  return Number.isInteger(hour) && hour >= 0 && hour <= 24 && minute < 60
}

/** `neun Uhr dreißig`. */
function minutesBehind(tokens: readonly TimeToken[], at: number): number {
  const minute = tokens[at + 1]?.text.length === 1 ? null : numberOf(tokens[at + 1])
  return minute !== null && Number.isInteger(minute) && minute > 0 && minute < 60 && !tokens[at + 1]!.isNumber
    ? minute
    : 0
}

/** `9 Uhr abends`. */
function inAfternoon(tokens: readonly TimeToken[], last: number, hour: number): number {
  const sense = tokens[last + 1]?.sense
  const isLate = sense?.kind === 'day-part-adverb' && (sense.part === 'AF' || sense.part === 'EV')
  return isLate && hour < 12 ? hour + 12 : hour
}

const IS_TIMED = /^(?:um|gegen|bis|ab|seit|nach|vor)$/u

/** `um halb neun`; `at` is `halb`. */
export const readHalfHour: TimeRule = (tokens, at) => {
  const hour = numberOf(tokens[at + 1])
  if (hour === null || hour < 1 || !isTime(hour, 30) || !IS_TIMED.test(wordAt(tokens, at - 1))) return null
  const last = wordAt(tokens, at + 2) === 'uhr' ? at + 2 : at + 1
  return { first: at, last, meaning: { kind: 'clock', hour: inAfternoon(tokens, last, hour - 1), minute: 30 } }
}

/** `um Mitternacht`. */
export const readMidnight: TimeRule = (_tokens, at) => ({
  first: at,
  last: at,
  meaning: { kind: 'clock', hour: 24, minute: 0 },
})

/** `gegen 20:15`; `at` is the number. */
export const readDigitalTime: TimeRule = (tokens, at) => {
  const digital = /^(\d{1,2}):(\d\d)$/u.exec(tokens[at]!.text)
  if (!digital || !IS_TIMED.test(wordAt(tokens, at - 1)) || /^(?:uhr|stunden|minuten)$/u.test(wordAt(tokens, at + 1)))
    return null
  const [hour, minute] = [Number(digital[1]), Number(digital[2])]
  return isTime(hour, minute) ? { first: at, last: at, meaning: { kind: 'clock', hour, minute } } : null
}
