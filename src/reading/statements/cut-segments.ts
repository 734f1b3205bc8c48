import { lookUpVerb } from '../../languages/de/lexicon.ts'
import type { Word } from '../../model/word.ts'
import { isOneOf } from '../letters.ts'
import type { Quotation } from './find-quotations.ts'

/** What a stretch between two commas is, as far as it can carry somebody's words. */
export type SegmentKind =
  /** `dass …`, `ob …` */
  | 'that'
  /** `wie viele …`, `wer …` */
  | 'question'
  /** Any other subordinate clause: `weil …`, `um … zu …`. */
  | 'adverbial'
  | 'relative'
  /** A quoted passage opens it. */
  | 'quotation'
  /** A finite verb in the Konjunktiv. */
  | 'subjunctive'
  /** `… zu …` without a finite verb. */
  | 'infinitive'
  /** A finite verb in the indicative. */
  | 'indicative'
  | 'fragment'

/** A stretch of a sentence between marks. Word indexes, `last` inclusive. */
export interface Segment {
  readonly first: number
  readonly last: number
  readonly kind: SegmentKind
  /** The mark before it, or the conjunction; empty at the start. */
  readonly opener: string
  readonly finite: number | null
}

const MARKS = ',;:–—()-'

/** Cuts a sentence at commas and the like, and tells what each stretch can be. */
export function cutSegments(words: readonly Word[], quotationOf: readonly (Quotation | null)[]): Segment[] {
  const segments: Segment[] = []
  let first = 0
  for (let at = 0; at <= words.length; at++) {
    if (at < words.length && !isMark(words, at)) continue
    if (at > first) segments.push(makeSegment(words, quotationOf, first, at - 1))
    first = at + 1
  }
  return segments
}

/** A dash cuts only where spaces stand around it: not in `Kadrin–Roverin`. */
function isMark(words: readonly Word[], at: number): boolean {
  const { text, start, class: kind } = words[at]!
  return (
    kind === 'punctuation' && isOneOf(MARKS, text) && (!isOneOf('–—-', text) || at === 0 || words[at - 1]!.end < start)
  )
}

function makeSegment(
  words: readonly Word[],
  quotationOf: readonly (Quotation | null)[],
  first: number,
  last: number,
): Segment {
  const finite = findFinite(words, first, last)
  return {
    first,
    last,
    kind: kindOf(words, quotationOf, first, last, finite),
    opener: words[first - 1]?.text ?? '',
    finite,
  }
}

function findFinite(words: readonly Word[], first: number, last: number): number | null {
  for (let at = first; at <= last; at++) if (words[at]!.class === 'finite') return at
  return null
}

const QUESTION = /^(?:wie|wer|wem|wen|was|wann|warum|weshalb|wo|wohin|woher|wieso|inwieweit|inwiefern|welche[rnms]?)$/iu

function kindOf(
  words: readonly Word[],
  quotationOf: readonly (Quotation | null)[],
  first: number,
  last: number,
  finite: number | null,
): SegmentKind {
  if (quotationOf[first] !== null) return 'quotation'
  const opening = firstWordBehindConjunction(words, first, last)
  const { text, class: kind } = words[opening]!
  if (/^(?:dass|daß|ob|wonach)$/iu.test(text)) return 'that'
  if (QUESTION.test(text) || isHow(words, first, last, finite)) return 'question'
  if (kind === 'subordinator' && finite !== opening + 1 && !isPhrase(words, opening, last, finite)) return 'adverbial'
  if (first > 0 && isRelative(words, opening, last, finite)) return 'relative'
  if (finite === null)
    return hasZuInfinitive(words, first, last)
      ? /^(?:um|ohne|anstatt|statt)$/iu.test(text)
        ? 'adverbial'
        : 'infinitive'
      : 'fragment'
  return isSubjunctive(words, first, last) ? 'subjunctive' : 'indicative'
}

/** `wie Soldaten kamen`: also where `wie` passes for a conjunction, as in `so groß wie`. */
function isHow(words: readonly Word[], first: number, last: number, finite: number | null): boolean {
  const { text, class: kind } = words[first]!
  return (
    text === 'wie' && kind === 'conjunction' && finite !== null && finite > first + 1 && isVerbLast(words, finite, last)
  )
}

/** `ohne Einigung werde es …`, `seit dem Abzug gehungert zu haben`, `als Erste geschossen zu haben`: no clause of its own. */
function isPhrase(words: readonly Word[], opening: number, last: number, finite: number | null): boolean {
  const { text } = words[opening]!
  if (finite === null) return /^(?:seit|bis|während|als)$/iu.test(text)
  if (isVerbLast(words, finite, last)) return false
  if (/^als$/iu.test(text)) return isRoleOfSentence(words, opening, finite)
  return /^(?:ohne|statt|anstatt|um)$/iu.test(text)
}

