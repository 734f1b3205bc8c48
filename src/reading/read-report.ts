import type { Claim } from '../model/claim.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { attributeSentence, NO_SOURCES, type SourceMemory } from './attribute.ts'
import { correctTags } from './correct-tags.ts'
import { decideEvent, type Earlier } from './decide-event.ts'
import { decideStatus } from './decide-status.ts'
import { findFigures } from './find-figures.ts'
import { findPlaces, type PlaceMention } from './find-places.ts'
import { findTimes } from './find-times.ts'
import { makeClaim } from './make-claim.ts'
import { type PlaceMemory, NO_PLACES_YET, placeOf, rememberPlaces } from './place-claims.ts'
import { type Counted, readCounted } from './read-counted.ts'
import { recogniseLayout } from './recognise-layout.ts'
import { readSentenceContext } from './sentence-context.ts'
import { type Sentence, splitSentences } from './split-sentences.ts'
import { splitWords } from './split-words.ts'
import { tagWords } from './tag-words.ts'

/** Reads one German report into figure claims. Pure and synchronous: the same report gives the same reading. */
export function readReport(report: Report): Reading {
  const sentences = splitSentences(report.text)
  const layout = recogniseLayout(report.text, sentences)
  const claims: Claim[] = []
  let state: ReadingState = { sources: NO_SOURCES, places: NO_PLACES_YET, earlier: [] }
  sentences.forEach((sentence, number) => {
    const read = readSentence(report.text, sentence, number, state)
    claims.push(...read.claims)
    state = read.state
  })
  return { report, layout, claims, notes: [] }
}

/** What one sentence hands on to the next. */
interface ReadingState {
  readonly sources: SourceMemory
  readonly places: PlaceMemory
  readonly earlier: readonly Earlier[]
}

function readSentence(text: string, sentence: Sentence, number: number, before: ReadingState): { claims: Claim[]; state: ReadingState } {
  const tokens = splitWords(text, sentence.start, sentence.end)
  const words = correctTags(tagWords(tokens, true))
  const context = readSentenceContext(words)
  const sources = attributeSentence(text, context, { sentence: number, paragraph: sentence.paragraph }, before.sources)
  const places: PlaceMention[] = findPlaces(text, words)
  const figures = findFigures(tokens)
  const times = figures.length > 0 ? findTimes(text, sentence) : []
  const claims: Claim[] = []
  let earlier = before.earlier
  let previous: Counted | null = null
  for (const figure of figures) {
    if (times.some((time) => figure.start >= time.start && figure.end <= time.end)) continue
    const counted: Counted = readCounted(words, figure, previous)
    previous = counted
    const decision = decideEvent(context, counted, number, earlier)
    if (decision === null) continue
    const clause = context.clauseOf[decision.trigger ?? figure.first] ?? -1
    const status = decideStatus(context, counted, clause)
    const place = placeOf(context, places, before.places, counted, decision.event)
    const time = times.find((t) => context.clauses[context.clauseOf[figure.first] ?? 0]?.words.some((w) => words[w]!.start >= t.start && words[w]!.end <= t.end)) ?? times[0] ?? null
    claims.push(makeClaim(text, sentence, words, { counted, decision, status, attributed: sources.of(figure.first), ...place, time }))
    earlier = [...earlier, { event: decision.event, sentence: number, end: figure.end }].slice(-12)
  }
  return { claims, state: { sources: sources.memory, places: rememberPlaces(before.places, places), earlier } }
}
