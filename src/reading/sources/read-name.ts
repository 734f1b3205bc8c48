import { COUNTRY_CODES } from '../../gazetteer/country-names.ts'
import { lookUpAdjective, lookUpNoun } from '../../languages/de/lexicon.ts'
import { isShortName } from '../../model/short-name.ts'
import type { Word } from '../../model/word.ts'
import { lemmasOfParticipleAdjective } from '../read-predicate.ts'
import type { WordRange } from '../statements/attribution.ts'
import { bearsName, isApposedName, TITLE } from './apposed-name.ts'
import { isOfTown, isPersonRole } from './name-source.ts'
import { AGENT, BODY, isCommonNoun, isNamePart, isParticle, nounFrom, TIME_NOUN } from './name-words.ts'
import { isRelay, MEDIUM } from './relay.ts'
import { isSayNoun } from './say-nouns.ts'

/** Reads a naming noun phrase from `at`: `der syrische Präsident Baschar al-Assad`, `Bürgermeister von Roverin, Jan Holm`. */
export function readName(words: readonly Word[], at: number, before: number): WordRange | null {
  const isBehindArticle = words[at]?.class === 'preposition' && words[at - 1]?.class === 'article'
  const start = behindAttribute(words, isBehindArticle ? at - 1 : at, before)
  const role = nounFrom(words.slice(0, before), start)
  if (role === null) return null
  const head = behindFirstRole(words, role, before)
  const from = head > role ? head : start
  return { first: startOfAttributes(words, head, from), last: endOfName(words, head, before) }
}

/**
 * `Vizekanzler und | Parteichef Jan Holm`, `frühere Rätin und jetzige | Chefin Ada Brunn`, `Vizepräsident des Senats und | Parteichef
 * Jan Holm`: one person, who is called by the second.
 */
function behindFirstRole(words: readonly Word[], role: number, before: number): number {
  const isOwned = /^(?:des|der)$/u.test(words[role + 1]?.text ?? '') && words[role + 2]?.class === 'noun'
  const and = isOwned ? role + 3 : role + 1
  let second = and + 1
  while (second <= and + 2 && words[second]?.class === 'adjective') second++
  if (words[and]?.text !== 'und' || second + 1 >= before) return role
  const isPair = [role, second].every((at) => isRoleOfOne(words[at]!.text))
  return isPair && words[second + 1]!.class === 'name' ? second : role
}

function isRoleOfOne(noun: string): boolean {
  return (
    isPersonRole(noun) ||
    AGENT.test(noun) ||
    /(?:\p{Ll}ler|\p{Ll}r[aä]t|\p{Ll}ist|\p{Ll}oge|\p{Ll}iker|ökonom|mandatar|obmann|obfrau)(?:in)?$/iu.test(noun)
  )
}

/** Where the adjectives and participles before a noun begin, at `from` at the earliest: `staatlich geführten Sendern`, but not `erneut Brücken`. */
export function startOfAttributes(words: readonly Word[], noun: number, from: number): number {
  let first = noun
  while (first > from && isAttribute(words[first - 1]!, first < noun) && !hasOwnWords(words, first - 1)) first--
  return first
}

/** `49 Jahre | alter Elektriker`, `unter Verschluss | gehaltene Studie`: what tells more of the adjective is no part of the name, so neither is it. */
function hasOwnWords(words: readonly Word[], adjective: number): boolean {
  if (words[adjective - 1]?.class !== 'noun') return false
  const before = words[adjective - 2]?.class
  return (
    before === 'numeral' || (before === 'preposition' && lemmasOfParticipleAdjective(words[adjective]!.text).length > 0)
  )
}

/** Before a noun they have an ending; what stands before another of them may have none. */
function isAttribute({ class: kind, text }: Word, isBeforeOther: boolean): boolean {
  if (kind !== 'adjective' && kind !== 'participle') return false
  return /e[nrsm]?$|^\p{Lu}/u.test(text) || (isBeforeOther && kind === 'adjective')
}

/**
 * `einer am Abend verbreiteten | Erklärung`, `der in London ansässigen | Stelle`: the noun behind what stands between it and its article;
 * `einer von der Stadt verbreiteten Erklärung` names who says so.
 */
