import type { Claim } from '../model/claim.ts'
import type { TextSpan } from '../model/span.ts'
import { attributeSentence, type SourceMemory } from './attribute.ts'
import { decideStatus } from './decide-status.ts'
import { decideEvents } from './events/decide-events.ts'
import { type Earlier, type ReportHints, senseOfHead } from './events/event-question.ts'
import type { RawFigure } from './find-figures.ts'
import { findPlaces } from './find-places.ts'
import { makeClaim } from './make-claim.ts'
import { placeOf, scenesOf } from './place-claims.ts'
import type { PlaceReader } from './places/place-reader.ts'
import { type Counted, readCounted } from './read-counted.ts'
import { currentScene, isSeat, listOthers, type PlaceMemory, rememberSentence } from './scene-memory.ts'
import type { SentenceContext } from './sentence-context.ts'
import type { ReadSentence } from './sentence-window.ts'
import type { Sentence } from './split-sentences.ts'
import { timeOf } from './time-of-figure.ts'
import type { Timeline } from './times/timeline.ts'
import { belongsToCrisis } from './weigh-crisis.ts'
import { tellsWhereItCounts } from './weigh-scenes.ts'

/** What one sentence hands on to the next. */
export interface Memory {
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
  readonly timeline: Timeline
  /** What is known of the report's places. */
  readonly where: PlaceReader
  readonly memory: Memory
}

/** Reads the claims of one sentence, and what the next one has to know of it. */
export function readSentence({
  text,
  sentence,
  number,
  read,
  next,
  weight,
  hints,
  timeline,
  where,
  memory,
}: SentenceInput): {
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
  const times = (figures.length > 0 ? timeline.phrasesOf(number) : []).filter((time) => !isFigure(time, figures))
  const places = scenesOf(text, context, findPlaces(text, words, where, currentScene(memory.places)), sources.isSpeech)
  const at = { number, paragraph: sentence.paragraph }
  const mentions = where.mentionsIn(sentence)
  const others = listOthers(text, places, mentions).filter((mention) => !isSeat(text, mention))
  const wording = text.slice(sentence.start, sentence.end)
  const asked = {
    context,
    at,
    text,
    others,
    figures: figures.map(({ first }) => first),
    ...tellsWhereItCounts(wording),
  }
  const claims: Claim[] = []
  let earlier = memory.earlier
  let previous: Counted | null = null
  for (const figure of figures) {
    if (times.some((time) => figure.start >= time.start && figure.end <= time.end)) continue
    const counted: Counted = readCounted(words, figure, previous)
    const isWhole = isWholeOf(previous, counted)
    previous = counted
    const sense = senseOfHead(context, counted)
    for (const decision of decideEvents(context, counted, number, earlier, hints)) {
      if (!belongsToCrisis(weight, wording, counted, sense, decision)) continue
      const clause = context.clauseOf[decision.trigger ?? figure.first] ?? -1
      const status = decideStatus(context, counted, decision.event, clause, decision.trigger)
      const isApart = isWhole && decision.trigger !== null && counted.modifiers.includes(decision.trigger)
      const claimPlaces = placeOf({ ...asked, counted, event: decision.event }, isApart ? [] : places, memory.places)
      const time = isApart ? null : timeOf(context, times, figure.first, sources.isSpeech)
      claims.push(
        makeClaim(text, sentence, words, {
          counted,
          decision,
          status,
          attributed: sources.of(counted.head ?? figure.first),
          ...claimPlaces,
          time: timeline.timeOf(time, number),
        }),
      )
      earlier = [...earlier, { event: decision.event, status, sentence: number, end: figure.end }].slice(-12)
    }
  }
  const scenes = rememberSentence(memory.places, text, at, places, mentions)
  return { claims, memory: { sources: sources.memory, places: scenes, earlier } }
}

/** `130 der 250 eingeschlossenen Bewohner waren geflohen`: when and where the part fled tells nothing of the whole. */
function isWholeOf(part: Counted | null, whole: Counted): boolean {
  return part?.isPartOf === true && part.head !== null && part.head === whole.head
}

/** `2000 Flüchtlinge`: what looks like a year counts somebody. */
function isFigure(time: TextSpan, figures: readonly RawFigure[]): boolean {
  return /^\d+$/u.test(time.text) && figures.some(({ start, end }) => start <= time.start && time.end <= end)
}
