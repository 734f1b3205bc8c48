import { TIME_PHRASES } from '../../languages/de/time-phrases.ts'
import { makeTextSpan, type Span, type TextSpan } from '../../model/span.ts'
import type { TimeExpression } from '../../model/time.ts'

/**
 * The times of a sentence as a claim names them, in text order, none inside another: an expression with its preposition (`in den
 * letzten 48 Stunden`), two that belong together (`von 1918 bis 1920`), and wordings that have no value of their own (`seit Beginn
 * der Kämpfe`). `expressions` are those of the sentence.
 */
export function findTimePhrases(text: string, sentence: Span, expressions: readonly TimeExpression[]): TextSpan[] {
  const wordings = findWordings(text, sentence)
  const phrases: TextSpan[] = [...wordings]
  let floor = sentence.start
  for (let index = 0; index < expressions.length; index++) {
    const first = expressions[index]!
    if (!tellsWhen(first) || wordings.some(({ start, end }) => start < first.end && first.start < end)) continue
    const start = startOf(text, floor, first)
    if (start === null) continue
    while (isJoined(text, text.slice(start, expressions[index]!.start), expressions[index]!, expressions[index + 1]))
      index++
    const { end } = expressions[index]!
    phrases.push(makeTextSpan(text, start, end))
    floor = end
  }
  return phrases.sort((a, b) => a.start - b.start)
}

/** Rates tell how often, and `jetzt` or `künftig` hardly more than the tense. */
function tellsWhen({ type, value, text }: TimeExpression): boolean {
  if (type === 'SET') return !/^(?:pro|je|im|am)(?!\p{L})/iu.test(text)
  if (value.endsWith('_REF')) return REFERENCES.test(text)
  return !/^des Jahres$/iu.test(text)
}

const REFERENCES =
  /^(?:derzeit|zurzeit|momentan|gegenwärtig|damals|einst|heute|im Moment|(?:der )?(?:Vergangenheit|Zukunft))$/iu

/** Most sentences have none of these wordings: one look tells. */
const ANY = new RegExp(TIME_PHRASES.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'iu')

/** Wordings without a value. */
function findWordings(text: string, sentence: Span): TextSpan[] {
  const wording = text.slice(sentence.start, sentence.end)
  if (!ANY.test(wording)) return []
  const found: TextSpan[] = []
  for (const { pattern } of TIME_PHRASES)
    for (const match of wording.matchAll(pattern)) {
      const start = sentence.start + match.index
      const end = start + match[0].length
      if (!found.some((other) => start < other.end && other.start < end)) found.push(makeTextSpan(text, start, end))
    }
  return found
}

/** Prepositions before an expression, an article between them or not. */
const BEFORE =
  /(?<!\p{L})(?:bis (?:zum|zu)|innerhalb von|kurz (?:vor|nach)|(?:seit|ab|bis|nach|vor) (?:dem|der|den)|am|im|in|an|ab|bis|seit|vom|von|zum|zur|zu|während|binnen|innerhalb|vor|nach|für|über|um|gegen|aus)\s(?:(?:der|dem|den|die|das|des)\s)?$/iu

/** A length of time says when only with one of these before it. */
const BEFORE_LENGTH =
  /(?<!\p{L})(?:in|im|vor|seit|binnen|innerhalb(?: von)?|während)\s(?:(?:der|dem|den|des)\s)?(?:(?:über|knapp|rund|etwa)\s)?$/iu

/** Where the phrase begins; `null` for a length of time without a preposition: it says how long, not when. */
function startOf(text: string, floor: number, { start, type, text: words }: TimeExpression): number | null {
  const near = text.slice(Math.max(floor, start - 24), start)
  const before = (type === 'DURATION' ? BEFORE_LENGTH : BEFORE).exec(near)?.[0] ?? ''
  if (type === 'DURATION' && before === '') return null
  return /^\d{4}$/u.test(words) && IS_ATTRIBUTE.test(near) ? null : start - before.length
}

/** `das 1938 erbaute Gefängnis`: the year belongs to the prison. */
const IS_ATTRIBUTE = /(?<!\p{L})(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer)\s$/iu

/** `von Montag bis Mittwoch`, `am Montag um 14 Uhr`. */
function isJoined(text: string, before: string, current: TimeExpression, next: TimeExpression | undefined): boolean {
  if (next === undefined) return false
  const between = text.slice(current.end, next.start)
  if (/^\sbis\s(?:zum\s)?$/u.test(between)) return /^(?:von|vom)(?!\p{L})/iu.test(before)
  return (
    next.type === 'TIME' && /T\d/u.test(next.value) && /^,?\s(?:(?:um|gegen|kurz vor|kurz nach)\s)?$/u.test(between)
  )
}
