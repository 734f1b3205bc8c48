import type { TextSpan } from '../model/span.ts'
import { readContext } from './read-context.ts'
import { readOnce } from './read-once.ts'
import type { SentenceContext } from './sentence-context.ts'
import type { Sentence } from './split-sentences.ts'
import { splitWords, type Token } from './split-words.ts'

/**
 * The sentences of one report, each split and tagged when it is first asked for. Claims, statements and positions ask for the
 * same sentences, and tagging is what costs most.
 */
export interface SentenceReader {
  readonly tokensOf: (number: number) => readonly Token[]
  readonly contextOf: (number: number) => SentenceContext
}

/** `dateline`: it is no part of the sentence that it opens. */
export function openSentences(text: string, sentences: readonly Sentence[], dateline: TextSpan | null): SentenceReader {
  const tokensOf = readOnce((number) => {
    const { start, end } = sentences[number]!
    return splitWords(text, dateline?.start === start ? behindDateline(text, dateline.end) : start, end)
  })
  return { tokensOf, contextOf: readOnce((number) => readContext(tokensOf(number))) }
}

function behindDateline(text: string, end: number): number {
  return end + (/^(?:\s?\([^)]*\))?[\s.:–—-]*/u.exec(text.slice(end, end + 40))?.[0].length ?? 0)
}
