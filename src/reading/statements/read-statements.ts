import { lookUpNoun } from '../../languages/de/lexicon.ts'
import type { Source } from '../../model/claim.ts'
import { makeTextSpan, type Span } from '../../model/span.ts'
import type { Statement, StatementForm } from '../../model/statement.ts'
import { lengthenShortForm } from '../attribute.ts'
import { makeSource } from '../find-sources.ts'
import { makeId } from '../make-id.ts'
import type { SentenceContext } from '../sentence-context.ts'
import type { Sentence } from '../split-sentences.ts'
import type { Attribution, Speaker, WordRange } from './attribution.ts'
import { isSubjunctiveVerb } from './cut-segments.ts'
import { findQuotations, type Quotation } from './find-quotations.ts'
import { findSpeaker } from './find-speaker.ts'
import { findNounAttributions } from './noun-attributions.ts'
import { findPhraseAttributions } from './phrase-attributions.ts'
import { prepareSentence, type StatedSentence } from './prepare-sentence.ts'
import { findReported } from './reported.ts'
import { findFrames, findVerbAttributions, speakerOf } from './verb-attributions.ts'

/** All statements of a report, in text order. `contexts` holds the reading of each sentence, `null` where none was worth it. */
export function readStatements(
  text: string,
  sentences: readonly Sentence[],
  contexts: readonly (SentenceContext | null)[],
): Statement[] {
  const quotations = findQuotations(text)
  const drafts: Draft[] = []
  let memory: Memory = { last: null, sentence: -9, paragraph: -9, named: [], free: -9, subject: null, subjectAt: -9 }
  let from = 0
  sentences.forEach((sentence, number) => {
    const read = contexts[number] ?? null
    while (quotations[from] !== undefined && quotations[from]!.end <= sentence.start) from++
    if (read === null || read.words.length === 0) return
    let to = from
    while (quotations[to] !== undefined && quotations[to]!.start < sentence.end) to++
    const stated = prepareSentence(number, sentence, read, quotations.slice(from, to))
    const found = readSentence(text, stated, quotations.slice(from, to), memory, drafts, sentences[number - 1] ?? null)
    drafts.push(...found.drafts)
    memory = found.memory
  })
  return drafts.map((draft) => finish(text, draft)).sort((a, b) => a.content[0]!.start - b.content[0]!.start)
}

interface Draft {
  readonly rule: string
  readonly form: StatementForm
  readonly content: Span[]
  readonly source: Source | null
  readonly cue: Span | null
  readonly addressee: Span | null
  readonly number: number
}

interface Memory {
  readonly last: Source | null
  readonly sentence: number
  readonly paragraph: number
  readonly named: readonly Source[]
  /** The last sentence that went on in free indirect speech. */
  readonly free: number
  /** Who acted in the last sentence that told of somebody's doing. */
  readonly subject: Source | null
  readonly subjectAt: number
}

function finish(text: string, { rule, form, content, source, cue, addressee }: Draft): Statement {
  const whole = { start: content[0]!.start, end: content.at(-1)!.end }
  return {
    id: makeId(text, whole, form, source?.name ?? ''),
    rule,
    form,
    content,
    source,
    via: null,
    cue: cue === null ? null : makeTextSpan(text, cue.start, cue.end),
    addressee: addressee === null ? null : makeTextSpan(text, addressee.start, addressee.end),
    position: null,
  }
}

function readSentence(
  text: string,
  stated: StatedSentence,
  quotations: readonly Quotation[],
  memory: Memory,
  before: readonly Draft[],
  previous: Sentence | null,
): { drafts: Draft[]; memory: Memory } {
  const attributions = onePerContent([
    ...findVerbAttributions(stated),
    ...findNounAttributions(stated),
    ...findPhraseAttributions(stated),
  ])
  if (attributions.length === 0) attributions.push(...findReported(stated))
  const drafts = attributions.map((attribution) => draftOf(text, stated, attribution, memory))
  drafts.push(...tellAfterwards(text, stated, drafts, memory, previous))
  if (drafts.length === 0) drafts.push(...hearsay(text, stated, memory))
  const isFree = goesOnFreely(stated, attributions, memory)
  if (isFree) drafts.push(...goOn(stated, memory, before))
  const free = isFree ? speakerBefore(stated, memory) : null
  const spoken = speakQuotations(text, stated, quotations, drafts, memory, before, free)
  const all = [
    ...drafts.filter(
      ({ form, rule }) => form !== 'reported' || spoken.length === 0 || !/:(?:nennen|bezeichnen)$/u.test(rule),
    ),
    ...spoken,
  ]
  return { drafts: all, memory: remember(text, stated, [...drafts, ...spoken], memory, isFree) }
}

