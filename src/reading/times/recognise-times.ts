import type { Draft, TimeRule } from './draft.ts'
import { readMonth, readNumericDate, readYear } from './rules/calendar-dates.ts'
import { readClockTime, readDigitalTime, readHalfHour, readMidnight } from './rules/clock-times.ts'
import { readDayPart, readDeicticDay } from './rules/days.ts'
import { readDecade, readHoliday, readSeason } from './rules/long-periods.ts'
import { readDayAdjective, readEra, readFrequency, readReference, readThisHour } from './rules/references.ts'
import { readUnit, readUnitBefore } from './rules/units.ts'
import { readWeekday } from './rules/weekdays.ts'
import type { TimeToken } from './time-token.ts'

/** For each kind of word that makes an expression, what may be read around it, the surest first. */
const RULES: Readonly<Record<string, readonly TimeRule[]>> = {
  weekday: [readWeekday],
  'weekday-adverb': [readWeekday],
  month: [readMonth],
  season: [readSeason],
  holiday: [readHoliday],
  'day-part': [readDayPart],
  'day-part-adverb': [readDayPart],
  unit: [readThisHour, readUnit],
  'unit-before': [readUnitBefore],
  clock: [readClockTime],
  half: [readHalfHour],
  midnight: [readMidnight],
  day: [readDeicticDay],
  'this-year': [readDeicticDay],
  'day-adjective': [readDayAdjective],
  reference: [readReference],
  era: [readEra],
  frequency: [readFrequency],
  lasting: [readFrequency],
  decade: [readDecade],
}
const OF_NUMBERS: readonly TimeRule[] = [readNumericDate, readDigitalTime, readYear]

/**
 * The time expressions of a sentence, in order, none inside another. Each is made by one word (a unit, a month, a year), from
 * which it is read to the left and to the right: all other words cost no more than a look.
 */
export function recogniseTimes(tokens: readonly TimeToken[]): Draft[] {
  const drafts: Draft[] = []
  let floor = 0
  for (let at = 0; at < tokens.length; at++) {
    if (at < floor) continue
    const draft = readAt(tokens, at, floor)
    if (draft === null) continue
    const { before, ...own } = draft
    if (before !== undefined) drafts.push(before)
    drafts.push(own)
    floor = draft.last + 1
  }
  return drafts
}

function readAt(tokens: readonly TimeToken[], at: number, floor: number): Draft | null {
  const { sense, isNumber } = tokens[at]!
  const rules = sense !== null ? RULES[sense.kind] : isNumber ? OF_NUMBERS : undefined
  if (rules === undefined) return null
  for (const rule of rules) {
    const draft = rule(tokens, at, floor)
    if (draft !== null) return draft
  }
  return null
}
