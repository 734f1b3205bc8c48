import type { Word } from '../../model/word.ts'
import { readName } from '../sources/read-name.ts'
import type { Attribution } from './attribution.ts'
import { isSomebody } from './can-speak.ts'
import { isNumber } from './counts-something.ts'
import type { Segment } from './cut-segments.ts'
import { PREPOSITIONS } from './find-frames.ts'
import type { StatedSentence } from './prepare-sentence.ts'

/**
 * Who tells another number in the same sentence without a verb of his own: `Die Polizei sprach von 300 Teilnehmern, | die Veranstalter
 * von 900`. The statement of the verb ends before it.
 */
export function withElided(stated: StatedSentence, attribution: Attribution): Attribution[] {
  const { segments } = stated
  const [said] = attribution.content
  const number = segments.findIndex(
    (segment) => segment.first > attribution.cue.last && opensElided(stated, attribution, segment),
  )
  if (said === undefined || number < 0) return [attribution]
  const { words } = stated.context
  const { first, last } = segments[number]!
  const name = nameIn(words, segments[number]!)!
  const end = /^[.!?]$/u.test(words[last]!.text) ? last - 1 : last
  const other: Attribution = {
    ...attribution,
    content: [{ first, last: end }],
    speaker: { kind: 'named', ...name, mention: null },
    addressee: null,
  }
  return [{ ...attribution, content: [{ first: said.first, last: first - 2 }] }, other]
}

/** A stretch without a verb: who, and the preposition of the verb or a number. */
function opensElided({ context: { words } }: StatedSentence, { rule }: Attribution, segment: Segment): boolean {
  if (segment.finite !== null || segment.opener !== ',') return false
  const name = nameIn(words, segment)
  if (name === null || !isSomebody(words, { kind: 'named', ...name, mention: null })) return false
  const prepositions = PREPOSITIONS.get(rule.slice(rule.indexOf(':') + 1)) ?? []
  let at = name.last + 1
  while (at < segment.last && (words[at]!.class === 'adverb' || BESIDE.test(words[at]!.text))) at++
  const isNumeral = (index: number) => isNumber(words[index]?.text ?? '')
  if (isNumeral(at)) return true
  const isGoverned = prepositions.includes(words[at]!.text)
  return isGoverned && words.slice(at + 1, segment.last + 1).some((_, offset) => isNumeral(at + 1 + offset))
}

const BESIDE =
  /^(?:selbst|selber|dagegen|hingegen|jedoch|aber|sogar|nur|wiederum|indes|mehr|weniger|als|bis|zu|über|knapp|rund|etwa|gut|fast|mindestens|höchstens)$/u

/** The noun phrase in the nominative that a stretch begins with. */
function nameIn(words: readonly Word[], { first, last }: Segment) {
  const opening = words[first]!
  const isArticle = /^(?:der|die|das|ein|eine|andere|manche|einige)$/u.test(opening.text)
  if (!isArticle && opening.class !== 'noun' && opening.class !== 'name') return null
  return readName(words, isArticle ? first + 1 : first, last + 1)
}
