import type { Judgement } from '../model/judgement.ts'
import type { Session } from './database.ts'
import { unpackJson } from './pack-text.ts'

/** The kinds that speak of no single claim: they may bear on any block. */
const EVERYWHERE = ['same-source', 'different-source', 'undo']

/** The ledger's name of a claim. */
export function nameClaim(report: string, claim: string): string {
  return `${report}/${claim}`
}

/** Undoes `nameClaim`: a report's id may have a slash in it, a claim's has none. */
export function splitClaimName(name: string): { readonly report: string; readonly claim: string } {
  const at = name.lastIndexOf('/')
  return { report: name.slice(0, Math.max(0, at)), claim: name.slice(at + 1) }
}

/** The claims that a judgement speaks of. */
export function claimsOf(judgement: Judgement): readonly string[] {
  if ('claim' in judgement) return [judgement.claim]
  return 'claims' in judgement ? judgement.claims : []
}

/** All judgements on these claims, in the order in which they were made. */
export async function loadJudgementsOn(
  session: Session,
  dossier: string,
  claims: readonly string[],
): Promise<readonly Judgement[]> {
  if (claims.length === 0) return []
  const rows = await session.query<{ data: string }>(
    `select data::text from judgements
      where dossier = $1 and (claim_a = any($2::text[]) or claim_b = any($2::text[])) order by number`,
    [dossier, claims],
  )
  return rows.map(({ data }) => unpackJson<Judgement>(data))
}

/** All that bears on these claims: the judgements on them, those on sources, and what was undone. */
export async function loadJudgementsBearingOn(
  session: Session,
  dossier: string,
  claims: readonly string[],
): Promise<readonly Judgement[]> {
  const rows = await session.query<{ data: string }>(
    `select data::text from judgements
      where dossier = $1 and (claim_a = any($2::text[]) or claim_b = any($2::text[]) or kind = any($3::text[]))
      order by number`,
    [dossier, claims, EVERYWHERE],
  )
  return rows.map(({ data }) => unpackJson<Judgement>(data))
}

export async function loadJudgementsOfKind(
  session: Session,
  dossier: string,
  kinds: readonly Judgement['kind'][],
): Promise<readonly Judgement[]> {
  const rows = await session.query<{ data: string }>(
    'select data::text from judgements where dossier = $1 and kind = any($2::text[]) order by number',
    [dossier, kinds],
  )
  return rows.map(({ data }) => unpackJson<Judgement>(data))
}

/** Those in force: an undoing takes away what it undoes, be that an undoing itself. Takes them in their order. */
export function leaveOutUndone(judgements: readonly Judgement[]): readonly Judgement[] {
  const undone = new Set<string>()
  for (const judgement of judgements.toReversed()) {
    if (judgement.kind === 'undo' && !undone.has(judgement.id)) undone.add(judgement.judgement)
  }
  return judgements.filter(({ id, kind }) => kind !== 'undo' && !undone.has(id))
}
