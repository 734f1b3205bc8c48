import type { EventKind } from '../model/event-kinds.ts'

/**
 * Words that say which event a number of people or things went through. Every line carries an example sentence of our own;
 * `~` stands for each of the line's words in turn, and the tests read them all.
 */

/** Verbs by their dictionary form. */
export interface EventVerbs {
  readonly event: EventKind
  readonly verbs: readonly string[]
  /** Who is counted: the direct object (the subject in the passive), or the subject. */
  readonly counts: 'object' | 'subject'
  readonly example: string
}

/** Fixed phrases: words that stand in this order in one clause, not necessarily together; the last is a verb's dictionary form. */
export interface EventPhrases {
  readonly event: EventKind
  readonly phrases: readonly string[]
  readonly counts: 'object' | 'subject'
  readonly example: string
}

/** Wordings that tell the event without their verb: `sechs Hubschrauber im Einsatz`. Words in order in one clause. */
export interface EventStates {
  readonly event: EventKind
  readonly states: readonly string[]
  readonly example: string
}

/** Nouns by their singular and plural forms, found at the end of compounds too. */
export interface EventNouns {
  readonly event: EventKind
  /**
   * `victims`: the noun names those counted (`24 Tote`). `acts`: it names the deed, whose number counts (`15 Festnahmen`) and
   * which governs those it befell (`Festnahme von drei Männern`). `governs`: it only governs them (`der Tod von elf Menschen`).
   */
  readonly role: 'victims' | 'acts' | 'governs'
  readonly nouns: readonly string[]
  readonly example: string
}

/** Adjectives by their stem, standing before the noun or as predicate. */
export interface EventAdjectives {
  readonly event: EventKind
  readonly adjectives: readonly string[]
  readonly example: string
}

export interface EventWords {
  readonly verbs: readonly EventVerbs[]
  readonly phrases: readonly EventPhrases[]
  readonly states: readonly EventStates[]
  readonly nouns: readonly EventNouns[]
  readonly adjectives: readonly EventAdjectives[]
}
