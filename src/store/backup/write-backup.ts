import type { Session } from '../database.ts'
import { KEYS, TABLES, type TableName } from '../tables.ts'

/** The first line of a backup. */
const HEADER = { lagebild: 'ledger', format: 1 } as const

/** Rows to one query: originals are large. */
const ROWS_AT_ONCE = 200

/**
 * The whole ledger as lines of JSON: a header, a line a row (`[table, dossier, row]`), and a last line with the count of rows,
 * without which the backup was cut off. Two ledgers with the same content give the same lines, wherever they are kept.
 */
export async function* writeBackup(session: Session): AsyncGenerator<string> {
  let rows = 0
  yield toLine(HEADER)
  const dossiers = await session.query<{
    dossier: string
    created_at: Date
    created_by: string
    entries: number
    head: string
  }>('select dossier, created_at, created_by, entries, head from dossiers order by dossier')
  for (const { dossier, ...row } of dossiers) {
    yield toLine(['dossiers', dossier, row])
    rows += 1
    for (const table of Object.keys(TABLES) as TableName[]) {
      for await (const line of listRows(session, table, dossier)) {
        yield toLine([table, dossier, line])
        rows += 1
      }
    }
  }
  yield toLine({ end: rows })
}

function toLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}

async function* listRows(session: Session, table: TableName, dossier: string): AsyncGenerator<object> {
  const keys = KEYS[table]
  const select = `select ${listColumns(table)} from ${table} where dossier = $1`
  const order = `order by ${keys.join(', ')} limit ${ROWS_AT_ONCE}`
  for (let last: readonly unknown[] | null = null; ; ) {
    const after: string =
      last === null ? '' : `and (${keys.join(', ')}) > (${keys.map((_, at) => `$${at + 2}`).join(', ')})`
    const rows: readonly Record<string, unknown>[] = await session.query(`${select} ${after} ${order}`, [
      dossier,
      ...(last ?? []),
    ])
    for (const row of rows) yield parseJson(table, row)
    if (rows.length < ROWS_AT_ONCE) return
    last = keys.map((key) => rows.at(-1)![key])
  }
}

function listColumns(table: TableName): string {
  return Object.entries(TABLES[table])
    .map(([name, type]) => {
      if (type === 'bytea') return `encode(${name}, 'base64') as ${name}`
      return type === 'json' ? `${name}::text as ${name}` : name
    })
    .join(', ')
}

/** JSON stays as packed in the database: it goes into another one. */
function parseJson(table: TableName, row: Readonly<Record<string, unknown>>): object {
  const columns: Readonly<Record<string, string>> = TABLES[table]
  const parse = ([name, value]: [string, unknown]) => {
    return [name, columns[name] === 'json' && typeof value === 'string' ? JSON.parse(value) : value]
  }
  return Object.fromEntries(Object.entries(row).map(parse))
}
