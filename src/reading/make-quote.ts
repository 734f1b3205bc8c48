import type { Quote } from '../model/claim.ts'
import type { Span } from '../model/span.ts'

const CONTEXT_LENGTH = 32

/** A stretch of the working text with the characters before and after it. */
export function makeQuote(text: string, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    start,
    end,
  }
}
