/** What may follow a verb of saying, wanting or judging as the words it relays. */
export type Complement =
  /** A clause with `dass` or `ob`, a clause in Konjunktiv, or a quotation: `sagte, dass …`. */
  | 'clause'
  /** An infinitive: `forderte, … zu …`. */
  | 'infinitive'
  /** No clause is needed: the sentence itself reports what was said: `forderte den Abzug`. */
  | 'object'
  /** As `object`, but only where a number of something is told: `meldete 20 Tote`. */
  | 'count'
  /** Nothing is relayed, but whoever does it has taken a stand, and the Konjunktiv of the next sentence is his. */
  | 'stand'

/** Words by which a report relays what somebody said, wrote, thought or wanted. */
export interface StatementWords {
  readonly verbs: readonly StatementVerbs[]
  /** Verbs that report only with one of these prepositions: `sprach von 14 Toten`. */
  readonly prepositional: readonly PrepositionalVerbs[]
  /** Verbs that say something where that preposition points to a clause: `kritisierte ihn dafür, … zu haben`. */
  readonly pointing: readonly PrepositionalVerbs[]
  /** Pairs of a word and a verb that say only together: `bekannt geben`. */
  readonly phrases: readonly StatementLine[]
  /** Nouns that a clause of content may follow: `die Forderung, dass …`. Compounds end in them. */
  readonly nouns: readonly StatementLine[]
  /** Nouns of opinion behind `nach`: `nach Auffassung der Ärzte`. Compounds end in them. */
  readonly opinions: readonly StatementLine[]
  /** Writings and counts behind `nach einer …`, `laut dieser …`. Compounds end in them. */
  readonly writings: readonly StatementLine[]
  /** What lays down a rule: `nach dem Gesetz`, `gemäß der Verordnung`. Compounds end in them. */
  readonly rulings: readonly StatementLine[]
}

export interface StatementLine {
  readonly words: readonly string[]
  /** A sentence of our own; `~` stands for each word in turn. */
  readonly example: string
}

export interface StatementVerbs extends StatementLine {
  readonly takes: readonly Complement[]
}

export interface PrepositionalVerbs extends StatementLine {
  readonly prepositions: readonly string[]
  /** Only where a number of something is told: `bat um 300 Helfer`. */
  readonly isCounted?: true
}
