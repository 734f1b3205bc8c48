import type { Source } from '../../model/claim.ts'
import type { Word } from '../../model/word.ts'
import { makeSource } from '../sources/make-source.ts'
import { readName } from '../sources/read-name.ts'
import { canSpeak } from './can-speak.ts'
import { type Draft, isInside, lengthOf } from './draft.ts'
import { findFrameSpeaker } from './find-frame-speaker.ts'
import type { Frame } from './find-frames.ts'
import type { Quotation } from './find-quotations.ts'
import { findSpeaker } from './find-speaker.ts'
import { isVerbOfJudgement } from './judge.ts'
import type { StatedSentence } from './prepare-sentence.ts'
import { resolveSpeaker, speakerBefore } from './resolve-speaker.ts'
import { goesOn, type Scene } from './speaker-memory.ts'

/** So many statements back may have taken a quotation that ends in this sentence. */
const FARTHEST = 4

interface Said {
  /** The statements that this sentence makes already. */
  readonly drafts: readonly Draft[]
  readonly before: readonly Draft[]
  /** Whose free speech the sentence goes on with. */
  readonly free: Source | null
}

/**
 * Quotations that no attribution took: inside what somebody says they are his words too, elsewhere they belong to the subject of
 * their clause. Titles and names in quotation marks are left out.
 */
export function findSpokenQuotations(
  scene: Scene,
  quotations: readonly Quotation[],
  { drafts, before, free }: Said,
): Draft[] {
  const direct = [...before.slice(-FARTHEST), ...drafts].filter(({ form }) => form === 'direct')
  return quotations.flatMap((quotation) => {
    const isOpen = quotation.end > scene.stated.sentence.end
    if (
      (isOpen && !isHeaded(scene, quotation) && !standsAlone(scene, quotation)) ||
      direct.some(({ content }) => content.some(({ start, end }) => start < quotation.end && end > quotation.start))
    )
      return []
    const around = innermost(drafts, quotation)
    if (isOwnName(scene, quotation)) return []
    const judge = judgeOf(scene, firstWordOf(scene.stated, quotation))
    if (judge === null && !isSpeech(scene, quotation, around !== undefined || free !== null)) return []
    const source =
      judge ??
      (around ?? draftBeforeColon(scene, drafts, quotation))?.source ??
      free ??
      findOwner(scene, quotation) ??
      (isOwnSpeech(scene, quotation) ? (drafts.at(-1)?.source ?? lastSpeaker(scene)) : null) ??
      (isWholeSentence(scene, quotation) || (isOpen && standsAlone(scene, quotation)) ? speakerBefore(scene) : null)
    if (source === null && quotation.length <= SHORT) return []
    const content = [{ start: quotation.start, end: quotation.end }]
    return [
      {
        rule: 'quotation',
        form: 'direct' as const,
        content,
        source,
        via: null,
        cue: null,
        addressee: null,
        sentence: scene.stated.number,
      },
    ]
  })
}

