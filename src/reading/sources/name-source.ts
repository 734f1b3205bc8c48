import { COUNTRY_CODES } from '../../gazetteer/country-names.ts'
import { lemmatizeNoun, lookUpAdjective, lookUpCompound, lookUpNoun, upperFirst } from '../../languages/de/lexicon.ts'
import type { Word } from '../../model/word.ts'
import type { WordRange } from '../statements/attribution.ts'
import { behindAdjectives, isParticle, wordingOf } from './name-words.ts'

/**
 * The name a source goes by wherever it is mentioned: a person's or body's own name without its role (`US-Aussenminister John Kerry`
 * → `John Kerry`), else the phrase in the nominative (`des russischen Verteidigungsministeriums` → `russisches
 * Verteidigungsministerium`). Word indexes, `last` inclusive.
 */
export function nameSource(words: readonly Word[], first: number, last: number): string {
  const body = bodyOfAnnouncement(words, first, last)
  if (body !== null) return body
  // `Spiegel online`
  const own = /^online$/iu.test(words[last]!.text)
    ? { first, last }
    : findOwnName(words, behindOtherRole(words, first, last), last)
  return own === null ? inNominative(words, first, last) : wordingOf(words, own)
}

/** `Gouverneur, der | frühere Minister Jan Holm` */
function behindOtherRole(words: readonly Word[], first: number, last: number): number {
  const comma = words.findLastIndex(({ text }, at) => at > first && at < last && text === ',')
  return /^(?:der|die)$/u.test(words[comma + 1]?.text ?? '') && comma > first ? comma + 2 : first
}

/** `Polizeiangaben`, `Uno-Schätzungen`, `Regierungsinformationen`: whose they are. */
function bodyOfAnnouncement(words: readonly Word[], first: number, last: number): string | null {
  const written = ANNOUNCEMENT.exec(words[last]!.text)?.[1]
  if (written === undefined || words.slice(first, last).some(({ class: kind }) => kind !== 'adjective')) return null
  if (written === 'US-') return 'USA'
  if (written.endsWith('-')) return written.slice(0, -1)
  return [written.replace(/s$/u, ''), written].find((body) => lookUpNoun(body) !== null) ?? null
}

const ANNOUNCEMENT =
  /^(\p{Lu}[\p{L}-]+?)(?:[Aa]ngaben|[Ss]chätzungen|[Ii]nformationen|[Ii]nfos|[Aa]ussagen|[Ee]rkenntnissen?|[Aa]uskünften?)$/u

/** The name of its own that a phrase has: at its end, else where it begins behind the role; `null` where it has none. */
function findOwnName(words: readonly Word[], first: number, last: number): WordRange | null {
  const person = findPerson(words, first, last)
  if (person !== null) return person
  // `Bürgermeister Otto Rose`: a surname that is also a noun.
  const endsInNoun = last > first + 1 && words[last]!.class === 'noun' && words[last - 1]!.class === 'name'
  let from = endsInNoun ? last : last + 1
  while (from > first && isPartOfName(words, from - 1, first)) from--
  if (from > last) return null
  // `Ostteil von Orvaska` has no name but the whole phrase.
  if (from < last && isCommonNoun(words[from]!.text) && !isFirstName(words[from]!.text)) from++
  if (words[from]!.class !== 'name' && !endsInNoun) return null
  const before = words[from - 1]
  if (from === first) return { first, last }
  // `Polizei von Roverin`, `Regierung in Damaskus`: the name of a place, which belongs to the body.
  if (before?.class === 'preposition' || before?.class === 'article') return null
  // `Deutschland, Frankreich und Kanada`: several have no name but all of it.
  if (before?.class === 'conjunction') return null
  if (from === last && BODY_OF_PLACE.test(before?.text ?? '')) return null
  return isGenitiveOf(words, from, last) || isOfOther(words, first, from, last) ? null : { first: from, last }
}

/** `Präsidentin Ada Brunn von der Partei PKR`, `Jan Holm vom Institut Roverin`: the name that stands before whom it belongs to. */
function findPerson(words: readonly Word[], first: number, last: number): WordRange | null {
  let from = first
  while (from < last && /^(?:adjective|participle)$/u.test(words[from]!.class)) from++
  if (from < last && words[from]!.class === 'noun' && !isFirstName(words[from]!.text)) from++
  let to = from
  // Surnames pass for nouns.
  while (
    to < last &&
    (isFirstName(words[to]!.text) || words[to]!.class === 'name' || (to > from && words[to]!.class === 'noun'))
  )
    to++
  return to > from && to < last && opensBody(words, to) ? { first: from, last: to - 1 } : null
}

/** `von der Partei`, `vom Institut`, `von der PKR`; a name goes on with `von der Leyen`. */
function opensBody(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!
  if (text === 'vom') return true
  const next = words[at + 1]!
  const noun = /^(?:der|den|dem)$/u.test(next.text) ? words[at + 2] : next
  return text === 'von' && noun !== undefined && (/^\p{Lu}{2}/u.test(noun.text) || lookUpNoun(noun.text) !== null)
}

