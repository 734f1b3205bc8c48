import type { Claim } from '../model/claim.ts'
import { EVENT_KINDS, type EventKind } from '../model/event-kinds.ts'
import type { Place } from '../model/place.ts'
import type { ClaimRef } from '../model/question.ts'
import { Conditions } from '../store/conditions.ts'
import type { Session } from '../store/database.ts'
import { unpackJson } from '../store/pack-text.ts'
import { findPlace, namePlace } from './find-place.ts'
import { findTime } from './find-time.ts'

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

const MOST_CLAIMS = 20_000
const MOST_REFS = 20

/** Those of most claims first. */
export async function viewMovements(
  session: Session,
  dossier: string,
  wish: MovementWish,
): Promise<readonly Movement[]> {
  const where = new Conditions(dossier, 'c').add('c.event = any(?::text[])', wish.event ?? Object.keys(EVENT_KINDS))
  const rows = await session.query<{ report: string; data: string }>(
    `select c.report, c.data::text as data from claims c
      where ${where.toSql()} and c.state in ('current', 'kept')
        and c.data->>'origin' is not null and c.data->>'destination' is not null limit ${MOST_CLAIMS}`,
    where.values,
  )
  const claims = rows.map(({ report, data }) => ({ report, claim: unpackJson<Claim>(data) }))
  return joinMovements(claims.filter(({ claim }) => isWithin(claim, wish)))
}

function isWithin(claim: Claim, { since, until }: MovementWish): boolean {
  const time = findTime(claim)
  if (since !== undefined && time?.until && time.until < since) return false
  return !(until !== undefined && time?.from && time.from > `${until}~`)
}

interface Told {
  readonly report: string
  readonly claim: Claim
}

function joinMovements(told: readonly Told[]): readonly Movement[] {
  const groups = new Map<string, Told[]>()
  for (const one of told) {
    const [from, to] = [findPlace(one.claim.origin)!, findPlace(one.claim.destination)!]
    const key = JSON.stringify([namePlace(from), namePlace(to), one.claim.event])
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].map(joinMovement).toSorted((a, b) => b.claims - a.claims)
}

function joinMovement(told: readonly Told[]): Movement {
  const [{ claim }] = told as [Told]
  const figures = told.map(({ claim: { figure } }) => figure)
  const times = told.flatMap(({ claim }) => findTime(claim) ?? [])
  const lows = figures.flatMap(({ low }) => low ?? [])
  const highs = figures.flatMap(({ high }) => high ?? [])
  return {
    from: findPlace(claim.origin)!,
    to: findPlace(claim.destination)!,
    event: claim.event,
    claims: told.length,
    low: lows.length > 0 ? Math.min(...lows) : null,
    high: highs.length > 0 ? Math.max(...highs) : null,
    first: times.flatMap(({ from }) => from ?? []).toSorted()[0] ?? null,
    last:
      times
        .flatMap(({ until }) => until ?? [])
        .toSorted()
        .at(-1) ?? null,
    refs: told.slice(0, MOST_REFS).map(({ report, claim: { id, figure } }) => ({
      report,
      id,
      start: figure.start,
      end: figure.end,
    })),
  }
}
