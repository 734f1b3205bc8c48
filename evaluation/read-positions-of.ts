import type { ReadPositions } from '../src/reading/positions/read-positions.ts'
import { readStatementsAndActs } from '../src/reading/read-statements-and-acts.ts'
import { recogniseLayout } from '../src/reading/recognise-layout.ts'
import { openSentences } from '../src/reading/sentence-reader.ts'
import { splitSentences } from '../src/reading/split-sentences.ts'

/** Statements and acts of a text, as a report of any crisis weight gives them. */
export function readPositionsOf(text: string): ReadPositions {
  const sentences = splitSentences(text)
  const { dateline } = recogniseLayout(text, sentences)
  return readStatementsAndActs(text, sentences, openSentences(text, sentences, dateline))
}
