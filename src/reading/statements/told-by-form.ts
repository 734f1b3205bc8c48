import type { Word } from '../../model/word.ts'
import type { Attribution, Speaker } from './attribution.ts'
import { isSomebody } from './can-speak.ts'
import type { Segment } from './cut-segments.ts'
import { contentFrom } from './find-content.ts'
import { findFrameSpeaker } from './find-frame-speaker.ts'
import type { Frame } from './find-frames.ts'
import { judgeThatOpens } from './judge.ts'
import type { StatedSentence } from './prepare-sentence.ts'

/**
 * `Die Gewerkschaft beklagt Kürzungen, die einen Mangel zur Folge hätten`: a dependent clause that by its Konjunktiv is somebody's word
 * although no verb introduces it. It is the word of whoever the main clause speaks of.
 */
export function findToldByForm(stated: StatedSentence, others: readonly Attribution[]): Attribution[] {
  const { words, clauses } = stated.context
  const main = stated.frames.find(({ clause }) => clauses[clause]!.kind === 'main')
  if (main === undefined || main.predicate.finite === null) return []
  if (words[main.predicate.finite]!.mood !== 'indicative') return []
  const at = stated.segments.findIndex((segment) => isTold(stated, segment) && !isCovered(segment, others))
  const segment = stated.segments[at]
  if (segment === undefined || segment.first < main.predicate.finite) return []
  // `Sie trinken das Wasser, das die Felder gebraucht hätten`: unreal.
  if (main.takes.size === 0 && words[segment.finite!]!.mood !== 'subjunctive1' && segment.kind === 'relative') return []
  const speaker = judgeBy(words, main.predicate.finite) ?? findFrameSpeaker(stated, relativeBefore(stated, at) ?? main)
  if (speaker.kind === 'nobody' || (main.takes.size === 0 && isSpokenOf(words, segment, speaker))) return []
  return [
    {
      rule: `form:${words[segment.first]!.text.toLowerCase()}`,
      form: 'indirect',
      content: contentFrom(stated, segment.first, at),
      speaker,
      cue: { first: segment.finite!, last: segment.finite! },
      addressee: null,
    },
  ]
}

/** `die Autorin, die den Mut hervorhob, | der daraus spreche`: the relative clause before, where its verb says something. */
function relativeBefore({ segments, frames }: StatedSentence, at: number): Frame | undefined {
  const before = segments[at - 1]
  if (before?.kind !== 'relative') return undefined
  return frames.find(({ verb, takes }) => verb >= before.first && verb <= before.last && takes.size > 0)
}

/** `Für Rätin Brunn ist das ein Erfolg, auch wenn er davon ausgehe, …`: the words are hers. */
function judgeBy(words: readonly Word[], finite: number): Speaker | null {
  const name = judgeThatOpens(words, finite)
  const judge = name === null ? null : ({ kind: 'named', ...name, mention: null } as const)
  return judge !== null && isSomebody(words, judge) ? judge : null
}

/** `Dort arbeiten Leute, die hier keine Luft hätten`: the clause speaks of them, they do not say it. */
function isSpokenOf(words: readonly Word[], { first, kind }: Segment, speaker: Speaker): boolean {
  if (kind !== 'relative' || speaker.kind !== 'named' || words[first]!.class === 'preposition') return false
  return speaker.last === first - 2 && isSomebody(words, speaker)
}

function isTold({ context: { words }, segments }: StatedSentence, segment: Segment): boolean {
  const { kind, finite, first, last } = segment
  if ((kind !== 'relative' && kind !== 'adverbial') || finite === null) return false
  if (UNREAL.test(words[first]!.text) || words[finite]!.mood === 'indicative') return false
  // `weil er zeige, dass …`
  const goesOn = kind === 'adverbial' && segments[segments.indexOf(segment) + 1]?.kind === 'that'
  return isReportedForm(words[finite]!) && (last - first > 2 || goesOn)
}

/** Konjunktiv I, and the plural of the other where the first has the form of the indicative. */
function isReportedForm({ mood, text }: Word): boolean {
  return mood === 'subjunctive1' || /^(?:hätten|wären|würden|müssten|könnten|dürften)$/u.test(text)
}

/** `als ob`, `damit`, `wenn … wäre`: a Konjunktiv of another kind. */
const UNREAL = /^(?:als|damit|wenn|falls|ohne|anstatt|statt|um|sodass|so|bevor|bis)$/iu

function isCovered({ first, last }: Segment, others: readonly Attribution[]): boolean {
  return others.some(({ content }) => content.some((range) => range.first <= last && range.last >= first))
}
