import type { TextSpan } from '../model/span.ts'
import { correctTags } from './correct-tags.ts'
import { readSentenceContext, type SentenceContext } from './sentence-context.ts'
import { tagWords } from './tag-words.ts'

/** Words, clauses and predicates of a whole sentence from its tokens: tagged, the tags corrected, cut into clauses. */
export function readContext(tokens: readonly TextSpan[]): SentenceContext {
  return readSentenceContext(correctTags(tagWords(tokens, true)))
}
