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

const VAGUE = /^(?:bisher|bislang|derzeit|zurzeit|momentan|gegenwärtig|damals|einst|nun)$/iu

/**
 * The time of a figure's event: the nearest one in its own clause, else one of another clause that is neither speech nor a
 * relative clause. A vague word (`derzeit`) gives way to any other.
 */
export function timeOf(
  context: SentenceContext,
  times: readonly TextSpan[],
  figureAt: number,
  isSpeech: (word: number) => boolean,
): TextSpan | null {
  const clause = context.clauseOf[figureAt] ?? -1
  const figure = context.words[figureAt]!
  const cost = (time: TextSpan): number => {
    const at = context.words.findIndex(({ start }) => start >= time.start)
    const own = context.clauseOf[at] ?? -1
    const isFar = own !== clause && (isSpeech(at) || context.clauses[own]?.kind === 'relative')
    if (isFar) return Number.POSITIVE_INFINITY
    return Math.abs(time.start - figure.start) + (own === clause ? 0 : 1000) + (VAGUE.test(time.text) ? 500 : 0)
  }
  const best = [...times].sort((a, b) => cost(a) - cost(b))[0]
  return best === undefined || cost(best) === Number.POSITIVE_INFINITY ? null : best
}
