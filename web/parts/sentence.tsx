import type { Claim } from '../api/types.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

type Quote = Pick<Claim['quote'], 'exact' | 'start' | 'end'>

/** A sentence as it stands in the report, its number marked. */
export function Sentence({ quote, figure }: { readonly quote: Quote; readonly figure: Stretch | null }) {
  const isInside =
    figure !== null && figure.start >= quote.start && figure.end <= quote.end && figure.end > figure.start
  if (!isInside) return <blockquote className="sentence">{quote.exact}</blockquote>
  const [from, to] = [figure.start - quote.start, figure.end - quote.start]
  return (
    <blockquote className="sentence">
      {quote.exact.slice(0, from)}
      <mark>{quote.exact.slice(from, to)}</mark>
      {quote.exact.slice(to)}
    </blockquote>
  )
}
