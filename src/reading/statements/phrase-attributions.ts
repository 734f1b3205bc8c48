import type { Word } from '../../model/word.ts'
import { findSourceCues, type SourceCue } from '../find-sources.ts'
import type { Attribution, Speaker, WordRange } from './attribution.ts'
import { contentAround } from './find-content.ts'
import type { Segment } from './cut-segments.ts'
import type { StatedSentence } from './prepare-sentence.ts'

/** Attributions by a phrase: `laut X`, `nach Angaben von X`, `X zufolge`, `…, so X`, `demnach`. */
export function findPhraseAttributions(stated: StatedSentence): Attribution[] {
  const { words } = stated.context
  return findSourceCues(stated.context).flatMap((cue) => {
    const frame = frameOf(stated, cue)
    if (frame === null) return []
    const content = contentAround(stated, frame, reachOf(stated, frame))
    if (content.length === 0) return []
    const isQuoted = content.length === 1 && content[0]!.first === content[0]!.last && stated.quotationOf[content[0]!.first] !== null
    return [{ rule: `phrase:${stated.context.words[cue.cueAt]!.text.toLowerCase()}`, form: isQuoted ? ('direct' as const) : ('indirect' as const), content, speaker: speakerOf(words, cue, frame), cue: { first: cue.cueAt, last: cue.cueAt }, addressee: null }]
  })
}

function speakerOf(words: readonly Word[], { first, last, cueAt, kind }: SourceCue, frame: WordRange): Speaker {
  if (first === null || last === null || kind === 'back') return { kind: 'back', at: first ?? cueAt }
  // `nach eigenen Angaben`: the subject is the source, the place at hand is the phrase.
  if (first < frame.first || first > frame.last) return { kind: 'named', first, last, mention: { first: words[cueAt]!.text === 'zufolge' ? frame.first : frame.first + 1, last: frame.last } }
  return { kind: 'named', first, last, mention: null }
}

/** The words of the phrase itself; `null` for cues that are no phrases. */
function frameOf({ context: { words }, segments }: StatedSentence, { first, last, cueAt, kind }: SourceCue): WordRange | null {
  const text = words[cueAt]!.text.toLowerCase()
  const own = ownWords(words, cueAt)
  if (own !== null) return own
  if (text === 'zufolge') return { first: startOfPhrase(words.map((word) => word.text), Math.min(first ?? cueAt, cueAt)), last: cueAt }
  if (kind === 'phrase' || kind === 'back') return { first: cueAt, last: endOfPhrase(words, segments, cueAt, Math.max(last ?? cueAt, cueAt)) }
  if (text !== 'so') return null
  const segment = segments.find((one) => one.first <= cueAt && one.last >= (last ?? cueAt))
  return { first: cueAt, last: Math.max(segment?.last ?? cueAt, last ?? cueAt) }
}

/** `nach eigenen Angaben`, `eigenen Angaben zufolge` */
function ownWords(words: readonly Word[], cueAt: number): WordRange | null {
  if (/^eigene[nrs]$/u.test(words[cueAt + 1]?.text ?? '')) return { first: cueAt, last: cueAt + 2 }
  return words[cueAt]!.text === 'zufolge' && /^eigene[nrs]$/iu.test(words[cueAt - 2]?.text ?? '') ? { first: cueAt - 2, last: cueAt } : null
}

/** A phrase that opens the sentence reaches to the verb: `Nach Angaben des Sprechers, eines Arztes, wurden …`. */
function endOfPhrase(words: readonly Word[], segments: readonly Segment[], first: number, last: number): number {
  if (first > 1) return endOfBracket(words, last)
  const main = segments.find(({ kind, finite }) => (kind === 'indicative' || kind === 'subjunctive') && finite !== null && finite > last)
  const opensClause = segments.some(({ kind, last: end }) => (kind === 'that' || kind === 'adverbial') && main !== undefined && end < main.first)
  return main === undefined || opensClause || main.finite! > last + 40 ? endOfBracket(words, last) : Math.max(main.finite! - 1, last)
}

/** `laut Medienbericht (AFP)` */
function endOfBracket(words: readonly Word[], last: number): number {
  if (words[last + 1]?.text !== '(') return last
  const close = words.findIndex(({ text }, at) => at > last && text === ')')
  return close < 0 || close > last + 8 ? last : close
}

function startOfPhrase(texts: readonly string[], first: number): number {
  let at = first
  while (at > 0 && /^(?:der|die|das|den|dem|einem|einer|ersten|eigenen|seinen|ihren|diesen|diesem|dieser)$/iu.test(texts[at - 1]!)) at--
  return at
}

/** How far a phrase speaks: its sentence, or the subordinate clause it stands in. */
function reachOf(stated: StatedSentence, frame: WordRange): WordRange | undefined {
  const { segments } = stated
  const at = segments.findIndex(({ first, last }) => first <= frame.first && last >= frame.first)
  const segment = segments[at]
  if (segment === undefined || (segment.kind !== 'relative' && segment.kind !== 'that')) return undefined
  return { first: segment.first, last: segment.last }
}
