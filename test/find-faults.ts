import type { Claim } from '../src/model/claim.ts'
import type { Reading } from '../src/model/reading.ts'
import type { Span, TextSpan } from '../src/model/span.ts'
import { type ClaimTime, wordsOfTime } from '../src/model/time.ts'

/** What is wrong with a reading whatever its report says: offsets that do not hold, bounds upside down, doubled ids. */
export function findFaults({ report: { text }, layout, claims, times }: Reading): string[] {
  const ids = claims.map((claim) => claim.id)
  return [
    ...Object.entries(layout).flatMap(([part, span]) => (span ? checkTextSpan(`layout.${part}`, span, text) : [])),
    ...claims.flatMap((claim) => checkClaim(claim, text)),
    ...times.flatMap((time) => checkTextSpan(`time ${time.value}`, time, text)),
    ...times.flatMap((time, index) =>
      index > 0 && time.start < times[index - 1]!.end ? [`${time.text} overlaps`] : [],
    ),
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `id ${id} is given twice`),
  ]
}

const PARTS = ['figure', 'group', 'source', 'via', 'place', 'origin', 'destination'] as const

function checkClaim(claim: Claim, text: string): string[] {
  const { quote, figure, source, via, time } = claim
  const faults = [
    ...PARTS.flatMap((part) => (claim[part] ? checkTextSpan(part, claim[part], text) : [])),
    ...[source?.mention, via?.mention].flatMap((mention) => (mention ? checkSpan('mention', mention, text) : [])),
    ...(time === null ? [] : checkTime(time, text)),
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

/** The words of a time stand in the text, and it does not end before it begins. */
function checkTime(time: ClaimTime, text: string): string[] {
  const words = wordsOfTime(time)
  const faults = words === null ? [] : checkTextSpan('time', words, text)
  return time.from !== null && time.until !== null && time.from > time.until
    ? [...faults, 'from is after until']
    : faults
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
