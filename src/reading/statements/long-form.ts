import type { Source } from '../../model/claim.ts'
import { isShortName } from '../../model/short-name.ts'
import type { Span } from '../../model/span.ts'
import { kindOfSource } from '../sources/kind-of-source.ts'
import { rememberInReport } from './remember-in-report.ts'

/**
 * A body that is called by its letters, with the words that the report gave for them before: `die Organisation für Wasser (OFW) … …, erklärt
 * die OFW`. The source as it was where it gave none.
 */
export function withLongForm(text: string, source: Source): Source {
  if (source.mention !== null || !isShortName(source.text)) return source
  const long = longFormOf(text, source.text)
  if (long === null || long.end > source.start) return source
  const { start, end } = long
  const kind = kindOfSource(text.slice(start, end))
  return {
    ...source,
    ...{ text: text.slice(start, end), start, end },
    kind: kind === 'unknown' ? source.kind : kind,
    mention: { start: source.start, end: source.end },
  }
}

/** Words with capitals, and the small ones between them, up to the letters in their bracket; from the one that begins as they do. */
const longFormOf = rememberInReport((text, letters): Span | null => {
  const bracket = text.indexOf(` (${letters})`)
  if (bracket < 0) return null
  const before = NAME.exec(text.slice(Math.max(0, bracket - LONGEST), bracket))?.[0] ?? ''
  const first = [...before.matchAll(/(?<!\S)\p{Lu}/gu)].find(([initial]) => initial === letters.charAt(0))
  if (first === undefined) return null
  return { start: bracket - before.length + first.index, end: bracket + letters.length + 3 }
})

const NAME = /\p{Lu}[\p{L}-]*(?:\s(?:\p{Lu}[\p{L}-]*|für|der|des|und|zur|zum|in|im|gegen|ohne|of|for|and|the))*$/u

/** No name has more characters. */
const LONGEST = 120
