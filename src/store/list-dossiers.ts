import type { Session } from './database.ts'
import { LedgerError } from './ledger-error.ts'
import type { Dossier } from './shapes.ts'

interface DossierRow {
  readonly dossier: string
  readonly created_at: Date
  readonly created_by: string
  readonly reports: number
  readonly claims: number
  readonly questions: number
  readonly contested: number
}

/** All dossiers of the ledger with what is in them, in the order of their names. */
export async function listDossiers(session: Session): Promise<readonly Dossier[]> {
  const rows = await session.query<DossierRow>(
    `select dossier, created_at, created_by,
        (select count(*)::int from reports r where r.dossier = d.dossier) as reports,
        (select count(*)::int from claims c where c.dossier = d.dossier and state in ('current', 'kept')) as claims,
        counted.questions, counted.contested
      from dossiers d cross join lateral (select coalesce(sum(q.questions), 0)::int as questions,
          coalesce(sum(q.questions) filter (where q.standing = 'contested'), 0)::int as contested
          from question_counts q where q.dossier = d.dossier) as counted
      order by dossier`,
  )
  return rows.map(({ dossier, created_at, created_by, ...counts }) => ({
    name: dossier,
    createdAt: created_at.toISOString(),
    createdBy: created_by,
    ...counts,
  }))
}

/** @throws LedgerError where there is no such dossier */
export async function expectDossier(session: Session, dossier: string): Promise<void> {
  const rows = await session.query<{ dossier: string }>('select dossier from dossiers order by dossier')
  if (rows.some((row) => row.dossier === dossier)) return
  const others = rows.slice(0, 5).map((row) => `"${row.dossier}"`)
  const hint =
    others.length === 0 ? 'the ledger is empty' : `the ledger has ${others.join(', ')}${rows.length > 5 ? ' ...' : ''}`
  throw new LedgerError(`there is no dossier "${dossier}": ${hint}`)
}
