import { chooseClaimColumns, listClaimRows } from './claim-columns.ts'
import type { ExportFormat } from './export-format.ts'
import { writeCsv } from './write-csv.ts'

export const claimsCsv: ExportFormat = {
  name: 'csv',
  row: 'claim',
  about: 'a table of claims',
  write: (state, options) => writeCsv(chooseClaimColumns(options), listClaimRows(state)),
  columns: (_, options) => chooseClaimColumns(options),
}
