import type { Statement } from '../../model/statement.ts'
import { correctTags } from '../correct-tags.ts'
import { readSentenceContext } from '../sentence-context.ts'
import type { Sentence } from '../split-sentences.ts'
import { splitWords } from '../split-words.ts'
import { tagWords } from '../tag-words.ts'
import { mayState } from './may-state.ts'
import { readStatements } from './read-statements.ts'

/** Reads the statements of a whole report: tags the sentences that may hold one, and reads them together. */
export function readAllStatements(text: string, sentences: readonly Sentence[]): Statement[] {
  const wordings = sentences.map(({ start, end }) => text.slice(start, end))
  const contexts = sentences.map(({ start, end }, number) =>
    mayState(wordings[number]!, wordings[number + 1])
      ? readSentenceContext(correctTags(tagWords(splitWords(text, start, end), true)))
      : null,
  )
  return readStatements(text, sentences, contexts)
}