function behindAttribute(words: readonly Word[], at: number, before: number): number {
  // `dem 120 Seiten starken | Dokument`, `der 57 Jahre alte | Fahrer`
  const measured = words.slice(at, at + 5).map(({ class: kind }) => kind)
  if (/^article numeral noun adjective noun$/u.test(measured.join(' ')) && at + 4 < before) return at + 4
  // `dem der Agentur vorliegenden | Bericht`
  const isBefore = words[at]?.class === 'article' && /^vorliegenden?$/u.test(words[at + 3]?.text ?? '')
  if (isBefore && words[at + 1]!.class === 'article' && at + 4 < before) return at + 4
  if (words[at]?.class !== 'article' || words[at + 1]?.class !== 'preposition') return at
  if (/^(?:von|vom|durch|seitens)$/u.test(words[at + 1]!.text)) return at
  for (let index = at + 2; index < Math.min(before - 1, at + LONGEST_ATTRIBUTE); index++) {
    const { class: kind, text } = words[index]!
    if (kind === 'finite' || kind === 'punctuation') return at
    if (!/^(?:adjective|participle|other)$/u.test(kind) || !ATTRIBUTE.test(text)) continue
    const next = words[index + 1]!
    // `einer am Abend verbreiteten Erklärung | Holms`
    if (isSayNoun(next.text)) return words[index + 2]?.class === 'name' ? index + 2 : index + 1
    if (isNamePart(next) && mayEndAttribute(words[index - 1]!)) return index + 1
  }
  return at
}

/** `in London | ansässigen`, `in sozialen Medien offen | geäußerten`; not `in der neuen | …`. */
function mayEndAttribute({ class: kind, text }: Word): boolean {
  return /^(?:noun|name|adverb)$/u.test(kind) || (kind === 'adjective' && !/e[nrsm]?$/u.test(text))
}

/** A participle, or an adjective that may stand in its place, with its ending. */
const ATTRIBUTE = /^\p{Ll}+(?:[dtn]|ig|isch|lich)e[nrsm]?$/u

/** Words from the article to the participle before the noun. */
const LONGEST_ATTRIBUTE = 14

/** `Boten-Kolumnist | Pfarrer Jan Holm` */
function isSecondRole(words: readonly Word[], at: number): boolean {
  const isPair = /-\p{Lu}/u.test(words[at - 1]!.text) && [at - 1, at].every((one) => isRoleOfOne(words[one]!.text))
  return isPair && words[at + 1]?.class === 'name'
}

/** `Forscher | um Jan Holm` */
function isAround(words: readonly Word[], at: number): boolean {
  return words[at]!.text === 'um' && GROUP.test(words[at - 1]!.text) && words[at + 1]?.class === 'name'
}

const GROUP = /(?:forscher|wissenschaft(?:l)?er|mediziner|ökonomen|biologen|psychologen|team|gruppe)n?$/iu

