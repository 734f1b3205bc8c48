import type { TextSpan } from '../model/span.ts'
import { findFigures, type RawFigure } from './find-figures.ts'
import { mayAttribute, mayCount, mayCountSomething, mayTellAfterwards } from './gate.ts'
import type { SentenceContext } from './sentence-context.ts'
import type { SentenceReader } from './sentence-reader.ts'
import type { Sentence } from './split-sentences.ts'

/** A sentence that was worth the deep work: its figures, and its words and clauses. */
export interface ReadSentence {
  readonly figures: readonly RawFigure[]
  readonly context: SentenceContext
}

/** Gives each sentence of a report by its number, read; `null` where there is none or where it is not worth reading. */
export type SentenceWindow = (number: number) => ReadSentence | null

/** So many sentences at the start are read in any case: they set the scene. */
const SETTING = 3

/** How many sentences behind the one asked for are kept. */
const KEPT = 2

/**
 * Reads sentences when they are asked for, in rising order, each once, and forgets those behind: memory stays flat however
 * long the report is. Only sentences that hold a figure, set its scene or name its source are worth tagging.
 */
export function openSentenceWindow(
  text: string,
  sentences: readonly Sentence[],
  { tokensOf, contextOf }: SentenceReader,
): SentenceWindow {
  const split = remember((number) => splitSentence(text, sentences[number], () => tokensOf(number)))
  const counts = (number: number) => (split(number)?.figures.length ?? 0) > 0
  return remember((number) => {
    const sentence = split(number)
    if (sentence === null || !isWorthReading(number, sentence.wording, counts)) return null
    return { figures: sentence.figures, context: contextOf(number) }
  })
}

/** The sentences before a figure set its scene and name its source; the one behind it may name the source afterwards. */
function isWorthReading(number: number, wording: string, counts: (number: number) => boolean): boolean {
  if (counts(number) || counts(number + 1)) return true
  if ((counts(number + 2) || counts(number + 3)) && mayAttribute(wording)) return true
  if (number < SETTING) return true
  return mayTellAfterwards(wording) && counts(number - 1)
}

/** Keeps the last few results of a function of rising numbers. */
function remember<T>(read: (number: number) => T): (number: number) => T {
  const kept = new Map<number, T>()
  return (number) => {
    if (kept.has(number)) return kept.get(number)!
    const result = read(number)
    kept.set(number, result)
    kept.delete(number - KEPT - SETTING - 1)
    return result
  }
}

interface SplitSentence {
  readonly wording: string
  readonly figures: readonly RawFigure[]
}

/** The cheap first look: which figures a sentence holds that may count somebody or something. */
function splitSentence(
  text: string,
  sentence: Sentence | undefined,
  tokensOf: () => readonly TextSpan[],
): SplitSentence | null {
  if (sentence === undefined) return null
  const wording = text.slice(sentence.start, sentence.end)
  if (!mayCount(wording)) return { wording, figures: [] }
  const tokens = tokensOf()
  const figures = findFigures(tokens)
  return { wording, figures: mayCountSomething(tokens, figures, wording) ? figures : [] }
}