/** What a verb and a noun introduce together (`äußerte die Hoffnung, dass …`) is said once. */
function onePerContent(attributions: readonly Attribution[]): Attribution[] {
  return attributions.filter(
    ({ content }, index) =>
      !attributions
        .slice(0, index)
        .some((other) => other.content.length === content.length && other.content[0]!.first === content[0]!.first),
  )
}

/** Who goes on speaking: whoever spoke just before, else who acted in the sentence before. */
function speakerBefore(stated: StatedSentence, memory: Memory): Source | null {
  if (memory.subject !== null && memory.subjectAt === stated.number - 1 && stated.number - memory.sentence > 1)
    return memory.subject
  return memory.last
}

/** `Das teilte die Polizei mit.` — what was said stands in the sentence before, and in `Das`. */
function tellAfterwards(
  text: string,
  stated: StatedSentence,
  drafts: readonly Draft[],
  memory: Memory,
  previous: Sentence | null,
): Draft[] {
  const { words } = stated.context
  if (
    previous === null ||
    drafts.some(({ form }) => form !== 'reported') ||
    !/^(?:das|dies)$/iu.test(words[0]!.text) ||
    previous.paragraph < stated.sentence.paragraph - 1
  )
    return []
  const frame = findFrames(stated).find(({ takes, predicate }) => takes.has('clause') && predicate.finite === 1)
  if (frame === undefined) return []
  const end = /[.!?]$/u.test(text.slice(previous.start, previous.end)) ? previous.end - 1 : previous.end
  const content = [
    { start: previous.start, end },
    { start: words[0]!.start, end: words[0]!.end },
  ]
  const cue = words[frame.verb]!
  return [
    {
      rule: `told:${frame.lemma}`,
      form: 'indirect',
      content,
      source: resolve(text, stated, speakerOf(stated, frame), memory),
      cue: { start: cue.start, end: cue.end },
      addressee: null,
      number: stated.number,
    },
  ]
}

/** The subject of a sentence in which nobody speaks, where it can speak at all. */
function actorOf(text: string, stated: StatedSentence, memory: Memory): Partial<Memory> {
  const frame = findFrames(stated).findLast(({ clause }) => stated.context.clauses[clause]!.kind === 'main')
  const speaker = frame === undefined ? null : speakerOf(stated, frame)
  if (frame === undefined || speaker === null || speaker.kind === 'nobody') return {}
  const source = resolve(text, stated, speaker, memory)
  return source !== null && (frame.takes.size > 0 || canSpeak(source))
    ? { subject: source, subjectAt: stated.number }
    : {}
}

/** `Er soll das Haus gestürmt haben.` — hearsay, from whoever spoke last if anybody did. */
function hearsay(_text: string, stated: StatedSentence, memory: Memory): Draft[] {
  const { words, clauses, predicates } = stated.context
  const main = clauses.findIndex(({ kind }) => kind === 'main')
  const finite = predicates[main]?.finite
  if (main < 0 || finite === null || finite === undefined || !/^(?:soll|sollen)$/iu.test(words[finite]!.text)) return []
  const isPerfect =
    clauses[main]!.words.some((index) => index > finite && /^(?:haben|sein|worden)$/u.test(words[index]!.text)) &&
    predicates[main]!.verbs.some(({ form }) => form === 'participle')
  const carried = carriesOn(stated, memory)
  if (!isPerfect && stated.number - memory.sentence > 1) return []
  return [
    {
      rule: carried ? (isPerfect ? 'hearsay:carried' : 'hearsay:plan') : 'hearsay:alone',
      form: 'free-indirect',
      content: [{ start: stated.sentence.start, end: stated.sentence.end }],
      source: stated.number - memory.sentence <= 6 ? memory.last : null,
      cue: { start: words[finite]!.start, end: words[finite]!.end },
      addressee: null,
      number: stated.number,
    },
  ]
}

