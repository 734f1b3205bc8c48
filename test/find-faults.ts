import type { Claim } from '../src/model/claim.ts'
import type { Reading } from '../src/model/reading.ts'
import type { Span, TextSpan } from '../src/model/span.ts'

/** What is wrong with a reading whatever its report says: offsets that do not hold, bounds upside down, doubled ids. */
export function findFaults({ report: { text }, layout, claims }: Reading): string[] {
  const ids = claims.map((claim) => claim.id)
  return [
    ...Object.entries(layout).flatMap(([part, span]) => (span ? checkTextSpan(`layout.${part}`, span, text) : [])),
    ...claims.flatMap((claim) => checkClaim(claim, text)),
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `id ${id} is given twice`),
  ]
}

const PARTS = ['figure', 'group', 'source', 'via', 'place', 'origin', 'destination', 'time'] as const

function checkClaim(claim: Claim, text: string): string[] {
  const { quote, figure, source, via } = claim
  const faults = [
    ...PARTS.flatMap((part) => (claim[part] ? checkTextSpan(part, claim[part], text) : [])),
    ...[source?.mention, via?.mention].flatMap((mention) => (mention ? checkSpan('mention', mention, text) : [])),
    ...checkTextSpan('quote', { text: quote.exact, start: quote.start, end: quote.end }, text),
  ]
  if (text.slice(quote.start - quote.prefix.length, quote.start) !== quote.prefix)
    faults.push('quote.prefix does not precede')
  if (!text.startsWith(quote.suffix, quote.end)) faults.push('quote.suffix does not follow')
  if (figure.start < quote.start || figure.end > quote.end) faults.push('the figure stands outside the quote')
  if (figure.low === null && figure.high === null) faults.push('the figure has no bound')
  if (figure.low !== null && figure.high !== null && figure.low > figure.high) faults.push('low is above high')
  return faults.map((fault) => `${claim.rule} "${figure.text}": ${fault}`)
}

function checkTextSpan(part: string, span: TextSpan, text: string): string[] {
  const faults = checkSpan(part, span, text)
  return text.slice(span.start, span.end) === span.text
    ? faults
    : [...faults, `${part} differs from the text at its offsets`]
}

function checkSpan(part: string, { start, end }: Span, text: string): string[] {
  const isValid = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length
  return isValid ? [] : [`${part} has the offsets ${start} to ${end} in a text of ${text.length}`]
}
