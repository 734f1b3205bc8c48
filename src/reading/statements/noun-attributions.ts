import { lemmatizeNoun } from '../../languages/de/lexicon.ts'
import { STATEMENT_WORDS } from '../../languages/de/statement-words.ts'
import type { Word } from '../../model/word.ts'
import { readName } from '../find-sources.ts'
import type { Attribution, Speaker, WordRange } from './attribution.ts'
import type { Segment } from './cut-segments.ts'
import { endOfContent, trimmed } from './find-content.ts'
import { findAntecedent, findSpeaker, NOBODY } from './find-speaker.ts'
import type { StatedSentence } from './prepare-sentence.ts'

const NOUNS: ReadonlySet<string> = new Set(STATEMENT_WORDS.nouns.flatMap(({ words }) => words))

/** Attributions by a noun: `die Forderung der Opposition, …`, `Berichte, wonach …`. */
export function findNounAttributions(stated: StatedSentence): Attribution[] {
  return stated.segments.flatMap((segment, number) => {
    const next = stated.segments[number + 1]
    if (next === undefined || next.opener !== ',') return []
    return byWonach(stated, number + 1) ?? byNoun(stated, segment, next, number + 1)
  })
}

/** `Berichte, wonach die Brücke gesperrt sei` */
function byWonach(stated: StatedSentence, number: number): Attribution[] | null {
  const { words } = stated.context
  const { first, last } = stated.segments[number]!
  const opening = words[first]!.text.toLowerCase()
  const isLaut =
    /^(?:laut|nach|gemäß)$/u.test(opening) &&
    /^(?:dem|der|denen)$/u.test(words[first + 1]!.text) &&
    words[first + 1]!.class !== 'article'
  if (opening !== 'wonach' && opening !== 'demzufolge' && !isLaut) return null
  const start = first + (isLaut ? 2 : 1)
  if (start > last) return null
  return [
    {
      rule: `noun:${opening}`,
      form: 'indirect',
      content: trimmed(stated, start, endOfContent(stated, number)),
      speaker: findAntecedent(words, first),
      cue: { first, last: first },
      addressee: null,
    },
  ]
}

function byNoun(stated: StatedSentence, segment: Segment, next: Segment, number: number): Attribution[] {
  const { words } = stated.context
  if (next.kind !== 'that' && next.kind !== 'infinitive' && next.kind !== 'subjunctive') return []
  const noun = lastNoun(words, segment)
  if (noun === null) return []
  return [
    {
      rule: `noun:${words[noun]!.lemma}`,
      form: 'indirect',
      content: trimmed(stated, next.first, endOfContent(stated, number)),
      speaker: speakerOf(stated, segment, noun),
      cue: { first: noun, last: noun },
      addressee: null,
    },
  ]
}

/** The noun of saying nearest to the comma, few words away. */
function lastNoun(words: readonly Word[], { first, last }: WordRange): number | null {
  for (let at = last; at >= Math.max(first, last - 8); at--) {
    const word = words[at]!
    if (word.class !== 'noun') continue
    const lemma = lemmatizeNoun(word.text)
    if (NOUNS.has(lemma) || [...NOUNS].some((noun) => lemma.endsWith(noun.toLowerCase()))) return at
  }
  return null
}

/** `Forderung der Opposition`, `Angst von Anwohnern`; else the subject of the clause: `X vertrat die Ansicht, …`. */
function speakerOf(stated: StatedSentence, { first, last, finite }: Segment, noun: number): Speaker {
  const { words } = stated.context
  if (noun < last && /^(?:der|des|von|eines|einer|vom|seitens|aus)$/u.test(words[noun + 1]!.text)) {
    const name = readName(words, noun + 2, last + 1)
    if (name !== null) return { kind: 'named', ...name, mention: null }
  }
  if (/^(?:seine|ihre)[rnms]?$/iu.test(words[noun - 1]?.text ?? '')) return { kind: 'pronoun', at: noun - 1 }
  if (finite === null) return NOBODY
  const others: number[] = []
  for (let at = first; at <= last; at++) if (at !== finite && at !== noun) others.push(at)
  return findSpeaker(words, others, finite)
}