/** `Holm trat vor die Presse. „Wir haben gesucht. Mehr geht nicht.“ Die Suche …`: several sentences that nobody in them is said to say. */
function standsAlone({ text, stated: { sentence } }: Scene, { start, end }: Quotation): boolean {
  return start === sentence.start && /^\s*(?:\p{Lu}|[„»«"]|$)/u.test(text.slice(end, end + 3))
}

/** `Jan Holm, Leiter der Wache: „…. …“`: who speaks stands where the quotation opens, without a verb. */
function isHeaded({ stated }: Scene, quotation: Quotation): boolean {
  const { words } = stated.context
  const at = firstWordOf(stated, quotation)
  return words[at - 1]?.text === ':' && stated.segments.every(({ first, finite }) => first >= at || finite === null)
}

/** `X sagte, dass die Brücke alt sei: „…“`, `…, so X weiter: „…“`: the passage is a second thing X said. */
function draftBeforeColon({ text }: Scene, drafts: readonly Draft[], { start }: Quotation): Draft | undefined {
  return drafts.find(({ content, rule }) => {
    const between = text.slice(content.at(-1)!.end, start)
    return /^\s*:\s*$/u.test(between) || (rule === 'phrase:so' && /^, so [^,.;:]+:\s*$/u.test(between))
  })
}

function innermost(drafts: readonly Draft[], quotation: Quotation): Draft | undefined {
  return drafts.filter((draft) => isInside(quotation, draft)).sort((a, b) => lengthOf(a) - lengthOf(b))[0]
}

function lastSpeaker({ stated, memory }: Scene): Source | null {
  return goesOn(stated, memory) ? memory.last : null
}

/** The subject of the clause that a quotation stands in, or of what stands before its colon. */
function findOwner(scene: Scene, quotation: Quotation): Source | null {
  const { stated } = scene
  const { words } = stated.context
  const at = firstWordOf(stated, quotation)
  const colon = words[at - 1]?.text === ':' ? stated.segments.find(({ last }) => last === at - 2) : undefined
  const isFragment = colon !== undefined && colon.finite === null
  const inClause = isFragment ? undefined : frameOf(stated, at)
  const frame = isFragment ? undefined : (inClause ?? (colon && frameBefore(stated, colon.last)))
  // A few words in a clause that is not about saying are as likely a name or irony.
  const isJudged = wordBefore(stated, quotation) === 'als' || isWilled(inClause)
  if (inClause?.takes.size === 0 && !isJudged && colon === undefined && quotation.length <= LONGEST_NAME) return null
  if (frame !== undefined) {
    const subject = resolveSpeaker(scene, findFrameSpeaker(stated, frame))
    return subject !== null && canSpeak(subject) ? subject : null
  }
  if (colon === undefined) return null
  const opening = isHeaded(scene, quotation) ? 0 : colon.first
  const indexes = words.map((_, index) => index).slice(opening, colon.last + 1)
  return resolveSpeaker(scene, findSpeaker(words, indexes, null))
}

/** `Die Stadt will „alles noch einmal prüfen“`: what somebody wants is said in his words. */
function isWilled(frame: Frame | undefined): boolean {
  return frame?.predicate.finiteLemmas.some((lemma) => lemma === 'wollen' || lemma === 'mögen') ?? false
}

/** The clause that a colon closes; of one that is said itself (`wies den Vorwurf zurück, es fehle Geld: „…“`) the main clause before it. */
function frameBefore({ context: { words, clauses }, frames }: StatedSentence, last: number): Frame | undefined {
  const at = frames.findIndex(({ indexes }) => indexes.includes(last))
  const finite = frames[at]?.predicate.finite ?? null
  const isSaid = finite !== null && words[finite]!.mood === 'subjunctive1'
  const main = isSaid ? frames.slice(0, at).findLast(({ clause }) => clauses[clause]!.kind === 'main') : undefined
  return main ?? frames[at]
}

/** The frame whose clause a word stands in; behind a relative clause that of the clause before it: `kritisierte X, der …, als „…“`. */
function frameOf({ context: { clauseOf }, frames, segments }: StatedSentence, at: number): Frame | undefined {
  const number = segments.findIndex(({ first, last }) => first <= at && last >= at)
  const goesOn = segments[number]?.kind === 'fragment' && segments[number - 1]?.kind === 'relative'
  const word = goesOn ? (segments[number - 2]?.last ?? at) : at
  return frames.find(({ clause }) => clause === clauseOf[word])
}

/** Whose judgement the clause of a word gives. */
export function judgeOf({ text, stated }: Scene, at: number): Source | null {
  const frame = frameOf(stated, at)
  return frame === undefined ? null : findJudge(text, stated.context.words, frame, at)
}

/** `Für Ministerin Brunn ist die Lage „unhaltbar“`: the words are hers. */
function findJudge(text: string, words: readonly Word[], { indexes, predicate }: Frame, at: number): Source | null {
  const opens = indexes.find((index) => words[index]!.class !== 'conjunction' && words[index]!.class !== 'adverb') ?? 0
  const { finite } = predicate
  if (finite === null || !isVerbOfJudgement(words[finite]!.text)) return null
  // `Klar ist für Ministerin Brunn: „…“`
  // `Das war für die Wirte „ein Skandal“`
  const isBehind = words[finite + 1]?.text === 'für' && (words[opens]!.class === 'adjective' || at > finite)
  if (!isBehind && !/^für$/iu.test(words[opens]!.text)) return null
  const isMark = /^[„»"]$/u.test(words[at - 1]?.text ?? '')
  const end = at > finite ? at - (isMark ? 1 : 0) : indexes.at(-1)! + 1
  const name = isBehind ? readName(words, finite + 2, end) : readName(words, opens + 1, finite)
  const source = name === null ? null : makeSource(text, words, name.first, name.last)
  return source !== null && canSpeak(source) ? source : null
}

function firstWordOf({ context: { words, clauseOf }, quotationOf }: StatedSentence, quotation: Quotation): number {
  return words.findIndex(
    ({ start, end }, index) =>
      start < quotation.end && end > quotation.start && (clauseOf[index]! >= 0 || quotationOf[index] !== null),
  )
}

/** `nennt sich „Rat der Stadt“`, `als „Vater der Brücke“ bekannt`: what somebody is called. */
function isOwnName({ stated }: Scene, quotation: Quotation): boolean {
  const { words, clauseOf } = stated.context
  if (/^(?:genannt|bekannt)$/u.test(words.find(({ start }) => start >= quotation.end)?.text ?? '')) return true
  const clause = clauseOf[firstWordOf(stated, quotation)]
  const frame = stated.frames.find((one) => one.clause === clause)
  if (frame === undefined) return false
  const has = (word: string) => frame.indexes.some((index) => words[index]!.text === word)
  // `der Ort, der „die Hölle“ heißt`; `„…“, heißt es`
  return (NAMES.test(frame.lemma) && has('sich')) || (frame.lemma === 'heissen' && !has('es'))
}

const NAMES = /^(?:nennen|bezeichnen|präsentieren|vorstellen)$/u

function wordBefore({ context: { words } }: StatedSentence, { start }: Pick<Quotation, 'start'>): string {
  return words.findLast((word) => word.end <= start)?.text ?? ''
}

/** Too long for a name, or a sentence by itself: whoever spoke before goes on. */
function isOwnSpeech({ text }: Scene, { start, end, length }: Quotation): boolean {
  return length > LONGEST_NAME || (length > SHORT && /^.\p{Lu}.*[.!?…]$/su.test(text.slice(start, end - 1)))
}

/** `„Wir sind noch mittendrin.“`: a sentence of its own, which no title or name is. */
function isWholeSentence({ text, stated: { sentence } }: Scene, { start, end, length }: Quotation): boolean {
  return (
    length > SHORT && start === sentence.start && end >= sentence.end && /[.!?…]$/u.test(text.slice(start, end - 1))
  )
}

/** So few words that nobody is known to have said are no statement. */
const SHORT = 3
/** More words than a title or a name has. */
const LONG = 6
/** Behind a noun (`die Gruppe „…“`) a name may be longer. */
const LONGEST_NAME = 9

/** Somebody's words rather than a title or a name: long, or in lower case, or given as his judgement (`als „Skandal“`). */
function isSpeech(scene: Scene, quotation: Quotation, isInStatement: boolean): boolean {
  if (isWholeSentence(scene, quotation) || standsAlone(scene, quotation)) return true
  const { text, stated } = scene
  const { start, end, length } = quotation
  const isLowerCase = /^\p{Ll}/u.test(text.slice(start + 1, end))
  const before = wordBefore(stated, { start })
  const isName = !isLowerCase && /^\p{Lu}/u.test(before) && length <= LONGEST_NAME
  if (length > LONG) return !isName
  const isJudgement = /^(?:als|eine?[nmr]?|keine?)$/u.test(before)
  const isSaid = isInStatement || stated.frames.some(({ takes }) => takes.size > 0)
  // `Das sei gut, sagte X: „So ist es!“`
  if (isSaid && before === ':' && /[.!?…]$/u.test(text.slice(start, end - 1))) return true
  if (isLowerCase) return length > 3 || before === 'als' || (isSaid && (length > 1 || isInStatement || isJudgement))
  if (length > 3) return before === ':' || isJudgement || (isSaid && !/^\p{Lu}|^(?:de[rsnm]|die|das)$/u.test(before))
  return isSaid && (before === 'als' || (isJudgement && (length === 1 || isInStatement)))
}
