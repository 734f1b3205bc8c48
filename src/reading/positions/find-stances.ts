import { POSITION_WORDS } from '../../languages/de/position-words.ts'
import type { StanceLine, StanceMeaning } from '../../languages/position-words.ts'
import type { Word } from '../../model/word.ts'
import { fold } from '../fold.ts'
import { hasCapital } from '../letters.ts'
import { rememberForms } from '../remember-forms.ts'
import type { SentenceContext } from '../sentence-context.ts'
import type { WordRange } from '../statements/attribution.ts'
import { complementsOf, matterInComplement } from './find-complement.ts'
import { type FoundMatter, findMatter, matterOfNoun } from './find-matter.ts'
import { partOfVerb } from './part-of-verb.ts'

/** The words that name who takes a stand; where it is the first part of one word, its `length` in characters. */
export interface Taker extends WordRange {
  readonly length?: number
}

/** A word by which somebody takes a stand, with what it is about where its sentence says so. */
export interface Stance {
  readonly line: StanceMeaning
  /** Who takes it: the subject of the clause, whoever speaks, or the words that name him. */
  readonly takenBy: 'subject' | 'speaker' | Taker
  /** Whether no more need be said for it to be about something: a verb or noun of stance in a report of a conflict. */
  readonly isOpen: boolean
  readonly clause: number
  /** Index of the verb, or of the noun or other word that tells it. */
  readonly verb: number
  /** Index of the word beside it that belongs to the stance: the `Schuld` that one gives. */
  readonly beside: number | null
  readonly lemma: string
  readonly isNegated: boolean
  /** Whether a noun or pronoun points to something told before: `wies dies zurück`. */
  readonly pointsBack: boolean
  readonly matter: FoundMatter | null
}

const LINES: ReadonlyMap<string, readonly StanceLine[]> = indexLines()

const NO_LINES: readonly StanceLine[] = []
const linesOf = rememberForms((lemma) => LINES.get(fold(lemma)) ?? NO_LINES)

function indexLines(): ReadonlyMap<string, readonly StanceLine[]> {
  const index = new Map<string, StanceLine[]>()
  for (const line of POSITION_WORDS.stances)
    for (const verb of line.verbs) {
      const key = fold(verb)
      index.set(key, [...(index.get(key) ?? []), line])
    }
  return index
}

/** Every stance that a clause may hold, best first; which parties may take it is decided by the reader. */
export function findStances(context: SentenceContext, clause: number): Stance[] {
  const { words, clauses, predicates } = context
  const opening = words[clauses[clause]!.words[0]!]!.text
  const isPurpose = /^um$/iu.test(opening)
  if (!isPurpose && POSITION_WORDS.unasserted.test(opening)) return []
  const { finite } = predicates[clause]!
  const verbs = predicates[clause]!.verbs.filter(({ index }) => !isAttributive(words, index, finite))
  return verbs.flatMap(({ index, lemmas }) =>
    lemmas.flatMap((lemma) => {
      // `reiste an, um zu verhandeln`: talks are on their way; what else somebody aims at is not done.
      const lines = isPurpose ? linesOf(lemma).filter(({ code }) => code === 'CONSULT') : linesOf(lemma)
      const part = lines.length > 0 ? partOfVerb(context, clause, index) : context
      return lines.flatMap((line) => fitLine(part, clause, index, lemma, line) ?? [])
    }),
  )
}

/** `die von Sulanien unterstützten Rebellen` passes for a finite verb, `die in Kadrin erzielte Einigung` for a second one. */
function isAttributive(words: readonly Word[], at: number, finite: number | null): boolean {
  const next = words[at + 1]?.class
  if (next !== 'noun' && next !== 'name' && next !== 'adjective') return false
  if (finite !== null && at !== finite && /(?:t|en)e[nrms]?$/u.test(words[at]!.text)) return true
  return (
    words.slice(Math.max(0, at - 4), at).some(({ text }) => /^(?:von|vom|durch)$/u.test(text)) &&
    /e[nrms]?$/u.test(words[at]!.text)
  )
}

