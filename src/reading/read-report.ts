import { canReadLanguage } from '../languages/languages.ts'
import type { Claim } from '../model/claim.ts'
import type { Reading, ReadingOptions } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { NO_SOURCES } from './attribute.ts'
import { liftSources } from './lift-sources.ts'
import { listEntities } from './list-entities.ts'
import { placesBefore } from './place-claims.ts'
import { type Memory, readSentence } from './read-sentence.ts'
import { readStatementsAndActs } from './read-statements-and-acts.ts'
import { recogniseLayout } from './recognise-layout.ts'
import { openSentences } from './sentence-reader.ts'
import { openSentenceWindow } from './sentence-window.ts'
import { splitSentences } from './split-sentences.ts'
import { touchesCrisis, weighCrisis } from './weigh-crisis.ts'

/** Reads one report into figure claims, statements and acts. Pure and synchronous: the same report gives the same reading. */
export function readReport(report: Report, options: ReadingOptions = { statements: true }): Reading {
  const reading = readWithoutEntities(report, options)
  const claims = liftSources(reading.claims, reading.statements)
  return { ...reading, claims, entities: listEntities(claims, reading.statements, reading.acts) }
}

function readWithoutEntities(report: Report, options: ReadingOptions): Omit<Reading, 'entities'> {
  const { text } = report
  const sentences = splitSentences(text, endOfFrontMatter(text))
  const layout = recogniseLayout(text, sentences)
  const titled = { ...report, title: report.title ?? layout.title?.text ?? null }
  const reader = openSentences(text, sentences, layout.dateline)
  const weight = weighCrisis(text, sentences)
  const isCrisis = touchesCrisis(weight)
  const told = options.statements ? readStatementsAndActs(text, sentences, reader, isCrisis) : NOTHING_TOLD
  if (!isCrisis) return { report: titled, layout, claims: [], ...told, notes: [] }

  const hints = { isOrganisedLeaving: ORGANISED_LEAVING.test(text) }
  const read = openSentenceWindow(text, sentences, reader)
  const claims: Claim[] = []
  let memory: Memory = { sources: NO_SOURCES, places: placesBefore(layout.dateline), earlier: [] }
  sentences.forEach((sentence, number) => {
    const current = read(number)
    if (current === null) return
    const next = read(number + 1)?.context ?? null
    const found = readSentence({ text, sentence, number, read: current, next, weight, hints, memory })
    claims.push(...found.claims)
    memory = found.memory
  })
  return { report: titled, layout, claims, ...told, notes: [] }
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

const ORGANISED_LEAVING = /evaku|abzug|abgezogen|abziehen|konvoi|freies geleit/iu
