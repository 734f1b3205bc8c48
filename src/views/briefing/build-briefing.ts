import type { Standing } from '../../model/question.ts'
import { viewChanges } from '../changes.ts'
import { viewChronology } from '../chronology.ts'
import { type DossierState, indexClaims } from '../dossier-state.ts'
import { viewOpenPoints } from '../open-points.ts'
import { viewPositions } from '../positions.ts'
import { viewSituation } from '../situation.ts'
import { gatherVerdicts } from '../verdicts.ts'
import { type Briefing, type Section, type Tally, text } from './briefing.ts'
import { openCitations } from './citations.ts'
import { ENGLISH } from './english.ts'
import { GERMAN } from './german.ts'
import type { Telling } from './tell-answer.ts'
import { tellChanges } from './tell-changes.ts'
import { tellChronology } from './tell-chronology.ts'
import { tellOpenPoints } from './tell-open-points.ts'
import { tellPositions } from './tell-positions.ts'
import { tellAnswers, tellContested } from './tell-situation.ts'
import { type BriefingLanguage, type BriefingWording, type Counted, fillSlots } from './wording.ts'
import { writeDate } from './write-dates.ts'
import { writeNumber } from './write-numbers.ts'

const WORDINGS: Readonly<Record<BriefingLanguage, BriefingWording>> = { de: GERMAN, en: ENGLISH }

/** The briefing on a dossier: what is contested, what else is reported, what changed, who holds what, when, what is open. */
export function buildBriefing(state: DossierState, language: BriefingLanguage): Briefing {
  const wording = WORDINGS[language]
  const citations = openCitations(wording)
  const telling: Telling = {
    wording,
    citations,
    claims: indexClaims(state),
    verdicts: gatherVerdicts(state.judgements),
  }
  const sections = tellSections(state, telling)
  return {
    language,
    title: fillSlots(wording.title, { dossier: state.dossier }),
    asOf: tellAsOf(state, wording),
    tallies: tallyState(state, wording),
    note: tellNote(state, wording),
    sections,
    citations: citations.list(),
    citationsHeading: wording.headings.citations,
    colophonHeading: wording.headings.colophon,
    colophon: tellColophon(state, wording),
  }
}

/** In the order of reading, which is that of the citations' numbers. */
function tellSections(state: DossierState, telling: Telling): readonly Section[] {
  const situation = viewSituation(state)
  const sections = [
    ...tellContested(situation, telling),
    ...tellAnswers(situation, telling),
    ...tellChanges(viewChanges(state), telling),
    ...tellPositions(viewPositions(state), telling),
    ...tellChronology(viewChronology(state), telling),
    ...tellOpenPoints(viewOpenPoints(state), telling),
  ]
  return state.questions.length > 0 ? sections : [tellEmpty(state, telling.wording), ...sections]
}

function tellEmpty({ until }: DossierState, wording: BriefingWording): Section {
  const words = until === null ? wording.empty : fillUntil(wording.emptyUntil, until, wording)
  return { id: 'answers', heading: wording.headings.answers, blocks: [{ kind: 'prose', text: [text(words)] }] }
}

function tallyState({ reports, claims, questions }: DossierState, wording: BriefingWording): readonly Tally[] {
  const outlets = new Set(reports.flatMap(({ outlet }) => outlet ?? []))
  const count = (number: number, noun: Counted, standing: Standing | null = null): Tally => ({
    count: writeNumber(number, wording),
    noun: number === 1 ? noun.one : noun.other,
    standing,
  })
  const ofStanding = (standing: Standing) => questions.filter(({ answer }) => answer.standing === standing).length
  const { counts } = wording
  const standings = [
    count(ofStanding('contested'), counts.contested, 'contested'),
    count(ofStanding('denied'), counts.denied, 'denied'),
    count(ofStanding('moving'), counts.moving, 'moving'),
    count(ofStanding('corroborated'), counts.corroborated, 'corroborated'),
    count(ofStanding('single-voice'), counts.singleVoice, 'single-voice'),
  ]
  return [
    count(reports.length, counts.reports),
    count(outlets.size, counts.outlets),
    count(claims.length, counts.claims),
    count(questions.length, counts.questions),
    ...standings.filter((tally) => tally.count !== '0'),
  ]
}

/** What of the dossier it tells, then how to read it. */
function tellNote({ questions, excerptOf, until }: DossierState, wording: BriefingWording): string {
  const parts = [
    until === null ? [] : fillUntil(wording.endNote, until, wording),
    excerptOf === undefined ? [] : tellExcerpt(questions.length, excerptOf, wording),
    wording.note,
  ]
  return parts.flat().join(' ')
}

function tellExcerpt(shown: number, all: number, wording: BriefingWording): string {
  return fillSlots(wording.excerpt, { shown: writeNumber(shown, wording), all: writeNumber(all, wording) })
}

function tellAsOf({ generatedAt, until }: DossierState, wording: BriefingWording): string {
  const slots = { date: writeDate(generatedAt, wording), time: generatedAt.slice(11, 16) }
  const asOf = fillSlots(wording.asOf, slots)
  return until === null ? asOf : fillSlots(wording.endsAt, { until: writeDate(until, wording), asOf })
}

function fillUntil(words: string, until: string, wording: BriefingWording): string {
  return fillSlots(words, { until: writeDate(until, wording) })
}

function tellColophon({ ledger, tool }: DossierState, wording: BriefingWording): readonly string[] {
  return [fillSlots(wording.madeBy, { tool }), fillSlots(wording.madeFrom[ledger.kind], { hash: ledger.hash ?? '–' })]
}
