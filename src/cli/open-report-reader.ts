import { openGazetteer } from '../gazetteer/gazetteer.ts'
import type { Place, PlaceRole, ResolvedPlace } from '../model/place.ts'
import type { TextSpan } from '../model/span.ts'
import type { ClaimTime } from '../model/time.ts'
import { findPlaceMentions } from '../reading/places/find-place-mentions.ts'
import { openPlaceReader } from '../reading/places/place-reader.ts'
import { splitSentences } from '../reading/split-sentences.ts'
import { findTimeExpressions } from '../reading/times/find-time-expressions.ts'
import { readPublished } from '../reading/times/published.ts'
import { openTimeline } from '../reading/times/timeline.ts'

/** What the words of a place or time in a report mean, asked by their span. */
export interface ReportReader {
  readonly placeOf: (span: TextSpan, role: PlaceRole) => Place
  readonly timeOf: (span: TextSpan) => ClaimTime | null
}

/** Opens a report with the gazetteer and the rules for times; `published` as `lagebild read` prints it. */
function openReportReader(text: string, published: string | null): ReportReader {
  const gazetteer = openGazetteer([])
  const places = findPlaceMentions(text, gazetteer)
  const where = openPlaceReader(text, places, gazetteer)
  const sentences = splitSentences(text)
  const dating = { published: readPublished(published), zone: null }
  const timeline = openTimeline(text, sentences, findTimeExpressions(text, sentences, dating.published), dating)
  return {
    placeOf: (span, role) => where.resolve(span, role, sceneBefore(places.mentions, span.start)),
    timeOf: (span) =>
      timeline.timeOf(
        span,
        sentences.findIndex(({ end }) => end > span.start),
      ),
  }
}

/** The town or district named last: what `der Stadt` means. */
function sceneBefore(mentions: readonly ResolvedPlace[], at: number): ResolvedPlace | null {
  const isTown = ({ precision }: ResolvedPlace) => precision === 'settlement' || precision === 'district'
  return mentions.findLast((one) => one.end <= at && isTown(one)) ?? null
}

let last: { readonly text: string; readonly published: string | null; readonly reader: ReportReader } | null = null

/** Opens each report once, for the claims of a report come one after the other. */
export function readerOf(text: string, published: string | null): ReportReader {
  if (last?.text !== text || last.published !== published)
    last = { text, published, reader: openReportReader(text, published) }
  return last.reader
}
