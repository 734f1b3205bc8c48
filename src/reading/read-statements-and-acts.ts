import { type ReadPositions, readPositions } from './positions/read-positions.ts'
import type { SentenceReader } from './sentence-reader.ts'
import type { Sentence } from './split-sentences.ts'
import { findTurns } from './statements/find-turns.ts'
import { findStating } from './statements/may-state.ts'
import { readStatements } from './statements/read-statements.ts'

/** Reads who says what in a report, the positions taken in it, and what it asserts that parties did. */
export function readStatementsAndActs(
  text: string,
  sentences: readonly Sentence[],
  reader: SentenceReader,
): ReadPositions {
  const turns = findTurns(text)
  const labels = new Set(turns.map(({ label }) => text.slice(label.start, label.end)))
  const mayState = findStating(reader.tokensOf, sentences.length, labels)
  const statements = readStatements(text, sentences, reader.contextOf, mayState, turns)
  return readPositions(text, sentences, reader, mayState, statements)
}
