import type { Grade, Judgement } from '../model/judgement.ts'

/** What people decided on one claim, as it stands now. */
export interface Verdict {
  /** `null` where nobody accepted or rejected it; the last word counts. */
  readonly decision: 'accept' | 'reject' | null
  /** The last check in force. */
  readonly check: (Judgement & { readonly kind: 'verify' }) | null
  readonly comments: readonly (Judgement & { readonly kind: 'comment' })[]
  readonly corrections: readonly (Judgement & { readonly kind: 'correct' })[]
  /** `null` where nobody said so or otherwise. */
  readonly sensitive: boolean | null
}

export const GRADES: readonly Grade[] = ['discounted', 'contested', 'weak', 'fair', 'confirmed']

const NO_VERDICT: Verdict = { decision: null, check: null, comments: [], corrections: [], sensitive: null }

/** The verdicts by the names of claims; judgements come the earliest first. What nobody judged has none. */
export function gatherVerdicts(judgements: readonly Judgement[]): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>()
  for (const judgement of keepInForce(judgements)) {
    if (!('claim' in judgement)) continue
    verdicts.set(judgement.claim, addJudgement(verdicts.get(judgement.claim) ?? NO_VERDICT, judgement))
  }
  return verdicts
}

/** Judgements without those that were undone; undoing an undoing brings the first one back. */
export function keepInForce(judgements: readonly Judgement[]): readonly Judgement[] {
  const undone = new Set<string>()
  for (const judgement of judgements.toReversed()) {
    if (judgement.kind === 'undo' && !undone.has(judgement.id)) undone.add(judgement.judgement)
  }
  return judgements.filter(({ id, kind }) => kind !== 'undo' && !undone.has(id))
}

function addJudgement(verdict: Verdict, judgement: Judgement): Verdict {
  switch (judgement.kind) {
    case 'accept':
    case 'reject':
      return { ...verdict, decision: judgement.kind }
    case 'verify':
      return { ...verdict, check: judgement }
    case 'comment':
      return { ...verdict, comments: [...verdict.comments, judgement] }
    case 'correct':
      return { ...verdict, corrections: [...verdict.corrections, judgement] }
    case 'mark-sensitive':
      return { ...verdict, sensitive: judgement.sensitive }
    default:
      return verdict
  }
}
