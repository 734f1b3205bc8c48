import type { Reading } from '../model/reading.ts'
import { hashBytes } from './canonical-json.ts'
import type { Session } from './database.ts'
import { unpackJson } from './pack-text.ts'
import type { RowOf } from './tables.ts'

/** What a reading tells beside claims; nobody judges it, so that only the present reading's is kept. */
export interface ToldRows {
  readonly statements: readonly RowOf<'statements'>[]
  readonly acts: readonly RowOf<'acts'>[]
  readonly times: readonly RowOf<'times'>[]
}

/** The rows of a reading; of two with one key the first is kept. */
export function listToldRows({ report: { id }, ...reading }: Reading, version: number): ToldRows {
  const statements = reading.statements.map((data) => {
    const { position, content } = data
    const about = position?.about ?? null
    return { report: id, statement: data.id, version, about, position: content[0]?.start ?? 0, data }
  })
  const acts = reading.acts.map((data) => {
    return { report: id, act: data.id, version, about: data.position.about, position: data.quote.start, data }
  })
  const times = reading.times.map((data) => ({ report: id, position: data.start, data }))
  return {
    statements: keepFirst(statements, ({ statement }) => statement),
    acts: keepFirst(acts, ({ act }) => act),
    times: keepFirst(times, ({ position }) => position),
  }
}

function keepFirst<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): readonly Row[] {
  return [...new Map(rows.toReversed().map((row) => [keyOf(row), row])).values()].reverse()
}

/** What the log keeps of them: enough to see that they are not what was written. */
export function hashTold({ statements, acts, times }: ToldRows): string {
  return hashLines([
    ...statements.map(({ statement, data }) => spell('statement', statement, data)),
    ...acts.map(({ act, data }) => spell('act', act, data)),
    ...times.map(({ position, data }) => spell('time', position, data)),
  ])
}

/** `hashTold` of what the ledger holds of these reports. */
export async function loadToldHashes(
  session: Session,
  dossier: string,
  reports: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (reports.length === 0) return new Map()
  const rows = await session.query<{ report: string; kind: string; key: string; data: string }>(
    `select report, 'statement' as kind, statement as key, data::text from statements
        where dossier = $1 and report = any($2::text[])
      union all select report, 'act', act, data::text from acts where dossier = $1 and report = any($2::text[])
      union all select report, 'time', position::text, data::text from times
        where dossier = $1 and report = any($2::text[])`,
    [dossier, reports],
  )
  const lines = new Map<string, string[]>(reports.map((report) => [report, []]))
  for (const { report, kind, key, data } of rows) lines.get(report)!.push(spell(kind, key, unpackJson(data)))
  return new Map([...lines].map(([report, own]) => [report, hashLines(own)]))
}

/** The column keeps the order of the fields, so that plain JSON spells a value in one way. */
function spell(kind: string, key: unknown, data: unknown): string {
  return `${kind} ${key} ${JSON.stringify(data)}`
}

function hashLines(lines: readonly string[]): string {
  return hashBytes([...lines].sort().join('\n'))
}
