import type { Word } from '../../model/word.ts'
import { findSourceCues, kindOfSource, readName, type SourceCue } from '../find-sources.ts'
import type { Attribution, Speaker, WordRange } from './attribution.ts'
import type { Segment } from './cut-segments.ts'
import { contentAround } from './find-content.ts'
import type { StatedSentence } from './prepare-sentence.ts'

/** Of the cues that sources are found by, those that are phrases. */
const CUE = /^(?:laut|nach|gemä(?:ß|ss)|aus|zufolge|demnach|demzufolge|weiters)$/iu

/** Attributions by a phrase: `laut X`, `nach Angaben von X`, `X zufolge`, `…, so X`, `demnach`. */
export function findPhraseAttributions(stated: StatedSentence): Attribution[] {
  const { words } = stated.context
  const cues = findSourceCues(stated.context).filter(({ cueAt }) => CUE.test(words[cueAt]!.text))
  return [...cues, ...soCues(stated), ...opinionCues(stated, cues)].flatMap((cue) => {
    const frame = frameOf(stated, cue)
    if (frame === null) return []
    const content = contentAround(stated, frame, reachOf(stated, frame))
    if (content.length === 0) return []
    const isQuoted =
      content.length === 1 && content[0]!.first === content[0]!.last && stated.quotationOf[content[0]!.first] !== null
    return [
      {
        rule: `phrase:${stated.context.words[cue.cueAt]!.text.toLowerCase()}`,
        form: isQuoted ? ('direct' as const) : ('indirect' as const),
        content,
        speaker: speakerOf(words, cue, frame),
        cue: { first: cue.cueAt, last: cue.cueAt },
        addressee: null,
      },
    ]
  })
}

/** `…, so X`: a stretch of its own without a verb. */
function soCues({ context: { words }, segments }: StatedSentence): SourceCue[] {
  return segments.flatMap<SourceCue>(({ first, last, opener, finite }) => {
    if (words[first]!.text !== 'so' || finite !== null || first === 0 || !/^[,–—-]$/u.test(opener)) return []
    if (/^(?:er|sie|letzterer?|dieser?)$/u.test(words[first + 1]?.text ?? ''))
      return [{ first: null, last: null, cueAt: first, clause: 0, kind: 'back' as const, pronoun: first + 1 }]
    if (/^(?:zum|etwa|auch|dass|beispielsweise|wie|in|im|am|bei)$/u.test(words[first + 1]?.text ?? '')) return []
    const name = readName(words, first + 1, last + 1)
    return name === null ? [] : [{ ...name, cueAt: first, clause: 0, kind: 'as' as const }]
  })
}

const OPINION =
  /^(?:.*ansicht|.*meinung|Auffassung|.*einschätzung|Überzeugung|Aussage|Darstellung|Angabe|Aussagen|Angaben|.*sicht|Vorstellung|Vorstellungen|Bewertung|Lesart|Willen|Wunsch)$/iu
const DOCUMENT =
  /(?:studien?|umfragen?|analysen?|planung(?:en)?|entwurf|nachricht|hochrechnung(?:en)?|erhebung(?:en)?|untersuchung(?:en)?|gutachten|pressemitteilung)$/iu

/** `seiner Meinung nach`, `aus Sicht der Behörde`, `nach Auffassung der Richter`, `nach einer Studie`, `laut taz` */
function opinionCues({ context: { words } }: StatedSentence, known: readonly SourceCue[]): SourceCue[] {
  return words.flatMap<SourceCue>(({ text }, at) => {
    if (known.some(({ cueAt }) => cueAt === at)) return []
    const lower = text.toLowerCase()
    if (
      lower === 'nach' &&
      OPINION.test(words[at - 1]?.text ?? '') &&
      /^(?:seiner|ihrer|deren|dessen|meiner|unserer)$/iu.test(words[at - 2]?.text ?? '')
    )
      return [{ first: null, last: null, cueAt: at, clause: 0, kind: 'back', pronoun: at - 2 }]
    if (lower === 'aus' && !/^(?:Sicht|Perspektive|\p{Lu}\p{L}+sicht)$/u.test(words[at + 1]?.text ?? '')) return []
    if (lower !== 'nach' && lower !== 'aus' && lower !== 'laut' && lower !== 'gemäß' && lower !== 'gemäss') return []
    const name =
      lower === 'laut'
        ? (readName(words, at + 1, words.length) ?? { first: at + 1, last: at + 1 })
        : readOpinion(words, at, lower)
    return name === null || name.first > at + 6 || name.first >= words.length
      ? []
      : [{ ...name, cueAt: at, clause: 0, kind: 'phrase' }]
  })
}

/** The opinion or writing behind the preposition, with whose it is. */
function readOpinion(words: readonly Word[], at: number, preposition: string): WordRange | null {
  const head = words.findIndex(({ class: kind }, index) => index > at && (kind === 'noun' || kind === 'name'))
  if (
    head < 0 ||
    head > at + 4 ||
    words
      .slice(at + 1, head)
      .some(({ class: kind }) => kind === 'finite' || kind === 'punctuation' || kind === 'preposition')
  )
    return null
  const { text } = words[head]!
  const isOpinion = OPINION.test(text) || (preposition === 'aus' && head === at + 1)
  const isWriting =
    preposition === 'nach' &&
    DOCUMENT.test(text) &&
    /^(?:einer|eines|einem|dieser|diesem|ersten|neuen|neuesten)$/iu.test(words[at + 1]!.text)
  if (!isOpinion && !isWriting && !/^gemä/u.test(preposition)) return null
  const name = readName(words, head, words.length)
  if (name === null) return null
  if (isOpinion || isWriting) return name
  return kindOfSource(
    words
      .slice(name.first, name.last + 1)
      .map((word) => word.text)
      .join(' '),
  ) === 'unknown'
    ? null
    : name
}

