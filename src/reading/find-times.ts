import { TIME_EXPRESSIONS } from '../languages/de/times.ts'
import { makeTextSpan, type Span, type TextSpan } from '../model/span.ts'
import type { SentenceContext } from './sentence-context.ts'

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

/** The time of a figure's event: one in its own clause, else the sentence's first. */
export function timeOf(context: SentenceContext, times: readonly TextSpan[], figureAt: number): TextSpan | null {
  const clause = context.clauses[context.clauseOf[figureAt] ?? -1]
  const own = times.find((time) =>
    clause?.words.some((index) => context.words[index]!.start >= time.start && context.words[index]!.end <= time.end),
  )
  return own ?? times[0] ?? null
}
