import { collectBytes } from './bytes/open-bytes.ts'
import { checkArchive, isZipWith } from './bytes/zip-archive.ts'
import { type RowItem, type RowsForm, Unreadable } from './form.ts'

/** A workbook must be unpacked as a whole: this much of it, in bytes of XML, so that memory stays bounded. */
const WORKBOOK_LIMIT = 64 * 1024 * 1024
const OVER_WORKBOOK_LIMIT = 'a workbook larger than 64 MB unpacked: save it as CSV, which is read row by row'

type Cells = readonly unknown[]

/** XLSX workbooks: a report a row, in every sheet whose first row names a column `text`. */
export const xlsx: RowsForm = {
  holds: 'rows',
  endings: ['.xlsx', '.xlsm'],
  looksLike: (head) => isZipWith(head.bytes, 'xl'),
  readRows,
}

async function* readRows(chunks: AsyncIterable<Buffer>): AsyncGenerator<RowItem> {
  const bytes = await collectBytes(chunks, WORKBOOK_LIMIT, OVER_WORKBOOK_LIMIT)
  await checkArchive(bytes, WORKBOOK_LIMIT, 'XLSX', OVER_WORKBOOK_LIMIT)
  const { default: readWorkbook } = await import('read-excel-file/node')
  const sheets = (await readWorkbook(bytes, { trim: false })).filter(({ data }) => data.some(isFilled))
  const withText = sheets.filter(({ data }) => nameColumns(data).includes('text'))
  if (sheets.length > 0 && withText.length === 0) throw new Unreadable('no sheet with a column "text" in its first row')
  for (const { sheet, data } of withText) {
    // A row needs the name of its sheet only where several sheets hold reports.
    yield* readSheet(data, withText.length > 1 ? `${sheet}:` : '')
  }
  for (const { sheet } of sheets.filter((sheet) => !withText.includes(sheet))) {
    const message = `sheet "${sheet}" not read: it has no column "text"`
    yield { kind: 'remark', row: null, remark: { kind: 'undecided', message } }
  }
}

function* readSheet(data: readonly Cells[], prefix: string): Generator<RowItem> {
  const first = data.findIndex(isFilled)
  const columns = nameColumns(data)
  for (const [index, cells] of data.entries()) {
    if (index <= first || !isFilled(cells)) continue
    yield { kind: 'row', row: `${prefix}${index + 1}`, cells: new Map(columns.map((name, at) => [name, cells[at]])) }
  }
}

function nameColumns(data: readonly Cells[]): readonly string[] {
  const header = data.find(isFilled) ?? []
  return header.map((cell) =>
    String(cell ?? '')
      .trim()
      .toLowerCase(),
  )
}

function isFilled(cells: Cells): boolean {
  return cells.some((cell) => cell !== null && cell !== undefined && cell !== '')
}