function speakerOf(
  words: readonly Word[],
  { first, last, cueAt, kind, pronoun }: SourceCue,
  frame: WordRange,
): Speaker {
  if (pronoun !== undefined && kind === 'back') return { kind: 'pronoun', at: pronoun }
  if (first !== null && last !== null && kind === 'back' && DOCUMENT.test(words[last]!.text))
    return { kind: 'named', first, last, mention: null }
  if (first === null || last === null || kind === 'back') return { kind: 'back', at: first ?? cueAt }
  // `nach eigenen Angaben`: the subject is the source, the place at hand is the phrase.
  if (first < frame.first || first > frame.last)
    return {
      kind: 'named',
      first,
      last,
      mention: { first: words[cueAt]!.text === 'zufolge' ? frame.first : frame.first + 1, last: frame.last },
    }
  return { kind: 'named', first, last, mention: null }
}

const PREPOSITION = /^(?:nach|laut|gemä(?:ß|ss)|aus|in|seitens|vonseiten)$/u

/** The words of the phrase itself; `null` for cues that are no phrases. */
function frameOf(
  { context: { words }, segments }: StatedSentence,
  { first, last, cueAt, kind, pronoun }: SourceCue,
): WordRange | null {
  if (pronoun !== undefined && pronoun < cueAt && kind === 'back') return { first: pronoun, last: cueAt }
  const text = words[cueAt]!.text.toLowerCase()
  const own = ownWords(words, cueAt)
  if (own !== null) return own
  if (text === 'zufolge')
    return {
      first: startOfPhrase(
        words.map((word) => word.text),
        Math.min(first ?? cueAt, cueAt),
      ),
      last: cueAt,
    }
  if (PREPOSITION.test(text) || (text !== 'so' && (kind === 'phrase' || kind === 'back')))
    return { first: cueAt, last: endOfPhrase(words, segments, cueAt, Math.max(last ?? cueAt, cueAt)) }
  if (text !== 'so') return null
  const segment = segments.find((one) => one.first <= cueAt && one.last >= (last ?? cueAt))
  return { first: cueAt, last: Math.max(segment?.last ?? cueAt, last ?? cueAt) }
}

/** `nach eigenen Angaben`, `eigenen Angaben zufolge` */
function ownWords(words: readonly Word[], cueAt: number): WordRange | null {
  if (/^eigene[nrs]$/u.test(words[cueAt + 1]?.text ?? '')) return { first: cueAt, last: cueAt + 2 }
  return words[cueAt]!.text === 'zufolge' && /^eigene[nrs]$/iu.test(words[cueAt - 2]?.text ?? '')
    ? { first: cueAt - 2, last: cueAt }
    : null
}

/** A phrase that opens the sentence reaches to the verb: `Nach Angaben des Sprechers, eines Arztes, wurden …`. */
function endOfPhrase(words: readonly Word[], segments: readonly Segment[], first: number, last: number): number {
  if (first > 1) return endOfBracket(words, last)
  const main = segments.find(
    ({ kind, finite }) => (kind === 'indicative' || kind === 'subjunctive') && finite !== null && finite > last,
  )
  const opensClause = segments.some(
    ({ kind, last: end }) => (kind === 'that' || kind === 'adverbial') && main !== undefined && end < main.first,
  )
  return main === undefined || opensClause || main.finite! > last + 40
    ? endOfBracket(words, last)
    : Math.max(main.finite! - 1, last)
}

/** `laut Medienbericht (AFP)` */
function endOfBracket(words: readonly Word[], last: number): number {
  if (words[last + 1]?.text !== '(') return last
  const close = words.findIndex(({ text }, at) => at > last && text === ')')
  return close < 0 || close > last + 8 ? last : close
}

function startOfPhrase(texts: readonly string[], first: number): number {
  let at = first
  while (
    at > 0 &&
    /^(?:der|die|das|den|dem|einem|einer|ersten|eigenen|seinen|ihren|diesen|diesem|dieser)$/iu.test(texts[at - 1]!)
  )
    at--
  return at
}

/** How far a phrase speaks: its sentence, or the subordinate clause it stands in. */
function reachOf(stated: StatedSentence, frame: WordRange): WordRange | undefined {
  const { segments } = stated
  const at = segments.findIndex(({ first, last }) => first <= frame.first && last >= frame.first)
  const segment = segments[at]
  if (segment === undefined || at === 0) return undefined
  const hasMore = segment.last - segment.first > frame.last - frame.first
  const isDependent =
    /^(?:relative|that|adverbial|infinitive)$/u.test(segment.kind) || (segment.kind === 'fragment' && hasMore)
  return isDependent ? { first: segment.first, last: segment.last } : undefined
}
