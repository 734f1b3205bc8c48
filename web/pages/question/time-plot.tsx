import type { Markish, PlotOptions, TextOptions } from '@observablehq/plot'
import { useCallback } from 'react'
import type { QuestionPage, SeriesPoint } from '../../api/types.ts'
import { useFilters } from '../../frame/use-filters.ts'
import { anchorOf, nameClaim } from '../../parts/claim-name.ts'
import { PlotFigure } from '../../plots/plot-figure.tsx'
import { fill } from '../../words/fill.ts'
import { type Format, useFormat } from '../../words/use-format.ts'
import { useWords } from '../../words/use-words.tsx'

type PlotLibrary = typeof import('@observablehq/plot')

/** A figure of a voice as the plot places it. */
interface Dot extends SeriesPoint {
  readonly x1: Date
  readonly x2: Date
  readonly y1: number
  readonly y2: number
  readonly isVague: boolean
  readonly isOpen: boolean
  readonly href: string
  readonly title: string
  readonly label: string
}

const DAY = 86_400_000
/** Height of a voice's row in pixels. */
const ROW = 84
/** Above this ratio small numbers would lie on the ground line. */
const WIDE = 50

/** The figures over time, a row a voice: ranges as bars, vague as pale bands over the time spoken of, open ends as arrows. */
export function TimePlot({ page }: { readonly page: QuestionPage }) {
  const words = useWords()
  const format = useFormat()
  const { filters, setFilter } = useFilters()
  const bySaid = filters.time === 'said'
  const dots = page.answer.series.flatMap((point) => placePoint(point, bySaid, format))
  const draw = useCallback((plot: PlotLibrary, width: number) => drawPlot(plot, width, dots, format), [dots, format])
  if (dots.length < 2) return null
  const { low, high } = page.answer
  const voices = format.count('voices', new Set(dots.map(({ voice }) => voice)).size)
  return (
    <section className="section">
      <div className="section-head">
        <h2>{words.question.plotTime}</h2>
        <fieldset className="segments small no-print">
          <legend className="visually-hidden">{words.fields.time}</legend>
          {(
            [
              ['', words.question.timeMeant],
              ['said', words.question.timeSaid],
            ] as const
          ).map(([value, title]) => (
            <label key={value}>
              <input
                type="radio"
                name="time"
                checked={(filters.time ?? '') === value}
                onChange={() => setFilter('time', value, 'replace')}
              />
              <span>{title}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <PlotFigure
        draw={draw}
        summary={fill(words.question.plotSummary, { voices, range: format.range({ low, high }) })}
      />
      <p className="legend">{words.question.plotLegend}</p>
    </section>
  )
}

function placePoint(point: SeriesPoint, bySaid: boolean, format: Format): readonly Dot[] {
  const { low, high, said, from, until, claim, bound } = point
  const [start, end] = bySaid ? [said, said] : [from ?? until ?? said, until ?? from ?? said]
  if (start === null || end === null || (low === null && high === null)) return []
  const x1 = new Date(start.slice(0, 10))
  const x2 = new Date(new Date(end.slice(0, 10)).getTime() + DAY)
  return [
    {
      ...point,
      x1,
      x2,
      y1: low ?? high!,
      y2: high ?? low!,
      isVague: bound === 'vague',
      isOpen: low === null || high === null,
      href: `#${anchorOf(nameClaim(claim))}`,
      title: `${point.voice}\n${format.range(point)}\n${format.span(from, until)}`,
      label: abridge(point, format),
    },
  ]
}

/** As short as it stands beside a dot: the legend and the table have the words. */
function abridge({ low, high, bound }: SeriesPoint, { number }: Format): string {
  if (low === null) return `≤ ${number(high!)}`
  if (high === null) return `≥ ${number(low)}`
  if (low !== high) return `${number(low)}–${number(high)}`
  return bound === 'about' ? `≈ ${number(low)}` : number(low)
}

const middleOf = ({ x1, x2 }: Dot) => new Date((x1.getTime() + x2.getTime()) / 2)

/** A tick a day where there are few: several on one day would all read the same. */
function planTicks([first, last]: readonly [number, number], isNarrow: boolean): number | 'day' {
  const most = isNarrow ? 4 : 8
  return (last - first) / DAY <= most ? 'day' : most
}

function drawPlot(plot: PlotLibrary, width: number, dots: readonly Dot[], format: Format): PlotOptions {
  const voices = [...new Set(dots.map(({ voice }) => voice))]
  const isNarrow = width < 560
  const ends = dots.flatMap(({ x1, x2 }) => [x1.getTime(), x2.getTime()])
  const days: readonly [number, number] = [Math.min(...ends) - DAY / 2, Math.max(...ends) + DAY / 2]
  return {
    height: voices.length * (isNarrow ? ROW * 1.25 : ROW) + 44,
    marginLeft: 48,
    marginRight: isNarrow ? 12 : 190,
    marginBottom: 30,
    x: {
      type: 'utc',
      label: null,
      ticks: planTicks(days, isNarrow),
      domain: days,
      tickFormat: (day) => shortDay(day, format),
    },
    y: planNumbers(dots, format),
    fy: { domain: voices, padding: isNarrow ? 0.3 : 0.14, label: null, axis: null },
    marks: [
      plot.frame({ className: 'plot-frame' }),
      plot.gridY({ ticks: 3, className: 'plot-grid' }),
      plot.axisY({ anchor: 'left', ticks: 3, tickSize: 0, label: null, tickFormat: format.number }),
      plot.text(voices, nameVoices(isNarrow)),
      ...drawFigures(plot, dots),
      ...writeNumbers(plot, dots, (width - 48) / (days[1] - days[0])),
    ],
  }
}

const CHANNELS = { fy: 'voice', href: 'href', title: 'title' } as const

function drawFigures(plot: PlotLibrary, dots: readonly Dot[]): Markish[] {
  const exact = dots.filter(({ y1, y2 }) => y1 === y2)
  const spread = dots.filter(({ y1, y2 }) => y1 !== y2)
  const vague = spread.filter(({ isVague }) => isVague)
  const ranges = spread.filter(({ isVague }) => !isVague)
  const long = exact.filter(({ x1, x2 }) => x2.getTime() - x1.getTime() > DAY)
  return [
    plot.rect(vague, { ...CHANNELS, x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', className: 'plot-vague' }),
    plot.ruleX(ranges, { ...CHANNELS, x: middleOf, y1: 'y1', y2: 'y2', className: 'plot-range' }),
    plot.ruleY(long, { ...CHANNELS, x1: 'x1', x2: 'x2', y: 'y1', className: 'plot-time' }),
    plot.dot(exact, { ...CHANNELS, x: middleOf, y: 'y1', r: 4.5, className: 'plot-dot', symbol: symbolOf }),
  ]
}

function planNumbers(dots: readonly Dot[], format: Format): PlotOptions['y'] {
  const numbers = dots.flatMap(({ y1, y2 }) => [y1, y2])
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  const common = { label: null, ticks: 3, tickFormat: format.number }
  const isLogarithmic = least > 0 && most / least > WIDE
  return isLogarithmic
    ? { ...common, type: 'log', domain: [least / 1.6, most * 2.2] }
    : { ...common, domain: [0, most * 1.3] }
}

/** Beside the rows where there is room for it, else above them. */
function nameVoices(isNarrow: boolean): TextOptions {
  const place = isNarrow
    ? ({ frameAnchor: 'top-left', lineAnchor: 'bottom', dy: -4 } as const)
    : ({ frameAnchor: 'right', textAnchor: 'start', dx: 12, lineWidth: 14 } as const)
  return { fy: (name: string) => name, text: (name: string) => name, className: 'plot-voice', ...place }
}

/** Numbers stand above their dots, or beside them where another stands above; the table below has all of them. */
function writeNumbers(plot: PlotLibrary, dots: readonly Dot[], pixels: number): Markish[] {
  const distance = (a: Dot, b: Dot) => Math.abs(middleOf(a).getTime() - middleOf(b).getTime()) * pixels
  const above: Dot[] = []
  const beside: Dot[] = []
  for (const dot of dots.toSorted((a, b) => b.y2 - a.y2)) {
    const near = [...above, ...beside].filter((other) => other.voice === dot.voice && distance(other, dot) < ROOM)
    if (near.length === 0) above.push(dot)
    else if (near.every((other) => other.label !== dot.label && distance(other, dot) < 1)) beside.push(dot)
  }
  const common = { ...CHANNELS, x: middleOf, y: 'y2', text: 'label', className: 'plot-number' } as const
  return [plot.text(above, { ...common, dy: -11 }), plot.text(beside, { ...common, dx: 9, textAnchor: 'start' })]
}

/** Pixels that a number takes. */
const ROOM = 46

function shortDay(day: Date | number, format: Format): string {
  return format.shortDay(new Date(day).toISOString())
}

/** An open end points the way it is open. */
function symbolOf({ isOpen, low, bound }: Dot): string {
  if (isOpen) return low === null ? 'triangle2' : 'triangle'
  return bound === 'about' ? 'diamond' : 'circle'
}
