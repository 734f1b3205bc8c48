import type { Conditions } from '../store/conditions.ts'

/** Where a question lies in time, as the index over it has it; `~` is none. */
export const TIME_KEY = `(coalesce(q.since, q.until, '~') collate "C")`

/**
 * Questions that speak of a stretch of time; one without a beginning or an end may speak of any. Most lie within one month: those are
 * looked for from the month in which the stretch begins until its end, and only the others among all. `select` makes a query of a condition.
 */
export function selectWithin(
  where: Conditions,
  { since, until }: { readonly since: string | undefined; readonly until: string | undefined },
  select: (time: string) => string,
): string {
  const from = since === undefined ? null : where.hold(since)
  const to = until === undefined ? null : where.hold(until)
  const reaches = [
    ...(from === null ? [] : [`(q.until is null or q.until >= ${from})`]),
    ...(to === null ? [] : [`(q.since is null or q.since <= ${to} || '~')`]),
  ].join(' and ')
  const near = [
    `${TIME_KEY} < '~'`,
    ...(from === null ? [] : [`${TIME_KEY} >= left(${from}, 7)`]),
    ...(to === null ? [] : [`${TIME_KEY} <= ${to} || '~'`]),
  ].join(' and ')
  return [
    `${near} and ${IS_SPANNING.replace('distinct', 'not distinct')} and ${reaches}`,
    `${IS_SPANNING} and ${reaches}`,
    `${TIME_KEY} = '~'`,
  ]
    .map((time) => `(${select(time)})`)
    .join(' union all ')
}

/** Reaches from one month into another, or is open at one end. */
const IS_SPANNING = 'left(q.since, 7) is distinct from left(q.until, 7)'