function endOfName(words: readonly Word[], head: number, before: number): number {
  let last = head
  for (let at = head + 1; at < Math.min(before, head + 16); at++) {
    const word = words[at]!
    const isApart =
      at > head + 1 ||
      last > head ||
      goesOnWithNoun(words[head]!) ||
      belongsToHead(words, head, at) ||
      isBareRole(words, head)
    if (PART_OF_YEAR.test(word.text)) break
    if (/^(?:al|el)-\p{Lu}/u.test(word.text) && last === at - 1) {
      last = at
      continue
    }
    if (at === head + 1 && (isSecondRole(words, at) || isAround(words, at))) continue
    // `Polizei seiner Heimatstadt`
    if (OWNED_BY_HIM.test(word.text) && words[at - 1]!.class === 'noun' && last === at - 1) {
      if (at + 1 < before && isNamePart(words[at + 1]!) && !isNamePart(words[at + 2] ?? word)) last = at + 1
      break
    }
    if (isNamePart(word) && (isApart || !isCommonNoun(word))) last = at
    else if (isRelay(words, at)) break
    else if (
      (/^(?:der|des|eines|einer|vom|für|in|aus|of|for|and|the)$/iu.test(word.text) || isParticle(word.text)) &&
      continuesName(words, at, before)
    )
      continue
    else if (
      /^(?:den|dem|die|das|ein|eine)$/u.test(word.text) &&
      words[at - 1]!.class === 'preposition' &&
      continuesName(words, at, before)
    )
      continue
    else if (/^["„“”»«'(]$/u.test(word.text) && /^\p{Lu}/u.test(words[at + 1]?.text ?? '') && at + 1 < before) continue
    else if (/^["“”»«')]$/u.test(word.text) && isNamePart(words[at + 1] ?? word)) continue
    else if (
      word.class === 'adjective' &&
      /^(?:der|des|den|dem|für|von)$/u.test(words[at - 1]?.text ?? '') &&
      at > head + 1
    )
      continue
    else if (word.text === ',' && isApposedName(words, at, before)) continue
    // `Kadrins alte Garde`
    else if (
      at === head + 1 &&
      isGenitiveName(words[head]!) &&
      isAttribute(word, true) &&
      isNamePart(words[at + 1] ?? word)
    )
      continue
    // `Frankfurter Allgemeine Zeitung`
    else if (isTitleWord(words, at, before)) continue
    // `Karl L. Holm`, `, Dr. Jan Holm`
    else if (word.text === '.' && (isInitial(words, at, before) || TITLE.test(words[at - 1]!.text))) continue
    else if (/^online$/iu.test(word.text) && at === last + 1) last = at
    // `ein Oberst namens Jan Holm`
    else if (word.text === 'namens' && words[at + 1]?.class === 'name' && at + 1 < before) continue
    // `Hotel- und Gaststättenverband`
    else if (
      /^(?:und|oder|sowie)$/u.test(word.text) &&
      words[at - 1]!.text.endsWith('-') &&
      isNamePart(words[at + 1] ?? word)
    )
      continue
    // `Organisation für Bau | und Verkehr (OBV)`
    else if (word.text === 'und' && isNamedInShort(words, head, at, before)) continue
    // `Reporter ohne Grenzen`
    else if (word.text === 'ohne' && words[at + 1]?.text === 'Grenzen' && at + 1 < before) continue
    else break
  }
  return last
}

/** What a body is for is named in two nouns where its letters stand behind them. */
function isNamedInShort(words: readonly Word[], head: number, and: number, before: number): boolean {
  const isFor = words.slice(head, and).some(({ text }) => text === 'für')
  return (
    isFor &&
    and + 3 < before &&
    isNamePart(words[and + 1]!) &&
    words[and + 2]!.text === '(' &&
    isShortName(words[and + 3]!.text)
  )
}

const OWNED_BY_HIM = /^(?:seine|ihre)[rs]$/u

/** `der Truppen in Aleppo | Mitte November` */
const PART_OF_YEAR = /^(?:Anfang|Mitte|Ende)$/u

/** A capital makes an adjective behind a noun part of what something is called; `der Roveriner Neuen Presse` is whom somebody told. */
function isTitleWord(words: readonly Word[], at: number, before: number): boolean {
  const isTitle = ({ class: kind, text }: Word) => kind === 'adjective' && /^\p{Lu}/u.test(text)
  let noun = at
  while (isTitle(words[noun]!)) noun--
  if (noun === at || !isNamePart(words[noun]!) || at + 1 >= before || !isNamePart(words[at + 1]!)) return false
  return !(MEDIUM.test(words[at + 1]!.text) && /^(?:der|dem)$/u.test(words[noun - 1]?.text ?? ''))
}

function isInitial(words: readonly Word[], at: number, before: number): boolean {
  const next = at + 1 < before ? words[at + 1]! : undefined
  // `Forscher Dr. Jan Holm`, `Prof. Dr. Ada Brunn`
  if (/^(?:Dr|Prof|Mag|Ing)$/u.test(words[at - 1]!.text)) return next !== undefined && /^\p{Lu}/u.test(next.text)
  return (
    /^\p{Lu}$/u.test(words[at - 1]!.text) &&
    (next?.class === 'name' || (next?.class === 'noun' && lookUpNoun(next.text) === null))
  )
}

/** Nouns that a common noun right behind them belongs to. */
function goesOnWithNoun(head: Word): boolean {
  return bearsName(head) || isGenitiveName(head) || isAdjectiveOfName(head)
}

/** `Washington Post`, `Kiewer Politologe`: a second noun that belongs to the first all the same. */
function belongsToHead(words: readonly Word[], head: number, at: number): boolean {
  if (at !== head + 1) return false
  const { text, class: kind } = words[head]!
  if (kind === 'name' && PAPER.test(words[at]!.text)) return true
  return (
    /^\p{Lu}\p{Ll}{3,}er$/u.test(text) &&
    words[head - 1]?.class !== 'name' &&
    !mayBePlural(words[at]!.text) &&
    isOfTown(text)
  )
}

/** `sagte der Wiener | Reportern`: several to whom it is said. */
function mayBePlural(noun: string): boolean {
  return noun.endsWith('n') && lookUpNoun(noun)?.number !== 'singular'
}

const PAPER =
  /^(?:Post|Times|Journal|Tribune|Mail|Herald|Chronicle|Presse|Kurier|Zeitung|Nachrichten|Anzeiger|Tagblatt|Rundschau|Allgemeine|News|Bank|Group|Holding|Airlines)$/u

/** `das Auswärtige Amt`, `der Heilige Stuhl`: an adjective that passes for a noun, for it is written as one. */
function isAdjectiveOfName({ class: kind, text }: Word): boolean {
  return kind === 'noun' && /\p{Ll}e[nrs]?$/u.test(text) && lookUpAdjective(text.toLowerCase()) !== null
}

/** `sagte Ratsmitglied Koller`: a role without an article stands before a name, whatever word that is. */
function isBareRole(words: readonly Word[], head: number): boolean {
  const before = words[head - 1]
  const isBare = before === undefined || /^(?:finite|adverb|punctuation|particle)$/u.test(before.class)
  return isBare && /(?:mitglied|oberhaupt)$/u.test(words[head]!.text) && !mayBePlural(words[head + 1]?.text ?? '')
}

/** `Sulaniens Präsident`: a name in the genitive goes on with whoever is its own. */
function isGenitiveName({ class: kind, text }: Word): boolean {
  return kind === 'name' && /\p{Ll}s$/u.test(text)
}

/** `der`, `von`, `in` go on with a name only when a capitalised word follows within three words. */
function continuesName(words: readonly Word[], at: number, before: number): boolean {
  if (NAME_STOP.test(words[at]!.text)) return false
  if (words[at]!.text === 'in' && opensCircumstance(words, at)) return false
  // `laut der Zeitung der größte Geber`: a nominative belongs to nobody.
  if (words[at]!.text === 'der' && words[at + 1]?.class === 'adjective' && /^\p{Ll}+e$/u.test(words[at + 1]!.text))
    return false
  // `war laut Erhebung der Fall`
  if (words[at]!.text === 'der' && words[at + 1]?.text === 'Fall') return false
  if (words[at - 1]!.class === 'name' && !continuesProperName(words, at)) return false
  // `Alexander Van | der Holm`
  if (isBehindVan(words, at)) return /^\p{Lu}/u.test(words[at + 1]?.text ?? '') && at + 1 < before
  for (let index = at + 1; index < Math.min(before, at + 4); index++) {
    const { class: kind, text } = words[index]!
    if (/^\p{Lu}/u.test(text)) return !TIME_NOUN.test(text)
    const isBetween = kind === 'adjective' || kind === 'article' || isParticle(text)
    if (!isBetween && !/^(?:der|den|dem|das|die|ein|eine)$/u.test(text)) return false
  }
  return false
}

function isBehindVan(words: readonly Word[], at: number): boolean {
  return /^de[rn]$/u.test(words[at]!.text) && /^(?:van|von)$/iu.test(words[at - 1]?.text ?? '')
}

const NAME_STOP = /^(?:am|um|seit|nach|bei|gegen|über|mit|zu|zum|zur|bis|ab|während|gegenüber|unter|auf|im)$/u

/** `Holm in einer Aussendung`, `in der Fachzeitschrift`, `in Anspielung`: only `in` with a place belongs to who speaks. */
function opensCircumstance(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (next === undefined || isCommonNoun(next)) return true
  if (!/^(?:der|die|das|den|dem|ein|eine[mnr]?|seine[mnr]?|ihre[mnr]?|diese[mnr]?)$/u.test(next.text)) return false
  return !COUNTRY_CODES.has(words[at + 2]?.text.toLowerCase() ?? '')
}

/**
 * What a proper name goes on with: not `Jan Holm in Kadrin`, `sprach sich Jan Holm für den Abzug aus`, `wurde laut Jan Holm der Helfer
 * geborgen`, `hängt laut Holm von den Umständen ab`, but `Ada Brunn von der Universität`.
 */
function continuesProperName(words: readonly Word[], at: number): boolean {
  // `das Uno-Büro für Flüchtlinge`
  if (words[at]!.text === 'für' && /-/u.test(words[at - 1]!.text) && BODY.test(words[at - 1]!.text)) return true
  if (isBehindVan(words, at)) return true
  if (/^(?:für|der|in|aus)$/u.test(words[at]!.text)) return false
  if (!/^vo[nm]$/u.test(words[at]!.text)) return true
  const noun = words.slice(at + 1, at + 5).find(({ text }) => /^\p{Lu}/u.test(text))
  return noun === undefined || !isCommonNoun(noun) || BODY.test(noun.text)
}
