import type { SentenceContext } from '../sentence-context.ts'
import { type FoundMatter, findMatter } from './find-matter.ts'

const CIRCUMSTANCE =
  /^(?:um|weil|da|falls|wenn|sofern|solange|nachdem|bevor|während|obwohl|als|damit|ohne|statt|anstatt|indem|sodass)$/iu

/** The clauses that say what a verb of a clause wants or alleges: `…, die Stadt zu verlassen`, `dass …`, Konjunktiv. */
export function complementsOf(context: SentenceContext, clause: number): number[] {
  const found: number[] = []
  context.clauses.forEach(({ kind, parent, words }, number) => {
    if (number === clause || parent === null || isRelative(context, number)) return
    if (parent !== clause && !found.includes(parent)) return
    if (CIRCUMSTANCE.test(context.words[words[0]!]!.text)) return
    if (kind === 'main' && !isSubjunctive(context, number)) return
    found.push(number)
  })
  return found
}

/** What the complement of a verb is about. */
export function matterInComplement(context: SentenceContext, clause: number, verb: number): FoundMatter | null {
  const without = new Set([verb])
  for (const number of complementsOf(context, clause)) {
    const matter = findMatter(context, number, without)
    if (matter !== null) return matter
  }
  return null
}

/** A relative clause; `…, das Vorgehen sei falsch` passes for one, but tells what somebody says. */
export function isRelative(context: SentenceContext, clause: number): boolean {
  const { kind, words: indexes } = context.clauses[clause]!
  if (kind !== 'relative') return false
  const opening = context.words[indexes[0]!]!
  const next = context.words[indexes[1] ?? -1]
  const isArticle = /^(?:der|die|das)$/iu.test(opening.text) && (next?.class === 'noun' || next?.class === 'adjective')
  return !(isArticle && isSubjunctive(context, clause))
}

function isSubjunctive({ words, predicates }: SentenceContext, clause: number): boolean {
  const { finite } = predicates[clause]!
  if (finite === null) return false
  const { mood, text } = words[finite]!
  return mood !== 'indicative' || /^(?:sollten?|müssten?|wollten?)$/iu.test(text)
}
