/** What may follow a verb of saying, wanting or judging as the words it relays. */
export type Complement =
  /** A clause with `dass` or `ob`, a clause in Konjunktiv, or a quotation: `sagte, dass …`. */
  | 'clause'
  /** An infinitive: `forderte, … zu …`. */
  | 'infinitive'
  /** No clause is needed: the sentence itself reports what was said: `kritisierte das Vorgehen`. */
  | 'object'
  /** Nothing is relayed, but whoever does it has taken a stand, and the Konjunktiv of the next sentence is his. */
  | 'stand'

/** Words by which a report relays what somebody said, wrote, thought or wanted. */
export interface StatementWords {
  readonly verbs: readonly StatementVerbs[]
  /** Nouns that a clause of content may follow: `die Forderung, dass …`. */
  readonly nouns: readonly StatementLine[]
  /** Verbs that report only with this preposition: `sprach von 14 Toten`. */
  readonly prepositional: readonly PrepositionalVerb[]
  /** Phrases of a verb and a noun or adjective: `ist der Meinung`, `gab bekannt`. The verb is the last word. */
  readonly phrases: readonly StatementLine[]
}

export interface StatementLine {
  readonly words: readonly string[]
  /** A sentence of our own; `~` stands for each word in turn. */
  readonly example: string
}

export interface StatementVerbs extends StatementLine {
  readonly takes: readonly Complement[]
}

export interface PrepositionalVerb extends StatementLine {
  readonly prepositions: readonly string[]
}
