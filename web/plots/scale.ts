import { scaleLinear, scaleLog } from 'd3-scale'

interface Reach {
  readonly low: number | null
  readonly high: number | null
}

export interface Scale {
  /** 0 to 100, in per cent of the width. */
  readonly place: (number: number) => number
  readonly ticks: readonly number[]
  readonly isLogarithmic: boolean
}

/** Above this ratio of largest to smallest number small ones would vanish on a linear scale. */
const WIDE = 50

/** One scale for rows that are to be compared; `null` where none has a number. */
export function planScale(rows: readonly Reach[]): Scale | null {
  const numbers = rows.flatMap(({ low, high }) => [low, high]).filter((number) => number !== null)
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  if (numbers.length === 0 || most === 0) return null
  const isLogarithmic = least > 0 && most / least > WIDE
  const range = [4, 96]
  const place = isLogarithmic ? scaleLog([least / 1.5, most * 1.5], range) : scaleLinear([0, most * 1.06], range)
  const ticks = place.ticks(4)
  return { place, isLogarithmic, ticks: isLogarithmic ? ticks.filter((tick) => /^10*$/.test(String(tick))) : ticks }
}
