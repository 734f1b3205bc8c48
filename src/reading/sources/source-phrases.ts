import { ATTRIBUTION } from '../../languages/de/attribution.ts'
import type { Word } from '../../model/word.ts'
import { fold } from '../fold.ts'
import type { SentenceContext } from '../sentence-context.ts'
import { findAntecedent } from '../statements/find-antecedent.ts'
import { withApposedName } from './apposed-name.ts'
import { findSubject } from './find-subject.ts'
import { kindOfSource } from './kind-of-source.ts'
import { nounFrom, TIME_NOUN } from './name-words.ts'
import { readName } from './read-name.ts'
import { findOwned, isOwnedInside, isSayNoun, SAY_NOUNS } from './say-nouns.ts'
import type { SourceCue } from './source-cue.ts'

/** The phrase that the word at `index` makes one (`laut`, `zufolge`, `demnach`); `null` where it makes none. */
export function readPhraseCue(context: SentenceContext, index: number): SourceCue | null {
  const { words, clauseOf } = context
  const lower = words[index]!.text.toLowerCase()
  const found = readPhrase(words, index, lower)
  if (found === null) return null
  const clause = Math.max(0, clauseOf[index] ?? 0)
  const isOwn =
    found.kind === 'back' && /^eigene[mnrs]$/u.test(words[index + (lower === 'zufolge' ? -2 : 1)]?.text ?? '')
  const own = isOwn ? findSubject(context, clause, context.predicates[clause]?.finite ?? index) : null
  return own === null ? { ...found, cueAt: index, clause } : { ...own, kind: 'phrase', cueAt: index, clause }
}

type Found = Pick<SourceCue, 'first' | 'last' | 'kind'>
const BACK: Found = { first: null, last: null, kind: 'back' }

/** Points back, but names itself where nobody was named before: `laut den Angaben`. */
function backOr(noun: number): Found {
  return { first: noun, last: noun, kind: 'back' }
}

function readPhrase(words: readonly Word[], index: number, lower: string): Found | null {
  if (lower === 'laut') return isAloud(words, index) ? null : afterPreposition(words, index + 1, 'phrase')
  if (lower === 'gemäß' || lower === 'gemäss') return afterGemaess(words, index)
  if (lower === 'zufolge') return beforeZufolge(words, index)
  if (lower === 'seitens' || lower === 'vonseiten') return named(words, index + 1, 'phrase')
  if (lower === 'nach' || lower === 'aus' || lower === 'in') return afterNach(words, index, lower)
  if (words[index + 1]?.text === 'auf' && ON_BEHALF.test(lower)) return afterOnBehalf(words, index, lower)
  if (CONTINUATIONS.has(lower) && lower !== 'danach') return BACK
  return null
}

/** `laut | hupend`, `laut | lachend`: how loud, not whose word. */
export function isAloud(words: readonly Word[], at: number): boolean {
  return /^laut$/iu.test(words[at]!.text) && /^\p{Ll}{2,}end$/u.test(words[at + 1]?.text ?? '')
}

const CONTINUATIONS = new Set(ATTRIBUTION.continuations.flatMap(({ words }) => words.map(fold)))

/** `unter Berufung auf X`, `unter Verweis auf X` */
export const ON_BEHALF = /^(?:berufung|verweis|bezug|bezugnahme)$/iu

/** `unter Berufung auf die Armee`, `mit Bezug auf die Armee`; `in Bezug auf die Armee` tells what one speaks of. */
function afterOnBehalf(words: readonly Word[], index: number, lower: string): Found | null {
  const isTopic = lower === 'bezug' && /^in$/iu.test(words[index - 1]?.text ?? '')
  return isTopic ? null : named(words, index + 2, 'onBehalf')
}

/** `laut Polizei`, `laut Angaben der Polizei`, `laut einem Sprecher der Armee` */
function afterPreposition(words: readonly Word[], at: number, kind: SourceCue['kind']): Found | null {
  const noun = nounFrom(words, at)
  if (noun === null) return null
  return isSayNoun(words[noun]!.text) ? behindSayNoun(words, at, noun) : (owner(words, noun) ?? named(words, at, kind))
}

