import { remarkOnUndecodable } from './bytes/decode-report.ts'
import { decodeStream } from './bytes/decode-stream.ts'
import { OVER_LIMIT } from './bytes/report-limit.ts'
import { type Line, splitLines } from './bytes/split-lines.ts'
import type { RowItem, RowsForm } from './form.ts'

/** JSON Lines: a report a line, an object with the keys of `rows/row-draft.ts`. Read line by line, whatever its size. */
export const jsonl: RowsForm = {
  holds: 'rows',
  endings: ['.jsonl', '.ndjson'],
  looksLike: (head) => /^\s*(?:\{\s*"|\[\s*\{\s*")/.test(head.text),
  readRows,
}

async function* readRows(chunks: AsyncIterable<Buffer>): AsyncGenerator<RowItem> {
  const decoding = decodeStream(chunks)
  for await (const line of splitLines(decoding.pieces)) {
    if (line.number === 1 && line.text?.trimStart().startsWith('[')) {
      yield fail(null, 'a JSON array, not JSON Lines: write one object a line')
      return
    }
    if (line.text === null || line.text.trim() !== '') yield readLine(line)
  }
  for (const remark of remarkOnUndecodable(decoding.countUndecodable())) yield { kind: 'remark', row: null, remark }
}

function readLine({ number, text }: Line): RowItem {
  const row = String(number)
  if (text === null) return fail(row, OVER_LIMIT)
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(row, 'not a JSON object')
    return { kind: 'row', row, cells: new Map(Object.entries(value)) }
  } catch (error) {
    return fail(row, `not JSON: ${(error as SyntaxError).message.split('\n', 1)[0]}`)
  }
}

function fail(row: string | null, message: string): RowItem {
  return { kind: 'remark', row, remark: { kind: 'failed', message } }
}