/** `Sprecherin der Beauftragten Ada Brunn`, `Chef der Agentur Belma`: whose she is; but `Chef der Polizei Jan Holm` is Holm. */
function isOfOther(words: readonly Word[], first: number, from: number, last: number): boolean {
  const opening = words.slice(first + 1, from).findLast(({ text }) => text === ',' || OWNS.test(text))
  if (opening === undefined || opening.text === ',') return false
  return from === last || isPersonRole(words[from - 1]!.text)
}

/** Whether a phrase begins with the role of a person: `Leiterin der Wache`. */
export function isRole(words: readonly Word[], { first, last }: WordRange): boolean {
  const noun = words
    .slice(first, last + 1)
    .find(({ class: kind, text }) => (kind === 'noun' || kind === 'name') && !text.endsWith('-'))
  return noun !== undefined && isPersonRole(noun.text)
}

/** A role of a person, in any case; women by their ending (`Landesrätin`). */
export function isPersonRole(noun: string): boolean {
  return (
    PERSON.test(noun) ||
    (/\p{Ll}{3}in(?:nen)?$/u.test(noun) &&
      !/(?:[ae]in|termin|ruin|benzin|medizin|magazin|delfin|berlin|disziplin|doktrin|cousin)$/iu.test(noun))
  )
}

const OWNS = /^(?:der|des|von|vom|eines|einer)$/u

const PERSON =
  /(?:minister|präsident|kanzler|chef|sprecher|leiter|könig|papst|premier|senator|gouverneur|meister|richter|anwalt|kandidat|direktor|general|sekretär|kommissar|mann|(?<=\p{Ll})frau|arzt|politiker|trainer|experte|professor|forscher|wissenschaftler|wissenschafter|mitarbeiter|vertreter|autor|ermittler|beauftragte|abgeordnete|gesandte|vorsitzende|kommandeur|kommandant|botschafter|offizier|oberst|admiral|bischof|präfekt|landrat)(?:in|innen|s|r|n|en)?$/iu

/** A role that was tagged as the beginning of the name; short ones may be first names (`Wolf`). */
function isCommonNoun(text: string): boolean {
  const end = text.slice(text.lastIndexOf('-') + 1)
  if (end.length <= 5) return false
  return isWoman(end) || lookUpNoun(end) !== null || lookUpCompound(end) !== null || lemmatizeNoun(end) !== end
}

/** `Chirurgin`, which the dictionary has only as `Chirurg`. */
export function isWoman(noun: string): boolean {
  return noun.endsWith('in') && lookUpNoun(noun.slice(0, -2)) !== null
}

function isPartOfName(words: readonly Word[], at: number, first: number): boolean {
  const { class: kind, text } = words[at]!
  if (kind === 'name' || (/^\p{Lu}$/u.test(text) && words[at + 1]?.text === '.')) return true
  if (isFirstName(text) && words[at + 1]?.class === 'name') return true
  const before = words[at - 1]!
  if (at === first || !goesOnWithName(words, at + 1)) return false
  // `Karl L. Holm`
  if (text === '.') return /^\p{Lu}$/u.test(before.text)
  if (/^(?:al|el|bin|ibn)$/u.test(text)) return true
  return (isParticle(text) || text === 'der') && (before.class === 'name' || isParticle(before.text))
}

/** `Humberto de | la Kalle` */
function goesOnWithName(words: readonly Word[], at: number): boolean {
  const { class: kind, text } = words[at] ?? { class: 'other', text: '' }
  return kind === 'name' || ((isParticle(text) || text === 'der') && goesOnWithName(words, at + 1))
}

/** A first name that is a word, too. */
export function isFirstName(word: string): boolean {
  return ALSO_WORDS.has(word)
}

const ALSO_WORDS: ReadonlySet<string> = new Set(
  'Wolfgang Horst Reiner Ernst Albert Roman Wolf Iris Heide Bob Marine Nikolaus'.split(' '),
)

/** `Verteidigungsministerium Russlands`, `Armee Dalveniens`: whose body it is, not what it is called. */
function isGenitiveOf(words: readonly Word[], from: number, last: number): boolean {
  const { text } = words[last]!
  if (from !== last || !text.endsWith('s')) return false
  return COUNTRY_CODES.has(text.slice(0, -1).toLowerCase()) || BODY.test(words[from - 1]?.text ?? '')
}

/** Bodies that bear no name of their own; an agency does (`Nachrichtenagentur Reuters`), and so do persons. */
const BODY =
  /(?:armee|militär|luftwaffe|marine|streitkräften?|truppen|regierung|führung|ministeriums?|polizei|parlaments?|behörden?|opposition|rebellen)$/iu

/** `Landespolizeidirektion Kadrin`, `Staatsanwaltschaft Roverin`: behind these a single name is that of their place. */
const BODY_OF_PLACE =
  /(?:direktion|präsidium|inspektion|(?<!b)amt|kammer|gericht|staatsanwaltschaft|kommando|klinik|klinikum|krankenhaus|krankenhauses|universität|hochschule|polizei|feuerwehr|leitstelle|bezirk|verband|bank)(?:e?s)?$/iu

