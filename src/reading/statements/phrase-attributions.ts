import type { Word } from '../../model/word.ts'
import { withApposedName } from '../sources/apposed-name.ts'
import { findOwned } from '../sources/say-nouns.ts'
import type { SourceCue } from '../sources/source-cue.ts'
import { type Attribution, NOBODY, type Speaker, type WordRange } from './attribution.ts'
import type { Segment } from './cut-segments.ts'
import { findAntecedent } from './find-antecedent.ts'
import { contentAround } from './find-content.ts'
import { isNounOfWriting } from './noun-lists.ts'
import { findPhraseCues } from './phrase-cues.ts'
import { isQuotedPassage, type StatedSentence } from './prepare-sentence.ts'
import { withPartners } from './speakers-together.ts'

/** Attributions by a phrase: `laut X`, `nach Angaben von X`, `X zufolge`, `…, so X`, `demnach`. The rest of the sentence is said. */
export function findPhraseAttributions(stated: StatedSentence): Attribution[] {
  const { words } = stated.context
  const found = findPhraseCues(stated)
    .map((cue) => withRank(words, cue))
    .map((cue) => withTheOthers(stated, cue))
    .map((cue) => ({ cue, frame: findPhrase(stated, cue) }))
  return found.flatMap(({ cue, frame }) => {
    const reach =
      beforeOther(
        stated,
        frame,
        found.map((other) => other.frame),
      ) ?? findReach(stated, frame)
    const content = beforeColon(stated, contentAround(stated, frame, untilSemicolon(stated, frame, reach)), frame)
    if (content.length === 0) return []
    return [
      {
        rule: `phrase:${words[cue.cueAt]!.text.toLowerCase()}`,
        form: isQuotedPassage(stated, content) ? ('direct' as const) : ('indirect' as const),
        content,
        speaker: ownerOfRelative(stated, cue, frame) ?? findPhraseSpeaker(words, cue, frame),
        cue: { first: cue.cueAt, last: cue.cueAt },
        addressee: null,
      },
    ]
  })
}

/** `Laut Polizei war der Fahrer betrunken; | drei Menschen starben`: what goes on in Konjunktiv is told still. */
function untilSemicolon(
  { start, segments, context: { words } }: StatedSentence,
  frame: WordRange,
  reach: WordRange = { first: start, last: words.length - 1 },
): WordRange {
  const next = segments.find(({ first, opener }) => first > frame.last && opener === ';')
  const isApart = next !== undefined && next.kind !== 'subjunctive' && next.first - 2 < reach.last
  return isApart ? { ...reach, last: next.first - 2 } : reach
}

/** `laut dem Sprecher der Armee, Oberst Jan Holm, …` */
function withRank(words: readonly Word[], cue: SourceCue): SourceCue {
  if (cue.first === null || cue.last === null || cue.first < cue.cueAt) return cue
  return { ...cue, ...withApposedName(words, { first: cue.first, last: cue.last }) }
}

/** `nach Angaben von Polizei und Feuerwehr` */
function withTheOthers(stated: StatedSentence, cue: SourceCue): SourceCue {
  const { first, last, cueAt } = cue
  return first === null || last === null || first < cueAt
    ? cue
    : { ...cue, ...withPartners(stated, { first, last }, cueAt) }
}

/** `der Hacker Jan Holm, der nach eigenen Angaben …`: whom the relative clause speaks of. */
function ownerOfRelative(
  { context: { words }, segments }: StatedSentence,
  { cueAt }: SourceCue,
  frame: WordRange,
): Speaker | null {
  if (ownWords(words, cueAt, words[cueAt]!.text.toLowerCase()) === null) return null
  const segment = segments.find(({ first, last }) => first <= cueAt && last >= cueAt)
  if (
    segment?.kind !== 'relative' ||
    !/^(?:der|die|das|dem|den|denen|welche[rsmn]?)$/u.test(words[segment.first]!.text)
  )
    return null
  // `den er nach eigenen Angaben erhielt`: his own.
  const isObject = /^(?:dem|den|denen)$/u.test(words[segment.first]!.text)
  if (isObject && words.slice(segment.first, cueAt).some(({ text }) => /^(?:er|sie|es)$/u.test(text))) return null
  const owner = findAntecedent(words, segment.first)
  // `die in Kadrin ansässige Wache, die …`
  const isCut = owner.kind !== 'named' || /^(?:adjective|participle)$/u.test(words[owner.first + 1]?.class ?? '')
  return isCut ? null : { ...owner, mention: frame }
}

/** `Die Brücke ist alt, so X weiter: „…“`: the passage behind the colon is another thing X says. */
function beforeColon(
  { context: { words }, quotationOf, frames }: StatedSentence,
  content: readonly WordRange[],
  frame: WordRange,
): readonly WordRange[] {
  const opens = words[frame.last + 1]?.text === ':' && quotationOf[frame.last + 2] != null
  const before = content.filter(({ last }) => last < frame.first)
  // `X sagte Teilnehmern zufolge: „…“`: they pass on what X said.
  const isRelayed = frames.some(({ verb, takes }) => verb < frame.first && takes.has('clause'))
  return opens && before.length > 0 && !isRelayed ? before : content
}

