import { chooseClaimColumns, listClaimRows } from './claim-columns.ts'
import { type ExportFormat, type PartWriter, writeWhole } from './export-format.ts'
import { writeHead, writeRows } from './write-csv.ts'

const inParts: PartWriter = {
  head: (_, options) => writeHead(chooseClaimColumns(options)),
  rows: (part, _, options) => writeRows(chooseClaimColumns(options), listClaimRows(part)),
}

export const claimsCsv: ExportFormat = {
  name: 'csv',
  row: 'claim',
  about: 'a table of claims',
  inParts,
  write: writeWhole(inParts),
  columns: (_, options) => chooseClaimColumns(options),
}
