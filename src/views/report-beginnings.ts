import type { ReportHead } from '../model/question.ts'
import type { Session } from '../store/database.ts'
import { unpackText } from '../store/pack-text.ts'
import type { LedgerReport } from '../store/store.ts'

/** A report with how its text begins where it has no title: a file's name tells nobody what it is about. */
export type BegunReport = LedgerReport & { readonly beginning: string | null }

export async function addBeginnings(
  session: Session,
  dossier: string,
  reports: readonly LedgerReport[],
): Promise<readonly BegunReport[]> {
  const beginnings = await loadBeginnings(
    session,
    dossier,
    reports.map(({ head }) => head),
  )
  return reports.map((report) => ({ ...report, beginning: beginnings.get(report.head.id) ?? null }))
}

/** How the texts of these reports begin, by their ids; of those with a title nothing is looked up. */
export async function loadBeginnings(
  session: Session,
  dossier: string,
  heads: readonly ReportHead[],
): Promise<ReadonlyMap<string, string>> {
  const untitled = heads.filter(({ title }) => title === null).map(({ id }) => id)
  if (untitled.length === 0) return new Map()
  const rows = await session.query<{ report: string; text: string }>(
    `select r.report, left(v.text, ${READ}) as text from reports r
      join versions v on v.dossier = r.dossier and v.report = r.report and v.version = r.version
      where r.dossier = $1 and r.report = any($2::text[])`,
    [dossier, untitled],
  )
  return new Map(
    rows.flatMap(({ report, text }) => {
      const beginning = beginText(unpackText(text))
      return beginning === null ? [] : [[report, beginning] as const]
    }),
  )
}

/** So many characters of a text are looked at for how it begins. */
const READ = 1500
const LONGEST = 90

/** How a report begins whose text is at hand; `null` where it has a title. */
export function tellBeginning({ title }: ReportHead, text: string): string | null {
  return title === null ? beginText(text.slice(0, READ)) : null
}

/** The first line, without the marks of a heading; a long one ends at a word. Front matter is no text. */
export function beginText(text: string): string | null {
  const body = text.replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '')
  const line = body
    .split(/[\r\n]+/)
    .map((one) => one.replace(/^#+\s+/, '').trim())
    .find((one) => /\p{L}/u.test(one))
  if (line === undefined || line.length <= LONGEST) return line ?? null
  return `${line.slice(0, LONGEST + 1).replace(/[\s,;:–-]*\s\S*$/, '')} …`
}