/** `Es kamen nach Angaben der Polizei 300, | nach denen der Veranstalter 900`: up to the stretch that somebody else's phrase opens. */
function beforeOther(
  { segments }: StatedSentence,
  frame: WordRange,
  frames: readonly WordRange[],
): WordRange | undefined {
  const own = segments.findIndex(({ first, last }) => first <= frame.first && last >= frame.first)
  const other = segments.findIndex(
    ({ first, last, kind, opener }, at) =>
      at === own + 1 &&
      (kind === 'fragment' || kind === 'indicative') &&
      opener === ',' &&
      frames.some((one) => one.first >= first && one.first <= last),
  )
  return other < 0 || segments[own]!.finite === null
    ? undefined
    : { first: segments[own]!.first, last: segments[own]!.last }
}

function findPhraseSpeaker(
  words: readonly Word[],
  { first, last, cueAt, kind, pronoun }: SourceCue,
  frame: WordRange,
): Speaker {
  // `Nach eigenen Angaben fuhr er …`: the place at hand is the phrase, as where the subject is named.
  if (pronoun !== undefined && ownWords(words, cueAt, words[cueAt]!.text.toLowerCase()) !== null)
    return { kind: 'back', at: frame.last === cueAt ? cueAt - 1 : frame.last, pronoun }
  if (pronoun !== undefined) return { kind: 'pronoun', at: pronoun }
  // `dem Vernehmen nach`
  if (words[cueAt - 1]?.text === 'Vernehmen') return NOBODY
  if (first === null || last === null) return { kind: 'back', at: cueAt }
  if (kind === 'back')
    return isNounOfWriting(words[last]!.text)
      ? { kind: 'named', first, last, mention: null }
      : { kind: 'back', at: first }
  // `nach eigenen Angaben`: the subject is the source, the place at hand is the phrase.
  const isElsewhere = first < frame.first || first > frame.last
  return { kind: 'named', first, last, mention: isElsewhere ? frame : null }
}

/** The words of the phrase itself. */
function findPhrase(
  { context: { words }, segments }: StatedSentence,
  { first, last, cueAt, pronoun }: SourceCue,
): WordRange {
  const text = words[cueAt]!.text.toLowerCase()
  const own = ownWords(words, cueAt, text)
  if (own !== null) return own
  // `die Rebellen, nach deren Angaben …`, `deren Angaben zufolge`
  const isHis = (at: number) => /^(?:deren|dessen)$/u.test(words[at]?.text ?? '')
  if (isHis(cueAt + 1)) return { first: cueAt, last: cueAt + 2 }
  if (text === 'zufolge' && isHis(cueAt - 2)) return { first: cueAt - 2, last: cueAt }
  if (pronoun !== undefined && pronoun < cueAt) return { first: pronoun, last: cueAt }
  // `dem Vernehmen nach`
  if (text === 'nach' && last !== null && last < cueAt)
    return { first: startOfPhrase(words, first ?? last), last: cueAt }
  // `…, wenn es nach ihr geht`
  if (text === 'wenn') return { first: cueAt, last: segments.find((one) => one.last > cueAt)!.last }
  if (text === 'zufolge') return { first: startOfPhrase(words, Math.min(first ?? cueAt, cueAt)), last: cueAt }
  const named = Math.max(last ?? cueAt, cueAt, pronoun ?? cueAt)
  const end = behindQuote(words, cueAt, findOwned(words, named) ?? named)
  if (text !== 'so') return { first: cueAt, last: endOfPhrase(words, segments, cueAt, end) }
  const segment = segments.findIndex((one) => one.first <= cueAt && one.last >= end)
  return { first: cueAt, last: segment < 0 ? end : endOfSpeaker(words, segments, segment) }
}

/** `laut „kadrin.de“` */
function behindQuote(words: readonly Word[], cueAt: number, end: number): number {
  const isOpen = (mark: RegExp) => words.slice(cueAt, end).some(({ text }) => mark.test(text))
  const next = words[end + 1]?.text ?? ''
  return (/^[“”"«]$/u.test(next) && isOpen(/^[„»"]$/u)) || (next === ')' && isOpen(/^\($/u)) ? end + 1 : end
}

/** `…, so ein Sprecher des Amtes (LKA) in Belun`, `…, so Holm, Leiter der Wache`, `…, so der Bund, der …`: all that tells who speaks. */
function endOfSpeaker(words: readonly Word[], segments: readonly Segment[], from: number): number {
  let at = from
  while (at + 1 < segments.length && tellsMore(words, segments[at + 1]!)) at++
  return segments[at]!.last
}

function tellsMore(words: readonly Word[], { opener, kind, first }: Segment): boolean {
  if (/^[()]$/u.test(opener)) return kind === 'fragment'
  return opener === ',' && (kind === 'relative' || (kind === 'fragment' && words[first]!.class === 'noun'))
}

