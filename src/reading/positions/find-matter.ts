import { POSITION_WORDS } from '../../languages/de/position-words.ts'
import type { Matter } from '../../model/position.ts'
import type { Word } from '../../model/word.ts'
import { fold } from '../fold.ts'
import { hasCapital } from '../letters.ts'
import type { Predicate } from '../read-predicate.ts'
import { rememberForms } from '../remember-forms.ts'
import type { SentenceContext } from '../sentence-context.ts'

/** What a stretch of words is about, with the words that say so. */
export interface FoundMatter {
  readonly about: Matter
  /** Index of the word that names it. */
  readonly at: number
  readonly further: readonly Matter[]
}

const NOUNS = POSITION_WORDS.matters.flatMap(({ about, nouns }) => nouns.map((noun) => ({ about, stem: fold(noun) })))
const VERBS = new Map(
  POSITION_WORDS.matters.flatMap(({ about, verbs }) => verbs.map((verb) => [fold(verb), about] as const)),
)

/**
 * The first matter named among the words of a clause: a verb of its own before its nouns (`bei der Offensive Zivilisten getötet`),
 * nouns in circumstances left out. `null` where none is named.
 */
export function findMatter(context: SentenceContext, clause: number, without: ReadonlySet<number>): FoundMatter | null {
  return verbMatter(context, clause, without) ?? nounMatter(context, clause, without)
}

const matterOfVerb = rememberForms((lemma) => VERBS.get(fold(lemma)))

function verbMatter({ predicates }: SentenceContext, clause: number, without: ReadonlySet<number>): FoundMatter | null {
  for (const { index, lemmas } of predicates[clause]!.verbs.toReversed()) {
    if (without.has(index)) continue
    const about = lemmas.map(matterOfVerb).find((found) => found !== undefined)
    if (about !== undefined) return { about, at: index, further: [] }
  }
  return null
}

function nounMatter(
  { words, clauses, predicates }: SentenceContext,
  clause: number,
  without: ReadonlySet<number>,
): FoundMatter | null {
  const indexes = clauses[clause]!.words
  let unnamed: FoundMatter | null = null
  for (let i = 0; i < indexes.length; i++) {
    const at = indexes[i]!
    const about = matterOfNoun(words, at)
    const isWar = WAR.test(words[at]!.text)
    if ((about === null && !isWar) || without.has(at) || isInCircumstance(words, at)) continue
    if (isWar && hasEndingBefore(words, at)) return { about: 'ceasefire', at, further: [] }
    if ((about === 'attack' || isWar) && isEnded(predicates[clause]!, without))
      return { about: 'ceasefire', at, further: [] }
    // `die Entsendung von Beobachtern`
    if (about === 'other') unnamed ??= { about, at, further: [] }
    else if (about !== null) return { about, at, further: furtherMatters(words, indexes.slice(i + 1), about) }
  }
  return unnamed
}

/** A war is what a report tells of rather than what somebody wants, but its end is wanted. */
const WAR = /(?:krieg|blutbad)(?:e?s|e)?$/iu

/** `die Angriffe einzustellen` */
function isEnded({ verbs }: Predicate, without: ReadonlySet<number>): boolean {
  return verbs.some(
    ({ index, lemmas }) => !without.has(index) && lemmas.some((lemma) => POSITION_WORDS.endingVerbs.test(lemma)),
  )
}

/** What a noun is about by itself; the part nearest its end decides: `Waffenstillstandsgespräche` are talks. */
export function matterOfNoun(words: readonly Word[], at: number): Matter | null {
  const { text } = words[at]!
  if (!hasCapital(text) && !/^\p{Ll}+-\p{Lu}/u.test(text)) return null
  const isForce = FORCE.test(text) && /^(?:militärisch|bewaffnet)e[nrsm]?$/u.test(words[at - 1]?.text ?? '')
  const about = isForce ? 'attack' : matterOfForm(text)
  return about === 'attack' && hasEndingBefore(words, at) ? 'ceasefire' : about
}

/** `militärische Operationen` are attacks, others are not. */
const FORCE = /^(?:Operation|Aktion|Einsatz|Einsätze|Schlag|Schläge|Intervention|Eingreifen)(?:e?n|s|es)?$/u

/** What a noun is about, whatever stands around it. */
export const matterOfForm = rememberForms(readMatter)

function readMatter(form: string): Matter | null {
  const folded = fold(form)
  if (POSITION_WORDS.lookalikes.test(folded)) return null
  let best: { about: Matter; end: number } | null = null
  for (const { about, stem } of NOUNS) {
    const end = folded.lastIndexOf(stem) + stem.length
    const rest = folded.slice(end)
    if (end < stem.length || !(INFLECTION.test(rest) || POSITION_WORDS.compoundHeads.test(rest))) continue
    if (best === null || end > best.end) best = { about, end }
  }
  return best?.about ?? null
}

const INFLECTION = /^(?:e|en|n|s|es|in|innen)?$/u

/** `ein Ende der Kämpfe` */
function hasEndingBefore(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 4), at).some(({ text }) => POSITION_WORDS.endings.test(text))
}

/** `eine Waffenruhe sowie freies Geleit`: joined by a conjunction, no verb between. */
function furtherMatters(words: readonly Word[], behind: readonly number[], first: Matter): Matter[] {
  const found: Matter[] = []
  let isJoined = false
  for (const at of behind) {
    const { class: kind, text } = words[at]!
    if (kind === 'finite' || kind === 'participle' || kind === 'infinitive') break
    if (/^(?:und|sowie|oder)$/u.test(text)) isJoined = true
    const about = isJoined && !isInCircumstance(words, at) ? matterOfNoun(words, at) : null
    if (about !== null && about !== first && !found.includes(about)) found.push(about)
  }
  return found
}

/** `Forderung nach …`, `Forderung der Minister nach …` */
function isWishedFor(words: readonly Word[], after: number): boolean {
  for (let at = after - 1; at >= Math.max(0, after - 5); at--) {
    if (POSITION_WORDS.wishes.test(words[at]!.text)) return true
    if (/^(?:finite|punctuation|preposition)$/u.test(words[at]!.class)) return false
  }
  return false
}

/** Whether a preposition of time or place opens the phrase a noun stands in: `nach dem Angriff`. */
function isInCircumstance(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const { class: kind, text } = words[before]!
    if (POSITION_WORDS.circumstances.test(text)) return !(/^nach$/iu.test(text) && isWishedFor(words, before))
    if (
      kind !== 'article' &&
      kind !== 'adjective' &&
      kind !== 'numeral' &&
      kind !== 'adverb' &&
      kind !== 'pronoun' &&
      kind !== 'participle'
    )
      return false
  }
  return false
}