function carriesOn({ number, sentence }: StatedSentence, memory: Memory): boolean {
  return number - memory.sentence <= 2 && sentence.paragraph - memory.paragraph <= 1
}

/**
 * Whether the main clause speaks in the Konjunktiv with nobody in the sentence to say so. Konjunktiv I cannot be anything else;
 * Konjunktiv II needs somebody who spoke just before.
 */
function goesOnFreely(stated: StatedSentence, attributions: readonly Attribution[], memory: Memory): boolean {
  const {
    segments,
    context: { words },
  } = stated
  const main = segments.find(({ kind }) => kind === 'subjunctive' || kind === 'indicative' || kind === 'quotation')
  if (main?.kind !== 'subjunctive' || !isSubjunctiveVerb(words[main.finite!]!)) return false
  if (
    attributions.some(({ content }) => content.some(({ first, last }) => first <= main.finite! && last >= main.finite!))
  )
    return false
  return words[main.finite!]!.mood === 'subjunctive1' || (memory.last !== null && carriesOn(stated, memory))
}

function goOn(stated: StatedSentence, memory: Memory, before: readonly Draft[]): Draft[] {
  const { sentence, number } = stated
  const last = before.findLast(({ form }) => form === 'indirect-free-indirect')
  const span = { start: sentence.start, end: sentence.end }
  if (last !== undefined && memory.free === number - 1 && last.content.length === 1) {
    last.content[0] = { start: last.content[0]!.start, end: sentence.end }
    return []
  }
  return [
    {
      rule: 'free:subjunctive',
      form: 'indirect-free-indirect',
      content: [span],
      source: speakerBefore(stated, memory),
      cue: null,
      addressee: null,
      number,
    },
  ]
}

function draftOf(text: string, stated: StatedSentence, attribution: Attribution, memory: Memory): Draft {
  const { words } = stated.context
  const spanOf = ({ first, last }: WordRange): Span => ({ start: words[first]!.start, end: words[last]!.end })
  return {
    rule: attribution.rule,
    form: attribution.form,
    content: attribution.content.map((range) => contentSpan(stated, range)),
    source: resolve(text, stated, attribution.speaker, memory),
    cue: spanOf(attribution.cue),
    addressee: attribution.addressee === null ? null : spanOf(attribution.addressee),
    number: stated.number,
  }
}

function contentSpan({ context: { words }, quotationOf }: StatedSentence, { first, last }: WordRange): Span {
  return {
    start: Math.min(words[first]!.start, quotationOf[first]?.start ?? Infinity),
    end: Math.max(words[last]!.end, quotationOf[last]?.end ?? 0),
  }
}

function resolve(
  text: string,
  { context: { words } }: StatedSentence,
  speaker: Speaker,
  memory: Memory,
): Source | null {
  if (speaker.kind === 'nobody') return null
  if (speaker.kind === 'named') {
    const source = lengthenShortForm(makeSource(text, words, speaker.first, speaker.last), memory.named)
    return speaker.mention === null
      ? source
      : { ...source, mention: { start: words[speaker.mention.first]!.start, end: words[speaker.mention.last]!.end } }
  }
  const at = words[speaker.at]!
  const mention = { start: at.start, end: at.end }
  const before = memory.last ?? memory.subject
  if (before !== null) return { ...before, mention }
  return speaker.kind === 'pronoun' ? makeSource(text, words, speaker.at, speaker.at) : null
}

/** Quotations that no attribution took: inside what somebody says they are his words too; alone they go on with the last speaker. */
function speakQuotations(
  text: string,
  stated: StatedSentence,
  quotations: readonly Quotation[],
  drafts: readonly Draft[],
  memory: Memory,
  before: readonly Draft[],
  free: Source | null,
): Draft[] {
  return quotations.flatMap((quotation) => {
    if (quotation.end > stated.sentence.end) return []
    const isTaken = (draft: Draft) =>
      draft.form === 'direct' && draft.content.some(({ start, end }) => start < quotation.end && end > quotation.start)
    if (drafts.some(isTaken) || before.slice(-4).some(isTaken)) return []
    const around = drafts
      .filter((draft) => draft.content.some(({ start, end }) => start <= quotation.start && end >= quotation.end))
      .sort((a, b) => lengthOf(a) - lengthOf(b))[0]
    if (!isSpeech(text, stated, quotation, around !== undefined || free !== null)) return []
    const source =
      around?.source ??
      free ??
      sourceAround(text, stated, quotation, memory) ??
      drafts.at(-1)?.source ??
      (carriesOn(stated, memory) ? memory.last : null)
    const content = [{ start: quotation.start, end: quotation.end }]
    return [
      {
        rule: 'quotation',
        form: 'direct' as const,
        content,
        source,
        cue: null,
        addressee: null,
        number: stated.number,
      },
    ]
  })
}

