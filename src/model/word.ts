import type { TextSpan } from './span.ts'

/** What a word does in its sentence; a small set over the STTS and Universal Dependencies tags. */
export type WordClass =
  | 'noun'
  | 'name'
  | 'adjective'
  | 'adverb'
  | 'article'
  | 'pronoun'
  | 'relative'
  | 'preposition'
  | 'numeral'
  | 'conjunction'
  | 'subordinator'
  | 'particle'
  | 'verb-particle'
  | 'finite'
  | 'infinitive'
  | 'participle'
  | 'punctuation'
  | 'other'

export type Mood = 'indicative' | 'subjunctive1' | 'subjunctive2'

/** One token of a sentence with its reading. Offsets count in the working text. */
export interface Word extends TextSpan {
  readonly class: WordClass
  /** The dictionary form of verbs, nouns and adjectives; a separable verb without its particle here has none of it. */
  readonly lemma: string
  /** Mood of a finite verb, else `null`. */
  readonly mood: Mood | null
}

/** The word in another class. Made in one place, so that all words have one shape in the engine: `{ ...word }` makes others. */
export function inClass({ text, start, end, lemma }: Word, wordClass: WordClass, mood: Mood | null): Word {
  return { text, start, end, class: wordClass, lemma, mood }
}
