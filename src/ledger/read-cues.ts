import type { Claim } from '../model/claim.ts'
import type { EventKind } from '../model/event-kinds.ts'
import { sentenceOf } from './read-sentence.ts'
import { CUES, EVENT_OF_NOUN } from './words/cue-words.ts'

/** What the words around a figure say of how it stands to other figures. */
export interface Cues {
  /** Its people are among those named before. */
  readonly isPart: boolean
  /** Where the part's own words stand: offset in the report of the cue, to find the whole before it. */
  readonly partAt: number | null
  /** Of `unter den Toten`: the event that those named before underwent; else empty. */
  readonly amongEvents: readonly EventKind[]
  /** Of `zwei dieser Anschläge`, `drei der Insassen`: stem of the noun that names the whole. */
  readonly amongNoun: string | null
  readonly isFurther: boolean
  readonly isWhole: boolean
  readonly isEarlier: boolean
  readonly isNow: boolean
  readonly isRisen: boolean
  readonly isContrast: boolean
  readonly identifies: boolean
  readonly isCrowd: boolean
  readonly isCumulative: boolean
  readonly isRate: boolean
  /** The sentence itself refutes it or knows nothing of it. */
  readonly isRefuted: boolean
  /** Those named before belong to this one: `gehörten zu einer Gruppe von 1230`. */
  readonly takesBefore: boolean
}

/** Reads the sentence of a claim around its figure. */
export function readCues(claim: Claim): Cues {
  const { figure, group } = claim
  const sentence = sentenceOf(claim)
  const at = figure.start - sentence.start
  const before = sentence.text.slice(0, at)
  const behind = sentence.text.slice(at + (figure.end - figure.start))
  const clause = lastClause(before)
  const part = findPart(sentence.text, at, behind, group?.text ?? null)
  return {
    ...part,
    partAt: part.partAt === null ? null : part.partAt + sentence.start,
    isFurther: CUES.further.test(`${before.slice(-24)} `) || CUES.further.test(` ${group?.text ?? ''} `),
    isWhole: CUES.whole.test(clause) || CUES.whole.test(behind.slice(0, 40)),
    isEarlier: CUES.earlier.test(clause) || CUES.earlier.test(firstClause(behind)),
    isNow: CUES.now.test(clause) || CUES.now.test(firstClause(behind)),
    isRisen: CUES.risen.test(clause) || CUES.risen.test(firstClause(behind)),
    isContrast: CUES.contrast.test(sentence.text),
    identifies: CUES.identifies.test(sentence.text),
    isCrowd: CUES.crowd.test(sentence.text) || CUES.crowd.test(group?.text ?? ''),
    isCumulative: CUES.cumulative.test(clause) || CUES.cumulative.test(firstClause(behind)),
    isRate: CUES.rate.test(clause) || CUES.rate.test(firstClause(behind)),
    isRefuted: CUES.refuted.test(sentence.text),
    takesBefore: CUES.belongsTo.test(before),
  }
}

type Part = Pick<Cues, 'isPart' | 'partAt' | 'amongEvents' | 'amongNoun'>
const NO_PART: Part = { isPart: false, partAt: null, amongEvents: [], amongNoun: null }

function findPart(sentence: string, at: number, behind: string, group: string | null): Part {
  const before = sentence.slice(0, at)
  const among = lastMatch(before, CUES.amongBefore)
  const amongEvents = eventsOf(among?.[1] ?? null)
  if (among !== null && amongEvents.length > 0 && !hasEnd(before.slice(among.index)))
    return { isPart: true, partAt: among.index, amongEvents, amongNoun: null }
  const part = lastMatch(before, CUES.partBefore)
  if (part !== null && !hasEnd(before.slice(part.index))) return { ...NO_PART, isPart: true, partAt: part.index }
  return findPartBehind(at, behind, group)
}

function findPartBehind(at: number, behind: string, group: string | null): Part {
  const of = CUES.ofGroup.exec(behind)
  if (of !== null && !/^\s*\d/u.test(behind)) {
    const events = eventsOf(of[1]!)
    if (events.length > 0) return { isPart: true, partAt: at, amongEvents: events, amongNoun: of[1]! }
  }
  if (CUES.partBehind.test(behind)) return { ...NO_PART, isPart: true, partAt: at, amongNoun: group }
  const events = eventsOf(CUES.amongBehind.exec(behind)?.[1] ?? null)
  return events.length > 0 ? { isPart: true, partAt: at, amongEvents: events, amongNoun: null } : NO_PART
}

/** A sentence or main clause ends in between, so that the cue no longer holds. */
function hasEnd(text: string): boolean {
  return /[.;:!?](?:\s|$)/u.test(text.replace(/\d\.(?=\d)/gu, ''))
}

function eventsOf(noun: string | null): readonly EventKind[] {
  return noun === null ? [] : (EVENT_OF_NOUN.find(([pattern]) => pattern.test(noun))?.[1] ?? [])
}

function lastMatch(text: string, pattern: RegExp): RegExpExecArray | null {
  return [...text.matchAll(pattern)].at(-1) ?? null
}

function lastClause(before: string): string {
  return ` ${before.split(/[,;:](?=\s)/u).at(-1)!}`
}

function firstClause(behind: string): string {
  return ` ${behind.split(/[,;:](?=\s)/u)[0]!}`
}
