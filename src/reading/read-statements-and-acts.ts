import { mayTakePosition } from './positions/may-take-position.ts'
import { type ReadPositions, readPositions } from './positions/read-positions.ts'
import type { SentenceReader } from './sentence-reader.ts'
import type { Sentence } from './split-sentences.ts'
import { findStating } from './statements/may-state.ts'
import { readStatements } from './statements/read-statements.ts'

/**
 * Reads who says what in a report and, where it `touchesCrisis`, the positions taken in it and what it asserts that parties did:
 * elsewhere the same words tell of football and party politics.
 */
export function readStatementsAndActs(
  text: string,
  sentences: readonly Sentence[],
  { tokensOf, contextOf }: SentenceReader,
  touchesCrisis: boolean,
): ReadPositions {
  const mayState = findStating(tokensOf, sentences.length)
  const statements = readStatements(text, sentences, (number) => (mayState[number] ? contextOf(number) : null))
  if (!touchesCrisis) return { statements, acts: [] }
  const mayTakeOne = sentences.map(({ start, end }) => mayTakePosition(text.slice(start, end)))
  return readPositions(text, sentences, (number) => (mayTakeOne[number] ? contextOf(number) : null), statements)
}
