import { openGazetteer } from '../gazetteer/gazetteer.ts'
import { canReadLanguage } from '../languages/languages.ts'
import type { DossierPlace } from '../model/place.ts'
import type { Reading, ReadingOptions } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { liftSources } from './lift-sources.ts'
import { listEntities } from './list-entities.ts'
import { findPlaceMentions } from './places/find-place-mentions.ts'
import { openPlaceReader } from './places/place-reader.ts'
import { placeStatementsAndActs } from './places/place-statements-and-acts.ts'
import { readClaims } from './read-claims.ts'
import { readStatementsAndActs } from './read-statements-and-acts.ts'
import { recogniseLayout } from './recognise-layout.ts'
import { openSentences } from './sentence-reader.ts'
import { splitSentences } from './split-sentences.ts'
import { dateStatementsAndActs } from './times/date-statements-and-acts.ts'
import { findTimeExpressions } from './times/find-time-expressions.ts'
import { readPublished } from './times/published.ts'
import { openTimeline } from './times/timeline.ts'

/** Everything that can be read, in no particular time zone and with no places of a dossier. */
export const READ_ALL: ReadingOptions = { statements: true, timeZone: null }

/** Where no dossier hands in places of its own. */
const NO_PLACES: readonly DossierPlace[] = []

/** Reads one report into claims, statements, acts, times and places. Pure and synchronous: the same report gives the same reading. */
export function readReport(report: Report, options: ReadingOptions = READ_ALL): Reading {
  const { text } = report
  const sentences = splitSentences(text, endOfFrontMatter(text))
  const layout = recogniseLayout(text, sentences)
  const published = readPublished(report.published)
  const times = findTimeExpressions(text, sentences, published)
  const timeline = openTimeline(text, sentences, times, { published, zone: options.timeZone })
  const gazetteer = openGazetteer(options.places ?? NO_PLACES)
  const mentions = findPlaceMentions(text, gazetteer)
  const where = openPlaceReader(text, mentions, gazetteer)
  const reader = openSentences(text, sentences, layout.dateline)
  const told = options.statements ? readStatementsAndActs(text, sentences, reader) : NOTHING_TOLD
  const { statements, acts } = placeStatementsAndActs(dateStatementsAndActs(told, sentences, timeline), where)
  const found = readClaims({ text, sentences, layout, reader, timeline, where })
  const claims = liftSources(text, found, statements)
  return {
    report: { ...report, title: report.title ?? layout.title?.text ?? null },
    layout,
    claims,
    statements,
    acts,
    times,
    places: mentions.mentions,
    entities: listEntities(claims, statements, acts),
    notes: [],
  }
}

const NOTHING_TOLD = { statements: [], acts: [] }

/** Whether a report is in a language that can be read; one too short to tell is tried. */
export function canRead({ language }: Report): boolean {
  return canReadLanguage(language)
}

/** Front matter stays in the working text, but nobody reports in it. */
function endOfFrontMatter(text: string): number {
  return /^---\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(text)?.[0].length ?? 0
}
