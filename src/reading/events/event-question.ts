import type { Status } from '../../model/claim.ts'
import type { EventKind } from '../../model/event-kinds.ts'
import type { Counted } from '../read-counted.ts'
import { type NounSense, senseOfNoun } from '../sense-of-noun.ts'
import type { SentenceContext } from '../sentence-context.ts'

/** The event of a counted phrase and the rule that found it. */
export interface EventDecision {
  readonly event: EventKind
  readonly rule: string
  /** The word that tells the event, where one does. */
  readonly trigger: number | null
  /** A noun that stands for the group when the figure itself has none (`die Zahl der Toten stieg auf 158`). */
  readonly groupAt?: number
}

/** What was decided before in this report, latest last; a following `darunter` takes its event from there. */
export interface Earlier {
  readonly event: EventKind
  readonly status: Status
  readonly sentence: number
  readonly end: number
}

/** What the whole report tells about its figures. */
export interface ReportHints {
  /** It speaks of an evacuation or withdrawal by agreement, so that whoever leaves a town is evacuated and no refugee. */
  readonly isOrganisedLeaving: boolean
  /** It speaks of people who are besieged or encircled. */
  readonly isSiege: boolean
  /** It speaks of missing or abducted people, so that those who `fehlen` are missing and no vacancies. */
  readonly isSearch: boolean
  /** It speaks of rubble, so that those who are supposed somewhere lie beneath it. */
  readonly isBuried: boolean
}

export interface EventQuestion {
  readonly hints: ReportHints
  readonly context: SentenceContext
  readonly counted: Counted
  readonly sentence: number
  readonly earlier: readonly Earlier[]
  readonly sense: NounSense
  readonly clause: number
}

export type Rule = (question: EventQuestion) => EventDecision | null

export const decide = (event: EventKind, rule: string, trigger: number | null): EventDecision => ({
  event,
  rule,
  trigger,
})

export function senseOfHead(context: SentenceContext, counted: Counted): NounSense {
  const { head, figure } = counted
  if (figure.kind === 'inside')
    return { names: 'people', isBystander: false, isMachine: false, class: 'unspecified', event: null, governs: null }
  return senseOfNoun(head === null ? '' : context.words[head]!.text)
}
