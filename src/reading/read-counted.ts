import type { Word } from '../model/word.ts'
import type { RawFigure } from './find-figures.ts'
import { lemmasOfParticipleAdjective } from './read-predicate.ts'

/** The noun phrase that a figure counts, and what stands to its left. Word indexes. */
export interface Counted {
  readonly figure: RawFigure
  /** The counted noun; `null` when it is left out (`110 weitere`). */
  readonly head: number | null
  /** First and last word of the group without article and numeral; `null` with the head. */
  readonly groupFirst: number | null
  readonly groupLast: number | null
  /** Adjectives and participles between number and noun, or standing in the noun's place. */
  readonly modifiers: readonly number[]
  /** First word of the whole phrase with bound, article and adverbs. */
  readonly first: number
  /** Last word of the phrase. */
  readonly last: number
  /** The preposition that governs the phrase, in lower case; `null` for none. */
  readonly preposition: string | null
  readonly prepositionAt: number | null
  readonly article: string | null
  /** `zwei der Insassen`, `sieben davon`: the figure is taken out of a whole named here. */
  readonly isPartOf: boolean
  /** Joined by `und` or a comma to the phrase before it. */
  readonly isJoined: boolean
}

const SKIPPED_BEFORE =
  /^(?:bereits|schon|noch|auch|insgesamt|allein|alleine|sogar|nur|lediglich|wohl|offenbar|angeblich|weitere[rnms]?|andere[rnms]?|zudem|etwa|rund|genau|exakt|unter|davon|gleich|erneut|erst|bis|mehr|als|so|immerhin|zumindest|nun|jetzt|derzeit|zurzeit|dort|hier|zuletzt|täglich|landesweit|weltweit|nunmehr|damals|inzwischen|mittlerweile|vermutlich|möglicherweise|wahrscheinlich|womöglich|ebenfalls|überhaupt|jeweils|zunächst|bisher|bislang)$/iu
const ARTICLE =
  /^(?:der|die|das|den|dem|des|seine[rnms]?|ihre[rnms]?|alle[rnms]?|diese[rnms]?|jene[rnms]?|unsere[rnms]?|sein|ihr|beide[rn]?|welche[rn]?|solche[rn]?|sämtliche[rn]?|einst)$/iu

/** Reads what a figure counts: `die drei Insassen`, `von weiteren 13 Migranten`, `130.000 der umzingelten Bewohner`. */
export function readCounted(words: readonly Word[], figure: RawFigure, previous: Counted | null): Counted {
  const right = readRight(words, figure)
  const own = readLeft(words, figure)
  const joined = own.preposition === null && previous !== null && isJoined(words, previous, own.first)
  const left = joined ? { ...own, ...governorOf(previous) } : own
  return { figure, ...right, ...left, isJoined: joined }
}

/** `von acht Mexikanern und vier Ägyptern`: the second phrase stands right behind the first, joined to it. */
function isJoined(words: readonly Word[], previous: Counted, first: number): boolean {
  return (
    previous.head !== null &&
    previous.figure.kind !== 'one' &&
    first === previous.last + 2 &&
    /^(?:und|sowie|oder|,|bzw|beziehungsweise)$/u.test(words[previous.last + 1]!.text)
  )
}

function governorOf({ preposition, prepositionAt }: Counted): Pick<Counted, 'preposition' | 'prepositionAt'> {
  return { preposition, prepositionAt }
}

type Right = Pick<Counted, 'head' | 'groupFirst' | 'groupLast' | 'modifiers' | 'last' | 'isPartOf'>

function readRight(words: readonly Word[], figure: RawFigure): Right {
  if (figure.kind === 'inside')
    return {
      head: figure.last,
      groupFirst: figure.last,
      groupLast: figure.last,
      modifiers: [],
      last: figure.last,
      isPartOf: false,
    }
  let at = skipAge(words, skipBoundAfter(words, figure.last + 1))
  const attribute = extendedAttribute(words, at)
  const part = attribute === null ? partitive(words, at) : null
  at = attribute ?? part ?? at
  const modifiers: number[] = []
  for (; at < words.length; at++) {
    const word = words[at]!
    if (isModifier(words, at) || at === attribute) modifiers.push(at)
    else if (
      !(word.text === ',' && modifiers.length > 0 && isModifier(words, at + 1)) &&
      !isFiller(words, at, modifiers)
    )
      break
  }
  const head = isCountable(words, at) ? at : null
  if (head === null) return { ...elided(modifiers, figure), isPartOf: part !== null }
  const groupLast = extendToGenitive(words, head)
  return { head, groupFirst: modifiers[0] ?? head, groupLast, modifiers, last: groupLast, isPartOf: part !== null }
}

function elided(modifiers: readonly number[], figure: RawFigure): Omit<Right, 'isPartOf'> {
  return { head: null, groupFirst: null, groupLast: null, modifiers, last: modifiers.at(-1) ?? figure.last }
}

function skipBoundAfter(words: readonly Word[], at: number): number {
  return /^(?:oder|und)$/u.test(words[at]?.text ?? '') &&
    /^(?:mehr|weniger)$/u.test(words[at + 1]?.text ?? '') &&
    words[at + 2]?.text !== 'als'
    ? at + 2
    : at
}

/**
 * `zwei seit November entführte Mitarbeiter`, `ein am Donnerstag festgenommener Mann`: a participle with its own phrases before
 * it. Gives the participle's index.
 */
