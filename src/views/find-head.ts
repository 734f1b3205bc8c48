import type { Session } from '../store/database.ts'

/** Where the log of a dossier stands: whatever changes in the dossier changes it. */
export interface DossierHead {
  readonly dossier: string
  readonly entries: number
  /** SHA-256, lower-case hex; `null` before the first entry. */
  readonly hash: string | null
  /** The last entry with which reports, claims or the counts of questions changed. */
  readonly content: number
}

export async function listHeads(session: Session): Promise<readonly DossierHead[]> {
  const rows = await session.query<DossierRow>('select dossier, entries, head, content from dossiers order by dossier')
  return rows.map(toHead)
}

interface DossierRow {
  readonly dossier: string
  readonly entries: number
  readonly head: string | null
  readonly content: number
}

function toHead({ head, ...row }: DossierRow): DossierHead {
  return { ...row, hash: head }
}
