import { mayTakePosition } from './positions/may-take-position.ts'
import { type ReadPositions, readPositions } from './positions/read-positions.ts'
import type { SentenceReader } from './sentence-reader.ts'
import type { Sentence } from './split-sentences.ts'
import { findStating } from './statements/may-state.ts'
import { readStatements } from './statements/read-statements.ts'

/** Reads who says what in a report, the positions taken in it, and what it asserts that parties did. */
export function readStatementsAndActs(
  text: string,
  sentences: readonly Sentence[],
  { tokensOf, contextOf }: SentenceReader,
): ReadPositions {
  const mayState = findStating(tokensOf, sentences.length)
  const statements = readStatements(text, sentences, contextOf, mayState)
  const isWorthReading = (number: number) => {
    const { start, end } = sentences[number]!
    return mayState[number] || mayTakePosition(text.slice(start, end))
  }
  return readPositions(text, sentences, (number) => (isWorthReading(number) ? contextOf(number) : null), statements)
}
