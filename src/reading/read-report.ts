import { canReadLanguage } from '../languages/languages.ts'
import type { Claim } from '../model/claim.ts'
import type { Layout, Reading, ReadingOptions } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { NO_SOURCES } from './attribute.ts'
import { liftSources } from './lift-sources.ts'
import { listEntities } from './list-entities.ts'
import { placesBefore } from './place-claims.ts'
import { type Memory, readSentence } from './read-sentence.ts'
import { readStatementsAndActs } from './read-statements-and-acts.ts'
import { recogniseLayout } from './recognise-layout.ts'
import { openSentences, type SentenceReader } from './sentence-reader.ts'
import { openSentenceWindow } from './sentence-window.ts'
import { type Sentence, splitSentences } from './split-sentences.ts'
import { dateStatementsAndActs } from './times/date-statements-and-acts.ts'
import { findTimeExpressions } from './times/find-time-expressions.ts'
import { readPublished } from './times/published.ts'
import { openTimeline, type Timeline } from './times/timeline.ts'
import { touchesCrisis, weighCrisis } from './weigh-crisis.ts'

const EVERYTHING: ReadingOptions = { statements: true, timeZone: null }

/** Reads one report into claims, statements, acts and times. Pure and synchronous: the same report gives the same reading. */
export function readReport(report: Report, options: ReadingOptions = EVERYTHING): Reading {
  const { text } = report
  const sentences = splitSentences(text, endOfFrontMatter(text))
  const layout = recogniseLayout(text, sentences)
  const published = readPublished(report.published)
  const times = findTimeExpressions(text, sentences, published)
  const timeline = openTimeline(text, sentences, times, { published, zone: options.timeZone })
  const reader = openSentences(text, sentences, layout.dateline)
  const weight = weighCrisis(text, sentences)
  const isCrisis = touchesCrisis(weight)
  const told = options.statements ? readStatementsAndActs(text, sentences, reader) : NOTHING_TOLD
  const { statements, acts } = dateStatementsAndActs(told, sentences, timeline)
  const found = isCrisis ? readClaims({ text, sentences, layout, reader, timeline, weight }) : []
  const claims = liftSources(found, statements)
  return {
    report: { ...report, title: report.title ?? layout.title?.text ?? null },
    layout,
    claims,
    statements,
    acts,
    times,
    entities: listEntities(claims, statements, acts),
    notes: [],
  }
}

const NOTHING_TOLD = { statements: [], acts: [] }

interface OpenReport {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly layout: Layout
  readonly reader: SentenceReader
  readonly timeline: Timeline
  /** The report's crisis weight. */
  readonly weight: number
}

function readClaims({ text, sentences, layout, reader, timeline, weight }: OpenReport): Claim[] {
  const hints = { isOrganisedLeaving: ORGANISED_LEAVING.test(text) }
  const read = openSentenceWindow(text, sentences, reader)
  const claims: Claim[] = []
  let memory: Memory = { sources: NO_SOURCES, places: placesBefore(layout.dateline), earlier: [] }
  sentences.forEach((sentence, number) => {
    const current = read(number)
    if (current === null) return
    const next = read(number + 1)?.context ?? null
    const found = readSentence({ text, sentence, number, read: current, next, weight, hints, timeline, memory })
    claims.push(...found.claims)
    memory = found.memory
  })
  return claims
}

/** Whether a report is in a language that can be read; one too short to tell is tried. */
export function canRead({ language }: Report): boolean {
  return canReadLanguage(language)
}

/** Front matter stays in the working text, but nobody reports in it. */
function endOfFrontMatter(text: string): number {
  return /^---\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(text)?.[0].length ?? 0
}

const ORGANISED_LEAVING = /evaku|abzug|abgezogen|abziehen|konvoi|freies geleit/iu
