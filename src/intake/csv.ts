import type { RowsForm } from './form.ts'
import { readTable, tellColumns } from './rows/csv-table.ts'

/** CSV with a header, a report a row; comma, semicolon, tab or bar. Read record by record, whatever its size. */
export const csv: RowsForm = {
  holds: 'rows',
  endings: ['.csv', '.tsv'],
  looksLike: (head) => tellColumns(head.text, 'text') !== null,
  readRows: (chunks) => readTable(chunks, 'text'),
}
