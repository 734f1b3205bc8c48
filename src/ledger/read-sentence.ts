import type { Claim } from '../model/claim.ts'

/** The sentence of a figure, where a quote holds several: its text, and where it begins in the report. */
export interface FigureSentence {
  readonly text: string
  readonly start: number
}

/** An end of a sentence before a capital, a number or a quotation; numbers (`3.000`) and single letters end none. */
const END = /(?<=\p{L}{2}[.!?]["“”»]?)\s+(?=["„“»«]?[\p{Lu}\d])/gu

export function sentenceOf({ quote, figure }: Pick<Claim, 'quote' | 'figure'>): FigureSentence {
  const at = figure.start - quote.start
  const breaks = [
    0,
    ...[...quote.exact.matchAll(END)].map((match) => match.index + match[0].length),
    quote.exact.length,
  ]
  const from = breaks.findLast((one) => one <= at) ?? 0
  const to = breaks.find((one) => one > at) ?? quote.exact.length
  return { text: quote.exact.slice(from, to), start: quote.start + from }
}
