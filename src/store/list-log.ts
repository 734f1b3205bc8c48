import { Conditions } from './conditions.ts'
import type { Session } from './database.ts'
import { unpackJson } from './pack-text.ts'
import { makePage, readPageWish } from './paging.ts'
import type { LogAction, LogEntry, Page, PageWish } from './shapes.ts'

interface LogRow {
  readonly entry: number
  readonly at: Date
  readonly by_name: string
  readonly tool: string
  readonly action: LogAction
  readonly subject: string | null
  readonly old: string | null
  readonly new: string | null
  readonly hash: string
}

/** The log of a dossier, the first entry first. */
export async function listLog(session: Session, dossier: string, wish?: PageWish): Promise<Page<LogEntry>> {
  const { limit, after } = readPageWish<[number]>(wish)
  const where = new Conditions(dossier, 'log').addAfter(['entry'], after)
  const rows = await session.query<LogRow>(
    `select entry, at, by_name, tool, action, subject, old::text, new::text, hash from log
      where ${where.toSql()} order by entry limit ${limit + 1}`,
    where.values,
  )
  return makePage(rows, limit, ({ entry }) => [entry], toEntry)
}

function toEntry({ at, by_name, old, new: now, ...row }: LogRow): LogEntry {
  return {
    ...row,
    at: at.toISOString(),
    by: by_name,
    old: old === null ? null : unpackJson(old),
    new: now === null ? null : unpackJson(now),
  }
}
