import type { Source } from '../../model/claim.ts'
import type { Word } from '../../model/word.ts'
import { makeSource } from '../sources/make-source.ts'
import { behindAdjectives } from '../sources/name-words.ts'
import { namesSeveral } from '../sources/names-several.ts'
import { readName } from '../sources/read-name.ts'
import type { Attribution, WordRange } from './attribution.ts'
import { isSomebody } from './can-speak.ts'
import type { StatedSentence } from './prepare-sentence.ts'

/**
 * The words of all who speak together: `Polizei und Feuerwehr`, `die USA, Norwegen und Kanada`; those of the one who speaks alone. Whoever is
 * the subject of a verb in the singular speaks alone.
 */
export function withPartners(stated: StatedSentence, name: WordRange, cue: number): WordRange {
  const frame = stated.frames.find(({ verb }) => verb === cue)
  const isAlone =
    frame !== undefined &&
    frame.predicate.finite !== null &&
    frame.predicate.voice !== 'passive' &&
    !frame.predicate.isPlural
  return isAlone ? name : withBefore(stated, withBehind(stated, name))
}

/** The same attribution with all who speak together as its speaker. */
export function spokenTogether(stated: StatedSentence, attribution: Attribution): Attribution {
  const { speaker, cue } = attribution
  if (speaker.kind !== 'named' || speaker.mention !== null) return attribution
  return { ...attribution, speaker: { ...speaker, ...withPartners(stated, speaker, cue.first) } }
}

/** Each of those whom a source of this sentence names; itself where it is one. */
export function partnersOf(text: string, words: readonly Word[], source: Source): readonly Source[] {
  if (source.mention !== null || !namesSeveral(source.text)) return [source]
  const parts: Source[] = []
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.start < source.start || words[at]!.end > source.end) continue
    const opens = words[at]!.start === source.start || /^(?:,|und|sowie)$/u.test(words[at - 1]!.text)
    const name = opens ? readName(words, at, words.length) : null
    if (name !== null) parts.push(makeSource(text, words, name.first, name.last))
  }
  return parts
}

const AND = /^(?:und|sowie)$/u

/** `Polizei | und Feuerwehr`, `Norwegen, | Kanada und Island` */
function withBehind(stated: StatedSentence, name: WordRange): WordRange {
  const { words } = stated.context
  let { last } = name
  for (let next = partnerBehind(stated, last); next !== null; next = partnerBehind(stated, last)) {
    const isLast = AND.test(words[next.first - 1]!.text) || AND.test(words[next.first - 2]!.text)
    last = next.last
    if (isLast) return { first: name.first, last }
  }
  // `Holm, Brunn, …`: a list ends with an `und`.
  return name
}

function partnerBehind({ context: { words, clauseOf } }: StatedSentence, last: number): WordRange | null {
  const link = last + 1
  const isAnd = AND.test(words[link]?.text ?? '')
  if (!isAnd && words[link]?.text !== ',') return null
  const start = words[link + 1]?.class === 'article' ? link + 2 : link + 1
  const name = readName(words, link + 1, words.length)
  if (name === null || name.first !== start) return null
  const isName = words.slice(name.first, name.last + 1).every(({ class: kind }) => kind === 'name')
  // A comma joins bare names alone: `die USA, Norwegen und Kanada`.
  if (!isAnd) return isName && /^(?:,|und|sowie)$/u.test(words[name.last + 1]?.text ?? '') ? name : null
  return (isName || maySpeak(words, name)) && clauseOf[name.last] === clauseOf[last] ? name : null
}

/** By the noun of it: `Holms Sprecher`, not `Wahl des Präsidenten`. */
function maySpeak(words: readonly Word[], { first, last }: WordRange): boolean {
  const head = behindAdjectives(words, { first, last })
  return isSomebody(words, {
    kind: 'named',
    first: head,
    last: words[head]!.class === 'noun' ? head : last,
    mention: null,
  })
}

/** `die Partei SPA | und Brunn`: found by the second of two. */
function withBefore({ context: { words, clauseOf } }: StatedSentence, name: WordRange): WordRange {
  const link = words[name.first - 1]?.class === 'article' ? name.first - 2 : name.first - 1
  const before = link - 1
  if (
    !AND.test(words[link]?.text ?? '') ||
    words[before]?.class !== 'name' ||
    clauseOf[before] !== clauseOf[name.first]
  )
    return name
  let first = before
  while (words[first - 1]?.class === 'name') first--
  return { first, last: name.last }
}
