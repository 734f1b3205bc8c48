import { CLOSED_CLASSES } from '../../languages/de/closed-classes.ts'
import type { TextSpan } from '../../model/span.ts'

/** The words of a raw text, before any sentence is tagged: where each begins and ends. Numbers and signs stand between them. */
export interface ScannedWords {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** One of them, made when it is looked at: most words of a report never are. */
export interface ScannedWord extends TextSpan {
  readonly isCapital: boolean
  /** A function word: at the beginning of a sentence its capital tells nothing. */
  readonly isFunctionWord: boolean
  /** What stands between the word before and this one. */
  readonly gap: string
}

/** Finds the words; by character codes, since every character of every report comes by here. */
export function scanWords(text: string): ScannedWords {
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue
    const end = endOfWord(text, at)
    starts.push(at)
    ends.push(end)
    at = end
  }
  return { text, starts, ends }
}

/** Letters, digits, and hyphens and apostrophes between them; `St.` before a capital keeps its full stop. */
function endOfWord(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (!isLetter(code) && !isDigit(code) && !(isJoint(code) && isLetterOrDigit(text, at + 1))) break
    at++
  }
  return at === start + 2 && /^St\. \p{Lu}/u.test(text.slice(start, at + 3)) ? at + 1 : at
}

function isLetterOrDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isLetter(code) || isDigit(code)
}

/** Beyond Latin everything but general punctuation, arrows and the like counts as a letter. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 32) >= 0x61 && (code | 32) <= 0x7a
  return (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || (code >= 0x2c00 && code < 0xfe00)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** `-`, `'`, `’`, `‘`, `ʼ` is a letter by its code. */
function isJoint(code: number): boolean {
  return code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2018
}

/** Whether a word begins with a capital letter. */
export function isCapitalAt({ text, starts }: ScannedWords, index: number): boolean {
  const code = text.charCodeAt(starts[index]!)
  if (code < 0x80) return code < 0x5b
  const first = text[starts[index]!]!
  return first !== first.toLowerCase()
}

/** The word of a number; `undefined` beyond the ends. */
export function wordAt(words: ScannedWords, index: number): ScannedWord | undefined {
  const start = words.starts[index]
  const end = words.ends[index]
  if (start === undefined || end === undefined) return undefined
  const text = words.text.slice(start, end)
  return {
    text,
    start,
    end,
    isCapital: isCapitalAt(words, index),
    isFunctionWord: text.length < 12 && CLOSED_CLASSES.has(text.toLowerCase()),
    gap: words.text.slice(index === 0 ? 0 : words.ends[index - 1], start),
  }
}
