import type { Session } from '../store/database.ts'

/** Where the log of a dossier stands: whatever changes in the dossier changes it. */
export interface DossierHead {
  readonly dossier: string
  readonly entries: number
  /** SHA-256, lower-case hex; `null` before the first entry. */
  readonly hash: string | null
}

/** `null` where there is no such dossier. */
export async function findHead(session: Session, dossier: string): Promise<DossierHead | null> {
  const rows = await session.query<DossierRow>('select dossier, entries, head from dossiers where dossier = $1', [
    dossier,
  ])
  return rows[0] ? toHead(rows[0]) : null
}

export async function listHeads(session: Session): Promise<readonly DossierHead[]> {
  const rows = await session.query<DossierRow>('select dossier, entries, head from dossiers order by dossier')
  return rows.map(toHead)
}

interface DossierRow {
  readonly dossier: string
  readonly entries: number
  readonly head: string | null
}

function toHead({ dossier, entries, head }: DossierRow): DossierHead {
  return { dossier, entries, hash: head }
}
