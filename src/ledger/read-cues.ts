import type { Claim } from '../model/claim.ts'
import type { EventKind } from '../model/event-kinds.ts'
import { type FigureSentence, sentenceOf } from './read-sentence.ts'
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

/** Reads the sentence of a claim around its figure; each cue when it is asked for first, as most claims are asked for few. */
export function readCues(claim: Claim): Cues {
  return new CueReader(claim)
}

class CueReader implements Cues {
  private readonly claim: Claim
  private readonly known = new Map<Cue, boolean>()
  private words: Words | null = null
  private part: Part | null = null

  constructor(claim: Claim) {
    this.claim = claim
  }

  get isPart() {
    return this.readPart().isPart
  }
  get partAt() {
    return this.readPart().partAt
  }
  get amongEvents() {
    return this.readPart().amongEvents
  }
  get amongNoun() {
    return this.readPart().amongNoun
  }
  get isFurther() {
    return this.find('further', ({ before, group }) => [`${before.slice(-24)} `, ` ${group ?? ''} `])
  }
  get isWhole() {
    return this.find('whole', ({ clause, behind }) => [clause, behind.slice(0, 40)])
  }
  get isEarlier() {
    if (this.find('movedTo', ({ before }) => [before])) return false
    if (this.find('movedFrom', ({ before }) => [before]) && this.find('movedOn', ({ behind }) => [behind])) return true
    return this.find('earlier', inClause) || this.find('comparedTo', ({ before }) => [before])
  }
  get isNow() {
    return this.find('now', inClause)
  }
  get isRisen() {
    return this.find('risen', inClause)
  }
  get isContrast() {
    return this.find('contrast', inSentence)
  }
  get identifies() {
    return this.find('identifies', inSentence)
  }
  get isCrowd() {
    return this.find('crowd', ({ sentence, group }) => [sentence.text, group ?? ''])
  }
  get isCumulative() {
    return this.find('cumulative', inClause)
  }
  get isRate() {
    return this.find('rate', inClause)
  }
  get isRefuted() {
    return this.find('refuted', inSentence)
  }
  get takesBefore() {
    return this.find('belongsTo', ({ before }) => [before])
  }

  private find(cue: Cue, where: (words: Words) => readonly string[]): boolean {
    const known = this.known.get(cue)
    if (known !== undefined) return known
    const found = where(this.readWords()).some((text) => CUES[cue].test(text))
    this.known.set(cue, found)
    return found
  }

  private readWords(): Words {
    this.words ??= splitWords(this.claim)
    return this.words
  }

  private readPart(): Part {
    if (this.part !== null) return this.part
    const { sentence, before, behind, group } = this.readWords()
    const part = findPart(sentence.text, before.length, behind, group)
    this.part = { ...part, partAt: part.partAt === null ? null : part.partAt + sentence.start }
    return this.part
  }
}

type Cue = Exclude<keyof typeof CUES, 'partBefore' | 'amongBefore'>

/** The sentence of a figure, cut at the figure and at the ends of its clause. */
interface Words {
  readonly sentence: FigureSentence
  readonly before: string
  readonly behind: string
  /** What stands before the figure in its clause, and behind it. */
  readonly clause: string
  readonly clauseBehind: string
  readonly group: string | null
}

function splitWords({ quote, figure, group }: Claim): Words {
  const sentence = sentenceOf({ quote, figure })
  const at = figure.start - sentence.start
  const before = sentence.text.slice(0, at)
  const behind = sentence.text.slice(at + (figure.end - figure.start))
  const [clause, clauseBehind] = [lastClause(before), firstClause(behind)]
  return { sentence, before, behind, clause, clauseBehind, group: group?.text ?? null }
}

function inClause({ clause, clauseBehind }: Words): readonly string[] {
  return [clause, clauseBehind]
}

function inSentence({ sentence }: Words): readonly string[] {
  return [sentence.text]
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