/** `Holms Angaben`, `Minister Jan Holms erster Einschätzung`: whose they are stands before them, in the genitive. */
function owner(words: readonly Word[], first: number): Found | null {
  for (let last = first; last < first + LONGEST_OWNER; last++) {
    if (findOwned(words, last) !== null) return { first, last, kind: 'phrase' }
    if (words[last + 1]?.class !== 'name') return null
  }
  return null
}

/** A name with its role has no more words. */
const LONGEST_OWNER = 4

/** `gemäß der Polizei`; `gemäß den Regeln` names nobody. */
function afterGemaess(words: readonly Word[], index: number): Found | null {
  const noun = nounFrom(words, index + 1)
  if (noun === null) return null
  const isSource = isSayNoun(words[noun]!.text) || kindOfSource(words[noun]!.text) !== 'unknown'
  return isSource ? afterPreposition(words, index + 1, 'phrase') : null
}

/** `nach Angaben der Polizei`, `nach ersten Informationen`, `nach Polizeiangaben`; a plain `nach` opens nothing. */
function afterNach(words: readonly Word[], index: number, lower: string): Found | null {
  const noun = nounFrom(words, index + 1)
  if (noun === null || noun > index + 5) return null
  if (!isSayNoun(words[noun]!.text)) return lower === 'nach' ? owner(words, noun) : null
  // `sucht nach Worten`
  const isOwned = /^(?:der|des|von|vom|eines|einer)$/u.test(words[noun + 1]?.text ?? '') || noun > index + 1
  if (words[noun]!.text === 'Worten' && !isOwned && words[noun + 1]?.class !== 'name') return null
  if ((lower === 'aus' || lower === 'in') && !/kreisen$|quellen$/iu.test(words[noun]!.text)) return null
  const isTime =
    lower === 'nach' &&
    /^(?:untersuchung|ermittlungen|meldung|erklärung|umfrage|studie)$/iu.test(words[noun]!.text) &&
    !/^(?:der|des|von|einer|eines)$/u.test(words[noun + 1]?.text ?? '')
  if (isTime && !words.slice(index + 1, noun).some(({ text }) => SO_FAR.test(text))) return null
  // `aus Kreisen der Armee`: not the army itself.
  if (words[noun]!.text === 'Kreisen') return named(words, noun, 'phrase')
  return behindSayNoun(words, index + 1, noun)
}

/** `nach bisherigen Ermittlungen`: what is known, not when. */
const SO_FAR = /^(?:bisherige|erste|vorläufige|derzeitige|neueste|jüngste)[nmr]?$/u

/** Behind `Angaben`: the one who gave them, or the noun itself where it names him (`Polizeiangaben`, `ersten Angaben`). */
function behindSayNoun(words: readonly Word[], from: number, noun: number): Found | null {
  const next = words[noun + 1]?.text ?? ''
  // `Angaben vom Donnerstag`
  const isTime = TIME_NOUN.test(words[noun + 2]?.text ?? '')
  // `laut Medienberichten | von ihren Partnern Geld fordern`: whose reports they are is told already.
  const isElse = /^(?:von|vom|aus)$/u.test(next) && (isOwnedInside(words[noun]!.text) || isPossessive(words[noun + 2]))
  if (
    !isTime &&
    !isElse &&
    /^(?:der|des|von|vom|aus|eines|einer|seine[rs]|ihre[rs]|diese[rs]|mehrerer|zweier|im|in|beim)$/u.test(next)
  ) {
    // `Angaben von ai`
    if (/^vo[nm]$/u.test(next) && isLowerCaseName(words[noun + 2]))
      return { first: noun + 2, last: noun + 2, kind: 'phrase' }
    const behind = /^(?:im|in|beim)$/u.test(next) ? null : nounFrom(words, noun + 2)
    if (behind !== null && behind <= noun + 6) return named(words, noun + 2, 'phrase')
  }
  if (words[noun + 1]?.class === 'adjective' && /er$/u.test(next) && nounFrom(words, noun + 2) === noun + 2)
    return named(words, noun + 1, 'phrase')
  if (namesOwner(words, noun)) return named(words, noun + 1, 'phrase')
  const owner = ownerBefore(words, from, noun)
  if (owner !== null) return owner
  const opening = words.slice(from, noun).map(({ text }) => text.toLowerCase())
  if (
    opening.some((text) => /^(?:den|diesen|dem|dieser|seine[nmr]|ihre[nmr]|eigene[mnr]|weiteren)$/u.test(text)) &&
    SAY_NOUNS.has(fold(words[noun]!.text))
  )
    return backOr(noun)
  const first = words.slice(from, noun).findIndex(({ class: kind }) => kind === 'adjective')
  return { first: first < 0 ? noun : from + first, last: noun, kind: 'phrase' }
}

