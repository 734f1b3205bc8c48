import type { VerbCertainty } from '../../languages/attribution.ts'
import { ATTRIBUTION } from '../../languages/de/attribution.ts'
import type { Word } from '../../model/word.ts'
import { fold } from '../fold.ts'
import type { SentenceContext } from '../sentence-context.ts'
import type { WordRange } from '../statements/attribution.ts'
import { findAntecedent } from '../statements/find-antecedent.ts'
import { findSubject, type Subject } from './find-subject.ts'
import { findHeadingSource } from './heading-source.ts'
import { kindOfSource } from './kind-of-source.ts'
import { wordingOf } from './name-words.ts'
import { readName } from './read-name.ts'
import { isRelay } from './relay.ts'
import type { SourceCue } from './source-cue.ts'
import { readPhraseCue } from './source-phrases.ts'

const CERTAINTY = new Map(
  ATTRIBUTION.verbs.flatMap(({ words, certainty }) => words.map((word) => [fold(word), certainty] as const)),
)

/** Finds every attribution in a sentence, in text order. */
export function findSourceCues(context: SentenceContext): SourceCue[] {
  const verbs = verbCues(context)
  const saying = new Set(verbs.map(({ clause }) => clause))
  // In a clause of saying (`hieß es vonseiten der Polizei`) the phrase stands for the whole sentence.
  const phrases = phraseCues(context).map((cue) =>
    cue.kind === 'phrase' && saying.has(cue.clause) ? { ...cue, kind: 'as' as const } : cue,
  )
  const others = [...asCues(context), ...colonCues(context), ...elidedCues(context, saying), ...participleCues(context)]
  return [...phrases, ...verbs, ...others].sort((a, b) => a.cueAt - b.cueAt)
}

function phraseCues(context: SentenceContext): SourceCue[] {
  return context.words.flatMap((_, index) => readPhraseCue(context, index) ?? [])
}

/** `sagte der Bürgermeister`, `die Polizei sprach von` */
function verbCues(context: SentenceContext): SourceCue[] {
  return context.clauses.flatMap((_, clause) => {
    const predicate = context.predicates[clause]!
    const verb = predicate.verbs.find(({ lemmas }) => certaintyOf(lemmas) !== null)
    if (verb === undefined || predicate.voice === 'passive' || isUnconfirmed(context, clause, verb.lemmas)) return []
    const certainty = certaintyOf(verb.lemmas)
    const first = context.clauses[clause]!.words[0]!
    const isAs = /^wie$/iu.test(context.words[first]!.text)
    if (certainty === 'impersonal') return heisstEs(context, clause, verb.index, isAs)
    const holder = clauseOfSubject(context, clause)
    const finite = context.predicates[holder]!.finite ?? verb.index
    const subject = antecedentThatTells(context, holder, finite) ?? findSubject(context, holder, finite)
    if (subject === null) return []
    const kind = isAs ? 'as' : certainty === 'weak' ? 'weak-verb' : 'verb'
    const relay = relayIn(context.words, context.clauses[clause]!.words)
    return [{ ...subject, ...(relay && { relay }), kind: kind as SourceCue['kind'], cueAt: verb.index, clause }]
  })
}

/** `konnte die Zahl der Toten nicht bestätigen`: somebody else's word. */
function isUnconfirmed({ words, clauses }: SentenceContext, clause: number, lemmas: readonly string[]): boolean {
  return lemmas.includes('bestätigen') && clauses[clause]!.words.some((index) => words[index]!.text === 'nicht')
}

/** `Die Polizei sprach von zwölf Toten | und kündigte eine Untersuchung an`: a second verb behind `und` has the subject of the first. */
function clauseOfSubject({ words, clauses, predicates }: SentenceContext, clause: number): number {
  const first = clauses[clause]!.words[0]!
  const isSecondVerb =
    predicates[clause]!.finite === first && /^(?:und|aber|sondern)$/u.test(words[first - 1]?.text ?? '')
  if (!isSecondVerb) return clause
  for (let before = clause - 1; before >= 0; before--) {
    if (clauses[before]!.kind === 'main' && predicates[before]!.finite !== null) return before
  }
  return clause
}

/** `die Regierung, | die von 40 Toten ausgeht`: where the number stands behind a preposition, the pronoun is the subject. */
function antecedentThatTells({ words, clauses }: SentenceContext, clause: number, finite: number): Subject | null {
  const [pronoun, preposition] = clauses[clause]!.words
  const isSubject = clauses[clause]!.kind === 'relative' && /^(?:der|die|das)$/u.test(words[pronoun!]!.text)
  if (!isSubject || words[preposition ?? 0]!.text !== 'von' || clauses[clause]!.words.at(-1) !== finite) return null
  const antecedent = findAntecedent(words, pronoun!)
  return antecedent.kind === 'named' ? { first: antecedent.first, last: antecedent.last } : null
}

