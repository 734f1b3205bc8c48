import type { Session } from './database.ts'
import { unpackJson } from './pack-text.ts'
import type { Tombstone } from './shapes.ts'

interface TombstoneRow {
  readonly report: string
  readonly sha256s: string
  readonly removed_at: Date
  readonly removed_by: string
  readonly why: string
}

/** The reports that were removed, the latest first. */
export async function listTombstones(session: Session, dossier: string): Promise<readonly Tombstone[]> {
  const rows = await session.query<TombstoneRow>(
    'select report, sha256s::text, removed_at, removed_by, why from tombstones where dossier = $1 order by entry desc',
    [dossier],
  )
  return rows.map(({ report, sha256s, removed_at, removed_by, why }) => ({
    report,
    sha256: unpackJson<string[]>(sha256s),
    at: removed_at.toISOString(),
    by: removed_by,
    why,
  }))
}
