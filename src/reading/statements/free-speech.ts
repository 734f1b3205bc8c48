import type { Source } from '../../model/claim.ts'
import { type Attribution, standsIn } from './attribution.ts'
import { opensCondition, opensReportedCondition } from './condition.ts'
import { isSubjunctiveVerb, type Segment } from './cut-segments.ts'
import type { Draft } from './draft.ts'
import { isPersonByName } from './epithet.ts'
import type { StatedSentence } from './prepare-sentence.ts'
import { speakerBefore } from './resolve-speaker.ts'
import { goesOn, type Scene } from './speaker-memory.ts'
import { judgeOf } from './spoken-quotations.ts'

/**
 * A sentence of Konjunktiv that nobody in it attributes goes on with whoever spoke before. Konjunktiv I cannot be anything else;
 * Konjunktiv II needs somebody who spoke just before.
 */
export function findFreeSpeech(scene: Scene, attributions: readonly Attribution[]): Draft | null {
  const { stated, memory } = scene
  const main = stated.segments.find(
    (segment) => /^(?:subjunctive|indicative|quotation)$/u.test(segment.kind) && !isCondition(stated, segment),
  )
  if (main?.kind === 'indicative' && attributions.length === 0)
    return findBehindReportedIf(scene) ?? findFreeClause(scene, main)
  if (main?.kind !== 'subjunctive') return null
  const finite = main.finite!
  const verb = stated.context.words[finite]!
  const isReportedIf = opensReportedCondition(stated.context.words, 0)
  const mayBeOpen = HYPOTHETICAL.test(verb.text) && !isReportedIf
  if (!isSubjunctiveVerb(verb) || mayBeOpen || isAttributed(attributions, finite)) return null
  if (isOfWriter(stated, main) || isUnreal(stated, main)) return null
  const isIf = isCondition(stated, stated.segments[0]!)
  const isSurely = verb.mood === 'subjunctive1' || isReportedIf
  if (!isSurely && (isIf || memory.last === null || !goesOn(stated, memory))) return null
  const start = stated.start === 0 ? stated.sentence.start : stated.context.words[stated.start]!.start
  // `Für Ministerin Brunn sei das ein Fehler`, not `für Anwälte sei das möglich`.
  const judge = judgeOf(scene, finite)
  return freeDraft(stated, start, (judge !== null && isPersonByName(judge) ? judge : null) ?? speakerBefore(scene))
}

/** `Wenn der Preis steige, gingen 200 Stellen verloren`: Konjunktiv I in the if tells that all of it is said. */
function findBehindReportedIf({ stated, memory }: Scene): Draft | null {
  const { words } = stated.context
  const opening = stated.segments[0]!
  const finite = words.slice(opening.first, opening.last + 1).find(({ class: kind }) => kind === 'finite')
  const isIf = /^(?:wenn|falls|sofern)$/iu.test(words[opening.first]!.text)
  const isReported = isIf && finite?.mood === 'subjunctive1' && isSubjunctiveVerb(finite)
  if (!isReported || isOfWriter(stated, opening) || memory.last === null || !goesOn(stated, memory)) return null
  return freeDraft(stated, stated.start === 0 ? stated.sentence.start : words[stated.start]!.start, memory.last)
}

/** `Seine Frau ist krank, | und er wolle sie pflegen`: the second clause alone, where somebody spoke just before. */
function findFreeClause({ stated, memory }: Scene, main: Segment): Draft | null {
  const { words } = stated.context
  const segment = stated.segments.find(
    ({ first, finite, kind, opener }) =>
      first > main.last &&
      kind === 'subjunctive' &&
      opener === ',' &&
      /^(?:und|doch|aber)$/u.test(words[first]!.text) &&
      finite! > first + 1 &&
      words[finite!]!.mood === 'subjunctive1',
  )
  if (segment === undefined || memory.last === null || !goesOn(stated, memory)) return null
  return freeDraft(stated, words[segment.first]!.start, memory.last)
}

/** Free speech from an offset to the end of its sentence. */
function freeDraft({ sentence, number }: StatedSentence, start: number, source: Source | null): Draft {
  return {
    rule: 'free:subjunctive',
    form: 'indirect-free-indirect',
    content: [{ start, end: sentence.end }],
    source,
    via: null,
    cue: null,
    addressee: null,
    sentence: number,
  }
}

/** `Ich, der Jüngere, frage …`: the form is Konjunktiv only for others. */
function isOfWriter({ context: { words } }: StatedSentence, { finite }: Segment): boolean {
  return (
    words.slice(0, finite!).some(({ text }) => /^ich$/iu.test(text)) &&
    !/^(?:sei|wär|hätt|könn|müss|soll|woll|dürf|mög)/u.test(words[finite!]!.text)
  )
}

/** `Er hätte das Haus kaufen sollen.`: what did not happen. */
function isUnreal({ context: { words } }: StatedSentence, { finite, last }: Segment): boolean {
  const end = words[last]!.class === 'punctuation' ? last - 1 : last
  const isModal = /^(?:sollen|müssen|können|dürfen)$/u.test(words[end]!.text)
  return /^hätte$/iu.test(words[finite!]!.text) && isModal && words[end - 1]!.class === 'infinitive'
}

/** What is said stands behind an if that opens the sentence. */
function isCondition({ segments, context: { words } }: StatedSentence, { first }: Segment): boolean {
  return first === segments[0]!.first && opensCondition(words, first)
}

/** Konjunktiv II whose first form is another (`könne`, `werde`): nobody's word but what could be. */
const HYPOTHETICAL = /^(?:könnte|müsste|dürfte|möchte|würde)$/iu

function isAttributed(attributions: readonly Attribution[], finite: number): boolean {
  return attributions.some(({ content }) => standsIn(content, finite))
}

/** Sentences of free speech one after the other, and those of hearsay, are one statement; the first says whose. */
export function joinFreeSpeech(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = []
  let open = -1
  let lastSentence = -1
  for (const draft of drafts) {
    const isFree = /free-indirect$/u.test(draft.form)
    const goesOn = isFree && open >= 0 && draft.sentence === lastSentence + 1 && draft.form === joined[open]!.form
    if (goesOn)
      joined[open] = {
        ...joined[open]!,
        content: [{ start: joined[open]!.content[0]!.start, end: draft.content[0]!.end }],
      }
    else joined.push(draft)
    if (!isFree) continue
    if (!goesOn) open = joined.length - 1
    lastSentence = draft.sentence
  }
  return joined
}
