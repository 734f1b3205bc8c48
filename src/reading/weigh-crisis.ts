import { CRISIS_WORDS } from '../languages/de/crisis-words.ts'
import type { EventKind } from '../model/event-kinds.ts'
import type { Span } from '../model/span.ts'
import type { EventDecision } from './events/event-question.ts'
import { matchWords } from './match-words.ts'
import type { Counted } from './read-counted.ts'
import type { NounSense } from './sense-of-noun.ts'

/** How much of a report speaks of a crisis: the share of its sentences that hold a crisis word, 0 to 1. */
export function weighCrisis(text: string, sentences: readonly Span[]): number {
  let hits = 0
  for (const { start, end } of sentences) if (hasCrisisWord(text.slice(start, end))) hits++
  return sentences.length === 0 ? 0 : hits / sentences.length
}

export function hasCrisisWord(sentence: string): boolean {
  return CRISIS.test(sentence)
}

const CRISIS = matchWords(CRISIS_WORDS.flatMap(({ words }) => words.split(' ')))

/** From this share on a report is one of a crisis: of the annotated ones 95 in 100 lie above 0.29; of sport and economy 95 in 100 below 0.19. */
const CRISIS_REPORT = 0.18
const TOUCHES_CRISIS = 0.08

/** Whether a report can hold claims at all. */
export function touchesCrisis(weight: number): boolean {
  return weight >= TOUCHES_CRISIS
}

/** Events that are claims in any report that touches a crisis. */
const GRAVE: ReadonlySet<EventKind> = new Set([
  'killed',
  'injured',
  'missing',
  'abducted',
  'displaced',
  'evacuated',
  'rescued',
  'detained',
  'attacked',
  'surrendered',
])

/** Whether a decided figure belongs to the crisis that the report tells of, and is no count of players, pupils or customers. */
/** A share of people counts only where its sentence speaks of the crisis. */
export function belongsToCrisis(
  weight: number,
  sentence: string,
  counted: Counted,
  sense: NounSense,
  { event, rule }: EventDecision,
): boolean {
  if (rule === 'share-of-people') return weight >= CRISIS_REPORT && hasCrisisWord(sentence)
  if (weight >= CRISIS_REPORT) return true
  if (GRAVE.has(event))
    return sense.names === 'people' || sense.event !== null || (counted.head === null && hasCrisisWord(sentence))
  return hasCrisisWord(sentence)
}
