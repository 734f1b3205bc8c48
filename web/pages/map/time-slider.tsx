import type { MapPage } from '../../api/types.ts'
import { useFilters } from '../../frame/use-filters.ts'
import { useFormat } from '../../words/use-format.ts'
import { useWords } from '../../words/use-words.tsx'

const DAY = 86_400_000

/** The period that is shown: two sliders of the platform, from and to, over the days of the dossier. */
export function TimeSlider({ span }: { readonly span: MapPage['span'] }) {
  const words = useWords()
  const { filters, setFilter } = useFilters()
  if (span.from === null || span.until === null) return null
  const [first, last] = [toNumber(span.from), toNumber(span.until)]
  if (last <= first) return null
  const from = filters.since ? toNumber(filters.since) : first
  const until = filters.until ? toNumber(filters.until) : last
  return (
    <fieldset className="time-slider">
      <legend className="visually-hidden">{words.map.time}</legend>
      <End
        title={words.map.from}
        range={[first, last]}
        value={from}
        onMove={(day) => setFilter('since', day <= first ? '' : toDay(Math.min(day, until)), 'replace')}
      />
      <End
        title={words.map.to}
        range={[first, last]}
        value={until}
        onMove={(day) => setFilter('until', day >= last ? '' : toDay(Math.max(day, from)), 'replace')}
      />
    </fieldset>
  )
}

interface EndProps {
  readonly title: string
  readonly range: readonly [number, number]
  readonly value: number
  readonly onMove: (day: number) => void
}

function End({ title, range: [first, last], value, onMove }: EndProps) {
  const format = useFormat()
  const day = format.day(toDay(value))
  return (
    <label className="field">
      <span>
        {title} {day}
      </span>
      <input
        type="range"
        min={first}
        max={last}
        value={value}
        aria-valuetext={day}
        onChange={(event) => onMove(Number(event.target.value))}
      />
    </label>
  )
}

/** Days since 1970; a month or year alone counts from its first day. */
function toNumber(iso: string): number {
  return Math.round(Date.parse(iso.slice(0, 10)) / DAY)
}

function toDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10)
}
