import type { Word } from '../../model/word.ts'
import type { Attribution } from './attribution.ts'
import type { Segment } from './cut-segments.ts'
import { contentFrom } from './find-content.ts'
import { findFrameSpeaker } from './find-frame-speaker.ts'
import type { Frame } from './find-frames.ts'
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
  const speaker = findFrameSpeaker(stated, relativeBefore(stated, at) ?? main)
  if (speaker.kind === 'nobody') return []
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

function isTold({ context: { words } }: StatedSentence, { kind, finite, first, last }: Segment): boolean {
  if ((kind !== 'relative' && kind !== 'adverbial') || finite === null) return false
  if (UNREAL.test(words[first]!.text) || words[finite]!.mood === 'indicative') return false
  return isReportedForm(words[finite]!) && last - first > 2
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
