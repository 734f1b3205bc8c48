import type { Span } from '../../model/span.ts'
import type { Word } from '../../model/word.ts'
import type { SentenceContext } from '../sentence-context.ts'
import { readSentenceContext } from '../sentence-context.ts'
import { endOfHeading } from '../sources/find-subject.ts'
import type { Sentence } from '../split-sentences.ts'
import type { WordRange } from './attribution.ts'
import { correctFiniteVerbs, QUOTED } from './correct-finite-verbs.ts'
import { cutSegments, type Segment } from './cut-segments.ts'
import { type Frame, findFrames } from './find-frames.ts'
import type { Quotation } from './find-quotations.ts'

/** A sentence in which every quoted passage stands as one word, so that its frame can be read on its own. */
export interface StatedSentence {
  readonly number: number
  readonly sentence: Sentence
  readonly context: SentenceContext
  readonly segments: readonly Segment[]
  readonly frames: readonly Frame[]
  /** The first word behind a heading that is glued to the sentence without a mark: `Hilfe für die Wirte | Bereits im Mai …`; else 0. */
  readonly start: number
  /** The quotation that a word stands for; `null` for plain words. */
  readonly quotationOf: readonly (Quotation | null)[]
}

export function prepareSentence(
  number: number,
  sentence: Sentence,
  read: SentenceContext,
  quotations: readonly Quotation[],
): StatedSentence {
  const passages = quotations.filter((one) => touches(one, sentence) && isPassage(read.words, one, sentence))
  const { words, quotationOf } = joinPassages(read.words, passages)
  const corrected = correctFiniteVerbs(words)
  const context = corrected === read.words ? read : readSentenceContext(corrected)
  return {
    number,
    sentence,
    context,
    segments: cutSegments(context.words, quotationOf),
    frames: findFrames(context, quotationOf),
    start: startOf(context.words),
    quotationOf,
  }
}

function touches({ start, end }: Span, sentence: Sentence): boolean {
  return start < sentence.end && end > sentence.start
}

interface Joined {
  readonly words: readonly Word[]
  readonly quotationOf: readonly (Quotation | null)[]
}

/** The words with each passage as one; the same words where there is none, as in most sentences. */
function joinPassages(words: readonly Word[], passages: readonly Quotation[]): Joined {
  const joined: Word[] = []
  const quotationOf: (Quotation | null)[] = []
  for (const word of words) {
    const passage = passages.find(({ start, end }) => word.start >= start && word.end <= end) ?? null
    if (passage !== null && quotationOf.at(-1) === passage) joined[joined.length - 1] = quotedUpTo(joined.at(-1)!, word)
    else {
      joined.push(passage === null ? word : quotedUpTo(word, word))
      quotationOf.push(passage)
    }
  }
  return { words: passages.length === 0 ? words : joined, quotationOf }
}

/** The word that a passage stands as, from one of its words to another; in the shape of all words (`inClass`). */
function quotedUpTo({ start }: Word, { end }: Word): Word {
  return { text: QUOTED, start, end, class: 'other', lemma: '', mood: null }
}

function startOf(words: readonly Word[]): number {
  const finite = words.findIndex(({ class: kind }) => kind === 'finite')
  const heading = endOfHeading(words, 0, finite)
  return heading < 0 || words[heading]!.text === ':' ? 0 : heading + 1
}

/** Words that make a passage of their own: whole sentences, or a clause with its verb; a quoted phrase stays in its sentence. */
function isPassage(words: readonly Word[], quotation: Quotation, sentence: Sentence): boolean {
  if (quotation.start < sentence.start || quotation.end > sentence.end) return true
  const first = words.findIndex(({ start }) => start >= quotation.start)
  const inside = words.filter(({ start, end }) => start >= quotation.start && end <= quotation.end)
  if (first < 0 || inside.length === 0) return false
  const behind = words.slice(first + inside.length)
  if (words[first - 1]?.text === ':') return true
  if (quotation.length > 1 && behind.length > 1 && /^[.!?,]$/u.test(inside.at(-2)?.text ?? '')) return true
  if (behind[0]?.text === ',' && (behind[1]?.class === 'finite' || /^(?:so|heißt|hieß)$/u.test(behind[1]?.text ?? '')))
    return quotation.length > 1
  return quotation.length > 3 && inside.some(({ class: kind }) => kind === 'finite')
}

/** Whether content is quoted passages and nothing else. */
export function isQuotedPassage({ quotationOf }: StatedSentence, content: readonly WordRange[]): boolean {
  return content.length > 0 && content.every(({ first, last }) => first === last && quotationOf[first] !== null)
}
