import type { Bound } from '../model/claim.ts'

/** What a figure allows; `null` is open. */
export interface Extent {
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
}

/**
 * `same`: the same number said as firmly; `rounds`: one is a rounding, a bound or a vague word that the other satisfies;
 * `differs`: both cannot be exact and up to date.
 */
export type FigureRelation = 'same' | 'rounds' | 'differs'

export function compareFigures(a: Extent, b: Extent): FigureRelation {
  if (isSame(a, b)) return 'same'
  return satisfies(a, b) || satisfies(b, a) ? 'rounds' : 'differs'
}

/** `3000` and `rund 3000` are the same number; `300` and `mehr als 300` are not. */
function isSame(a: Extent, b: Extent): boolean {
  if (a.low !== b.low || a.high !== b.high) return false
  return a.bound === b.bound || (isPoint(a) && isPoint(b))
}

/** One number, exact or about. */
export function isPoint({ bound }: Extent): boolean {
  return bound === 'exact' || bound === 'about'
}

/** Whether what the first allows lies in what the second allows, its rounding included. */
function satisfies(exact: Extent, loose: Extent): boolean {
  const [low, high] = widen(loose)
  const [least, most] = [exact.low ?? 0, exact.high ?? exact.low ?? 0]
  if (exact.bound === 'vague' && loose.bound === 'vague') return false
  // Two lower bounds can both hold, and yet 25 is no way to say 65.
  if (exact.bound === 'atLeast' && loose.bound === 'atLeast') return least <= low * 1.1 && least >= low
  return least >= low && (exact.high === null ? least : most) <= high && !isFarOff(exact, loose)
}

/** `mehr als 300` is no way to say 4000: a bound holds up to twice what it names; of a few (`mindestens zwei`) up to five times. */
function isFarOff(exact: Extent, loose: Extent): boolean {
  if (loose.bound === 'atMost') return sizeOf(exact) < sizeOf(loose) / 2 && sizeOf(loose) >= 10
  const reach = (loose.low ?? 0) < 10 ? 5 : 2
  return loose.bound === 'atLeast' && sizeOf(exact) > reach * (loose.low ?? 0)
}

function widen({ low, high, bound }: Extent): [number, number] {
  if (bound === 'exact' || bound === 'about') return widenPoint(low!, bound)
  return [low ?? 0, high ?? Number.POSITIVE_INFINITY]
}

/**
 * A number with two or fewer digits that count may be a rounding to its last one: `150` of 148, not of 140. `rund` rounds by
 * half of that place, at most a tenth of the number; a bare number by at most a twentieth, and none under a hundred: who means 31
 * does not say `30`.
 */
function widenPoint(number: number, bound: 'exact' | 'about'): [number, number] {
  const place = lastPlace(number)
  if (bound === 'exact' && (number < 100 || place < 10 || number / place > 99)) return [number, number]
  const share = bound === 'about' ? 0.1 : 0.05
  const reach = Math.min(Math.max(place / 2, bound === 'about' ? number * 0.02 : 0), number * share)
  return [number - reach, number + reach]
}

/** The value of the last digit that is not zero: 10 of 150, 1000 of 13,000. */
function lastPlace(number: number): number {
  let place = 1
  while (number > 0 && number % (place * 10) === 0) place *= 10
  return place
}

/** The single number that stands for a figure in a comparison of sizes: never shown, never summed into an answer. */
export function sizeOf({ low, high }: Extent): number {
  return low ?? high ?? 0
}

/** Whether as many can be among so many: the least of the part is not more than the most of the whole. */
export function fitsInto(part: Extent, whole: Extent): boolean {
  const most = whole.bound === 'about' ? (whole.high ?? 0) * 1.1 : (whole.high ?? Number.POSITIVE_INFINITY)
  return (part.low ?? 0) <= most
}

/** Nobody disputes 3 with 500, nor does a siege fall so fast: such figures count different people. Zero disputes any. */
export function areFarApart(a: Extent, b: Extent): boolean {
  const [less, more] = [Math.min(sizeOf(a), sizeOf(b)), Math.max(sizeOf(a), sizeOf(b))]
  return less > 0 && more > less * 40
}