/** `nach eigenen Angaben`, `eigenen Angaben zufolge` */
function ownWords(words: readonly Word[], cueAt: number, text: string): WordRange | null {
  if (/^eigene[mnrs]$/u.test(words[cueAt + 1]?.text ?? '') && cueAt + 2 < words.length)
    return { first: cueAt, last: cueAt + 2 }
  return text === 'zufolge' && /^eigene[mnrs]$/iu.test(words[cueAt - 2]?.text ?? '')
    ? { first: cueAt - 2, last: cueAt }
    : null
}

/** A phrase that opens the sentence reaches to the verb: `Nach Angaben des Sprechers, eines Arztes, wurden …`. */
function endOfPhrase(words: readonly Word[], segments: readonly Segment[], first: number, last: number): number {
  const main = segments.find(
    ({ kind, finite }) => (kind === 'indicative' || kind === 'subjunctive') && finite !== null && finite > last,
  )
  if (first > 1 || main === undefined || main.finite! > last + LONGEST) return endOfBracket(words, last)
  const opensOther = segments.some(
    ({ kind, last: end }) => (kind === 'that' || kind === 'adverbial') && end < main.first,
  )
  return opensOther ? endOfBracket(words, last) : main.finite! - 1
}

/** No phrase before the verb has more words. */
const LONGEST = 40

/** `laut Medienbericht (AFP)` */
function endOfBracket(words: readonly Word[], last: number): number {
  if (words[last + 1]?.text !== '(') return last
  const close = words.slice(last, last + 9).findIndex(({ text }) => text === ')')
  return close < 0 ? last : last + close
}

const DETERMINER =
  /^(?:der|die|das|den|dem|einem|einer|ersten|eigenen|seinen|ihren|diesen|diesem|dieser|einigen|mehreren|anderen|weiteren)$/iu

/** Back over articles, and over the noun that a genitive belongs to: `einem Bericht der | Zeitung zufolge`. */
function startOfPhrase(words: readonly Word[], first: number): number {
  let at = first
  while (at > 0 && (DETERMINER.test(words[at - 1]!.text) || words[at - 1]!.class === 'adjective')) at--
  const hasGenitive =
    at < first && words[at - 1]?.class === 'noun' && /^(?:der|des|von|vom|eines|einer)$/u.test(words[at]!.text)
  return hasGenitive || /^(?:von|vom|des)$/u.test(words[at - 1]?.text ?? '') ? startOfPhrase(words, at - 1) : at
}

/** A stretch with a verb of saying, or one of hearsay. */
function tellsItself({ frames, context: { words } }: StatedSentence, { first, last, finite }: Segment): boolean {
  if (finite !== null && /^soll(?:en)?$/u.test(words[finite]!.text)) return true
  return frames.some(({ verb, takes }) => verb >= first && verb <= last && takes.has('clause'))
}

/** How far a phrase speaks: its sentence, or the dependent stretch it stands in. */
function findReach(stated: StatedSentence, frame: WordRange): WordRange | undefined {
  const {
    segments,
    context: { words },
  } = stated
  const segment = segments.find(({ first, last }) => first <= frame.first && last >= frame.first)
  if (segment === undefined || segment === segments[0]) return undefined
  const before = segments[segments.indexOf(segment) - 1]!
  // `Der Wirt zählte 20; nach Angaben der Polizei waren es 12`
  const isBack = /^dem(?:nach|zufolge)$/iu.test(words[frame.first]!.text)
  // `Das könnte gut gehen: Laut Holm …`: only Konjunktiv I is his as well.
  const isTold = before.kind === 'subjunctive' && words[before.finite!]!.mood === 'subjunctive1'
  if (/^[;:]$/u.test(segment.opener) && !isTold && !isBack) return { first: segment.first, last: segments.at(-1)!.last }
  // `X erklärte, | Sulanien besitze seiner Meinung nach 4 Boote`: within what X says.
  const main = segments.find(({ kind }) => kind === 'indicative' || kind === 'subjunctive')
  const isWithin = main?.kind === 'indicative' && main.last < segment.first && tellsItself(stated, main)
  if (segment.kind === 'subjunctive' && isWithin) return { first: segment.first, last: segments.at(-1)!.last }
  // `Das Boot war alt, | an Bord waren laut Polizei 14`: the clause before is nobody's word.
  if (segment.kind === 'indicative' && before.kind === 'indicative' && segment.opener === ',')
    return { first: segment.first, last: segments.at(-1)!.last }
  // `Die Brücke ist gesperrt, laut Polizei.`: nothing but the phrase and the mark at the end.
  const end = /^[.!?]$/u.test(words[segment.last]!.text) ? segment.last - 1 : segment.last
  const hasMore = end - segment.first > frame.last - frame.first
  // `Das ist verfrüht, wenn es nach X geht`: the whole clause is the phrase.
  if (segment.kind === 'adverbial' && segment.first === frame.first) return undefined
  const isDependent =
    /^(?:relative|that|adverbial|infinitive|question)$/u.test(segment.kind) || (segment.kind === 'fragment' && hasMore)
  return isDependent ? { first: segment.first, last: segment.last } : undefined
}
