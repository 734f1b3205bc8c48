import { openGazetteer } from '../gazetteer/gazetteer.ts'
import { canReadLanguage } from '../languages/languages.ts'
import type { Claim } from '../model/claim.ts'
import type { DossierPlace } from '../model/place.ts'
import type { Reading, ReadingOptions } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { NO_SOURCES } from './attribute.ts'
import { placesBefore, rememberMentions } from './place-claims.ts'
import { findPlaceMentions } from './places/find-place-mentions.ts'
import { openPlaceReader, type PlaceReader } from './places/place-reader.ts'
import type { ReadPositions } from './positions/read-positions.ts'
import { type Memory, readSentence } from './read-sentence.ts'
import { readStatementsAndActs } from './read-statements-and-acts.ts'
import { recogniseLayout } from './recognise-layout.ts'
import { openSentenceWindow } from './sentence-window.ts'
import { splitSentences } from './split-sentences.ts'
import { touchesCrisis, weighCrisis } from './weigh-crisis.ts'

/** Where no dossier hands in places of its own. */
const NO_PLACES: readonly DossierPlace[] = []

/** Reads one report into figure claims. Pure and synchronous: the same report gives the same reading. */
export function readReport(report: Report, options: ReadingOptions = { statements: false }): Reading {
  const { text } = report
  const sentences = splitSentences(text, endOfFrontMatter(text))
  const layout = recogniseLayout(text, sentences)
  const titled = { ...report, title: report.title ?? layout.title?.text ?? null }
  const gazetteer = openGazetteer(options.places ?? NO_PLACES)
  const found = findPlaceMentions(text, gazetteer)
  const places = found.mentions
  const where = openPlaceReader(text, found, gazetteer)
  const told = options.statements ? placeTold(readStatementsAndActs(text, sentences), where) : NOTHING_TOLD
  const weight = weighCrisis(text, sentences)
  if (!touchesCrisis(weight)) return { report: titled, layout, claims: [], ...told, places, notes: [] }

  const hints = { isOrganisedLeaving: ORGANISED_LEAVING.test(text) }
  const read = openSentenceWindow(text, sentences, layout.dateline)
  const claims: Claim[] = []
  let memory: Memory = { sources: NO_SOURCES, places: placesBefore(layout.dateline, where), earlier: [] }
  sentences.forEach((sentence, number) => {
    const current = read(number)
    if (current === null) {
      memory = { ...memory, places: rememberMentions(memory.places, text, where.mentionsIn(sentence)) }
      return
    }
    const next = read(number + 1)?.context ?? null
    const told = readSentence({ text, sentence, number, read: current, next, weight, hints, where, memory })
    claims.push(...told.claims)
    memory = told.memory
  })
  return { report: titled, layout, claims, ...told, places, notes: [] }
}

const NOTHING_TOLD: ReadPositions = { statements: [], acts: [] }

/** Statements and acts with the places that their words name. */
function placeTold({ statements, acts }: ReadPositions, where: PlaceReader): ReadPositions {
  return {
    statements: statements.map((statement) => ({ ...statement, place: where.placeIn(statement.content) })),
    acts: acts.map((act) => ({ ...act, place: where.placeIn([act.quote]) })),
  }
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
