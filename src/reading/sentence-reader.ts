import type { TextSpan } from '../model/span.ts'
import { readContext } from './read-context.ts'
import type { SentenceContext } from './sentence-context.ts'
import type { Sentence } from './split-sentences.ts'
import { splitWords } from './split-words.ts'

/**
 * The sentences of one report, each split and tagged when it is first asked for. Claims, statements and positions ask for the
 * same sentences, and tagging is what costs most.
 */
export interface SentenceReader {
  readonly tokensOf: (number: number) => readonly TextSpan[]
  readonly contextOf: (number: number) => SentenceContext
}

/** So many sentences are kept; in a longer report one that is asked for again is read again, so that memory stays flat. */
const MOST_KEPT = 5000

/** `dateline`: it is no part of the sentence that it opens. */
export function openSentences(text: string, sentences: readonly Sentence[], dateline: TextSpan | null): SentenceReader {
  const tokensOf = keep((number) => {
    const { start, end } = sentences[number]!
    return splitWords(text, dateline?.start === start ? behindDateline(text, dateline.end) : start, end)
  })
  return { tokensOf, contextOf: keep((number) => readContext(tokensOf(number))) }
}

function behindDateline(text: string, end: number): number {
  return end + (/^(?:\s?\([^)]*\))?[\s.:–—-]*/u.exec(text.slice(end, end + 40))?.[0].length ?? 0)
}

function keep<T>(read: (number: number) => T): (number: number) => T {
  const kept = new Map<number, T>()
  return (number) => {
    if (!kept.has(number)) {
      if (kept.size >= MOST_KEPT) kept.clear()
      kept.set(number, read(number))
    }
    return kept.get(number)!
  }
}
