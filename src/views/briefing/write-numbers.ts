import type { Bound, Unit } from '../../model/claim.ts'
import { type BriefingWording, type Counted, fillSlots } from './wording.ts'

/** A figure as it was bounded; the words of a vague one. */
export interface WrittenFigure {
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly unit: Unit
  readonly text: string
}

/** `rund 50.000`, `mindestens 300`, `180 bis 200`, `„Dutzende“ (24 bis 99)`. */
export function writeFigure({ low, high, bound, unit, text }: WrittenFigure, wording: BriefingWording): string {
  const range = writeInterval(low, high, unit, wording)
  if (bound === 'vague') return fillSlots(wording.numbers.vague, { text, range })
  return bound === 'about' ? fillSlots(wording.numbers.about, { low: range }) : range
}

/** The reach of an answer; an open end says so. */
export function writeInterval(low: number | null, high: number | null, unit: Unit, wording: BriefingWording): string {
  const { numbers } = wording
  if (low === null && high === null) return numbers.none
  const [least, most] = [low, high].map((n) => (n === null ? '' : writeNumber(n, wording)))
  const pattern =
    low === null ? numbers.atMost : high === null ? numbers.atLeast : low === high ? '{low}' : numbers.range
  return addUnit(fillSlots(pattern, { low: least!, high: most! }), high ?? low!, unit, wording)
}

export function writeNumber(number: number, { locale }: BriefingWording): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(number)
}

/** `1 Stimme`, `2 Stimmen`. */
export function writeCount(count: number, noun: Counted, wording: BriefingWording): string {
  return `${writeNumber(count, wording)} ${count === 1 ? noun.one : noun.other}`
}

/** Persons, attacks and objects are told by the question; households, families and shares must be said. */
function addUnit(number: string, count: number, unit: Unit, { numbers, units }: BriefingWording): string {
  if (unit === 'share') return fillSlots(numbers.share, { n: number })
  if (unit !== 'household' && unit !== 'family') return number
  return fillSlots(count === 1 ? units[unit].one : units[unit].other, { n: number })
}
