import { ABBREVIATIONS, AFTER_ORDINAL, SENTENCE_OPENERS } from '../languages/de/sentence-ends.ts'
import type { Span } from '../model/span.ts'

/** A sentence of the working text, without the white space around it. */
export interface Sentence extends Span {
  /** Counts paragraphs from 0: sentences with the same number stand in one paragraph. */
  readonly paragraph: number
}

/** A longer sentence is a list or noise; it is cut so that reading stays linear in the text's length. */
const LONGEST = 1500

const STOP = /[.!?…]+[")\]“”»«’'‹›]*/gu
const CLOSERS = /["“”»«’'‹›)\]]/u

/**
 * Splits the working text into sentences. Headlines without a full stop end with their line; a line broken only to fit a
 * column does not end anything. What stands before `from` is passed over.
 */
export function splitSentences(text: string, from = 0): Sentence[] {
  const sentences: Sentence[] = []
  splitParagraphs(text, from).forEach((paragraph, number) => {
    let start = paragraph.start
    for (const end of sentenceEnds(text, paragraph)) {
      pushPieces(sentences, text, start, end, number)
      start = end
    }
    pushPieces(sentences, text, start, paragraph.end, number)
  })
  return sentences
}

/** Stretches between line breaks that end something: blank lines, and single breaks unless the text is wrapped to a column. */
function splitParagraphs(text: string, from: number): Span[] {
  const breaks = [...text.matchAll(/[ \t]*(?:\r\n|\n|\r|\u2028|\u2029)\s*/gu)]
  const wrapped = isWrappedToColumn(text, breaks)
  const paragraphs: Span[] = []
  let start = from
  for (const lineBreak of breaks) {
    if (lineBreak.index < from) continue
    if (wrapped && !isBlankLine(lineBreak[0])) continue
    if (continuesInLowerCase(text, lineBreak)) continue
    if (lineBreak.index > start) paragraphs.push({ start, end: lineBreak.index })
    start = lineBreak.index + lineBreak[0].length
  }
  if (start < text.length) paragraphs.push({ start, end: text.length })
  return paragraphs
}

function isBlankLine(lineBreak: string): boolean {
  return (lineBreak.match(/\r\n|\n|\r|\u2028|\u2029/gu)?.length ?? 0) > 1
}

function continuesInLowerCase(text: string, lineBreak: RegExpExecArray): boolean {
  return !isBlankLine(lineBreak[0]) && /\p{Ll}/u.test(text[lineBreak.index + lineBreak[0].length] ?? '')
}

/** Mail and old text files break lines near column 72: then many lines go on in lower case, which paragraphs never do. */
function isWrappedToColumn(text: string, breaks: readonly RegExpExecArray[]): boolean {
  const single = breaks.filter((lineBreak) => !isBlankLine(lineBreak[0]))
  if (single.length < 4) return false
  return single.filter((lineBreak) => continuesInLowerCase(text, lineBreak)).length > single.length * 0.25
}

function* sentenceEnds(text: string, paragraph: Span): Generator<number> {
  STOP.lastIndex = paragraph.start
  for (let stop = STOP.exec(text); stop && stop.index < paragraph.end; stop = STOP.exec(text)) {
    const end = stop.index + stop[0].length
    const resume = STOP.lastIndex
    if (end < paragraph.end && endsSentence(text, stop.index, end, stop[0])) yield end
    STOP.lastIndex = resume
  }
}

function endsSentence(text: string, stop: number, end: number, mark: string): boolean {
  const next = text[end] ?? ''
  if (!/\s/u.test(next)) return isGluedSentence(text, stop, end)
  const rest = text.slice(end, end + 40).trimStart()
  // `eBay` begins a sentence as well as a word with a capital.
  if (/^\p{Ll}(?!\p{Lu}\p{Ll})/u.test(rest)) return false
  if (/^[,;:]/u.test(rest)) return false
  if (mark[0] !== '.') return !CLOSERS.test(mark.at(-1) ?? '') || !/^[–-]/u.test(rest)
  return !isAbbreviation(text, stop, rest)
}

/** `Kontakt auf.In den` — a full stop between a word and a capitalised word, as it stands where texts were joined. */
function isGluedSentence(text: string, stop: number, end: number): boolean {
  return /\p{Ll}{2}$/u.test(text.slice(stop - 2, stop)) && /^\p{Lu}\p{Ll}/u.test(text.slice(end, end + 2))
}

function isAbbreviation(text: string, stop: number, rest: string): boolean {
  const before = /(\p{L}+|\d+)$/u.exec(text.slice(Math.max(0, stop - 24), stop))?.[1]
  if (before === undefined) return false
  if (/^\d+$/u.test(before)) return isOrdinal(text, stop, before, rest)
  if (/^[IVX]+$/u.test(before) && isNamedBefore(text, stop - before.length)) return !opensSentence(rest)
  if (before.length === 1) return /\p{Lu}/u.test(before) || /^\p{L}\./u.test(rest)
  return ABBREVIATIONS.has(before.toLowerCase())
}

function isOrdinal(text: string, stop: number, digits: string, rest: string): boolean {
  if (digits.length > 2) return false
  if (AFTER_ORDINAL.test(rest) || /^\d{1,2}\./u.test(rest)) return true
  if (/^(?:19|20)\d\d(?!\d)/u.test(rest) && isMonthOfDate(text, stop - digits.length)) return true
  if (opensSentence(rest)) return false
  return /(?:^|\s)(?:der|die|das|den|dem|des|am|im|zum|zur|vom|bis|seit|ab)\s$/iu.test(
    text.slice(Math.max(0, stop - digits.length - 6), stop - digits.length),
  )
}

function opensSentence(rest: string): boolean {
  return SENTENCE_OPENERS.has(/^[„“"»«]?(\p{L}+)/u.exec(rest)?.[1] ?? '')
}

/** `Papst Johannes XXIV.`; `Kapitel IV.` looks the same, and only what follows tells. */
function isNamedBefore(text: string, start: number): boolean {
  return /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 24), start))
}

/** `9.` in `3. 9. 2031`. */
function isMonthOfDate(text: string, start: number): boolean {
  return /(?<!\d)\d{1,2}\.\s$/u.test(text.slice(Math.max(0, start - 5), start))
}

function pushPieces(sentences: Sentence[], text: string, from: number, to: number, paragraph: number): void {
  let start = from
  while (to - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST)
    const cut = space > start ? space : start + LONGEST
    pushTrimmed(sentences, text, start, cut, paragraph)
    start = cut
  }
  pushTrimmed(sentences, text, start, to, paragraph)
}

function pushTrimmed(sentences: Sentence[], text: string, from: number, to: number, paragraph: number): void {
  let start = from
  let end = to
  while (start < end && /\s/u.test(text[start]!)) start++
  while (end > start && /\s/u.test(text[end - 1]!)) end--
  if (start < end) sentences.push({ start, end, paragraph })
}
