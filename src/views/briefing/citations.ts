import type { Quote } from '../../model/claim.ts'
import type { LedgerPosition } from '../../model/matter.ts'
import type { LedgerClaim, ReportHead } from '../../model/question.ts'
import type { Span } from '../../model/span.ts'
import type { Citation, Inline } from './briefing.ts'
import type { BriefingWording } from './wording.ts'
import { writeDate } from './write-dates.ts'

/** Gives sentences their numbers, in the order in which they are first cited. */
export interface CitationIndex {
  readonly citeClaims: (claims: readonly LedgerClaim[]) => readonly Inline[]
  readonly citePositions: (positions: readonly LedgerPosition[]) => readonly Inline[]
  readonly list: () => readonly Citation[]
}

/** A sentence of a report has one number, however many claims it holds; each figure in it is marked. */
export function openCitations(wording: BriefingWording): CitationIndex {
  const citations = new Map<string, Citation>()
  const cite = (report: ReportHead, quote: Quote, mark: Span | null): number => {
    const key = JSON.stringify([report.id, quote.start, quote.end])
    const citation = citations.get(key) ?? makeCitation(citations.size + 1, report, quote, wording)
    citations.set(key, { ...citation, marks: addMark(citation.marks, mark, quote) })
    return citation.number
  }
  return {
    citeClaims: (claims) => writeNumbers(claims.map(({ report, claim }) => cite(report, claim.quote, claim.figure))),
    citePositions: (positions) => writeNumbers(positions.map(({ report, quote }) => cite(report, quote, null))),
    list: () => [...citations.values()],
  }
}

function writeNumbers(numbers: readonly number[]): readonly Inline[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b).map((number) => ({ kind: 'cite', number }))
}

function makeCitation(number: number, report: ReportHead, quote: Quote, wording: BriefingWording): Citation {
  return {
    number,
    report: report.id,
    outlet: report.outlet ?? wording.noOutlet,
    published: report.published === null ? wording.noDate : writeDate(report.published, wording),
    title: report.title,
    address: report.address,
    sentence: quote.exact,
    start: quote.start,
    marks: [],
  }
}

function addMark(marks: readonly Span[], mark: Span | null, quote: Quote): readonly Span[] {
  if (mark === null || mark.start < quote.start || mark.end > quote.end) return marks
  const inSentence = { start: mark.start - quote.start, end: mark.end - quote.start }
  const isTaken = marks.some(({ start, end }) => start < inSentence.end && inSentence.start < end)
  return isTaken ? marks : [...marks, inSentence].toSorted((a, b) => a.start - b.start)
}
