import { hashValue } from '../canonical-json.ts'
import type { Session } from '../database.ts'
import { findLogHead, type HashedEntry, hashOrNull } from '../log.ts'
import { unpackJson } from '../pack-text.ts'
import type { Finding } from './finding.ts'

export interface LogRow {
  readonly entry: number
  readonly at: Date
  readonly by_name: string
  readonly tool: string
  readonly action: string
  readonly subject: string | null
  readonly old: string | null
  readonly new: string | null
  readonly old_sha256: string | null
  readonly new_sha256: string | null
  readonly erased_by: number | null
  readonly previous: string | null
  readonly hash: string
}

/** Each entry must have the hash of its content and follow the one before; only a removal may have erased values. */
export async function* verifyChain(session: Session, dossier: string): AsyncGenerator<Finding> {
  const removals = await findRemovals(session, dossier)
  let last = { entry: 0, hash: null as string | null }
  for await (const row of listRows(session, dossier)) {
    const complain = (message: string) => ({ dossier, subject: nameEntry(row), message })
    if (row.entry !== last.entry + 1) yield complain(`the log misses ${nameGap(last.entry, row.entry)} before it`)
    else if (row.previous !== last.hash) yield complain('does not follow the entry before it: one of them was altered')
    if (row.hash !== hashRow(dossier, row)) yield complain('was altered: its hash is another')
    for (const side of ['old', 'new'] as const) {
      const fault = findFault(row, side, removals)
      if (fault) yield complain(fault)
    }
    last = row
  }
  yield* verifyHead(session, dossier, last)
}

/** The dossier knows how long its log is: entries cut off at its end are missed, too. */
async function* verifyHead(
  session: Session,
  dossier: string,
  last: { readonly entry: number; readonly hash: string | null },
): AsyncGenerator<Finding> {
  const head = await findLogHead(session, dossier)
  if (head.entries === last.entry && head.hash === last.hash) return
  const message = `ends with entry ${last.entry} (${shorten(last.hash)}), the dossier has ${head.entries} (${shorten(head.hash)})`
  yield { dossier, subject: 'log', message }
}

function shorten(hash: string | null): string {
  return hash?.slice(0, 12) ?? 'none'
}

function nameEntry({ entry, action, subject }: LogRow): string {
  return `log entry ${entry} (${action}${subject === null ? '' : ` ${subject}`})`
}

function nameGap(last: number, next: number): string {
  return next - last === 2 ? `entry ${last + 1}` : `entries ${last + 1} to ${next - 1}`
}

function hashRow(dossier: string, row: LogRow): string {
  const { entry, tool, action, subject, previous } = row
  const hashed: HashedEntry = {
    dossier,
    entry,
    at: row.at.toISOString(),
    by: row.by_name,
    tool,
    action,
    subject,
    old: row.old_sha256,
    new: row.new_sha256,
    previous,
  }
  return hashValue(hashed)
}

function findFault(row: LogRow, side: 'old' | 'new', removals: ReadonlySet<number>): string | null {
  const [value, hash] = [row[side], row[`${side}_sha256`]]
  if (value === null && hash !== null) {
    const isErased = row.erased_by !== null && row.erased_by > row.entry && removals.has(row.erased_by)
    return isErased ? null : `its ${side} value is gone, and no removal erased it`
  }
  const found = value === null ? null : hashOrNull(unpackJson(value))
  return found === hash ? null : `its ${side} value was altered`
}

async function findRemovals(session: Session, dossier: string): Promise<ReadonlySet<number>> {
  const rows = await session.query<{ entry: number }>(
    "select entry from log where dossier = $1 and action = 'removal'",
    [dossier],
  )
  return new Set(rows.map(({ entry }) => entry))
}

const ROWS_AT_ONCE = 500

async function* listRows(session: Session, dossier: string): AsyncGenerator<LogRow> {
  for (let last = 0; ; ) {
    const rows = await session.query<LogRow>(
      `select entry, at, by_name, tool, action, subject, old::text, new::text, old_sha256, new_sha256, erased_by,
          previous, hash
        from log where dossier = $1 and entry > $2 order by entry limit ${ROWS_AT_ONCE}`,
      [dossier, last],
    )
    yield* rows
    if (rows.length < ROWS_AT_ONCE) return
    last = rows.at(-1)!.entry
  }
}
