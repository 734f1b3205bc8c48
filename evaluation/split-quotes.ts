import { createHash } from 'node:crypto'

/** `learn`: articles whose misses may be read for patterns; `check`: a quarter that is only counted. */
export type QuotePart = 'learn' | 'check'

/** The part of the quotation corpus's training articles that one belongs to, by the SHA-256 of its id. */
export function tellQuotePart(id: string): QuotePart {
  return createHash('sha256').update(id).digest()[31]! % 4 === 0 ? 'check' : 'learn'
}
