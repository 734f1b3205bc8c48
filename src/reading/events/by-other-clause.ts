// What another clause of the sentence says of those whom this one counts.
import { byStrongVerb } from './by-predicate.ts'
import type { EventDecision, EventQuestion } from './event-question.ts'

/** `einer Gruppe von 1230 Menschen, die gerettet wurden`: what the relative clause right behind says of them. */
export function byRelativeClause(question: EventQuestion): EventDecision | null {
  const { context, counted } = question
  const next = context.clauses.findIndex(
    (clause) =>
      clause.kind === 'relative' &&
      clause.words[0]! > counted.last &&
      clause.words[0]! <= counted.last + 4 &&
      clause.words
        .slice(0, 2)
        .some((index) =>
          /^(?:die|der|das|den|dem|denen|dessen|deren|welche[rnms]?)$/u.test(context.words[index]!.text),
        ),
  )
  if (next < 0) return null
  const moved: EventQuestion = { ...question, clause: next, counted: { ...counted, preposition: null, article: null } }
  return byStrongVerb(moved)
}

/** A fragment takes its event from the clause it continues: `mindestens 56 weitere werden vermisst` after a dash. */
export function byNeighbourClause(question: EventQuestion): EventDecision | null {
  const { context, clause, counted } = question
  if (context.clauses[clause]?.kind !== 'fragment') return null
  const parent = context.clauses[clause]?.parent
  const next = clause + 1 < context.clauses.length ? clause + 1 : null
  for (const neighbour of [parent, next]) {
    if (neighbour === null || neighbour === undefined) continue
    const decision = counted.preposition === null ? byStrongVerb({ ...question, clause: neighbour }) : null
    if (decision !== null) return decision
  }
  return null
}

/** `forderten 3,6 Millionen Einwohner auf, ihre Häuser zu verlassen`: what those called upon are to do. */
export function byCallTo(question: EventQuestion): EventDecision | null {
  const { context, clause } = question
  const calls = context.predicates[clause]?.verbs.some(({ lemmas }) =>
    lemmas.some((lemma) => /^(?:auffordern|aufrufen|anweisen|zwingen|nötigen)$/u.test(lemma)),
  )
  const next = context.clauses[clause + 1]
  if (!calls || next === undefined || !context.predicates[clause + 1]!.verbs.some(({ form }) => form === 'infinitive'))
    return null
  return byStrongVerb({
    ...question,
    clause: clause + 1,
    counted: { ...question.counted, preposition: null, article: null },
  })
}
