import type { Source } from '../../model/claim.ts'
import type { Word } from '../../model/word.ts'
import type { SentenceContext } from '../sentence-context.ts'
import { makeSource } from '../sources/make-source.ts'
import { readName } from '../sources/read-name.ts'
import { canBeMeant, readNoun } from './agreement.ts'
import { canAct, isState } from './can-act.ts'

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
    if (range === null || words[range.last]!.class === 'adjective') continue
    const isPlace = isWhere(words, range.first)
    if (!isPlace && !canAct(words, range, false)) continue
    at = Math.max(at, range.last)
    if (isPlace) continue
    const source = makeSource(text, words, range.first, range.last)
    // No state speaks as `er` or `sie`, nor does a month.
    if (isState(source.text) || MONTH.test(source.text)) continue
    if (canBeMeant(pronoun, isPlural, source)) meant.push(source)
  }
  if (pointsToLast(pronoun)) return meant.at(-1) ?? null
  return meant.find(isPerson) ?? meant[0] ?? null
}

/** `Vizepräsidentin Ada Brunn`, `Innenminister`, not `ÖGB`: a role, or more than one name. */
function isPerson({ text }: Source): boolean {
  return /\p{Lu}\S*\s\p{Lu}/u.test(text) || readNoun(text.split(/\s+/u)[0]!) !== null
}

/** `in der Hauptstadt Kadrin`, `auf der Messe`, `gegenüber dem Sender`: where something was or was said. */
function isWhere(words: readonly Word[], first: number): boolean {
  let at = first - 1
  while (/^(?:article|adjective)$/u.test(words[at]?.class ?? '')) at--
  return /^(?:in|im|auf|aus|nach|am|an|bei|beim|gegenüber)$/iu.test(words[at]?.text ?? '')
}

const MONTH = /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)s?$/u

/** `dieser` means whoever was named last. */
export function pointsToLast(pronoun: string): boolean {
  return /^(?:diese[rs]?|jene[rs]?|letztere[rs]?)$/iu.test(pronoun)
}