/** `die Rebellen, nach | deren Angaben …`: whom the relative clause speaks of. */
function ownerBefore(words: readonly Word[], from: number, noun: number): Found | null {
  const at = words.findIndex(({ text }, index) => index >= from && index < noun && /^(?:deren|dessen)$/u.test(text))
  const owner = at < 0 ? null : findAntecedent(words, at)
  return owner?.kind === 'named' ? { first: owner.first, last: owner.last, kind: 'phrase' } : null
}

/** `dpa`, `ai`: letters that are no word of the language. */
function isLowerCaseName(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Ll}{2,5}$/u.test(word.text) && /^(?:name|noun|other|numeral)$/u.test(word.class)
}

function isPossessive(word: Word | undefined): boolean {
  return /^(?:ihre|seine)[nmrs]?$/u.test(word?.text ?? '')
}

/** `Angaben Jan Holms`, `Angaben PKR`: a name behind a noun of saying is whose it is only in the genitive, or in capitals. */
function namesOwner(words: readonly Word[], noun: number): boolean {
  if (isOwnedInside(words[noun]!.text)) return false
  let last = noun
  while (words[last + 1]?.class === 'name') last++
  return last > noun && /s$|['’]$|^\p{Lu}{2,}$/u.test(words[last]!.text)
}

/** `dem Innenministerium zufolge`, `einem Bericht der Zeitung zufolge`, `Medienberichten zufolge` */
function beforeZufolge(words: readonly Word[], index: number): Found | null {
  if (words[index - 1]?.text === ',') return beforeApposition(words, index)
  let from = index
  while (from > 0 && canPrecedeZufolge(words, from - 1) && !opensDative(words, from)) from--
  const noun = nounFrom(words, from)
  if (noun === null || noun >= index) return null
  if (!isSayNoun(words[noun]!.text)) return owner(words, noun) ?? named(words, from, 'phrase', index)
  return behindSayNoun(words.slice(0, index), from, noun)
}

/** `dem Sprecher der Armee, Oberst Jan Holm, | zufolge` */
function beforeApposition(words: readonly Word[], index: number): Found | null {
  const comma = words.findLastIndex(({ text }, at) => at < index - 1 && text === ',')
  const role = comma < 0 ? null : beforeZufolge(words, comma)
  if (role === null || role.first === null || role.last === null) return null
  const named = withApposedName(words, { first: role.first, last: role.last })
  return named.last === index - 2 ? { ...role, ...named } : null
}

/** What can open nothing but a dative: `hob Holm | dem Kurier zufolge … hervor`, `sank der Pegel | den Messungen zufolge`. */
function opensDative(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? ''
  // `sagte Direktor Jan Holm | der Agentur PEP zufolge`: a name has no genitive behind it.
  if (text === 'der' && [at - 1, at - 2].some((before) => words[before]?.class === 'name'))
    return /^(?:media|agency)$/u.test(kindOfSource(words[at + 1]?.text ?? ''))
  return OPENS_DATIVE.test(text) || (/^den$/iu.test(text) && words[at - 1]?.class !== 'preposition')
}

const OPENS_DATIVE = /^(?:dem|einem|diesem|seinem|ihrem|einigen|mehreren|weiteren|anderen|ersten)$/iu

function canPrecedeZufolge(words: readonly Word[], index: number): boolean {
  const { class: kind, text } = words[index]!
  if (kind === 'finite' || kind === 'subordinator' || kind === 'participle' || kind === 'infinitive') return false
  return !/^[,;:–]$/u.test(text) && !(kind === 'adverb' && /^(?:demnach|zudem|auch|bereits)$/iu.test(text))
}

/** The name that begins at `at`, articles left out; `null` where no name stands. */
function named(words: readonly Word[], at: number, kind: SourceCue['kind'], before = words.length): Found | null {
  const span = readName(words, at, before)
  return span === null ? null : { ...span, kind }
}
