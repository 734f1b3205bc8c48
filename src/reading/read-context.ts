import { correctTags } from './correct-tags.ts'
import { readSentenceContext, type SentenceContext } from './sentence-context.ts'
import type { Token } from './split-words.ts'
import { tagWords } from './tag-words.ts'

/** Words, clauses and predicates of a whole sentence from its tokens: tagged, the tags corrected, cut into clauses. */
export function readContext(tokens: readonly Token[]): SentenceContext {
  return readSentenceContext(correctTags(tagWords(tokens, true)))
}
