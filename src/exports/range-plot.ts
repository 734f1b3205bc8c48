import { scaleLinear, scaleLog } from 'd3-scale'
import type { EvidenceRow } from '../views/briefing/briefing.ts'

/** Low and high of one row with how they were bounded. */
type Reach = Pick<EvidenceRow, 'low' | 'high' | 'bound' | 'status'>

/** Draws rows of an answer on one scale: each row its own strip, so that words beside it wrap as they like. */
export interface RangePlot {
  /** One row, an SVG image in a line of text. */
  readonly drawRow: (row: Reach) => string
  /** The scale below the rows, its numbers as handed in. */
  readonly drawAxis: (writeNumber: (number: number) => string) => string
  readonly isLogarithmic: boolean
}

/** Sizes in user units, which the page stretches to the column's width. */
const WIDTH = 230
const HEIGHT = 18
const MARGIN = 12
const MIDDLE = HEIGHT / 2
/** Above this ratio of largest to smallest number small ones would vanish on a linear scale. */
const WIDE = 50

/** `null` where there is nothing to compare: fewer than two rows with a number. */
export function planRangePlot(rows: readonly Reach[]): RangePlot | null {
  const numbers = rows.flatMap(({ low, high }) => [low, high]).filter((number) => number !== null)
  if (rows.filter(({ low, high }) => low !== null || high !== null).length < 2) return null
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  if (most === 0) return null
  const isLogarithmic = least > 0 && most / least > WIDE
  const range = [MARGIN, WIDTH - MARGIN]
  const scale = isLogarithmic ? scaleLog([least / 1.5, most * 1.5], range) : scaleLinear([0, most * 1.06], range)
  return {
    isLogarithmic,
    drawRow: (row) => frame(drawGrid(scale.ticks(4), scale) + drawReach(row, scale)),
    drawAxis: (writeNumber) => frame(drawTicks(chooseTicks(scale.ticks(4), isLogarithmic), scale, writeNumber)),
  }
}

type Scale = (number: number) => number

function frame(marks: string): string {
  return `<svg class="plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">${marks}</svg>`
}

/** Exact: a dot. About: a ring. Between two numbers: a bar. Vague: a pale bar. Open: a line that fades out of the known end. */
function drawReach({ low, high, bound, status }: Reach, scale: Scale): string {
  if (low === null && high === null) return ''
  const marks = drawMarks(low, high, bound, scale)
  return status === 'asserted' ? marks : `<g class="unasserted">${marks}</g>`
}

function drawMarks(low: number | null, high: number | null, bound: Reach['bound'], scale: Scale): string {
  if (low === null) return drawOpen(scale(high!), MARGIN) + drawDot(scale(high!), 'dot')
  if (high === null) return drawOpen(scale(low), WIDTH - MARGIN / 2) + drawDot(scale(low), 'dot')
  if (low === high) return drawDot(scale(low), bound === 'about' ? 'ring' : 'dot')
  const [from, to] = [scale(low), scale(high)]
  const kind = bound === 'vague' ? 'bar vague' : 'bar'
  return `<rect class="${kind}" x="${round(from)}" y="${MIDDLE - 3.5}" width="${round(to - from)}" height="7" rx="3.5"/>`
}

function drawDot(x: number, kind: 'dot' | 'ring'): string {
  return `<circle class="${kind}" cx="${round(x)}" cy="${MIDDLE}" r="${kind === 'ring' ? 3.6 : 4.2}"/>`
}

function drawOpen(from: number, to: number): string {
  const tip = to > from ? -4 : 4
  const arrow = `M${round(from)} ${MIDDLE}H${round(to)}m${tip} -3.5l${-tip} 3.5l${tip} 3.5`
  return `<path class="open" d="${arrow}"/>`
}

function drawGrid(ticks: readonly number[], scale: Scale): string {
  return `<path class="grid" d="${ticks.map((tick) => `M${round(scale(tick))} 0V${HEIGHT}`).join('')}"/>`
}

/** A logarithmic scale counts all steps between powers of ten: their numbers would overlap. */
function chooseTicks(ticks: readonly number[], isLogarithmic: boolean): readonly number[] {
  return isLogarithmic ? ticks.filter((tick) => /^10*$/.test(String(tick))) : ticks
}

function drawTicks(ticks: readonly number[], scale: Scale, writeNumber: (number: number) => string): string {
  return ticks
    .map(
      (tick) => `<text class="tick" x="${round(scale(tick))}" y="11" text-anchor="middle">${writeNumber(tick)}</text>`,
    )
    .join('')
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
