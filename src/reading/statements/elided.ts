import type { Word } from '../../model/word.ts'
import { readName } from '../sources/read-name.ts'
import type { Attribution, WordRange } from './attribution.ts'
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
  const { segments, context } = stated
  const { words } = context
  const [said] = attribution.content
  const elided = segments.flatMap((segment) => {
    const name = segment.first > attribution.cue.last ? speakerOf(stated, attribution, segment) : null
    return name === null ? [] : [{ name, segment }]
  })[0]
  if (said === undefined || elided === undefined) return [attribution]
  const { first, last } = elided.segment
  const end = /^[.!?]$/u.test(words[last]!.text) ? last - 1 : last
  const other: Attribution = {
    ...attribution,
    content: [{ first, last: end }],
    speaker: { kind: 'named', ...elided.name, mention: null },
    addressee: null,
  }
  return [{ ...attribution, content: [{ first: said.first, last: first - 2 }] }, other]
}

/** Who opens a stretch without a verb, where the preposition of the verb or a number follows; `null` elsewhere. */
function speakerOf({ context: { words } }: StatedSentence, { rule }: Attribution, segment: Segment): WordRange | null {
  const name = segment.finite === null && segment.opener === ',' ? nameIn(words, segment) : null
  if (name === null || !isSomebody(words, { kind: 'named', ...name, mention: null })) return null
  const prepositions = PREPOSITIONS.get(rule.slice(rule.indexOf(':') + 1)) ?? []
  let at = name.last + 1
  while (at < segment.last && (words[at]!.class === 'adverb' || BESIDE.test(words[at]!.text))) at++
  const isGoverned =
    prepositions.includes(words[at]?.text ?? '') &&
    words.slice(at + 1, segment.last + 1).some(({ text }) => isNumber(text))
  return isGoverned || isNumber(words[at]?.text ?? '') || isMillion(words, at) ? name : null
}

function isMillion(words: readonly Word[], at: number): boolean {
  return /^eine?$/u.test(words[at]?.text ?? '') && /^(?:Million|Milliarde|Dutzend)$/u.test(words[at + 1]?.text ?? '')
}

const BESIDE =
  /^(?:selbst|selber|dagegen|hingegen|jedoch|aber|sogar|nur|wiederum|indes|mehr|weniger|als|bis|zu|über|knapp|rund|etwa|gut|fast|mindestens|höchstens)$/u

/** The noun phrase in the nominative that a stretch begins with. */
function nameIn(words: readonly Word[], { first, last }: Segment): WordRange | null {
  const opening = words[first]!
  const isArticle = /^(?:der|die|das|ein|eine|andere|manche|einige)$/u.test(opening.text)
  if (!isArticle && opening.class !== 'noun' && opening.class !== 'name') return null
  return readName(words, isArticle ? first + 1 : first, last + 1)
}
