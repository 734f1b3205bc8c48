import { POSITION_WORDS } from '../../languages/de/position-words.ts'
import { makeTextSpan, type TextSpan } from '../../model/span.ts'
import type { SentenceContext } from '../sentence-context.ts'
import { complementsOf } from './find-complement.ts'

/** The clause that says on what a stance depends: `…, falls die Verwundeten gehen dürfen`, `…, sollte die Armee abziehen`. */
export function findConditions(text: string, context: SentenceContext, clause: number): TextSpan | null {
  const { words, clauses, predicates } = context
  const named = findNamedCondition(text, context, clause)
  if (named !== null) return named
  const own = [clause, ...complementsOf(context, clause)]
  for (const [number, { kind, parent, words: indexes }] of clauses.entries()) {
    const opens = predicates[number]!.finite === indexes[0] && /^sollten?$/iu.test(words[indexes[0]!]!.text)
    if (opens && number !== clause) return makeTextSpan(text, words[indexes[0]!]!.start, words[indexes.at(-1)!]!.end)
    if (kind === 'relative' || parent === null || !own.includes(parent)) continue
    const opening = indexes.slice(0, 4).find((index) => POSITION_WORDS.conditions.test(words[index]!.text))
    if (opening === undefined) continue
    return makeTextSpan(text, words[indexes[0]!]!.start, words[indexes.at(-1)!]!.end)
  }
  return null
}

/** `unter der Bedingung, dass die Armee abzieht`: the phrase with its clause, or the clause alone where the two stand apart. */
function findNamedCondition(text: string, { words, clauses }: SentenceContext, clause: number): TextSpan | null {
  const noun = words.findIndex(
    ({ text: form }, at) => /^(?:Bedingung|Voraussetzung)$/u.test(form) && /^unter$/iu.test(words[at - 2]?.text ?? ''),
  )
  if (noun < 0) return null
  const said = clauses.findIndex(({ words: [first] }) => first! > noun && /^da(?:ss|ß)$/iu.test(words[first!]!.text))
  if (said < 0 || said === clause) return null
  const { words: indexes } = clauses[said]!
  const isNext = indexes[0] === noun + 2
  return makeTextSpan(text, words[isNext ? noun - 2 : indexes[0]!]!.start, words[indexes.at(-1)!]!.end)
}
