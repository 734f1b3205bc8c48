import Papa from 'papaparse'
import { OVER_LIMIT, REPORT_LIMIT } from '../bytes/report-limit.ts'
import type { Line } from '../bytes/split-lines.ts'

interface Place {
  /** Counted as a spreadsheet does: a record is one row, however many lines it has; so is an empty line. */
  readonly row: number
  /** Line of the file on which it begins. */
  readonly line: number
}

/** A record of a CSV, or the line on which one begins that makes no sense. */
export type CsvRecord = Place &
  ({ readonly kind: 'record'; readonly cells: readonly string[] } | { readonly kind: 'broken'; readonly cause: string })

/** A cell of more lines than this is none: its quotation mark was never meant to open. Held lines take memory. */
const MOST_LINES = 50_000

const NEVER_CLOSED = 'a quotation mark is opened and never closed'

/**
 * Joins lines to records (RFC 4180: a quoted cell may hold line ends) and splits these into cells. A record that makes no
 * sense costs one line: reading goes on behind it, even where an open quotation mark had swallowed the rest of the file.
 */
export async function* readRecords(
  lines: AsyncIterable<Line>,
  delimiter: string,
  firstRow: number,
): AsyncGenerator<CsvRecord> {
  const assembly = new Assembly(delimiter, firstRow)
  for await (const line of lines) yield* assembly.add(line)
  yield* assembly.end()
}

/** The lines of the record that is not complete yet. */
class Assembly {
  private readonly delimiter: string
  private row: number
  private open: Line[] = []
  private openLength = 0

  constructor(delimiter: string, firstRow: number) {
    this.delimiter = delimiter
    this.row = firstRow
  }

  *add(line: Line): Generator<CsvRecord> {
    const waiting = [line]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const again = yield* this.addOne(next)
      for (const open of again.reverse()) waiting.push(open)
    }
  }

  *end(): Generator<CsvRecord> {
    while (this.open.length > 0) {
      for (const line of yield* this.giveUp(NEVER_CLOSED)) yield* this.add(line)
    }
  }

  /** Takes a line; returns the lines that must be looked at again, because the record they were in came to nothing. */
  private *addOne(line: Line): Generator<CsvRecord, Line[]> {
    if (line.text === null) {
      const again = this.open.length > 0 ? yield* this.giveUp(NEVER_CLOSED) : null
      if (again) return [...again, line]
      yield this.makeBroken(line, OVER_LIMIT)
      return []
    }
    if (this.open.length === 0) return yield* this.begin(line, line.text)
    this.open.push(line)
    this.openLength += line.text.length + 1
    if (this.openLength > REPORT_LIMIT || this.open.length > MOST_LINES) return yield* this.giveUp(NEVER_CLOSED)
    if (countQuotes(line.text) % 2 === 0) return []
    const parsed = this.parse(this.open.map(({ text }) => text).join('\n'))
    if (typeof parsed === 'string') return yield* this.giveUp(parsed)
    yield this.makeRecord(this.open[0] ?? line, parsed)
    this.close()
    return []
  }

  private *begin(line: Line, text: string): Generator<CsvRecord, Line[]> {
    if (text.trim() === '') {
      this.row += 1
      return []
    }
    const parsed = this.parse(text)
    if (typeof parsed !== 'string') yield this.makeRecord(line, parsed)
    else if (parsed !== NEVER_CLOSED) yield this.makeBroken(line, parsed)
    else {
      this.open = [line]
      this.openLength = text.length
    }
    return []
  }

  private *giveUp(cause: string): Generator<CsvRecord, Line[]> {
    const [first, ...rest] = this.open
    this.close()
    if (first) yield this.makeBroken(first, cause)
    return rest
  }

  private close(): void {
    this.open = []
    this.openLength = 0
  }

  /** The cells of one record, or what is wrong with it. */
  private parse(text: string): readonly string[] | string {
    const record = text.endsWith('\r') ? text.slice(0, -1) : text
    const { data, errors } = Papa.parse<string[]>(record, { delimiter: this.delimiter, newline: '\n' })
    if (errors.some(({ code }) => code === 'MissingQuotes')) return NEVER_CLOSED
    if (errors.length > 0 || data.length !== 1) return 'a quotation mark stands where none may stand'
    return data[0] ?? []
  }

  private makeRecord(line: Line, cells: readonly string[]): CsvRecord {
    return { kind: 'record', row: this.row++, line: line.number, cells }
  }

  private makeBroken(line: Line, cause: string): CsvRecord {
    return { kind: 'broken', row: this.row++, line: line.number, cause }
  }
}

function countQuotes(text: string): number {
  let count = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1
  return count
}
