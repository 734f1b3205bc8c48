import type { SentenceContext } from '../sentence-context.ts'

/**
 * The clause that another goes on with behind a relative clause: `dass die Truppen, | die gesucht werden, | die Stadt angriffen`; the
 * first part has the subject and no verb. `null` where a clause goes on with none.
 */
export function findResumed({ words, clauses, predicates }: SentenceContext, clause: number): number | null {
  const opening = words[clauses[clause]!.words[0]!]!.class
  if (predicates[clause]!.verbs.length === 0 || clauses[clause - 1]?.kind !== 'relative' || opening === 'relative')
    return null
  let first = clause - 1
  while (first >= 0 && clauses[first]!.kind === 'relative') first--
  const opensWithVerb = predicates[clause]!.finite === clauses[clause]!.words[0]
  const isCutOff =
    first >= 0 && predicates[first]!.verbs.length === 0 && (clauses[first]!.kind !== 'fragment' || opensWithVerb)
  return isCutOff ? first : null
}
