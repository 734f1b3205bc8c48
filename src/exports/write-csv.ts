import papa from 'papaparse'
import type { Cell, Column } from './export-format.ts'

/** Rows as CSV (RFC 4180, UTF-8 without a byte order mark) under the columns' names. */
export function writeCsv<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  return writeHead(columns) + writeRows(columns, rows)
}

export function writeHead<T>(columns: readonly Column<T>[]): string {
  return writeCells([columns.map(({ name }) => name)])
}

export function writeRows<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  return writeCells(rows.map((row) => columns.map((column) => column.read(row))))
}

/** Cells as CSV; texts that a spreadsheet would calculate are defused, numbers are left alone. */
export function writeCells(rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return ''
  const safe = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? defuseFormula(cell) : cell)))
  return `${papa.unparse(safe)}\r\n`
}

/**
 * What begins like a formula gets an apostrophe before it, which spreadsheets take for the mark of a text (OWASP, "CSV Injection").
 * Formats that are no CSV keep the text as it is.
 */
export function defuseFormula(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
}
