import { EVENT_WORDS } from '../../languages/de/event-words.ts'
import type { EventKind } from '../../model/event-kinds.ts'
import { fold } from '../fold.ts'

/** The event words of the language, indexed for look-up. Keys are folded: lower case, ss for ß. */

export interface VerbEvent {
  readonly event: EventKind
  readonly counts: 'object' | 'subject'
}

export interface PhraseEvent extends VerbEvent {
  readonly words: readonly string[]
  readonly phrase: string
}

export const VERB_EVENTS: ReadonlyMap<string, VerbEvent> = new Map(
  EVENT_WORDS.verbs.flatMap(({ verbs, event, counts }) =>
    verbs.map((verb) => [fold(verb), { event, counts }] as const),
  ),
)

/** Phrases by their verb's dictionary form. */
export const PHRASE_EVENTS: ReadonlyMap<string, readonly PhraseEvent[]> = groupPhrases()

export const ADJECTIVE_EVENTS: ReadonlyMap<string, EventKind> = new Map(
  EVENT_WORDS.adjectives.flatMap(({ adjectives, event }) =>
    adjectives.map((adjective) => [fold(adjective), event] as const),
  ),
)

/** Wordings that need no verb. */
export const STATE_EVENTS: readonly {
  readonly words: readonly string[]
  readonly event: EventKind
  readonly state: string
}[] = EVENT_WORDS.states.flatMap(({ states, event }) =>
  states.map((state) => ({ words: fold(state).split(' '), event, state })),
)

function groupPhrases(): Map<string, PhraseEvent[]> {
  const groups = new Map<string, PhraseEvent[]>()
  for (const { phrases, event, counts } of EVENT_WORDS.phrases)
    for (const phrase of phrases) {
      const words = fold(phrase).split(' ')
      const verb = words.pop()!
      const group = groups.get(verb) ?? []
      group.push({ words, event, counts, phrase })
      groups.set(verb, group)
    }
  // The longer wording says more: `zurück nach Hause kommen` before `nach kommen`.
  for (const group of groups.values()) group.sort((a, b) => b.words.length - a.words.length)
  return groups
}
