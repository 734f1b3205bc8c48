import type { DossierState } from '../views/dossier-state.ts'
import { chooseClaimColumns, listClaimRows } from './claim-columns.ts'
import type { Cell, ColumnDescription, ExportFormat } from './export-format.ts'
import { fitForXml } from './xml-text.ts'

/** A workbook: the claims, what their columns mean, and what it was made from. Texts are stored as texts, so no formula runs. */
export const claimsXlsx: ExportFormat = {
  name: 'xlsx',
  row: 'claim',
  about: 'a workbook of claims, with a sheet that explains its columns',
  columns: null,
  isBinary: true,
  async write(state, options) {
    const { default: writeWorkbook } = await import('write-excel-file/node')
    const columns = chooseClaimColumns(options)
    const rows = listClaimRows(state).map((row) => columns.map((column) => makeCell(column.read(row))))
    const sheets = [
      {
        sheet: 'Claims',
        data: [columns.map(({ name }) => makeHead(name)), ...rows],
        columns: columns.map(({ name }) => ({ width: WIDTHS[name] ?? 14 })),
        stickyRowsCount: 1,
      },
      { sheet: 'Columns', data: describeColumns(columns), columns: [{ width: 18 }, { width: 100 }] },
      { sheet: 'About', data: describeState(state), columns: [{ width: 18 }, { width: 80 }] },
    ]
    return new Uint8Array(await writeWorkbook(sheets).toBuffer())
  },
}

const WIDTHS: Readonly<Record<string, number>> = {
  claim: 26,
  quote: 80,
  source: 30,
  outlet: 20,
  title: 30,
  low: 10,
  high: 10,
}

/** Excel holds at most so many characters in a cell. */
const CELL_LIMIT = 32_767

function makeCell(value: Cell) {
  if (value === null) return null
  if (typeof value === 'number') return { type: Number, value }
  return { type: String, value: fitForXml(value).slice(0, CELL_LIMIT) }
}

function makeHead(value: string) {
  return { type: String, value, fontWeight: 'bold' as const }
}

function describeColumns(columns: readonly ColumnDescription[]) {
  return columns.map(({ name, about }) => [makeHead(name), makeCell(about)])
}

function describeState({ dossier, ledger, tool, generatedAt }: DossierState) {
  const lines = [
    ['dossier', dossier],
    [`ledger (${ledger.kind})`, ledger.hash ?? ''],
    ['tool', tool],
    ['exported', generatedAt],
  ] as const
  return lines.map(([name, value]) => [makeHead(name), makeCell(value)])
}
