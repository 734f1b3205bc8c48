/** What one place (a page, front matter, a line of `reports.csv`, a row) says of a report, in its own words. */
export interface Metadata {
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly address: string | null
  readonly language: string | null
}

const NAMES: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: ['title'],
  outlet: ['outlet'],
  published: ['published', 'date'],
  address: ['url', 'address'],
  language: ['language'],
}

/** Nothing said, or only what is handed in. */
export function makeMetadata(said: Partial<Metadata> = {}): Metadata {
  return { title: null, outlet: null, published: null, address: null, language: null, ...said }
}

/** Metadata from named values: cells of a row, keys of front matter. Names in lower case; an empty value says nothing. */
export function pickMetadata(values: ReadonlyMap<string, unknown>): Metadata {
  const pick = (names: readonly string[]) => names.map((name) => toText(values.get(name))).find((said) => said !== null)
  const entries = Object.entries(NAMES).map(([field, names]) => [field, pick(names) ?? null])
  return makeMetadata(Object.fromEntries(entries))
}

/** A value as a text: a number is written out, a date cell becomes its day; anything else is not a text. */
export function toText(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return null
  return value.trim() || null
}
