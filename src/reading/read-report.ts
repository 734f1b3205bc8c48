import { canReadLanguage } from '../languages/languages.ts'
import type { Claim } from '../model/claim.ts'
import type { Reading, ReadingOptions } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { NO_SOURCES } from './attribute.ts'
import { placesBefore } from './place-claims.ts'
import { type Memory, readSentence } from './read-sentence.ts'
import { readStatementsAndActs } from './read-statements-and-acts.ts'
import { recogniseLayout } from './recognise-layout.ts'
import { openSentenceWindow } from './sentence-window.ts'
import { splitSentences } from './split-sentences.ts'
import { dateStatementsAndActs } from './times/date-statements-and-acts.ts'
import { findTimeExpressions } from './times/find-time-expressions.ts'
import { readPublished } from './times/published.ts'
import { openTimeline } from './times/timeline.ts'
import { touchesCrisis, weighCrisis } from './weigh-crisis.ts'

/** Reads one report into figure claims. Pure and synchronous: the same report gives the same reading. */
export function readReport(report: Report, options: ReadingOptions = { statements: false, timeZone: null }): Reading {
  const { text } = report
  const sentences = splitSentences(text, endOfFrontMatter(text))
  const layout = recogniseLayout(text, sentences)
  const titled = { ...report, title: report.title ?? layout.title?.text ?? null }
  const published = readPublished(report.published)
  const times = findTimeExpressions(text, sentences, published)
  const timeline = openTimeline(text, sentences, times, { published, zone: options.timeZone })
  const told = options.statements
    ? dateStatementsAndActs(readStatementsAndActs(text, sentences), sentences, timeline)
    : { statements: [], acts: [] }
  const weight = weighCrisis(text, sentences)
  if (!touchesCrisis(weight)) return { report: titled, layout, claims: [], ...told, times, notes: [] }

  const hints = { isOrganisedLeaving: ORGANISED_LEAVING.test(text) }
  const read = openSentenceWindow(text, sentences, layout.dateline)
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
  return { report: titled, layout, claims, ...told, times, notes: [] }
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