/** The subject of the clause that a quotation stands in, or of what stands before its colon. */
function sourceAround(text: string, stated: StatedSentence, quotation: Quotation, memory: Memory): Source | null {
  const { words, clauses, clauseOf } = stated.context
  const at = words.findIndex(
    ({ start, end }, index) =>
      start < quotation.end && end > quotation.start && (clauseOf[index]! >= 0 || stated.quotationOf[index] !== null),
  )
  const colon = words[at - 1]?.text === ':' ? stated.segments.find(({ last }) => last === at - 2) : undefined
  const frames = findFrames(stated)
  const frame =
    frames.find(({ clause }) => clause === clauseOf[at]) ??
    (colon === undefined ? undefined : frames.find(({ indexes }) => indexes.includes(colon.last)))
  if (frame !== undefined) return plausible(resolve(text, stated, speakerOf(stated, frame), memory))
  if (colon === undefined) return null
  const indexes = words.flatMap((_, index) => (index >= colon.first && index <= colon.last ? [index] : []))
  return clauses.length === 0 ? null : resolve(text, stated, findSpeaker(words, indexes, null), memory)
}

/** Somebody's words rather than a title or a name: long, or not capitalised like a name, or where somebody speaks. */
function isSpeech(text: string, stated: StatedSentence, { start, end, length }: Quotation, isSaid: boolean): boolean {
  if (length > 6) return true
  const isLower = /^\p{Ll}/u.test(text.slice(start + 1, end))
  const before = stated.context.words.findLast((word) => word.end <= start)?.text ?? ''
  const isJudgement = /^(?:als|ein|eine|einen|einem|einer|kein|keine)$/u.test(before)
  const isToldOf = isSaid || findFrames(stated).some(({ takes }) => takes.size > 0)
  if (isLower) return length > 3 || (isToldOf && (length > 1 || isSaid || isJudgement)) || before === 'als'
  if (length > 3) return before === ':' || isJudgement || (isToldOf && !/^\p{Lu}|^(?:de[rsnm]|die|das)$/u.test(before))
  return isToldOf && (before === 'als' || (isJudgement && (length === 1 || isSaid)))
}

function remember(
  text: string,
  stated: StatedSentence,
  drafts: readonly Draft[],
  memory: Memory,
  isFree: boolean,
): Memory {
  const { number, sentence } = stated
  const place = { sentence: number, paragraph: sentence.paragraph }
  if (isFree) return { ...memory, ...place, free: number }
  const sources = drafts.flatMap(({ source }) => (source === null ? [] : [source]))
  const named = [...memory.named, ...sources].slice(-40)
  const outermost = drafts.filter(
    (draft) => draft.rule !== 'quotation' && !drafts.some((other) => isInside(draft, other)),
  )
  const last =
    outermost.findLast(({ source }) => source !== null)?.source ?? (memory.last === null ? sources.at(-1) : undefined)
  if (last === undefined) return { ...memory, ...actorOf(text, stated, memory) }
  return { ...memory, last, ...place, named }
}

function plausible(source: Source | null): Source | null {
  return source !== null && canSpeak(source) ? source : null
}

/** A body, an office or a person; not any noun that happens to be a subject. */
function canSpeak({ kind, text, mention }: Source): boolean {
  if (kind !== 'unknown' || mention !== null) return true
  const last = text.split(/\s+/u).at(-1)!
  return lookUpNoun(last) === null && /^\p{Lu}/u.test(last)
}

/** Whether one statement stands in another's words. */
function isInside(inner: Draft, outer: Draft): boolean {
  return (
    lengthOf(inner) < lengthOf(outer) &&
    outer.content.some(({ start, end }) => start <= inner.content[0]!.start && end >= inner.content.at(-1)!.end)
  )
}

function lengthOf({ content }: Draft): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0)
}
