import { correctTags } from './correct-tags.ts'
import { mayTakePosition } from './positions/may-take-position.ts'
import { type ReadPositions, readPositions } from './positions/read-positions.ts'
import { readSentenceContext } from './sentence-context.ts'
import type { Sentence } from './split-sentences.ts'
import { splitWords } from './split-words.ts'
import { mayState } from './statements/may-state.ts'
import { readStatements } from './statements/read-statements.ts'
import { tagWords } from './tag-words.ts'

/** Reads who says what in a report, the positions taken in it, and what it asserts that parties did. */
export function readStatementsAndActs(text: string, sentences: readonly Sentence[]): ReadPositions {
  const wordings = sentences.map(({ start, end }) => text.slice(start, end))
  const contexts = sentences.map(({ start, end }, number) => {
    const wording = wordings[number]!
    const isWorthReading = mayState(wording, wordings[number + 1]) || mayTakePosition(wording)
    return isWorthReading ? readSentenceContext(correctTags(tagWords(splitWords(text, start, end), true))) : null
  })
  return readPositions(text, sentences, contexts, readStatements(text, sentences, contexts))
}