/** The surest reading of a form: `sagen` before `wissen`. */
function certaintyOf(lemmas: readonly string[]): VerbCertainty | null {
  const found = lemmas.map((lemma) => CERTAINTY.get(fold(lemma)))
  return found.find((certainty) => certainty === 'sure') ?? found.find((certainty) => certainty !== undefined) ?? null
}

/** `hieß es aus dem Ministerium`, `heißt es in dem Bericht`; a bare `hieß es` points back. */
function heisstEs({ words, clauses }: SentenceContext, clause: number, verbAt: number, isAs: boolean): SourceCue[] {
  const indexes = clauses[clause]!.words
  const needsEs = !isAs && /^(?:hieß|hiess|heißt|heisst|heiße|heisse)$/iu.test(words[verbAt]!.text)
  if (needsEs && !indexes.some((index) => words[index]!.text.toLowerCase() === 'es')) return []
  const from = indexes.find((index) => /^(?:aus|von|vom|bei|beim|in|im|seitens)$/iu.test(words[index]!.text))
  const name = from === undefined ? null : readName(words, from + 1, words.length)
  if (name === null) return [{ first: null, last: null, kind: 'back', cueAt: verbAt, clause }]
  return [{ ...name, kind: 'as', cueAt: verbAt, clause }]
}

/** `…, so die Polizei`, `…, so ein Sprecher der Armee weiter` */
function asCues({ words, clauses, predicates }: SentenceContext): SourceCue[] {
  return clauses.flatMap((clause, number) => {
    const first = clause.words[0]!
    if (!/^so$/iu.test(words[first]!.text) || predicates[number]!.finite !== null || first === 0) return []
    const name = readName(words, first + 1, words.length)
    return name === null ? [] : [{ ...name, kind: 'as' as const, cueAt: first, clause: number }]
  })
}

/** `Polizei: Drei Tote bei Brand` — a headline that names its source before a colon. */
function colonCues(context: SentenceContext): SourceCue[] {
  const colon = context.words.slice(0, 5).findIndex(({ text }) => text === ':')
  const name = findHeadingSource(context, colon)
  return name === null ? [] : [{ ...name, kind: 'as', cueAt: colon, clause: context.clauseOf[name.first] ?? 0 }]
}

/** `Die Armee meldete 12, die Rebellen 40 Tote`: a body and its own number beside the clause whose verb speaks for both. */
function elidedCues({ words, clauses }: SentenceContext, saying: ReadonlySet<number>): SourceCue[] {
  return clauses.flatMap(({ kind, parent, words: indexes }, clause) => {
    if (kind !== 'fragment' || parent === null || !saying.has(parent)) return []
    const opens = indexes.find((index) => words[index]!.class !== 'conjunction') ?? -1
    if (words[opens]?.class !== 'article') return []
    const name = readName(words, opens + 1, indexes.at(-1)! + 1)
    if (name === null || !opensNumber(words, name.last + 1) || kindOfSource(wordingOf(words, name)) === 'unknown')
      return []
    return [{ ...name, kind: 'elided' as const, cueAt: name.first, clause }]
  })
}

/** `die von der Armee gemeldeten zwölf Toten` */
function participleCues({ words, clauseOf }: SentenceContext): SourceCue[] {
  return words.flatMap(({ text }, index) => {
    if (!/^vo[nm]$/u.test(text) || !/^(?:article|pronoun)$/u.test(words[index - 1]?.class ?? '')) return []
    const name = readName(words, index + 1, words.length)
    const participle = name && words[name.last + 1]
    if (!participle || !SAID.has(fold(participle.text).replace(/e[nr]?$/u, ''))) return []
    return [{ ...name, kind: 'participle' as const, cueAt: name.last + 1, clause: clauseOf[index] ?? 0 }]
  })
}

const SAID = new Set(ATTRIBUTION.participles.flatMap(({ words }) => words.map(fold)))

/** `40`, `dagegen von mehr als 40` */
function opensNumber(words: readonly Word[], at: number): boolean {
  let next = at
  while (
    next < at + 5 &&
    (/^(?:adverb|preposition)$/u.test(words[next]?.class ?? '') || BOUND.test(words[next]?.text ?? ''))
  )
    next++
  return words[next]?.class === 'numeral'
}

const BOUND = /^(?:mehr|weniger|als|bis|zu)$/u

function relayIn(words: readonly Word[], indexes: readonly number[]): WordRange | null {
  const at = indexes.find((index) => isRelay(words, index))
  return at === undefined ? null : readName(words, at + 1, words.length)
}
