import type { Span } from '../model/span.ts'

/**
 * An id from content alone: the same text, span and meaning give the same id on every machine. FNV-1a over the parts in two
 * lanes (64 bits, 13 digits in base 36); it names claims within a report and is no protection against forgery.
 */
export function makeId(text: string, span: Span, ...meaning: readonly string[]): string {
  const parts = [hashOfText(text), String(span.start), String(span.end), ...meaning].join('\u0000')
  return hash(parts)
}

/** The last text's hash is kept: a report's claims are made one after the other. */
let last = { text: '', hash: '' }

function hashOfText(text: string): string {
  if (last.text !== text) last = { text, hash: hash(text) }
  return last.hash
}

function hash(value: string): string {
  let low = 0x811c9dc5
  let high = 0xcbf29ce4
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit ^ (low >>> 15), 0x85ebca6b)
  }
  return (low >>> 0).toString(36).padStart(7, '0') + (high >>> 0).toString(36).padStart(7, '0')
}