/** The phrase with its adjectives and its first noun in the nominative; what follows that noun stays. */
function inNominative(words: readonly Word[], first: number, last: number): string {
  const head = behindAdjectives(words, { first, last })
  if (first < head && hasOwnPlace(words, first)) return inNominative(words, first + 1, last)
  if (words[head]!.class !== 'noun') return withoutArticles(wordingOf(words, { first, last }))
  const isSingular = isInSingular(words, first, head)
  const ending = endingOf(isSingular ? genderOf(words[head]!.text) : null)
  const adjectives = words
    .slice(first, head)
    .map(({ text }) => (isOfTown(text) ? text : text.replace(/e[nmrs]?$/u, ending)))
  const noun = isSingular ? restoreSpelling(words[head]!.text) : inPlural(words[head]!.text)
  const rest = head < last ? [withoutArticles(wordingOf(words, { first: head + 1, last }))] : []
  return [...adjectives, noun, ...rest].join(' ')
}

/** `der in Kadrin ansässigen Wache`, `die in Roverin stationierten Truppen`: where they are does not name them. */
function hasOwnPlace(words: readonly Word[], first: number): boolean {
  const isPlace = words[first - 2]?.class === 'preposition' && /^(?:name|noun)$/u.test(words[first - 1]!.class)
  return (
    isPlace && /^(?:ansässig|beheimatet|stationiert|stammend|lebend|tätig|gelegen)e[nmrs]?$/u.test(words[first]!.text)
  )
}

/** `Kadriner Bote`: made of a town's name, never inflected. */
export function isOfTown(text: string): boolean {
  return /^\p{Lu}[\p{L}-]+er$/u.test(text) && lookUpAdjective(text.toLowerCase()) === null
}

/** Number as the article tells it; `die` and `der` leave it to the noun. */
function isInSingular(words: readonly Word[], first: number, head: number): boolean {
  const article = words[first - 1]?.text.toLowerCase() ?? ''
  // `laut syrischem Regime`
  if (words.slice(first, head).some(({ text }) => text.endsWith('em'))) return true
  // `zahlreiche Lehrer`
  if (words.slice(first, head).some(({ text }) => SEVERAL.test(text))) return false
  if (/^(?:des|dem|das|ein|eine[smr]?|vom|beim|zum|im|am)$/u.test(article)) return true
  const number = lookUpNoun(knownEnd(words[head]!.text))?.number
  return number === 'singular' && /^(?:der|die|zur|eine|einer)$/u.test(article)
}

const SEVERAL = /^(?:zahlreich|viel|mehrer|einig|ander|weiter|manch|wenig|verschieden)e[nr]?$/iu

/** `von Aufständischen`: a noun made of an adjective is declined as one; of others the dative adds an n (`aus Militärkreisen`). */
function inPlural(noun: string): string {
  const strong = noun.replace(MADE_OF_ADJECTIVE, '')
  return strong === noun && isDativePlural(noun) ? noun.slice(0, -1) : strong
}

function isDativePlural(noun: string): boolean {
  if (!/(?:e|el|er)n$/u.test(noun)) return false
  const known = knownEnd(noun)
  const without = lookUpNoun(known.slice(0, -1))
  return without !== null && without.number !== 'singular' && without.lemma === lookUpNoun(known)?.lemma
}

/** The longest end of a compound that is a noun by itself: `Militärkreisen` → `Kreisen`. */
function knownEnd(noun: string): string {
  for (let at = 0; at <= noun.length - 4; at++) {
    const end = upperFirst(noun.slice(at))
    if (lookUpNoun(end) !== null) return end
  }
  return noun
}

const MADE_OF_ADJECTIVE =
  /(?<=(?:ständisch|angehörig|verwandt|überlebend|vertrieben|verletzt|gefangen|gesandt|abgeordnet|beauftragt|delegiert|verbündet|geflüchtet|inhaftiert|demonstrierend|freiwillig|kriminell|zivilangestellt)e)n$/iu

/** Beside another a party stands without its article, as at the beginning: `Ministerium und Rebellen`. */
function withoutArticles(wording: string): string {
  return wording.replace(/(?<=(?:^|\s)(?:und|sowie|oder)\s)(?:der|die|das|den|dem|des)\s/gu, '')
}

/** Endings of adjectives without an article; `null` is the plural, whose ending the feminine has as well. */
function endingOf(gender: 'm' | 'f' | 'n' | null): string {
  if (gender === 'm') return 'er'
  return gender === 'n' ? 'es' : 'e'
}

export function genderOf(noun: string): 'm' | 'f' | 'n' | null {
  return (lookUpNoun(noun) ?? lookUpNoun(lookUpCompound(noun) ?? ''))?.gender ?? null
}

/** The dictionary form in the spelling of the report: `Aussenministers` must not become `Außenminister`. */
function restoreSpelling(noun: string): string {
  const lemma = lemmatizeNoun(noun)
  return noun.includes('ss') && lemma.includes('ß') ? lemma.replaceAll('ß', 'ss') : lemma
}
