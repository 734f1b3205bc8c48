import { openPositionGate } from './positions/may-take-position.ts'
import { type ReadPositions, readPositions } from './positions/read-positions.ts'
import { readContext } from './read-context.ts'
import type { Sentence } from './split-sentences.ts'
import { splitWords } from './split-words.ts'
import { mayState } from './statements/may-state.ts'
import { readStatements } from './statements/read-statements.ts'

/** Reads who says what in a report, the positions taken in it, and what it asserts that parties did. */
export function readStatementsAndActs(text: string, sentences: readonly Sentence[]): ReadPositions {
  const wordings = sentences.map(({ start, end }) => text.slice(start, end))
  const mayTakePosition = openPositionGate(text, sentences)
  const contexts = sentences.map(({ start, end }, number) => {
    const wording = wordings[number]!
    const isWorthReading = mayState(wording, wordings[number + 1]) || mayTakePosition(wording)
    return isWorthReading ? readContext(splitWords(text, start, end)) : null
  })
  return readPositions(text, sentences, contexts, readStatements(text, sentences, contexts))
}
