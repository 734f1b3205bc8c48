import type { Claim } from '../model/claim.ts'
import type { Layout, Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import type { TextSpan } from '../model/span.ts'
import { attributeSentence, NO_SOURCES, type SourceMemory } from './attribute.ts'
import { correctTags } from './correct-tags.ts'
import { decideStatus } from './decide-status.ts'
import { decideEvents } from './events/decide-events.ts'
import { type Earlier, type ReportHints, senseOfHead } from './events/event-question.ts'
import { findFigures, type RawFigure } from './find-figures.ts'
import { findPlaces } from './find-places.ts'
import { findTimes, timeOf } from './find-times.ts'
import { mayAttribute, mayCount, mayCountSomething, mayTellAfterwards } from './gate.ts'
import { makeClaim } from './make-claim.ts'
import { type PlaceMemory, placeOf, placesBefore, rememberPlaces, scenesOf } from './place-claims.ts'
import { type Counted, readCounted } from './read-counted.ts'
import { recogniseLayout } from './recognise-layout.ts'
import { readSentenceContext, type SentenceContext } from './sentence-context.ts'
import { type Sentence, splitSentences } from './split-sentences.ts'
import { splitWords } from './split-words.ts'
import { tagWords } from './tag-words.ts'
import { belongsToCrisis, touchesCrisis, weighCrisis } from './weigh-crisis.ts'

/** Reads one German report into figure claims. Pure and synchronous: the same report gives the same reading. */
export function readReport(report: Report): Reading {
  const sentences = splitSentences(report.text, endOfFrontMatter(report.text))
  const layout = recogniseLayout(report.text, sentences)
  const titled = { ...report, title: report.title ?? layout.title?.text ?? null }
  const hints = { isOrganisedLeaving: ORGANISED_LEAVING.test(report.text) }
  const weight = weighCrisis(sentences.map(({ start, end }) => report.text.slice(start, end)))
  if (!touchesCrisis(weight)) return { report: titled, layout, claims: [], notes: [] }
  const contexts = readContexts(report.text, sentences, layout)
  const claims: Claim[] = []
  let memory: Memory = { sources: NO_SOURCES, places: placesBefore(layout.dateline), earlier: [] }
  contexts.forEach((read, number) => {
    if (read === null) return
    const found = readSentence({
      text: report.text,
      sentence: sentences[number]!,
      number,
      read,
      next: contexts[number + 1]?.context ?? null,
      weight,
      hints,
      memory,
    })
    claims.push(...found.claims)
    memory = found.memory
  })
  return { report: titled, layout, claims, notes: [] }
}

/** Front matter stays in the working text, but nobody reports in it. */
function endOfFrontMatter(text: string): number {
  return /^---\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(text)?.[0].length ?? 0
}

const ORGANISED_LEAVING = /evaku|abzug|abgezogen|abziehen|konvoi|freies geleit/iu

interface ReadSentence {
  readonly figures: readonly RawFigure[]
  readonly context: SentenceContext
}

/** So many sentences at the start are read in any case: they set the scene. */
const SETTING = 3

/** Only sentences that may hold a figure or name a source are worth the deep work; the others stay `null`. */
function readContexts(text: string, sentences: readonly Sentence[], { dateline }: Layout): (ReadSentence | null)[] {
  const split = sentences.map((sentence) => splitSentence(text, sentence, dateline))
  if (!split.some(({ figures }) => figures.length > 0)) return sentences.map(() => null)
  const counts = (number: number) => (split[number]?.figures.length ?? 0) > 0
  return split.map(({ wording, from, end, tokens, figures }, number) => {
    // The sentences before a figure set its scene and name its source; the one behind may do so afterwards.
    const setsScene = number < SETTING || counts(number + 1)
    const namesSource = (counts(number + 2) || counts(number + 3)) && mayAttribute(wording)
    const isWorthReading =
      figures.length > 0 || setsScene || namesSource || (counts(number - 1) && mayTellAfterwards(wording))
    return isWorthReading
      ? { figures, context: readSentenceContext(correctTags(tagWords(tokens ?? splitWords(text, from, end), true))) }
      : null
  })
}

/** A dateline is no part of the sentence that it opens. */
function behindDateline(text: string, end: number): number {
  return end + (/^(?:\s?\([^)]*\))?[\s.:–—-]*/u.exec(text.slice(end, end + 40))?.[0].length ?? 0)
}

interface SplitSentence {
  readonly wording: string
  /** Where its words begin and end in the working text. */
  readonly from: number
  readonly end: number
  /** `null` where no number can stand. */
  readonly tokens: readonly TextSpan[] | null
  readonly figures: readonly RawFigure[]
}

/** The cheap first look: which figures a sentence holds that may count somebody or something. */
function splitSentence(text: string, { start, end }: Sentence, dateline: TextSpan | null): SplitSentence {
  const wording = text.slice(start, end)
  const from = dateline !== null && dateline.start === start ? behindDateline(text, dateline.end) : start
  if (!mayCount(wording)) return { wording, from, end, tokens: null, figures: [] }
  const tokens = splitWords(text, from, end)
  const figures = findFigures(tokens)
  return { wording, from, end, tokens, figures: mayCountSomething(tokens, figures, wording) ? figures : [] }
}

/** What one sentence hands on to the next. */
interface Memory {
  readonly sources: SourceMemory
  readonly places: PlaceMemory
  readonly earlier: readonly Earlier[]
}

interface SentenceInput {
  readonly text: string
  readonly sentence: Sentence
  readonly number: number
  readonly read: ReadSentence
  readonly next: SentenceContext | null
  /** The report's crisis weight. */
  readonly weight: number
  readonly hints: ReportHints
  readonly memory: Memory
}

function readSentence({ text, sentence, number, read, next, weight, hints, memory }: SentenceInput): {
  claims: Claim[]
  memory: Memory
} {
  const { context, figures } = read
  const { words } = context
  const sources = attributeSentence(
    text,
    context,
    { sentence: number, paragraph: sentence.paragraph },
    memory.sources,
    next,
  )
  const places = scenesOf(context, findPlaces(text, words), sources.isSpeech)
  const times = figures.length > 0 ? findTimes(text, sentence) : []
  const claims: Claim[] = []
  let earlier = memory.earlier
  let previous: Counted | null = null
  for (const figure of figures) {
    if (times.some((time) => figure.start >= time.start && figure.end <= time.end)) continue
    const counted: Counted = readCounted(words, figure, previous)
    previous = counted
    const sense = senseOfHead(context, counted)
    for (const decision of decideEvents(context, counted, number, earlier, hints)) {
      if (!belongsToCrisis(weight, text.slice(sentence.start, sentence.end), counted, sense, decision)) continue
      const clause = context.clauseOf[decision.trigger ?? figure.first] ?? -1
      const status = decideStatus(context, counted, decision.event, clause)
      const where = placeOf(context, places, memory.places, counted, decision.event)
      const time = timeOf(context, times, figure.first)
      claims.push(
        makeClaim(text, sentence, words, {
          counted,
          decision,
          status,
          attributed: sources.of(counted.head ?? figure.first),
          ...where,
          time,
        }),
      )
      earlier = [...earlier, { event: decision.event, sentence: number, end: figure.end }].slice(-12)
    }
  }
  return { claims, memory: { sources: sources.memory, places: rememberPlaces(memory.places, places), earlier } }
}
