import type { Source } from '../../model/claim.ts'
import type { Word } from '../../model/word.ts'
import { makeSource, readName } from '../find-sources.ts'
import type { SentenceContext } from '../sentence-context.ts'
import { canBeMeant } from './agreement.ts'
import { canAct } from './can-act.ts'

/**
 * Whom a pronoun means among those that a sentence names, whatever they do in it: `dieser` the last of them, `er` and `sie` the first.
 * Only what stands before `until` counts, where the pronoun stands in the same sentence.
 */
export function findMeant(
  text: string,
  { words }: SentenceContext,
  pronoun: string,
  isPlural: boolean,
  until: number,
): Source | null {
  const meant: Source[] = []
  for (let at = 0; at < until; at++) {
    if (!/^(?:noun|name)$/u.test(words[at]!.class)) continue
    const range = readName(words, at, until)
    if (range === null) continue
    const isPlace = isWhere(words, range.first)
    if (!isPlace && !canAct(words, range, false)) continue
    at = Math.max(at, range.last)
    if (isPlace) continue
    const source = makeSource(text, words, range.first, range.last)
    if (canBeMeant(pronoun, isPlural, source)) meant.push(source)
  }
  return (pointsToLast(pronoun) ? meant.at(-1) : meant[0]) ?? null
}

/** `in der Hauptstadt Kadrin`, `auf der Messe`: where something was. */
function isWhere(words: readonly Word[], first: number): boolean {
  let at = first - 1
  while (/^(?:article|adjective)$/u.test(words[at]?.class ?? '')) at--
  return /^(?:in|im|auf|aus|nach|am|an|bei|beim)$/iu.test(words[at]?.text ?? '')
}

/** `dieser` means whoever was named last. */
export function pointsToLast(pronoun: string): boolean {
  return /^(?:diese[rs]?|jene[rs]?|letztere[rs]?)$/iu.test(pronoun)
}