/** `Als „verpasste Chance“ wertete X den Plan`, `Als Antwort auf den Brief sagte X`: the verb comes second. */
function isRoleOfSentence(words: readonly Word[], opening: number, finite: number): boolean {
  const next = words[opening + 1]!
  const isQuoted = /^[„"»]$/u.test(next.text) && /^[“"”«]$/u.test(words[finite - 1]!.text)
  return isQuoted || (opening === 0 && (ROLE_OF_SENTENCE.test(next.text) || isBarePhrase(words, opening + 1, finite)))
}

/** `Als | wichtige Aufgabe | sah es X an`: adjectives and a noun without an article, and no more before the verb. */
function isBarePhrase(words: readonly Word[], first: number, finite: number): boolean {
  const isAttribute = ({ class: kind, text }: Word) => /^(?:adjective|participle)$/u.test(kind) && /^\p{Ll}/u.test(text)
  return finite > first + 1 && words[finite - 1]!.class === 'noun' && words.slice(first, finite - 1).every(isAttribute)
}

const ROLE_OF_SENTENCE =
  /^(?:Antwort|Reaktion|Grund|Gründe|Begründung|Beispiele?|Ziel|Folge|Konsequenz|Ursache|Motiv|Erklärung|Beleg|Beweis|Termin|Bedingung|Vorbild|Alternative|Argument|Kompromiss|Maßnahmen?|Schritt)$/u

function firstWordBehindConjunction(words: readonly Word[], first: number, last: number): number {
  let at = first
  while (
    at < last &&
    (words[at]!.class === 'conjunction' ||
      /^(?:auch|dann|erst|selbst|nur|gerade|und|aber|sondern|sowie|oder)$/iu.test(words[at]!.text)) &&
    !/^(?:er|sie)$/iu.test(words[at]!.text)
  )
    at++
  return at
}

function isRelative(words: readonly Word[], opening: number, last: number, finite: number | null): boolean {
  if (finite === null) return false
  // `…, das dürfte so bleiben`: the verb comes second.
  if (finite === opening + 1 && !isVerbLast(words, finite, last)) return false
  const at = words[opening]!.class === 'preposition' ? opening + 1 : opening
  // `…, der Pilot trage die Schuld`: an article, since its verb comes second.
  const isArticle =
    at === opening &&
    finite > at + 1 &&
    (finite < last - 1 || (finite < last && words[finite]!.mood === 'subjunctive1')) &&
    !isVerbLast(words, finite, last) &&
    words[at + 1]?.class !== 'preposition' &&
    words[at + 1]?.class !== 'pronoun'
  // `sagte, in der Halle lägen 25 Tote`
  const isPhraseFirst =
    at > opening &&
    words[at + 1]?.class === 'noun' &&
    finite === at + 2 &&
    finite < last - 1 &&
    isSubjunctiveVerb(words[finite]!)
  if (isPhraseFirst) return false
  if (words[at]?.class === 'relative') return !isArticle
  return /^(?:der|die|das|den|dem|denen|deren|dessen)$/u.test(words[at]?.text ?? '') && isVerbLast(words, finite, last)
}

/** The finite verb closes the stretch, as in subordinate clauses. */
function isVerbLast(words: readonly Word[], finite: number, last: number): boolean {
  return words
    .slice(finite + 1, last + 1)
    .every(({ class: kind, text }) => kind === 'punctuation' || (kind === 'conjunction' && text !== 'aber'))
}

/** `zu räumen`, `einzuräumen` */
function hasZuInfinitive(words: readonly Word[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    if (words[at]!.class !== 'infinitive') continue
    if (/^\p{L}{2,}zu\p{L}{3,}en$/u.test(words[at]!.text) || words[at - 1]?.text === 'zu') return true
  }
  return false
}

/** A verb that shows reported speech by its form: Konjunktiv I, or the Konjunktiv II that stands in for it. */
export function isSubjunctiveVerb({ mood, text }: Word): boolean {
  return mood === 'subjunctive1' || (mood === 'subjunctive2' && (SECOND.test(text) || isPlainlySecond(text)))
}

const SECOND = /^(?:hätten?|wären?|würden?|müssten?|könnten?|dürften?|käme[n]?|gäbe|ginge[n]?|stünde[n]?|befänden?)$/iu

/** `bestünde`, `ließe`: no form of the past. */
function isPlainlySecond(text: string): boolean {
  const forms = lookUpVerb(text).map(({ form }) => form)
  return forms.includes('subjunctive2') && !forms.includes('past')
}

function isSubjunctive(words: readonly Word[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (words[at]!.class === 'finite') return isSubjunctiveVerb(words[at]!)
  return false
}
