import type { Session } from '../database.ts'
import { LedgerError } from '../ledger-error.ts'
import { countAll } from '../question-counts.ts'
import { gatherWords } from '../question-words.ts'
import { insertPackedRows, TABLES, type TableName } from '../tables.ts'

const ROWS_AT_ONCE = 200

/**
 * Writes the lines of a backup into a ledger, in one transaction. Gives the dossiers that came.
 *
 * @throws LedgerError where it is no backup, was cut off, or brings a dossier that the ledger has already
 */
export async function readBackup(session: Session, lines: AsyncIterable<string>): Promise<readonly string[]> {
  const dossiers: string[] = []
  let batch: Batch | null = null
  let [count, rows, end] = [0, 0, null as number | null]
  for await (const line of lines) {
    const value = parseLine(line)
    if (count++ === 0) checkHeader(value)
    else if (Array.isArray(value)) {
      const [table, dossier, row] = value as [string, string, object]
      rows += 1
      if (table === 'dossiers') {
        await insertDossier(session, dossier, row as DossierRow)
        dossiers.push(dossier)
      } else batch = await addToBatch(session, batch, { table: expectTable(table), dossier, row })
    } else end = (value as { end?: number }).end ?? null
  }
  if (batch) await flush(session, batch)
  if (end !== rows) throw new LedgerError('the backup was cut off: its end is missing')
  for (const dossier of dossiers) {
    await countAll(session, dossier)
    await gatherWords(session, dossier)
  }
  return dossiers
}

interface Batch {
  readonly table: TableName
  readonly dossier: string
  readonly rows: object[]
}

interface Row {
  readonly table: TableName
  readonly dossier: string
  readonly row: object
}

async function addToBatch(session: Session, batch: Batch | null, { table, dossier, row }: Row): Promise<Batch> {
  const isFitting = batch?.table === table && batch.dossier === dossier && batch.rows.length < ROWS_AT_ONCE
  if (batch && isFitting) {
    batch.rows.push(row)
    return batch
  }
  if (batch) await flush(session, batch)
  return { table, dossier, rows: [row] }
}

function flush(session: Session, { table, dossier, rows }: Batch): Promise<void> {
  return insertPackedRows(session, table, dossier, rows)
}

interface DossierRow {
  readonly created_at: string
  readonly created_by: string
  readonly settings: string
  readonly entries: number
  readonly head: string | null
}

async function insertDossier(session: Session, dossier: string, row: DossierRow): Promise<void> {
  const inserted = await session.query(
    `insert into dossiers (dossier, created_at, created_by, settings, entries, head, content)
        values ($1, $2, $3, $4, $5, $6, $5)
      on conflict (dossier) do nothing returning dossier`,
    [dossier, row.created_at, row.created_by, row.settings, row.entries, row.head],
  )
  if (inserted.length === 0) {
    throw new LedgerError(`the ledger has a dossier "${dossier}" already: restore into another ledger (--ledger)`)
  }
}

function expectTable(name: string): TableName {
  if (name in TABLES) return name as TableName
  throw new LedgerError(`the backup has a table "${name}" that this lagebild does not know: use a newer one`)
}

function checkHeader(value: unknown): void {
  const { lagebild, format } = (value ?? {}) as { lagebild?: unknown; format?: unknown }
  if (lagebild !== 'ledger') throw new LedgerError('not a backup of a ledger')
  if (format !== 1) throw new LedgerError('the backup was written by a newer lagebild: use that one')
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new LedgerError('not a backup of a ledger, or a damaged one')
  }
}
