import { remarkOnUndecodable } from '../bytes/decode-report.ts'
import { decodeStream } from '../bytes/decode-stream.ts'
import { type Line, splitLines } from '../bytes/split-lines.ts'
import { type RowItem, Unreadable } from '../form.ts'
import { readRecords } from './csv-records.ts'

const DELIMITERS = [',', ';', '\t', '|'] as const

/** The columns of a table, in lower case, and what stands between its cells. */
export interface Columns {
  readonly names: readonly string[]
  readonly delimiter: string
}

/** Columns as the first line of a CSV names them, if the wanted one is among them: that tells the delimiter, too. */
export function tellColumns(beginning: string, wanted: string): Columns | null {
  const line = beginning.trimStart().split('\n', 1)[0] ?? ''
  const candidates = DELIMITERS.map((delimiter) => ({ delimiter, names: line.split(delimiter).map(cleanName) }))
  return candidates.find(({ names }) => names.includes(wanted)) ?? null
}

/**
 * The rows of a CSV, with their cells by column. The header is row 1, as a spreadsheet shows it. Throws
 * {@link Unreadable} without the column `wanted`.
 */
export async function* readTable(chunks: AsyncIterable<Buffer>, wanted: string): AsyncGenerator<RowItem> {
  const decoding = decodeStream(chunks)
  const lines = splitLines(decoding.pieces)
  const header = await findHeader(lines)
  if (!header) return
  const columns = tellColumns(header.text ?? '', wanted)
  if (!columns) throw new Unreadable(`no column "${wanted}" in its first line: ${shorten(header.text ?? '')}`)
  for await (const record of readRecords(lines, columns.delimiter, header.number + 1)) {
    const { row, line } = record
    const fail = (cause: string): RowItem => ({
      kind: 'remark',
      row: String(row),
      remark: { kind: 'failed', message: line === row ? cause : `${cause} (line ${line})` },
    })
    if (record.kind === 'broken') yield fail(record.cause)
    else if (record.cells.length !== columns.names.length)
      yield fail(`${record.cells.length} cells where the header has ${columns.names.length}`)
    else yield { kind: 'row', row: String(row), cells: nameCells(columns.names, record.cells) }
  }
  for (const remark of remarkOnUndecodable(decoding.countUndecodable())) yield { kind: 'remark', row: null, remark }
}

async function findHeader(lines: AsyncGenerator<Line>): Promise<Line | null> {
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    if (next.value.text?.trim() !== '') return next.value
  }
  return null
}

function nameCells(names: readonly string[], cells: readonly string[]): Map<string, string> {
  return new Map(names.map((name, index) => [name, cells[index] ?? '']))
}

function cleanName(cell: string): string {
  return cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim()
    .toLowerCase()
}

function shorten(line: string): string {
  return line.length > 80 ? `${line.slice(0, 80).trim()} …` : line.trim()
}
