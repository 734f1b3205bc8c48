import type { SentenceContext } from './sentence-context.ts'

/** A noun phrase of a clause that no preposition governs: a candidate for subject or object. Word indexes, `last` inclusive. */
export interface PlainPhrase {
  readonly first: number
  readonly last: number
  /** Its form alone shows the nominative (`er`, `der Täter`, `man`). */
  readonly isSubject: boolean
}

/** The phrases of a clause without a preposition, times and measures left out. */
export function plainPhrases({ words, clauses }: SentenceContext, clause: number): PlainPhrase[] {
  const phrases: PlainPhrase[] = []
  const indexes = clauses[clause]?.words ?? []
  let governed = false
  let first: number | null = null
  indexes.forEach((index, position) => {
    const word = words[index]!
    if (/^(?:er|man|wir|ich|wer|dieser|jener)$/iu.test(word.text))
      phrases.push({ first: index, last: index, isSubject: true })
    else if (
      /^(?:sie|es|die|der|was|das|welche[rs]?|diese)$/iu.test(word.text) &&
      (word.class === 'pronoun' || word.class === 'relative')
    )
      phrases.push({
        first: index,
        last: index,
        isSubject:
          (clauses[clause]!.kind === 'relative' && position === 0) ||
          (word.text === 'sie' && words[index - 1]?.class === 'finite'),
      })
    if (word.class === 'preposition') {
      governed = true
      first = null
      return
    }
    if (word.class === 'article' || word.class === 'numeral' || word.class === 'adjective') {
      first ??= index
      return
    }
    if (word.class === 'noun' || word.class === 'name') {
      const start = first ?? index
      if (!governed && !TIME.test(word.text) && !isGenitive(words[start]!.text, position))
        phrases.push({ first: start, last: index, isSubject: /^(?:der|ein)$/iu.test(words[start]!.text) })
      // The noun ends the prepositional phrase, unless its name goes on.
      if (words[index + 1]?.class !== 'noun' && words[index + 1]?.class !== 'name') governed = false
      first = null
      return
    }
    first = null
    if (word.class === 'finite' || word.class === 'adverb') governed = false
  })
  return phrases
}

function isGenitive(article: string, position: number): boolean {
  return /^(?:des|eines)$/iu.test(article) || (position > 0 && /^(?:deren|dessen)$/iu.test(article))
}

/** Times stand in the accusative and are no object: `den ganzen Tag`. */
const TIME =
  /^(?:Jahr|Monat|Woche|Tag|Stunde|Minute|Uhr|Abend|Morgen|Nacht|Mal|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)(?:e?[sn]|en|e)?$/u
