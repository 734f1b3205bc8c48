import { TIME_EXPRESSIONS } from '../languages/de/times.ts'
import type { Span, TextSpan } from '../model/span.ts'
import { makeTextSpan } from '../model/span.ts'

/** The time expressions of a sentence in text order, none inside another; a sure one wins over a vague one before it. */
export function findTimes(text: string, sentence: Span): TextSpan[] {
  const found: TextSpan[] = []
  const wording = text.slice(sentence.start, sentence.end)
  for (const { pattern } of TIME_EXPRESSIONS)
    for (const match of wording.matchAll(pattern)) {
      const start = sentence.start + match.index
      const end = start + match[0].length
      if (/\p{L}/u.test(text[start - 1] ?? '') || /\p{L}/u.test(text[end] ?? '')) continue
      if (!found.some((other) => start < other.end && other.start < end)) found.push(makeTextSpan(text, start, end))
    }
  return found.sort((a, b) => a.start - b.start)
}
