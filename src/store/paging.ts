import { LedgerError } from './ledger-error.ts'
import type { Page, PageWish } from './shapes.ts'

const LIMIT = 100

/** What a list asks of the database: one row more than the page has tells whether another page follows. */
export interface Cut<K> {
  readonly limit: number
  /** The key of the last row of the page before; `null` at the beginning. */
  readonly after: K | null
}

export function readPageWish<K>({ limit = LIMIT, after = null }: PageWish = {}): Cut<K> {
  return { limit, after: after === null ? null : readCursor<K>(after) }
}

/** `keyOf` gives what the list is sorted by: the cursor is made of it, so that a page stays where it is while rows come in. */
export function makePage<R, T>(
  rows: readonly R[],
  limit: number,
  keyOf: (row: R) => unknown,
  make: (row: R) => T,
): Page<T> {
  const items = rows.slice(0, limit)
  const next = rows.length > limit ? writeCursor(keyOf(items.at(-1)!)) : null
  return { items: items.map(make), next }
}

function writeCursor(key: unknown): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

function readCursor<K>(cursor: string): K {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw new LedgerError(`"${cursor}" is no cursor of a list`)
  }
}
