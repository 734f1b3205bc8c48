import { ATTRIBUTION } from '../../languages/de/attribution.ts'
import { lookUpVerb } from '../../languages/de/lexicon.ts'
import type { Span, TextSpan } from '../../model/span.ts'
import type { ClaimTime, TimeExpression } from '../../model/time.ts'
import { readOnce } from '../read-once.ts'
import type { Sentence } from '../split-sentences.ts'
import { boundByPublished, type Dating, readClaimTime } from './claim-time.ts'
import { findTimePhrases } from './find-time-phrases.ts'

/** When what a report tells happened: asked for a phrase of a sentence, or for a sentence that names no time. */
export interface Timeline {
  /** The words of a sentence that name a time, with their prepositions. */
  phrasesOf(sentence: number): readonly TextSpan[]
  /** The time of the words that a claim names it by; without words, what the report says before, else by when it was published. */
  timeOf(phrase: TextSpan | null, sentence: number): ClaimTime | null
  /** The time of the words that stand nearest to a place in a sentence outside the given spans, else as without words. */
  timeNear(at: number, sentence: number, outside: readonly Span[]): ClaimTime | null
}

/** How many sentences back a time may be carried. */
const REACH = 4

/** `expressions` in text order, all of the report. Pure. */
export function openTimeline(
  text: string,
  sentences: readonly Sentence[],
  expressions: readonly TimeExpression[],
  dating: Dating,
): Timeline {
  const bySentence = groupBySentence(sentences, expressions)
  const dated = (phrase: TextSpan, sentence: number) =>
    readClaimTime(
      {
        ...phrase,
        expressions: (bySentence[sentence] ?? []).filter(({ start, end }) => start < phrase.end && phrase.start < end),
        before: text.slice(Math.max(0, phrase.start - 24), phrase.start),
      },
      dating,
    )
  const governing = readOnce((sentence) => {
    const time = bySentence[sentence]!.findLast((one) => mayGovern(text, sentences[sentence]!, one))
    return time === undefined ? null : dated(time, sentence)
  })
  const withoutWords = readOnce(
    (sentence) => carry(sentences, sentence, governing) ?? boundByPublished(dating.published),
  )

  const phrasesOf = readOnce((sentence) => findTimePhrases(text, sentences[sentence]!, bySentence[sentence] ?? []))

  return {
    phrasesOf,
    timeOf: (phrase, sentence) => (phrase === null ? withoutWords(sentence) : dated(phrase, sentence)),
    timeNear: (at, sentence, outside) => {
      const phrases = phrasesOf(sentence).filter((phrase) => !outside.some((span) => holds(span, phrase)))
      const nearest = phrases.sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]
      return nearest === undefined ? withoutWords(sentence) : dated(nearest, sentence)
    },
  }
}

function holds(span: Span, other: Span): boolean {
  return span.start <= other.start && other.end <= span.end
}

function groupBySentence(
  sentences: readonly Sentence[],
  expressions: readonly TimeExpression[],
): readonly (readonly TimeExpression[])[] {
  let next = 0
  return sentences.map(({ end }) => {
    const first = next
    while (next < expressions.length && expressions[next]!.start < end) next++
    return expressions.slice(first, next)
  })
}

/** The nearest time before, in the same paragraph or the one before it, that tells when things happened. */
function carry(
  sentences: readonly Sentence[],
  from: number,
  governing: (sentence: number) => ClaimTime | null,
): ClaimTime | null {
  const { paragraph } = sentences[from] ?? { paragraph: 0 }
  for (let number = from - 1; number >= Math.max(0, from - REACH); number--) {
    if (paragraph - sentences[number]!.paragraph > 1) return null
    const time = governing(number)
    if (time === null || time.value === null || time.relation !== 'at') continue
    const { value, from: start, until, precision, relation } = time
    return { text: null, start: null, end: null, value, from: start, until, precision, relation, anchor: 'context' }
  }
  return null
}

/** A day, week or month; years and references say too little, and the time of a saying is not that of what is said. */
function mayGovern(text: string, sentence: Sentence, time: TimeExpression): boolean {
  return (
    (time.type === 'DATE' || time.type === 'TIME') && /^\d{4}-/u.test(time.value) && !isOfSaying(text, sentence, time)
  )
}

const SAYING: ReadonlySet<string> = new Set(ATTRIBUTION.verbs.flatMap(({ words }) => words))

/** `teilte die Polizei am Montag mit`: a verb of saying in the clause around the time. */
function isOfSaying(text: string, sentence: Sentence, { start, end }: TimeExpression): boolean {
  const before =
    text
      .slice(sentence.start, start)
      .split(/[,;:"„“”»«–—]/u)
      .at(-1) ?? ''
  const behind = text.slice(end, sentence.end).split(/[,;:"„“”»«–—]/u)[0] ?? ''
  const words = `${before} ${behind}`.match(/\p{Ll}\p{L}{2,}/gu) ?? []
  return words.some((word) => lookUpVerb(word).some(({ lemma }) => SAYING.has(lemma)))
}
