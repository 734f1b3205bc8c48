import type { Statement } from '../../model/statement.ts'
import { correctTags } from '../correct-tags.ts'
import { readSentenceContext } from '../sentence-context.ts'
import { splitSentences } from '../split-sentences.ts'
import { splitWords } from '../split-words.ts'
import { tagWords } from '../tag-words.ts'
import { mayState } from './may-state.ts'
import { readStatements } from './read-statements.ts'

/** The statements of a text that stands for a report, for tests. */
export function statementsOf(text: string): Statement[] {
  const sentences = splitSentences(text)
  const contexts = sentences.map(({ start, end }) =>
    mayState(text.slice(start, end)) ? readSentenceContext(correctTags(tagWords(splitWords(text, start, end), true))) : null,
  )
  return readStatements(text, sentences, contexts)
}

/** A statement's words, its spans parted by `…`. */
export function contentOf(text: string, { content }: Statement): string {
  return content.map(({ start, end }) => text.slice(start, end)).join(' … ')
}
