import type { Session } from './database.ts'
import { appendToLog } from './log.ts'
import type { Context } from './rules.ts'

/**
 * Holds a dossier until the end of the transaction: whoever wants to change it too waits. Where there is none of this name
 * one is begun.
 */
export async function holdDossier(session: Session, context: Context): Promise<void> {
  const { dossier, at, who } = context
  const begun = await session.query<{ dossier: string }>(
    `insert into dossiers (dossier, created_at, created_by) values ($1, $2, $3)
      on conflict (dossier) do nothing returning dossier`,
    [dossier, at, who.by],
  )
  await session.query('select entries from dossiers where dossier = $1 for update', [dossier])
  if (begun.length > 0) {
    await appendToLog(session, context, [{ action: 'create', subject: null, old: null, new: { dossier } }])
  }
}