function extendedAttribute(words: readonly Word[], at: number): number | null {
  if (words[at]?.class !== 'preposition') return null
  for (let index = at + 2; index < Math.min(words.length, at + 11); index++) {
    const { text, class: kind } = words[index]!
    if (kind === 'punctuation' || (kind === 'conjunction' && text !== 'und') || kind === 'subordinator') return null
    const isParticiple = /^\p{Ll}.*(?:e|en|er|es|em)$/u.test(text) && lemmasOfParticipleAdjective(text).length > 0
    if (isParticiple && isCountable(words, index + 1) && !isModifierOfOther(words, index)) return index
    if (kind === 'finite') return null
  }
  return null
}

/** In `von den getöteten Soldaten` the participle belongs to its own article. */
function isModifierOfOther(words: readonly Word[], index: number): boolean {
  return (
    words[index - 1]!.class === 'article' ||
    words[index - 1]!.class === 'adjective' ||
    words[index - 1]!.class === 'preposition'
  )
}

/** `ein fünf Jahre altes Mädchen`: the age is no number of its own here. */
function skipAge(words: readonly Word[], at: number): number {
  return /^Jahren?$/u.test(words[at + 1]?.text ?? '') && /^(?:alt|jung)e[rnsm]?$/u.test(words[at + 2]?.text ?? '')
    ? at + 2
    : at
}

/** `davon`, `der`, `dieser`, `von den`, `der schätzungsweise 250.000`: where the whole begins, behind its article and number. */
function partitive(words: readonly Word[], at: number): number | null {
  if (/^(?:davon|hiervon)$/u.test(words[at]?.text ?? '')) return at + 1
  let next = at
  if (/^(?:von|unter)$/u.test(words[next]?.text ?? '')) next++
  if (
    /^(?:der|den|des|dieser|diesen|dieses|seiner|seines|ihrer|ihres|ihren|seinen|unserer|dessen|deren)$/u.test(
      words[next]?.text ?? '',
    )
  )
    next++
  if (next === at) return null
  while (
    next < words.length &&
    (words[next]!.class === 'numeral' ||
      /^(?:insgesamt|schätzungsweise|rund|etwa|mehr|als|über|mindestens|knapp|fast|circa|geschätzt)$/u.test(
        words[next]!.text,
      ))
  )
    next++
  return next
}

/** Words between number and noun that are no part of the group: `drei zum Teil schwer verletzte Männer`. */
function isFiller(words: readonly Word[], at: number, modifiers: readonly number[]): boolean {
  const word = words[at]!
  if (word.text === 'zum' && words[at + 1]?.text === 'Teil') return true
  if (word.text === 'Teil' && words[at - 1]?.text === 'zum') return true
  const isUninflected = word.class === 'adjective' && /^\p{Ll}/u.test(word.text)
  if (word.class === 'adverb' || word.class === 'particle' || isUninflected)
    return isModifier(words, at + 1) || (modifiers.length === 0 && isCountable(words, at + 1))
  return false
}

function isModifier(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  if (/^\d+[-‑]?jährige[rn]?$/iu.test(word.text)) return word.class === 'adjective'
  if (!/^\p{Ll}/u.test(word.text))
    return (
      /^(?:Berliner|Wiener|Münchner|Hamburger|Frankfurter|Pariser|Londoner|Moskauer|Kölner|Schweizer|Grazer|Linzer)$/u.test(
        word.text,
      ) && isCountable(words, at + 1)
    )
  if (/^(?:weitere|andere|tote|mutmaßliche|mutmassliche)[rnms]?$/u.test(word.text)) return true
  return (word.class === 'adjective' || word.class === 'participle') && /(?:e|en|er|es|em)$/u.test(word.text)
}

function isCountable(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return (
    word !== undefined &&
    (word.class === 'noun' || word.class === 'name' || /^\p{Lu}\p{Ll}/u.test(word.text)) &&
    /^\p{Lu}|^\d+[-‑]?[Jj]ähr/u.test(word.text)
  )
}

/** `Teilnehmer einer Feier`, `Angehörige der libanesischen Armee`, `Hektar Land`: the attribute belongs to the group. */
function extendToGenitive(words: readonly Word[], head: number): number {
  let at = head + 1
  if (!/^(?:der|des|einer|eines|seiner|ihrer|ihres|seines)$/u.test(words[at]?.text ?? ''))
    return isCountable(words, at) && words[at]!.class === 'noun' && words[head]!.class === 'noun' ? at : head
  at++
  while (words[at]?.class === 'adjective') at++
  return isCountable(words, at) ? at : head
}

type Left = Pick<Counted, 'first' | 'preposition' | 'prepositionAt' | 'article'>

function readLeft(words: readonly Word[], figure: RawFigure): Left {
  let first = figure.from
  let article: string | null = figure.kind === 'one' ? words[figure.first]!.text.toLowerCase() : null
  while (first > 0) {
    const text = words[first - 1]!.text
    if (ARTICLE.test(text) && words[first - 1]!.class !== 'relative') article ??= text.toLowerCase()
    else if (!SKIPPED_BEFORE.test(text) && !isInnerAdjective(words, first - 1)) break
    if (/^(?:unter|bis)$/iu.test(text) && words[first - 1]!.class === 'preposition') break
    first--
  }
  const before = words[first - 1]
  const isPreposition =
    before !== undefined &&
    ((before.class === 'preposition' && !/^(?:zufolge|entlang|zuliebe)$/u.test(before.text)) ||
      /^(?:zu|von|mit|bei|für|durch|auf|gegen|um|an|in|aus|nach|zwischen|unter|vom|zum|zur|beim|ohne)$/iu.test(
        before.text,
      ))
  return {
    first,
    article,
    preposition: isPreposition ? before.text.toLowerCase() : null,
    prepositionAt: isPreposition ? first - 1 : null,
  }
}

/** `die verbliebenen 20 Kämpfer` */
function isInnerAdjective(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  return word.class === 'adjective' && /^\p{Ll}.*(?:e|en|er|es|em)$/u.test(word.text)
}
