import type { Bound } from '../api/types.ts'
import type { Scale } from './scale.ts'

interface Reach {
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
}

/**
 * One row on a common scale. Exact: a dot. About: a ring. Between two numbers: a bar. Vague: a pale bar. Open: a line with an
 * arrow away from the known end. The words beside it say the same, so it is hidden from screen readers.
 */
export function RangeStrip({ reach, scale }: { readonly reach: Reach; readonly scale: Scale }) {
  return (
    <svg className="strip" width="100%" height="16" aria-hidden="true" focusable="false">
      {scale.ticks.map((tick) => (
        <line
          key={tick}
          className="strip-grid"
          x1={per(scale.place(tick))}
          x2={per(scale.place(tick))}
          y1="0"
          y2="16"
        />
      ))}
      <Marks reach={reach} scale={scale} />
    </svg>
  )
}

function Marks({ reach: { low, high, bound }, scale }: { readonly reach: Reach; readonly scale: Scale }) {
  if (low === null && high === null) return null
  if (low === null) return <OpenMark from={scale.place(high!)} to={1} />
  if (high === null) return <OpenMark from={scale.place(low)} to={99} />
  const [from, to] = [scale.place(low), scale.place(high)]
  if (low === high) {
    return <circle className={bound === 'about' ? 'strip-ring' : 'strip-dot'} cx={per(from)} cy="8" r="4" />
  }
  const kind = bound === 'vague' ? 'strip-bar vague' : 'strip-bar'
  return <rect className={kind} x={per(from)} width={per(Math.max(to - from, 1.2))} y="4.5" height="7" rx="3.5" />
}

function OpenMark({ from, to }: { readonly from: number; readonly to: number }) {
  const isUp = to > from
  return (
    <>
      <line className="strip-open" x1={per(from)} x2={per(to)} y1="8" y2="8" />
      <svg x={per(to)} y="0" overflow="visible" aria-hidden="true">
        <path className="strip-open" d={isUp ? 'M-4 4.5 0 8l-4 3.5' : 'M4 4.5 0 8l4 3.5'} />
      </svg>
      <circle className="strip-dot" cx={per(from)} cy="8" r="4" />
    </>
  )
}

const per = (share: number) => `${Math.round(share * 100) / 100}%`
