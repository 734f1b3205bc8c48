import { hashValue } from './canonical-json.ts'
import type { Session } from './database.ts'
import type { Who } from './rules.ts'
import type { LogAction, LogHead } from './shapes.ts'
import { insertRows } from './tables.ts'

/** What happened, for the log; `old` and `new` are `null` where there is nothing. */
export interface Deed {
  readonly action: LogAction
  readonly subject: string | null
  readonly old: unknown
  readonly new: unknown
}

/** All of an entry that its hash covers. The values stand in it as hashes, so that they can be erased later. */
export interface HashedEntry {
  readonly dossier: string
  readonly entry: number
  readonly at: string
  readonly by: string
  readonly tool: string
  readonly action: string
  readonly subject: string | null
  readonly old: string | null
  readonly new: string | null
  readonly previous: string | null
}

/** Adds deeds to a dossier's log. The dossier must be held (`holdDossier`), so that nobody adds at the same time. */
export async function appendToLog(
  session: Session,
  { dossier, at, who }: { readonly dossier: string; readonly at: string; readonly who: Who },
  deeds: readonly Deed[],
): Promise<LogHead> {
  let head = await findLogHead(session, dossier)
  const rows = deeds.map((deed) => {
    const row = makeRow({ dossier, at, by: who.by, tool: who.tool }, deed, head)
    head = { entries: row.entry, hash: row.hash }
    return row
  })
  await insertRows(session, 'log', dossier, rows)
  await session.query(
    'update dossiers set entries = $2, head = $3, content = case when $4 then $2 else content end where dossier = $1',
    [dossier, head.entries, head.hash, deeds.some(({ action }) => !LEAVE_CONTENT.includes(action))],
  )
  return head
}

/** Entries that leave reports and claims as they are. */
const LEAVE_CONTENT: readonly LogAction[] = ['judgement', 'export']

/** For a judgement that changed what is counted; its entry must be in the log. */
export async function noteNewCounts(session: Session, dossier: string): Promise<void> {
  await session.query('update dossiers set content = entries where dossier = $1', [dossier])
}

export async function findLogHead(session: Session, dossier: string): Promise<LogHead> {
  const [found] = await session.query<{ entries: number; head: string | null }>(
    'select entries, head from dossiers where dossier = $1',
    [dossier],
  )
  return { entries: found?.entries ?? 0, hash: found?.head ?? null }
}

function makeRow(common: Pick<HashedEntry, 'dossier' | 'at' | 'by' | 'tool'>, deed: Deed, head: LogHead) {
  const { action, subject } = deed
  const hashed: HashedEntry = {
    ...common,
    entry: head.entries + 1,
    action,
    subject,
    old: hashOrNull(deed.old),
    new: hashOrNull(deed.new),
    previous: head.hash,
  }
  return {
    entry: hashed.entry,
    at: common.at,
    by_name: common.by,
    tool: common.tool,
    action,
    subject,
    old: deed.old,
    new: deed.new,
    old_sha256: hashed.old,
    new_sha256: hashed.new,
    erased_by: null,
    previous: head.hash,
    hash: hashValue(hashed),
  }
}

/** The hash of a logged value; nothing has none. */
export function hashOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : hashValue(value)
}
