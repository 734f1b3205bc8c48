import type { ReportHead } from '../model/question.ts'
import type { Session } from '../store/database.ts'
import { packText, unpackJson, unpackText } from '../store/pack-text.ts'
import { loadBeginnings } from './report-beginnings.ts'

/** A report of the dossier that came from a file of this name, wherever that lay. */
export interface SameNamed {
  readonly name: string
  readonly head: ReportHead
  readonly beginning: string | null
}

interface Row {
  readonly origin: string
  readonly head: string
}

/**
 * Which of these files may be new versions of reports: a browser tells a file's name but not where it lies, and files of one name may be
 * quite different reports. Of several reports the one that came in last.
 */
export async function findSameNamed(
  session: Session,
  dossier: string,
  names: readonly string[],
): Promise<readonly SameNamed[]> {
  const rows = await session.query<Row>(
    `select origin, head::text as head from reports
      where dossier = $1 and split_part(report, '~', 1) = any($2::text[]) order by changed_at`,
    [dossier, names.map((name) => packText(stemOf(name).split('~', 1)[0]!))],
  )
  const byName = new Map(rows.map((row) => [baseOf(unpackText(row.origin)), unpackJson<ReportHead>(row.head)]))
  const beginnings = await loadBeginnings(session, dossier, [...byName.values()])
  return names.flatMap((name) => {
    const head = byName.get(baseOf(name))
    return head === undefined ? [] : [{ name, head, beginning: beginnings.get(head.id) ?? null }]
  })
}

function baseOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}

function stemOf(path: string): string {
  return baseOf(path).replace(/\.[^.]+$/, '')
}
