/**
 * PostgreSQL keeps neither the character NUL nor half a surrogate pair, and a report may hold both. They are written as
 * `␚` with four hexadecimal digits, as is a `␚` itself, so that every text comes back as it was.
 */
const UNKEEPABLE = /[\0␚]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const PACKED = /␚([0-9a-f]{4})/g

export function packText(text: string): string {
  return text.replace(UNKEEPABLE, (unit) => `␚${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

export function unpackText(text: string): string {
  if (!text.includes('␚')) return text
  return text.replace(PACKED, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}

/** What `JSON.stringify` makes of the characters that must be packed; it may also match where nothing must be. */
const SUSPECT = /\\u(?:0000|d[89a-f])|␚/

/** A value as JSON that PostgreSQL can keep; the search is cheap, and the walk through the value is rare. */
export function packJson(value: unknown): string {
  const json = JSON.stringify(value)
  return SUSPECT.test(json) ? JSON.stringify(walk(value, packText)) : json
}

/** The value of a JSON column, asked for as text (`data::text`). */
export function unpackJson<T>(json: string): T {
  const value = JSON.parse(json)
  return json.includes('␚') ? (walk(value, unpackText) as T) : value
}

function walk(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => walk(item, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), walk(item, change)]))
}