function fitLine(
  context: SentenceContext,
  clause: number,
  verb: number,
  lemma: string,
  line: StanceLine,
): Stance | null {
  const { words, clauses } = context
  const indexes = clauses[clause]!.words
  if ((line.denies === 'negated' || line.needsNegation) && !isNegatedClause(context, clause)) return null
  if (line.ofSeveral && !context.predicates[clause]!.isPlural) return null
  if (line.needsContrast && !words.some(({ text }) => POSITION_WORDS.contrasts.test(text))) return null
  const beside = line.beside === undefined ? null : findBeside(context, clause, line.beside)
  if (beside === undefined) return null
  if (beside !== null && line.besideBehind !== undefined && !line.besideBehind.includes(openingOf(words, beside)))
    return null
  if (line.unless !== undefined && findBeside(context, clause, line.unless) !== undefined) return null
  if (line.behind !== undefined && !isFollowed(context, clause, line.behind)) return null
  const without = new Set(beside === null ? [verb] : [verb, beside])
  const own = findMatter(context, clause, without)
  const isRight = line.behind === undefined || own === null || standsBehind(context, clause, line.behind, own.at)
  const matter = (isRight ? own : null) ?? matterInComplement(context, clause, verb) ?? matterOfBeside(context, beside)
  if (line.matters !== undefined && (matter === null || !line.matters.includes(matter.about))) return null
  const pointsBack =
    line.denies === 'always' ||
    indexes.some(
      (index) => index !== verb && POSITION_WORDS.pointers.test(words[index]!.text) && !isRelated(context, index),
    )
  const isOpen = line.matters === undefined
  // What only the negated word says is not denied by its negation.
  const isNegated = !line.needsNegation && isNegatedClause(context, clause)
  return {
    line,
    takenBy: 'subject',
    isOpen,
    clause,
    verb,
    beside,
    lemma: fold(lemma),
    isNegated,
    pointsBack,
    matter,
  }
}

/** `drohte mit Angriffen`, `drohte, die Stadt anzugreifen`; `es droht Gewalt` threatens nobody. */
function isFollowed(context: SentenceContext, clause: number, preposition: string): boolean {
  const { words, clauses } = context
  return (
    clauses[clause]!.words.some((index) => words[index]!.text.toLowerCase() === preposition) ||
    complementsOf(context, clause).length > 0 ||
    words.some(({ text }) => text === ':')
  )
}

/** `das` before its noun is an article and points nowhere. */
function isRelated({ words }: SentenceContext, at: number): boolean {
  const next = words[at + 1]
  return (
    /^(?:das|dies|dem|diese[mnrs]?)$/iu.test(words[at]!.text) &&
    (next?.class === 'noun' || next?.class === 'name' || next?.class === 'adjective')
  )
}

/** Whether a clause is negated. */
export function isNegatedClause({ words, clauses }: SentenceContext, clause: number): boolean {
  return clauses[clause]!.words.some(
    (index) => POSITION_WORDS.negations.test(words[index]!.text) && !negatesOneWord(words, index),
  )
}

/** `nicht nur`, `aus nicht geklärten Gründen` */
function negatesOneWord(words: readonly Word[], at: number): boolean {
  if (words[at]!.text !== 'nicht') return false
  let next = at + 1
  if (/^(?:nur|zuletzt|bloß|bloss|allein|weniger)$/u.test(words[next]?.text ?? '')) return true
  while (/^(?:adverb|adjective|participle|particle)$/u.test(words[next]?.class ?? '')) next++
  return next > at + 1 && words[next]?.class === 'noun' && /e[nrsm]?$/u.test(words[next - 1]!.text)
}

/** The word of a line that stands in the clause; `undefined` where none does. */
function findBeside(
  { words, clauses }: SentenceContext,
  clause: number,
  beside: readonly string[],
): number | undefined {
  const stems = beside.map(fold)
  return clauses[clause]!.words.find((index) => {
    const { text } = words[index]!
    const folded = fold(text)
    return hasCapital(text) ? stems.some((stem) => isCompound(folded, stem)) : stems.includes(folded)
  })
}

/** The word that opens the phrase a noun stands in, articles and adjectives passed over. */
function openingOf(words: readonly Word[], noun: number): string {
  let at = noun - 1
  while (/^(?:article|adjective|numeral)$/u.test(words[at]?.class ?? '') || /^[„“”"«»]$/u.test(words[at]?.text ?? ''))
    at--
  return words[at]?.text.toLowerCase() ?? ''
}

const ENDING = /^(?:e|en|n|s|es)?$/u

function isCompound(folded: string, stem: string): boolean {
  const at = folded.lastIndexOf(stem)
  return at >= 0 && ENDING.test(folded.slice(at + stem.length)) && !POSITION_WORDS.lookalikes.test(folded)
}

function standsBehind({ words, clauses }: SentenceContext, clause: number, preposition: string, at: number): boolean {
  return clauses[clause]!.words.some((index) => index < at && words[index]!.text.toLowerCase() === preposition)
}

/** `ein Waffenstillstandsabkommen unterzeichnen`: the word itself says what it is about. */
function matterOfBeside({ words }: SentenceContext, beside: number | null): FoundMatter | null {
  const about = beside === null ? null : matterOfNoun(words, beside)
  return about === null ? null : { about, at: beside!, further: [] }
}
