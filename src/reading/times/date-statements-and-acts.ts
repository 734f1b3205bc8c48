import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { ReadPositions } from '../positions/read-positions.ts'
import type { Sentence } from '../split-sentences.ts'
import type { Timeline } from './timeline.ts'

/**
 * The same statements and acts with the time of each. A statement's time is that of the saying: the expression nearest to its cue,
 * outside of what is said (`forderte am Mittwoch, die Waffen sollten ab Freitag schweigen` was said on Wednesday).
 */
export function dateStatementsAndActs(
  { statements, acts }: ReadPositions,
  sentences: readonly Sentence[],
  timeline: Timeline,
): ReadPositions {
  const dateStatement = (statement: Statement) => {
    const at = statement.cue?.start ?? statement.content[0]?.start ?? 0
    return { ...statement, time: timeline.timeNear(at, sentenceAt(sentences, at), statement.content) }
  }
  return {
    statements: statements.map(dateStatement),
    acts: acts.map((act) => ({
      ...act,
      time: timeline.timeNear(act.quote.start, sentenceAt(sentences, act.quote.start), []),
    })),
  }
}

/** The number of the last sentence that begins at or before a place, by halving. */
function sentenceAt(sentences: readonly Span[], at: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (sentences[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  return low
}
