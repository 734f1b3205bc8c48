import type { Claim } from '../model/claim.ts'
import type { TextSpan } from '../model/span.ts'
import type { ClaimTime } from '../model/time.ts'

/** The time of a claim; one that holds words alone, as an older reading wrote it, is unresolved. */
export function findTime({ time }: Pick<Claim, 'time'>): ClaimTime | null {
  if (time === null || isResolvable(time)) return time
  const { text, start, end } = time as TextSpan
  return {
    text,
    start,
    end,
    value: null,
    from: null,
    until: null,
    precision: 'unresolved',
    relation: 'at',
    anchor: null,
  }
}

function isResolvable(time: object): time is ClaimTime {
  return 'precision' in time
}
