import { REPORT_LIMIT } from './report-limit.ts'

/** A line without its line feed, counted from 1; `text` is `null` where it is longer than a report may be. */
export interface Line {
  readonly number: number
  readonly text: string | null
}

/** Lines of a text that comes in pieces; a carriage return before the line feed stays. A line that is too long is passed over, never held in memory. */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  let number = 1
  let open = ''
  let isTooLong = false
  for await (const piece of pieces) {
    let from = 0
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      yield makeLine(number, isTooLong ? null : open + piece.slice(from, end))
      number += 1
      open = ''
      isTooLong = false
      from = end + 1
    }
    if (!isTooLong) open += piece.slice(from)
    if (open.length > REPORT_LIMIT) {
      isTooLong = true
      open = ''
    }
  }
  if (open !== '' || isTooLong) yield makeLine(number, isTooLong ? null : open)
}

function makeLine(number: number, text: string | null): Line {
  return { number, text: text !== null && text.length > REPORT_LIMIT ? null : text }
}
