import type { LedgerPosition } from '../model/matter.ts'
import type { LedgerClaim, LedgerQuestion } from '../model/question.ts'
import type { ClaimTime } from '../model/time.ts'
import { type DossierState, indexClaims, listPositions, nameClaim } from './dossier-state.ts'
import { findTime } from './find-time.ts'

/** What happened when, as it was said: a stretch of days with what claims and positions tell of it. */
export interface Chapter {
  /** ISO 8601 days; `null` is open. */
  readonly from: string | null
  readonly until: string | null
  readonly entries: readonly ChapterEntry[]
}

export type ChapterEntry =
  | { readonly kind: 'figures'; readonly question: LedgerQuestion; readonly claims: readonly LedgerClaim[] }
  | { readonly kind: 'position'; readonly position: LedgerPosition }

/** The earliest first. What has no time is not in it: `open-points.ts` lists it. */
export function viewChronology(state: DossierState): readonly Chapter[] {
  const chapters = new Map<string, { from: string | null; until: string | null; entries: ChapterEntry[] }>()
  const add = (time: ClaimTime | null, entry: ChapterEntry) => {
    const days = findDays(time)
    if (days === null) return
    const key = `${days.from}/${days.until}`
    const chapter = chapters.get(key) ?? { ...days, entries: [] }
    chapters.set(key, { ...chapter, entries: joinFigures(chapter.entries, entry) })
  }
  for (const { question, claim } of listAnswering(state)) {
    add(findTime(claim.claim), { kind: 'figures', question, claims: [claim] })
  }
  for (const position of listPositions(state)) add(position.time, { kind: 'position', position })
  return [...chapters.values()].toSorted(compareDays)
}

function listAnswering(state: DossierState) {
  const claims = indexClaims(state)
  return state.questions.flatMap((question) =>
    question.claims.flatMap((ref) => {
      const claim = claims.get(nameClaim(ref))
      return claim === undefined ? [] : [{ question, claim }]
    }),
  )
}

/** The published date as upper bound says when it was said, not when it happened. */
function findDays(time: ClaimTime | null): { from: string | null; until: string | null } | null {
  if (time === null || time.anchor === 'upper-bound') return null
  if (time.from === null && time.until === null) return null
  return { from: time.from?.slice(0, 10) ?? null, until: time.until?.slice(0, 10) ?? null }
}

/** Figures on one question at one time are one entry. */
function joinFigures(entries: readonly ChapterEntry[], entry: ChapterEntry): ChapterEntry[] {
  if (entry.kind === 'position') return [...entries, entry]
  const at = entries.findIndex((other) => other.kind === 'figures' && other.question === entry.question)
  const other = entries[at]
  if (other?.kind !== 'figures') return [...entries, entry]
  return entries.with(at, { ...other, claims: [...other.claims, ...entry.claims] })
}

function compareDays(a: Chapter, b: Chapter): number {
  return order(a.from ?? a.until, b.from ?? b.until) || order(a.until, b.until)
}

function order(a: string | null, b: string | null): number {
  if (a === b) return 0
  return (a ?? '9999') < (b ?? '9999') ? -1 : 1
}
