import type { Span } from '../../model/span.ts'

/** A stretch in quotation marks, the marks included. */
export interface Quotation extends Span {
  /** How many words stand inside. */
  readonly length: number
  /** `„dass die Brücke alt ist“` */
  readonly isThat: boolean
}

/** Opening marks with the marks that may close them. A straight mark opens only before and closes only behind a word. */
const CLOSERS: Readonly<Record<string, string>> = { '„': '“”"', '»': '«', '«': '»', '"': '"', '“': '”“', '”': '”' }

/** Longer than any quotation of a report; an unclosed mark costs no more than this. */
const LONGEST = 3000

/** Finds what stands in quotation marks, outermost marks only, in text order; time is linear in the text's length. */
export function findQuotations(text: string): Quotation[] {
  const quotations: Quotation[] = []
  const marks = [...text.matchAll(/[„“”"»«]/gu)]
  for (let at = 0; at < marks.length; at++) {
    const closing = findClosing(text, marks, at)
    if (closing === null) continue
    const start = marks[at]!.index
    const end = marks[closing]!.index + 1
    const inside = text.slice(start + 1, end - 1)
    quotations.push({ start, end, length: inside.split(/\s+/u).length, isThat: /^(?:dass|daß)\s/u.test(inside) })
    at = closing
  }
  return quotations
}

/** Quotations of quotations are few: only so many marks ahead are looked at. */
const FARTHEST = 12

function findClosing(text: string, marks: readonly RegExpExecArray[], opening: number): number | null {
  const mark = marks[opening]![0]
  const start = marks[opening]!.index
  const closers = CLOSERS[mark]!
  if (!isOpening(text, start)) return null
  let depth = 1
  for (let at = opening + 1; at < Math.min(marks.length, opening + FARTHEST); at++) {
    const { 0: other, index } = marks[at]!
    if (index - start > LONGEST) return null
    if (other === mark && mark === '„') depth++
    else if (closers.includes(other) && --depth === 0) return spansParagraphs(text, start, index) ? null : at
  }
  return null
}

function isOpening(text: string, at: number): boolean {
  return /^[\s([–—/„"'-]?$/u.test(text[at - 1] ?? '') && /\S/u.test(text[at + 1] ?? '')
}

/** A mark that closes two paragraphs on closes something else. */
function spansParagraphs(text: string, start: number, end: number): boolean {
  return (text.slice(start, end).match(/\n\s*\n/gu)?.length ?? 0) > 2
}
