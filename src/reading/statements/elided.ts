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
  const agents = said === undefined ? [] : agentsIn(stated, said)
  if (agents.length > 1)
    return agents.map(({ name, segment }, number) => ({
      ...attribution,
      content: [{ first: number === 0 ? said!.first : segment.first, last: endOf(words, segment) }],
      speaker: { kind: 'named', ...name, mention: null },
    }))
  const elided = segments.flatMap((segment) => {
    const name = segment.first > attribution.cue.last ? speakerOf(stated, attribution, segment) : null
    return name === null ? [] : [{ name, segment }]
  })[0]
  if (said === undefined || elided === undefined) return [attribution]
  const { first } = elided.segment
  const other: Attribution = {
    ...attribution,
    content: [{ first, last: endOf(words, elided.segment) }],
    speaker: { kind: 'named', ...elided.name, mention: null },
    addressee: null,
  }
  return [{ ...attribution, content: [{ first: said.first, last: first - 2 }] }, other]
}

interface Elided {
  readonly name: WordRange
  readonly segment: Segment
}

/** `wird von der Polizei mit 14, | vom Spital mit 20 angegeben`: each with his own number. */
function agentsIn({ segments, context: { words } }: StatedSentence, said: WordRange): Elided[] {
  return segments.flatMap((segment) => {
    if (segment.first < said.first || segment.last > said.last) return []
    const by = words.findIndex(
      ({ text }, at) => at >= segment.first && at <= segment.last && /^(?:von|vom|seitens)$/u.test(text),
    )
    const name = by < 0 ? null : readName(words, by + 1, segment.last + 1)
    const hasNumber = name !== null && words.slice(name.last + 1, segment.last + 1).some(({ text }) => isNumber(text))
    return hasNumber && isSomebody(words, { kind: 'named', ...name, mention: null }) ? [{ name, segment }] : []
  })
}

/** Without the mark that ends the sentence. */
function endOf(words: readonly Word[], { last }: Segment): number {
  return /^[.!?]$/u.test(words[last]!.text) ? last - 1 : last
}

/** Who opens a stretch without a verb, where the preposition of the verb or a number follows; `null` elsewhere. */
function speakerOf({ context: { words } }: StatedSentence, { rule }: Attribution, segment: Segment): WordRange | null {
  if (segment.finite !== null || !/^[,–]$/u.test(segment.opener)) return null
  const prepositions = PREPOSITIONS.get(rule.slice(rule.indexOf(':') + 1)) ?? []
  const isBehind = prepositions.includes(words[segment.first]!.text)
  const name = isBehind ? nameBehind(words, segment) : nameIn(words, segment)
  if (name === null || !isSomebody(words, { kind: 'named', ...name, mention: null })) return null
  if (isBehind) return name
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

/** `von nur 14 | die Regierung`, `von 14 Toten | die Regierung`: whoever stands behind the number. */
function nameBehind(words: readonly Word[], segment: Segment): WordRange | null {
  const number = words.findLastIndex(({ text }, at) => at >= segment.first && at <= segment.last && isNumber(text))
  if (number < 0) return null
  const first = words[number + 1]?.class === 'noun' && number + 1 < endOf(words, segment) ? number + 2 : number + 1
  return first > endOf(words, segment) ? null : nameIn(words, { first, last: segment.last })
}

/** The noun phrase in the nominative that a stretch begins with. */
function nameIn(words: readonly Word[], { first, last }: WordRange): WordRange | null {
  const opening = words[first]!
  const isArticle = /^(?:der|die|das|ein|eine|andere|manche|einige)$/u.test(opening.text)
  if (!isArticle && opening.class !== 'noun' && opening.class !== 'name') return null
  return readName(words, isArticle ? first + 1 : first, last + 1)
}
