import type { Bound, Status } from '../model/claim.ts'
import type { ClaimRef, LedgerClaim, LedgerQuestion, SeriesPoint } from '../model/question.ts'
import { nameClaim } from './dossier-state.ts'
import { findTime } from './find-time.ts'

/** One figure of one voice with all the claims that give it. */
export interface Evidence {
  readonly voice: string
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly status: Status
  /** The time it speaks of, ISO 8601; both `null` where that is unknown. */
  readonly from: string | null
  readonly until: string | null
  /** The day it was said or published (EDTF). */
  readonly said: string | null
  readonly claims: readonly LedgerClaim[]
}

/** What stands behind an answer: voice by voice, and of each in the order of time; the same figure for the same time once. */
export function listEvidence(held: LedgerQuestion, claims: ReadonlyMap<string, LedgerClaim>): readonly Evidence[] {
  const points = new Map(held.answer.series.map((point) => [nameClaim(point.claim), point]))
  const voices = held.answer.voices.map(({ name, claims: refs }) => ({ name, refs }))
  const voiced = new Set(voices.flatMap(({ refs }) => refs.map(nameClaim)))
  const others = held.claims.filter((ref) => !voiced.has(nameClaim(ref)))
  const all = [...voices, ...others.map((ref) => ({ name: nameSource(claims.get(nameClaim(ref))), refs: [ref] }))]
  return all.flatMap(({ name, refs }) => joinAlike(listOfVoice(name, refs, points, claims)))
}

function listOfVoice(
  voice: string,
  refs: readonly ClaimRef[],
  points: ReadonlyMap<string, SeriesPoint>,
  claims: ReadonlyMap<string, LedgerClaim>,
): readonly Evidence[] {
  const evidence = refs.flatMap((ref) => {
    const held = claims.get(nameClaim(ref))
    return held === undefined ? [] : [makeEvidence(voice, held, points.get(nameClaim(ref)))]
  })
  return evidence.toSorted((a, b) => compareTime(a, b))
}

/** A point of the series carries a person's corrections, the claim what was read. */
function makeEvidence(voice: string, held: LedgerClaim, point: SeriesPoint | undefined): Evidence {
  const { low, high, bound } = point ?? held.claim.figure
  const { from = null, until = null } = point ?? findTime(held.claim) ?? {}
  const said = point?.said ?? held.report.published
  return { voice, low, high, bound, status: held.claim.status, from, until, said, claims: [held] }
}

function compareTime(a: Evidence, b: Evidence): number {
  const [first, second] = [a, b].map(({ from, until, said }) => from ?? until ?? said ?? '9999')
  return first === second ? 0 : first! < second! ? -1 : 1
}

function joinAlike(evidence: readonly Evidence[]): readonly Evidence[] {
  const joined = new Map<string, Evidence>()
  for (const one of evidence) {
    const words = one.bound === 'vague' ? one.claims[0]!.claim.figure.text : ''
    const key = JSON.stringify([one.low, one.high, one.bound, one.status, one.from, one.until, words])
    const other = joined.get(key)
    joined.set(key, other ? { ...other, claims: [...other.claims, ...one.claims] } : one)
  }
  return [...joined.values()]
}

function nameSource(held: LedgerClaim | undefined): string {
  return held?.claim.source?.name ?? held?.report.outlet ?? held?.report.id ?? ''
}
