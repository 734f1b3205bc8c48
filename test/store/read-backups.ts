import { readBackupFile } from '../../src/store/backup/backup-file.ts'

type Row = readonly [table: string, dossier: string, row: Readonly<Record<string, unknown>>]

/** The rows of a backup but for what tells that its ledger was moved: those entries, the head of the log, and the count of rows. */
export async function readContent(file: string): Promise<readonly Row[]> {
  return (await readRows(file)).flatMap(([table, dossier, row]) => {
    if (table === 'log' && isMove(row)) return []
    const { entries: _, head: __, ...rest } = row
    return [[table, dossier, table === 'dossiers' ? rest : row] as const]
  })
}

/** What the logs tell of backups made and restored, in order. */
export async function readMoves(file: string): Promise<readonly string[]> {
  return (await readRows(file)).flatMap(([table, , row]) =>
    table === 'log' && isMove(row) ? [String(row.action)] : [],
  )
}

function isMove({ action }: Row[2]): boolean {
  return action === 'backup' || action === 'restore'
}

async function readRows(file: string): Promise<readonly Row[]> {
  const rows: Row[] = []
  for await (const line of readBackupFile(file, null)) {
    const value = JSON.parse(line)
    if (Array.isArray(value)) rows.push(value as unknown as Row)
  }
  return rows
}
