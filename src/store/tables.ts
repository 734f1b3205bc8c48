import type { Session } from './database.ts'
import { packJson } from './pack-text.ts'

type ColumnType = 'text' | 'int' | 'boolean' | 'json' | 'timestamptz' | 'bytea'

/**
 * The columns of every table after `dossier text`, in the order in which a backup holds them; a test holds them against
 * the database. Rows are written from JSON, so that one statement writes any number of them.
 */
export const TABLES = {
  originals: { sha256: 'text', bytes: 'bytea' },
  reports: {
    report: 'text',
    version: 'int',
    seat: 'text',
    address: 'text',
    sha256: 'text',
    text_sha256: 'text',
    outlet: 'text',
    published: 'text',
    origin: 'text',
    sensitive: 'boolean',
    taken: 'json',
    edits: 'json',
    head: 'json',
    added_at: 'timestamptz',
    added_by: 'text',
    changed_at: 'timestamptz',
  },
  versions: {
    report: 'text',
    version: 'int',
    sha256: 'text',
    head: 'json',
    origin: 'text',
    text: 'text',
    text_sha256: 'text',
    taken_at: 'timestamptz',
    taken_by: 'text',
  },
  claims: {
    report: 'text',
    claim: 'text',
    version: 'int',
    state: 'text',
    entered_by: 'text',
    block: 'text',
    event: 'text',
    source: 'text',
    via: 'text',
    place: 'text',
    position: 'int',
    sentence: 'text',
    setting: 'json',
    data: 'json',
    outlet: 'text',
  },
  statements: { report: 'text', statement: 'text', version: 'int', about: 'text', position: 'int', data: 'json' },
  acts: { report: 'text', act: 'text', version: 'int', about: 'text', position: 'int', data: 'json' },
  times: { report: 'text', position: 'int', data: 'json' },
  notes: { note: 'text', report: 'text', origin: 'text', kind: 'text', message: 'text', noted_at: 'timestamptz' },
  judgements: { judgement: 'text', number: 'int', kind: 'text', claim_a: 'text', claim_b: 'text', data: 'json' },
  questions: {
    question: 'text',
    block: 'text',
    standing: 'text',
    event: 'text',
    unit: 'text',
    place: 'text',
    part_of: 'text',
    country: 'text',
    since: 'text',
    until: 'text',
    outlets: 'int',
    voices: 'int',
    claims: 'int',
    changed_at: 'timestamptz',
    data: 'json',
    contradicted: 'json',
    made_from: 'text',
  },
  log: {
    entry: 'int',
    at: 'timestamptz',
    by_name: 'text',
    tool: 'text',
    action: 'text',
    subject: 'text',
    old: 'json',
    new: 'json',
    old_sha256: 'text',
    new_sha256: 'text',
    erased_by: 'int',
    previous: 'text',
    hash: 'text',
  },
  tombstones: {
    report: 'text',
    sha256s: 'json',
    removed_at: 'timestamptz',
    removed_by: 'text',
    why: 'text',
    entry: 'int',
  },
} as const satisfies Record<string, Readonly<Record<string, ColumnType>>>

/** Tables that can be made anew from the others: a backup leaves them out. */
export const DERIVED_TABLES = ['question_counts', 'question_words', 'contradicted_sources'] as const

export type TableName = keyof typeof TABLES

/** One row to write: a value for every column of its table; instants in ISO 8601, bytes in Base64. */
export type RowOf<T extends TableName> = {
  readonly [C in keyof (typeof TABLES)[T]]: (typeof TABLES)[T][C] extends 'int'
    ? number | null
    : (typeof TABLES)[T][C] extends 'boolean'
      ? boolean
      : (typeof TABLES)[T][C] extends 'json'
        ? unknown
        : string | null
}

/** Rows to one statement: more would make one JSON text of hundreds of megabytes. */
const ROWS_AT_ONCE = 1000

/** Writes rows of one dossier; `otherwise` says what becomes of those whose key is there already. */
export async function insertRows<T extends TableName>(
  session: Session,
  table: T,
  dossier: string,
  rows: readonly RowOf<T>[],
  otherwise: 'fail' | 'keep' | 'replace' = 'fail',
): Promise<void> {
  const sql = `${writeInsert(table)} ${writeConflict(table, otherwise)}`
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    await session.query(sql, [dossier, packJson(rows.slice(at, at + ROWS_AT_ONCE))])
  }
}

/** Writes rows whose texts are packed already: they come from a backup. */
export async function insertPackedRows(
  session: Session,
  table: TableName,
  dossier: string,
  rows: readonly object[],
): Promise<void> {
  await session.query(writeInsert(table), [dossier, JSON.stringify(rows)])
}

/** The key of each table after the dossier. */
export const KEYS: { readonly [T in TableName]: readonly string[] } = {
  originals: ['sha256'],
  reports: ['report'],
  versions: ['report', 'version'],
  claims: ['report', 'claim'],
  statements: ['report', 'statement'],
  acts: ['report', 'act'],
  times: ['report', 'position'],
  notes: ['note'],
  judgements: ['judgement'],
  questions: ['question'],
  log: ['entry'],
  tombstones: ['report', 'entry'],
}

function writeInsert(table: TableName): string {
  const columns = Object.entries(TABLES[table])
  const names = columns.map(([name]) => name).join(', ')
  const values = columns.map(([name, type]) => (type === 'bytea' ? `decode(row.${name}, 'base64')` : `row.${name}`))
  const types = columns.map(([name, type]) => `${name} ${type === 'bytea' ? 'text' : type}`).join(', ')
  return `insert into ${table} (dossier, ${names})
    select $1, ${values.join(', ')} from json_to_recordset($2::json) as row (${types})`
}

function writeConflict(table: TableName, otherwise: 'fail' | 'keep' | 'replace'): string {
  if (otherwise === 'fail') return ''
  const keys = KEYS[table]
  const others = Object.keys(TABLES[table]).filter((name) => !keys.includes(name))
  const action = otherwise === 'keep' ? 'nothing' : `update set ${others.map((name) => `${name} = excluded.${name}`)}`
  return `on conflict (dossier, ${keys.join(', ')}) do ${action}`
}
