import type { Word } from '../../model/word.ts'
import type { SentenceContext } from '../sentence-context.ts'
import { kindOfSource } from './kind-of-source.ts'
import { isNamePart, nounFrom, TIME_NOUN, wordingOf } from './name-words.ts'
import { readName } from './read-name.ts'
import type { SourceCue } from './source-cue.ts'

export type Subject = Pick<SourceCue, 'first' | 'last' | 'pronoun'>

export function findSubject(context: SentenceContext, clause: number, finiteAt: number): Subject | null {
  const { words, clauses } = context
  const indexes = clauses[clause]!.words
  const start = indexes[0]!
  if (clauses[clause]!.kind === 'relative') return null
  const opensWithVerb = start === finiteAt
  const isSubordinate = clauses[clause]!.kind === 'subordinate'
  const heading = endOfHeading(words, start, finiteAt)
  const prefield = indexes.filter((index) => index > heading && index < finiteAt)
  const inPrefield = opensWithVerb || isSubordinate ? null : subjectIn(words, prefield)
  const behind = () =>
    subjectIn(
      words,
      indexes.filter((index) => (isSubordinate ? index > start : index > finiteAt)),
    )
  // `Acht Leichen hat die Wache geborgen`: what is counted before the verb is its object, where a body stands behind it.
  const isCounted = inPrefield?.first != null && words[inPrefield.first - 1]?.class === 'numeral'
  const body = isCounted ? behind() : null
  if (body?.first != null && kindOfSource(wordingOf(words, { first: body.first, last: body.last! })) !== 'unknown')
    return body
  return inPrefield ?? behind()
}

/**
 * The last word of what stands over a clause, with its colon (`Rettung in Kadrin: Polizei meldet 12 Tote`) or without a mark (`Hilfe für die Wirte | Bereits
 * am Montag sagte die Stadt …`); -1 where nothing does.
 */
export function endOfHeading(words: readonly Word[], first: number, finite: number): number {
  for (let at = finite - 1; at > first; at--) {
    if (words[at]!.text === ':') return at
    if (OPENS_SENTENCE.has(words[at]!.text) && /^(?:noun|name|participle)$/u.test(words[at - 1]!.class)) return at - 1
    if (isArticleOfSentence(words, at)) return at - 1
  }
  return -1
}

/** `Neue Regeln | Die Stadt will …`; not `die Zeitung Die Welt`. */
function isArticleOfSentence(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]!
  if (!ARTICLES.has(words[at]!.text) || !/^(?:noun|participle)$/u.test(before.class)) return false
  const next = words[at + 1]?.text ?? ''
  return !HAS_TITLE.test(before.text) && !/^(?:Linken?|Grünen?|Welt|Zeit|Presse|Spiegel|Standard)$/u.test(next)
}

const HAS_TITLE =
  /(?:zeitung|blatt|magazin|partei|film|titel|serie|roman|buch|stück|band|sender|fraktion|bündnis|oper|kolumne|studie|bericht|show|krimi|thriller|drama)s?$/iu

/** Words that have a capital where a sentence begins, and nowhere else but in titles. */
const OPENS_SENTENCE: ReadonlySet<string> = new Set(
  (
    'Im In Am An Bei Beim Nach Auch Zudem Zuvor Zuletzt Dabei Damit Dazu Danach Dennoch Unterdessen Bereits Erst Nun Laut Seit Zum ' +
    'Zur Derzeit Bislang Bisher Während Trotz Wegen Er Es'
  ).split(' '),
)
const ARTICLES: ReadonlySet<string> = new Set(['Der', 'Die', 'Das'])

/** The first noun phrase without preposition, or a personal pronoun. */
function subjectIn(words: readonly Word[], indexes: readonly number[]): Subject | null {
  for (let i = 0; i < indexes.length; i++) {
    const index = indexes[i]!
    const word = words[index]!
    if (/^(?:er|sie|dieser|diese)$/iu.test(word.text) && word.class === 'pronoun')
      return { first: null, last: null, pronoun: index }
    if (/^(?:man|wir|ich)$/iu.test(word.text)) return null
    // `Anders als die Regierung schätzt das Rote Kreuz …`
    if (word.class === 'preposition' || isCompared(words, index)) {
      i = skipPrepositional(words, indexes, i)
      continue
    }
    if (/^\p{Lu}/u.test(word.text) && (word.class === 'noun' || word.class === 'name')) {
      if (TIME_NOUN.test(word.text) || NO_SUBJECT.test(word.text)) {
        // `Die Zahl der Verletzten gab das Ministerium mit 63 an`, `Zweifel an der Zahl äußerte das Ministerium`
        i = skipPrepositional(words, indexes, i)
        continue
      }
      return readName(words, index - leadingAdjectives(words, index), words.length)
    }
  }
  return null
}

/** `Anders als | die Regierung`; not `mehr als | 20 Helfer`. */
function isCompared(words: readonly Word[], index: number): boolean {
  return words[index]!.text === 'als' && /^anders$/iu.test(words[index - 1]?.text ?? '')
}

/** What is said, not who says it. */
const NO_SUBJECT = /^(?:Zahl|Zahlen|Anzahl|Gesamtzahl|Opferzahl|Bilanz|Zweifel|Kritik|Bedenken|Bedauern|Sorge)$/u

function leadingAdjectives(words: readonly Word[], index: number): number {
  let count = 0
  while (words[index - count - 1]?.class === 'adjective') count++
  return count
}

function skipPrepositional(words: readonly Word[], indexes: readonly number[], i: number): number {
  let at = i + 1
  while (at < indexes.length && !isNamePart(words[indexes[at]!]!)) {
    if (words[indexes[at]!]!.class === 'finite') return at - 1
    at++
  }
  while (at + 1 < indexes.length && isNamePart(words[indexes[at + 1]!]!)) at++
  const genitive = /^(?:des|der|eines|einer|dieses|dieser)$/u.test(words[indexes[at + 1] ?? -1]?.text ?? '')
    ? nounFrom(words, indexes[at + 1]! + 1)
    : null
  return genitive === null || !indexes.includes(genitive) ? at : indexes.indexOf(genitive)
}
