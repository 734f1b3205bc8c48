import { type ReadPositions, readPositions } from '../src/reading/positions/read-positions.ts'
import { readContext } from '../src/reading/read-context.ts'
import type { SentenceContext } from '../src/reading/sentence-context.ts'
import { splitSentences } from '../src/reading/split-sentences.ts'
import { splitWords } from '../src/reading/split-words.ts'
import { readStatements } from '../src/reading/statements/read-statements.ts'

/** Statements and acts of a text, every sentence read, so that what the gates cost is not part of the measure. */
export function readPositionsOf(text: string): ReadPositions {
  const sentences = splitSentences(text)
  const contexts: SentenceContext[] = sentences.map(({ start, end }) => readContext(splitWords(text, start, end)))
  return readPositions(text, sentences, contexts, readStatements(text, sentences, contexts))
}
