import type { SentenceContext } from '../sentence-context.ts'

/**
 * The sentence with only those words in a clause that belong to one of its verbs, where several are joined: `hat den Angriff verurteilt |
 * und eine Waffenruhe gefordert`. A clause with one such verb stays as it is.
 */
export function partOfVerb(context: SentenceContext, clause: number, verb: number): SentenceContext {
  const joined = joinedVerbs(context, clause)
  const at = joined.indexOf(verb)
  if (at < 0 || joined.length < 2) return context
  const after = joined[at - 1] ?? -1
  const until = joined[at + 1] === undefined ? Number.POSITIVE_INFINITY : verb
  const clauses = context.clauses.map((one, number) =>
    number === clause ? { ...one, words: one.words.filter((index) => index > after && index <= until) } : one,
  )
  const predicates = context.predicates.map((one, number) =>
    number === clause
      ? { ...one, verbs: one.verbs.filter(({ index }) => index === verb || !joined.includes(index)) }
      : one,
  )
  return { ...context, clauses, predicates }
}

/** The participles or infinitives of a clause that a conjunction joins, in text order; none where it has only one. */
export function joinedVerbs({ words, clauses, predicates }: SentenceContext, clause: number): readonly number[] {
  const { verbs } = predicates[clause]!
  const first = verbs.find(({ form }) => form === 'participle' || form === 'infinitive')
  const forms = verbs.filter(({ form }) => form === first?.form).map(({ index }) => index)
  // `gefangen genommen` is one.
  const same = forms.filter((index) => !forms.includes(index + 1))
  const isJoined = same
    .slice(1)
    .every((index, i) =>
      clauses[clause]!.words.some(
        (between) => between > same[i]! && between < index && /^(?:und|sowie|oder)$/u.test(words[between]!.text),
      ),
    )
  return first !== undefined && same.length > 1 && isJoined ? same : []
}
