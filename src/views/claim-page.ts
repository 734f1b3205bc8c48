import type { Session } from '../store/database.ts'
import { type ClaimCard, findCards, loadOnClaims } from './claim-card.ts'
import { type JudgementEntry, markUndone } from './judgement-list.ts'
import { linkClaims, type QuestionLink } from './link-claims.ts'

/** One claim, the question it answers, and what people decided on it. */
export interface ClaimPage {
  readonly card: ClaimCard
  readonly question: QuestionLink | null
  readonly judgements: readonly JudgementEntry[]
}

/** `name` is the ledger's name of the claim: REPORT/CLAIM. */
export async function viewClaim(session: Session, dossier: string, name: string): Promise<ClaimPage | null> {
  const [card] = await findCards(session, dossier, [name])
  if (card === undefined) return null
  const links = await linkClaims(session, dossier, [name])
  const judgements = markUndone(await loadOnClaims(session, dossier, [name]))
  return {
    card,
    question: links.get(name) ?? null,
    judgements: judgements.filter(({ judgement }) => judgement.kind !== 'undo'),
  }
}
