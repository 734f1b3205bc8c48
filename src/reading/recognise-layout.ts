import type { Layout } from '../model/reading.ts'
import { makeTextSpan, type Span, type TextSpan } from '../model/span.ts'
import { kindOfSource } from './sources/kind-of-source.ts'
import type { Sentence } from './split-sentences.ts'

/**
 * Recognises headline, lede and dateline where a report has them: a headline is a first line without a full stop, or, where a
 * headline was glued to the text, what stands before the dateline; a dateline is `Kabul – ` or `Aleppo/Kairo.` at the start of
 * the body.
 */
export function recogniseLayout(text: string, sentences: readonly Sentence[]): Layout {
  const dateline = findDateline(text, sentences)
  if (dateline !== null && dateline.before.length > 0) return fromGluedHeadline(text, dateline)
  const first = sentences[0]
  const second = sentences[1]
  const isHeadline =
    first !== undefined && second !== undefined && second.paragraph > first.paragraph && isHeadlineLike(text, first)
  const title = isHeadline ? makeTextSpan(text, first.start + headingMark(text, first), first.end) : null
  const ledeSentence = isHeadline ? second : first
  return {
    title,
    lede: ledeSentence ? makeTextSpan(text, ledeSentence.start, ledeSentence.end) : null,
    dateline: dateline?.span ?? null,
  }
}

const MONTHS = 'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'
const DATELINE = new RegExp(
  `^((?:\\p{Lu}[\\p{L}.'’-]+(?:\\s(?:\\p{Lu}[\\p{L}.'’-]+|am|im|an der|de|del|la))?){1,3}(?:\\s?/\\s?\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)*)(?:,\\s\\d{1,2}\\.\\s?(?:${MONTHS}|\\d{1,2}\\.)(?:\\s?\\d{4})?)?(?:\\s\\([^)]{2,20}\\))?\\s?(?:[–—-]\\s|:\\s(?=\\p{Lu}))`,
  'u',
)
const DATELINE_WITH_STOP = /^(\p{Lu}[\p{L}'’-]+(?:\/\p{Lu}[\p{L}'’-]+)+)\.\s/u
/** `Bonn (KNA) Das Hilfswerk …`, `Genf (epd). Das Hilfswerk …`: no dash behind the agency. */
const DATELINE_WITH_AGENCY =
  /^(\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}[\p{L}'’-]+|a\.\s?M\.|am Main))?(?:\/\p{Lu}[\p{L}'’-]+)*)\s\((?:KNA|epd|dpa|APA|AFP|AP|SDA|sda|Reuters|rtr|dapd|sid)(?:\/\p{L}+)?\)\.?\s(?=[\p{Lu}„"»])/u

interface FoundDateline {
  readonly span: TextSpan
  /** Sentences before it: a headline that was glued to the text. */
  readonly before: readonly Sentence[]
}

function findDateline(text: string, sentences: readonly Sentence[]): FoundDateline | null {
  for (const [number, sentence] of sentences.slice(0, 6).entries()) {
    const match =
      DATELINE.exec(text.slice(sentence.start, sentence.end + 2)) ??
      DATELINE_WITH_STOP.exec(text.slice(sentence.start, sentence.end + 2)) ??
      DATELINE_WITH_AGENCY.exec(text.slice(sentence.start, sentence.end + 2))
    if (
      match === null ||
      /^(?:Der|Die|Das|Ein|Eine|Es|Sie|Er|Wir|Ich|Im|In|Am|So|Und|Aber|Nach|Bei|Mit)\s/u.test(`${match[1]} `) ||
      match[1]!.split(/\s|\//u).length > 5
    )
      continue
    if (number > 0 && match[0].includes(':')) continue
    // `Polizei: Drei Tote bei Brand` says who says so, not where.
    if (match[0].includes(':') && !match[1]!.includes('/') && kindOfSource(match[1]!) !== 'unknown') continue
    return {
      span: makeTextSpan(text, sentence.start, sentence.start + match[1]!.length),
      before: sentences.slice(0, number),
    }
  }
  return null
}

function fromGluedHeadline(text: string, { span, before }: FoundDateline): Layout {
  const first = before[0]!
  const last = before.at(-1)!
  return {
    title: makeTextSpan(text, first.start, first.end),
    lede: before.length > 1 ? makeTextSpan(text, before[1]!.start, last.end) : null,
    dateline: span,
  }
}

/** Markdown's `# ` before a headline is no part of it. */
function headingMark(text: string, { start, end }: Span): number {
  return /^#{1,6}\s+/u.exec(text.slice(start, end))?.[0].length ?? 0
}

/** One line without a full stop at its end, not too long. */
function isHeadlineLike(text: string, sentence: Span): boolean {
  const line = text.slice(sentence.start, sentence.end)
  return line.length <= 160 && !/[.!?:;,]["”“«»]?$/u.test(line)
}
