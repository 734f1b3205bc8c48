import type { TextSpan } from '../model/span.ts'
import type { SentenceContext } from './sentence-context.ts'

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
