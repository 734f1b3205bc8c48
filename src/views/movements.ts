import type { EventKind } from '../model/event-kinds.ts'
import type { Place } from '../model/place.ts'
import type { ClaimRef } from '../model/question.ts'
import { Conditions } from '../store/conditions.ts'
import type { Session } from '../store/database.ts'
import { unpackJson } from '../store/pack-text.ts'
import { findPlace } from './find-place.ts'

/** From where to where people went, as claims say it; never a sum: the lowest and highest figure that somebody gave. */
export interface Movement {
  readonly from: Place
  readonly to: Place
  readonly event: EventKind
  readonly claims: number
  readonly low: number | null
  readonly high: number | null
  /** ISO dates: the earliest and the latest time that is spoken of. */
  readonly first: string | null
  readonly last: string | null
  /** At most twenty. */
  readonly refs: readonly ClaimRef[]
}

export interface MovementWish {
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly event?: readonly string[] | undefined
}

/** More cannot be told apart on a map. */
const MOST_MOVEMENTS = 500
const MOST_REFS = 20

interface Row extends Omit<Movement, 'from' | 'to' | 'refs'> {
  readonly told: readonly Told[]
}

interface Told {
  readonly report: string
  readonly id: string
  readonly figure: { readonly start: number; readonly end: number }
  readonly origin: Place
  readonly destination: Place
}

/** Those of most claims first. They are counted from an index; then each is told by its first claims. */
export async function viewMovements(
  session: Session,
  dossier: string,
  wish: MovementWish,
): Promise<readonly Movement[]> {
  const where = new Conditions(dossier, 'c')
    .addIf(true, "c.state in ('current', 'kept') and c.way_from is not null and c.way_to is not null")
    .add('c.event = any(?::text[])', wish.event)
    .add('(c.way_until is null or c.way_until >= ?)', wish.since)
    .add("(c.way_since is null or c.way_since <= ? || '~')", wish.until)
  const rows = await session.query<Omit<Row, 'told'> & { readonly told: string }>(
    `with ways as (
        select c.event, c.way_from, c.way_to, count(*)::int as claims, min(c.way_low) as low, max(c.way_high) as high,
            min(c.way_since collate "C") as first, max(c.way_until collate "C") as last
          from claims c where ${where.toSql()} group by c.event, c.way_from, c.way_to
          order by claims desc, c.event, c.way_from, c.way_to limit ${MOST_MOVEMENTS})
      select ways.*, (${TOLD} where ${where.toSql()} and c.event = ways.event and c.way_from = ways.way_from
          and c.way_to = ways.way_to order by c.report, c.position, c.claim limit ${MOST_REFS}) c)::text as told
        from ways order by ways.claims desc, ways.event, ways.way_from, ways.way_to`,
    where.values,
  )
  return rows.map(({ told, ...row }) => toMovement({ ...row, told: unpackJson<Told[]>(told) }))
}

const TOLD = `select json_agg(json_build_object('report', c.report, 'id', c.claim, 'figure', c.data->'figure',
    'origin', c.data->'origin', 'destination', c.data->'destination'))
  from (select c.report, c.claim, c.data from claims c`

function toMovement({ event, claims, low, high, first, last, told }: Row): Movement {
  const [{ origin, destination }] = told as readonly [Told]
  const refs = told.map(({ report, id, figure: { start, end } }) => ({ report, id, start, end }))
  return { from: findPlace(origin)!, to: findPlace(destination)!, event, claims, low, high, first, last, refs }
}
