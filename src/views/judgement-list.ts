import type { Judgement } from '../model/judgement.ts'
import { makePage, readPageWish } from '../store/paging.ts'
import type { Page, PageWish } from '../store/store.ts'

/** A judgement with whether it still holds. */
export interface JudgementEntry {
  readonly judgement: Judgement
  readonly inForce: boolean
  /** The judgement that undid it; `null` where none did, or where that was undone itself. */
  readonly undoneBy: string | null
}

export interface JudgementWish {
  readonly by?: string | undefined
  readonly kind?: string | undefined
}

/** Takes judgements in the order in which they were made, and gives them so. */
export function markUndone(judgements: readonly Judgement[]): readonly JudgementEntry[] {
  const undoneBy = new Map<string, string>()
  for (const judgement of judgements.toReversed()) {
    if (judgement.kind === 'undo' && !undoneBy.has(judgement.id)) undoneBy.set(judgement.judgement, judgement.id)
  }
  return judgements.map((judgement) => {
    const by = undoneBy.get(judgement.id) ?? null
    return { judgement, inForce: by === null, undoneBy: by }
  })
}

/** The latest first. */
export function pageJudgements(
  judgements: readonly Judgement[],
  { by, kind }: JudgementWish,
  page: PageWish,
): Page<JudgementEntry> {
  const { limit, after } = readPageWish<[string]>(page)
  const entries = markUndone(judgements)
    .filter(({ judgement }) => (by ?? judgement.by) === judgement.by && (kind ?? judgement.kind) === judgement.kind)
    .toReversed()
  const begin = after === null ? 0 : entries.findIndex(({ judgement }) => judgement.id === after[0]) + 1
  return makePage(
    entries.slice(begin, begin + limit + 1),
    limit,
    ({ judgement }) => [judgement.id],
    (entry) => entry,
  )
}
