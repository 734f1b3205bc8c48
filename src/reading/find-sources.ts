import { COUNTRY_CODES } from '../gazetteer/country-names.ts'
import type { VerbCertainty } from '../languages/attribution.ts'
import { ATTRIBUTION } from '../languages/de/attribution.ts'
import { lookUpAdjective, lookUpCompound, lookUpNoun } from '../languages/de/lexicon.ts'
import type { Source, SourceKind } from '../model/claim.ts'
import { isShortName } from '../model/short-name.ts'
import type { Word } from '../model/word.ts'
import { fold } from './fold.ts'
import { isOfTown, isPersonRole, isRole, nameSource } from './name-source.ts'
import { rememberForms } from './remember-forms.ts'
import type { SentenceContext } from './sentence-context.ts'
import type { WordRange } from './statements/attribution.ts'

/** A place in a sentence that names, or points back to, who is said to say so. Word indexes. */
export interface SourceCue {
  /** First and last word of the source's name; `null` when the cue only points back (`demnach`, `er sagte`). */
  readonly first: number | null
  readonly last: number | null
  readonly cueAt: number
  readonly clause: number
  /**
   * `phrase`: `laut X`, `X zufolge`; `as`: `wie X mitteilte`, `so X`; `verb`: a verb of saying with its subject;
   * `elided`: who speaks without his verb (`die Armee meldete 12, die Rebellen 40 Tote`); `onBehalf`: `unter Berufung auf X`; `back`:
   * points back.
   */
  readonly kind: 'phrase' | 'as' | 'verb' | 'weak-verb' | 'elided' | 'onBehalf' | 'back'
  readonly pronoun?: number
  /** The paper or agency that was told (`sagte der Agentur Interfax`): it relays. */
  readonly relay?: { readonly first: number; readonly last: number }
}

const CERTAINTY = new Map(
  ATTRIBUTION.verbs.flatMap(({ words, certainty }) => words.map((word) => [fold(word), certainty] as const)),
)
const SAY_NOUNS = new Set(ATTRIBUTION.nouns.flatMap(({ words }) => words.map(fold)))
const SAY_NOUN_ENDING =
  /(?:angaben?|bericht(?:en?|e?s)?|informationen|schätzungen|quellen|kreisen|meldung(?:en)?|aussagen|auskunft|statistik|aussendung|erkenntnissen|darstellung|bilanz|einschätzung|mitteilung|agenturen)$/u
const CONTINUATIONS = new Set(ATTRIBUTION.continuations.flatMap(({ words }) => words.map(fold)))

/** Finds every attribution in a sentence, in text order. */
export function findSourceCues(context: SentenceContext): SourceCue[] {
  const verbs = verbCues(context)
  const saying = new Set(verbs.map(({ clause }) => clause))
  // In a clause of saying (`hieß es vonseiten der Polizei`) the phrase stands for the whole sentence.
  const phrases = phraseCues(context).map((cue) =>
    cue.kind === 'phrase' && saying.has(cue.clause) ? { ...cue, kind: 'as' as const } : cue,
  )
  const others = [...asCues(context), ...colonCues(context), ...elidedCues(context, saying)]
  return [...phrases, ...verbs, ...others].sort((a, b) => a.cueAt - b.cueAt)
}

function phraseCues(context: SentenceContext): SourceCue[] {
  return context.words.flatMap((_, index) => readPhraseCue(context, index) ?? [])
}

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
  if (lower === 'laut') return afterPreposition(words, index + 1, 'phrase')
  if (lower === 'gemäß' || lower === 'gemäss') return afterGemaess(words, index)
  if (lower === 'zufolge') return beforeZufolge(words, index)
  if (lower === 'seitens' || lower === 'vonseiten') return named(words, index + 1, 'phrase')
  if (lower === 'nach' || lower === 'aus' || lower === 'in') return afterNach(words, index, lower)
  if (ON_BEHALF.test(lower) && words[index + 1]?.text === 'auf') return afterOnBehalf(words, index, lower)
  if (CONTINUATIONS.has(lower) && lower !== 'danach') return BACK
  return null
}

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

/** The noun of saying that belongs to a name in the genitive that ends at `last`; `null` where none does. */
export function findOwned(words: readonly Word[], last: number): number | null {
  if (words[last]?.class !== 'name' || !/\p{Ll}s$/u.test(words[last]!.text)) return null
  let noun = last + 1
  while (words[noun]?.class === 'adjective') noun++
  return words[noun] !== undefined && isSayNoun(words[noun]!.text) ? noun : null
}

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
  return behindSayNoun(words, index + 1, noun)
}

/** `nach bisherigen Ermittlungen`: what is known, not when. */
const SO_FAR = /^(?:bisherige|erste|vorläufige|derzeitige|neueste|jüngste)[nmr]?$/u

function nounFrom(words: readonly Word[], at: number): number | null {
  for (let index = at; index < Math.min(words.length, at + 7); index++) {
    const { class: kind, text } = words[index]!
    if (TIME_NOUN.test(text)) continue
    if (/^(?:\p{Ll}+-)?\p{Lu}/u.test(text) && (kind === 'noun' || kind === 'name' || kind === 'other')) return index
    if (kind === 'finite' || (kind === 'punctuation' && !/["„“”»«]/u.test(text))) return null
  }
  return null
}

function isSayNoun(text: string): boolean {
  const folded = fold(text)
  return SAY_NOUNS.has(folded) || SAY_NOUN_ENDING.test(folded)
}

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
    const behind = /^(?:im|in|beim)$/u.test(next) ? null : nounFrom(words, noun + 2)
    if (behind !== null && behind <= noun + 6) return named(words, noun + 2, 'phrase')
  }
  if (words[noun + 1]?.class === 'adjective' && /er$/u.test(next) && nounFrom(words, noun + 2) === noun + 2)
    return named(words, noun + 1, 'phrase')
  if (namesOwner(words, noun)) return named(words, noun + 1, 'phrase')
  const opening = words.slice(from, noun).map(({ text }) => text.toLowerCase())
  if (
    opening.some((text) => /^(?:den|diesen|dem|dieser|seine[nmr]|ihre[nmr]|eigene[mnr]|weiteren)$/u.test(text)) &&
    SAY_NOUNS.has(fold(words[noun]!.text))
  )
    return backOr(noun)
  const first = words.slice(from, noun).findIndex(({ class: kind }) => kind === 'adjective')
  return { first: first < 0 ? noun : from + first, last: noun, kind: 'phrase' }
}

/** `Medienberichten`, `Polizeiangaben`: a compound that tells whose they are. */
function isOwnedInside(noun: string): boolean {
  return !SAY_NOUNS.has(fold(noun)) || /^\p{Lu}\p{Ll}{2,}(?:berichten?|angaben|aussagen|quellen|kreisen?)$/u.test(noun)
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
  let from = index
  while (from > 0 && canPrecedeZufolge(words, from - 1) && !opensDative(words, from)) from--
  const noun = nounFrom(words, from)
  if (noun === null || noun >= index) return null
  if (!isSayNoun(words[noun]!.text)) return owner(words, noun) ?? named(words, from, 'phrase', index)
  return behindSayNoun(words.slice(0, index), from, noun)
}

/** What can open nothing but a dative: `hob Holm | dem Kurier zufolge … hervor`, `sank der Pegel | den Messungen zufolge`. */
function opensDative(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? ''
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

const NAME_STOP = /^(?:am|um|seit|nach|bei|gegen|über|mit|zu|zum|zur|bis|ab|während|gegenüber|unter|auf|im)$/u

/** Reads a naming noun phrase from `at`: `der syrische Präsident Baschar al-Assad`, `Bürgermeister von Roverin, Jan Holm`. */
export function readName(words: readonly Word[], at: number, before: number): WordRange | null {
  const start = behindAttribute(words, at, before)
  const role = nounFrom(words.slice(0, before), start)
  if (role === null) return null
  const head = behindFirstRole(words, role, before)
  const from = head > role ? head : start
  return { first: startOfAttributes(words, head, from), last: endOfName(words, head, before) }
}

/** `Vizekanzler und | Parteichef Jan Holm`: one person, who is called by the second. */
function behindFirstRole(words: readonly Word[], role: number, before: number): number {
  const second = role + 2
  if (words[role + 1]?.text !== 'und' || second + 1 >= before) return role
  const isPair = [role, second].every((at) => isPersonRole(words[at]!.text) || AGENT.test(words[at]!.text))
  return isPair && words[second + 1]!.class === 'name' ? second : role
}

/** Where the adjectives and participles before a noun begin, at `from` at the earliest: `staatlich geführten Sendern`, but not `erneut Brücken`. */
export function startOfAttributes(words: readonly Word[], noun: number, from: number): number {
  let first = noun
  while (first > from && isAttribute(words[first - 1]!, first < noun)) first--
  return first
}

/** Before a noun they have an ending; what stands before another of them may have none. */
function isAttribute({ class: kind, text }: Word, isBeforeOther: boolean): boolean {
  if (kind !== 'adjective' && kind !== 'participle') return false
  return /e[nrsm]?$|^\p{Lu}/u.test(text) || (isBeforeOther && kind === 'adjective')
}

/**
 * `einer am Abend verbreiteten | Erklärung`: the noun of saying behind what stands between it and its article; `einer von der Stadt
 * verbreiteten Erklärung` names who says so.
 */
function behindAttribute(words: readonly Word[], at: number, before: number): number {
  if (words[at]?.class !== 'article' || words[at + 1]?.class !== 'preposition') return at
  if (/^(?:von|vom|durch|seitens)$/u.test(words[at + 1]!.text)) return at
  for (let index = at + 2; index < Math.min(before - 1, at + LONGEST_ATTRIBUTE); index++) {
    const { class: kind, text } = words[index]!
    if (kind === 'finite' || kind === 'punctuation') return at
    const isLast = /^(?:adjective|participle)$/u.test(kind) && /[tn]en?$/u.test(text)
    // `einer am Abend verbreiteten Erklärung | Holms`
    if (isLast && isSayNoun(words[index + 1]!.text)) return words[index + 2]?.class === 'name' ? index + 2 : index + 1
  }
  return at
}

/** Words from the article to the participle before the noun. */
const LONGEST_ATTRIBUTE = 14

/** `der Truppen in Aleppo | Mitte November` */
const PART_OF_YEAR = /^(?:Anfang|Mitte|Ende)$/u

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
    if (isNamePart(word) && (isApart || !isCommonNoun(word))) last = at
    else if (isRelay(words, at)) break
    else if (
      /^(?:der|des|eines|einer|von|vom|für|in|aus|of|al|el|de|bin|van|and|the)$/iu.test(word.text) &&
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
    // `Frankfurter Allgemeine Zeitung`
    else if (isTitleWord(words, at, before)) continue
    // `Karl L. Holm`
    else if (word.text === '.' && isInitial(words, at, before)) continue
    else if (/^online$/iu.test(word.text) && at === last + 1) last = at
    // `Reporter ohne Grenzen`
    else if (word.text === 'ohne' && words[at + 1]?.text === 'Grenzen' && at + 1 < before) continue
    else break
  }
  return last
}

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
  return (
    /^\p{Lu}$/u.test(words[at - 1]!.text) &&
    (next?.class === 'name' || (next?.class === 'noun' && lookUpNoun(next.text) === null))
  )
}

/** `der Nachrichtenagentur Beispiel`, `der Passauer Neuen Presse`: in the dative behind a speaker, the one who was told. */
function isRelay(words: readonly Word[], at: number): boolean {
  if (!/^(?:der|dem)$/u.test(words[at]!.text)) return false
  let noun = at + 1
  while (noun < at + LONGEST_MEDIUM && /^(?:adjective|noun|name)$/u.test(words[noun]?.class ?? '')) {
    if (MEDIUM.test(words[noun]!.text)) return isPersonal(words, at)
    noun++
  }
  return false
}

const MEDIUM = /(?:agentur|zeitung|sender|magazin|blatt|fernsehen|rundfunk|radio|presse)$/iu

/** No name of a medium has more words before the one that tells what it is. */
const LONGEST_MEDIUM = 4

/** A person or a body speaks to a paper; `Angaben der Zeitung` are the paper's own. */
function isPersonal(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return (
    before !== undefined &&
    (before.class === 'name' ||
      BODIES.has(kindOfSource(before.text)) ||
      /(?:sprecher|sprecherin|minister|ministerin|chef|chefin|arzt|ärztin|präsident|leiter|leiterin|mitteilte|sagte|erklärte|teilte|bestätigte|am|noch|gegenüber)$/iu.test(
        before.text,
      ))
  )
}

/** Kinds of sources that no paper has of its own. */
const BODIES: ReadonlySet<SourceKind> = new Set(['police', 'government', 'military', 'medical', 'un', 'ngo', 'party'])

function relayIn(words: readonly Word[], indexes: readonly number[]): WordRange | null {
  const at = indexes.find((index) => isRelay(words, index))
  return at === undefined ? null : readName(words, at + 1, words.length)
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
  /^(?:Post|Times|Journal|Tribune|Mail|Herald|Chronicle|Presse|Kurier|Zeitung|Nachrichten|Anzeiger|Tagblatt|Rundschau|Allgemeine|News)$/u

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

/** `die Hilfsorganisation Ärzte ohne Grenzen`: such a noun is followed by its own name. */
function bearsName({ text }: Word): boolean {
  return /(?:organisation|agentur|zeitung|sender|magazin|partei|gruppe|miliz|bewegung|verband|verein|komitee|stiftung|blatt|ministerium)$/iu.test(
    text,
  )
}

/** `Sulaniens Präsident`: a name in the genitive goes on with whoever is its own. */
function isGenitiveName({ class: kind, text }: Word): boolean {
  return kind === 'name' && /\p{Ll}s$/u.test(text)
}

/** `laut ihrem Sprecher Zahlen`: a word of the dictionary right behind the source's noun begins something else. */
function isCommonNoun(word: Word): boolean {
  return word.class === 'noun' && lookUpNoun(word.text) !== null
}

function isNamePart(word: Word): boolean {
  return (
    (word.class === 'noun' || word.class === 'name' || word.class === 'other') &&
    /^\p{Lu}|^\p{Ll}+-\p{Lu}/u.test(word.text)
  )
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
  for (let index = at + 1; index < Math.min(before, at + 4); index++) {
    const { class: kind, text } = words[index]!
    if (/^\p{Lu}/u.test(text)) return !TIME_NOUN.test(text)
    if (kind !== 'adjective' && kind !== 'article' && !/^(?:der|den|dem|das|die|ein|eine)$/u.test(text)) return false
  }
  return false
}

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
  if (/^(?:für|der|in|aus)$/u.test(words[at]!.text)) return false
  if (!/^vo[nm]$/u.test(words[at]!.text)) return true
  const noun = words.slice(at + 1, at + 5).find(({ text }) => /^\p{Lu}/u.test(text))
  return noun === undefined || !isCommonNoun(noun) || BODY.test(noun.text)
}

const BODY =
  /(?:universität|hochschule|schule|institut|organisation|verein|verband|partei|bank|konzern|firma|unternehmen|zentrum|kammer|gesellschaft|akademie|stiftung|klinik|krankenhaus|behörde|ministerium|agentur|amt|dienst|rat|büro|komitee|bewegung|gewerkschaft|kirche|fraktion|initiative|gruppe|abteilung|bund|hilfe|werk|polizei|feuerwehr|armee|zeitung|magazin)s?$/iu

/** `die Leiterin der Mission, Marianne Beispiel,` — a personal name in commas. */
function isApposedName(words: readonly Word[], at: number, before: number): boolean {
  const end = endOfNames(words, at + 1, before)
  const closes = end >= before || /^[,.]$/u.test(words[end]!.text) || words[end]!.class === 'finite'
  return end > at + 2 && closes
}

/** The first word from `at` on that is no proper name. */
function endOfNames(words: readonly Word[], at: number, before: number): number {
  let end = at
  while (end < before && isNameOrLooksLikeOne(words, end)) end++
  return end
}

/** `Davor Pelin`: before a name also what passes for a noun but is none. */
function isNameOrLooksLikeOne(words: readonly Word[], at: number): boolean {
  const { class: kind, text } = words[at]!
  // `Irfan al-Hadi`
  if (/^\p{Ll}/u.test(text)) return /^(?:al|el|bin|ibn)(?:-|$)/u.test(text)
  if (kind !== 'noun') return kind === 'name'
  // `Johannes Pollack,`
  const closes = words[at - 1]?.class === 'name' && /^[,.]$/u.test(words[at + 1]?.text ?? '.')
  return closes || (words[at + 1]?.class === 'name' && lookUpNoun(text) === null)
}

/** The same phrase with the person's name that stands behind the role, after a comma: `…, sagte die Leiterin der Wache, Ada Brunn.` */
export function withApposedName(words: readonly Word[], phrase: WordRange): WordRange {
  if (isNamedInside(words, phrase) || !isSomebody(words, phrase)) return phrase
  const comma = endOfComplement(words, phrase.last)
  if (words[comma]?.text !== ',') return phrase
  // `der Sprecher der Armee, | Oberst Jan Holm, …`
  const start = comma + (isPersonRole(words[comma + 1]?.text ?? '') ? 2 : 1)
  const end = endOfNames(words, start, words.length)
  const closes = /^[,.]$/u.test(words[end]?.text ?? '.') || (words[end]?.class === 'finite' && comma > phrase.last + 1)
  return end > start + 1 && closes ? { first: phrase.first, last: end - 1 } : phrase
}

/** `Minister Holm`; the name in `Sprecher der Polizei München` is the body's. */
function isNamedInside(words: readonly Word[], { first, last }: WordRange): boolean {
  if (words[last]!.class !== 'name') return false
  const role = words.slice(first, last).findIndex(({ class: kind }) => kind === 'noun')
  return role < 0 || words[first + role + 1]!.class === 'name'
}

/** The comma behind what belongs to a role: `Sprecher | im Parlament in Kadrin,`. */
function endOfComplement(words: readonly Word[], last: number): number {
  const next = behindBracket(words, last)
  if (!/^(?:preposition|article|conjunction)$/u.test(words[next]?.class ?? '')) return next
  let at = next
  while (at < next + LONGEST_COMPLEMENT && IN_COMPLEMENT.test(words[at]?.class ?? '')) at++
  return at
}

const IN_COMPLEMENT = /^(?:preposition|article|adjective|participle|noun|name|numeral|conjunction)$/u

/** No role has more words behind it before the name. */
const LONGEST_COMPLEMENT = 12

/** `der Chef der Wache (WAK), | Jan Holm`: letters in brackets belong to what stands before them. */
function behindBracket(words: readonly Word[], last: number): number {
  return words[last + 1]?.text === '(' && words[last + 3]?.text === ')' ? last + 4 : last + 1
}

/** A role rather than a body: what a name in commas belongs to. */
function isSomebody(words: readonly Word[], phrase: WordRange): boolean {
  const noun = words.slice(phrase.first, phrase.last + 1).find(({ class: kind }) => kind === 'noun')
  return (
    isRole(words, phrase) || (noun !== undefined && AGENT.test(noun.text) && !BODY.test(noun.text) && !bearsName(noun))
  )
}

/** Nouns of people by their endings. */
const AGENT = /(?:ent|ant|ist|eur|loge|or|ender|erter|gründer|führer|träger|geber|halter|inhaber|delegierter)$/iu

/** `sagte der Bürgermeister`, `die Polizei sprach von` */
function verbCues(context: SentenceContext): SourceCue[] {
  return context.clauses.flatMap((_, clause) => {
    const predicate = context.predicates[clause]!
    const verb = predicate.verbs.find(({ lemmas }) => certaintyOf(lemmas) !== null)
    if (verb === undefined || predicate.voice === 'passive') return []
    const certainty = certaintyOf(verb.lemmas)
    const first = context.clauses[clause]!.words[0]!
    const isAs = /^wie$/iu.test(context.words[first]!.text)
    if (certainty === 'impersonal') return heisstEs(context, clause, verb.index, isAs)
    const subject = findSubject(context, clause, predicate.finite ?? verb.index)
    if (subject === null) return []
    const kind = isAs ? 'as' : certainty === 'weak' ? 'weak-verb' : 'verb'
    const relay = relayIn(context.words, context.clauses[clause]!.words)
    return [{ ...subject, ...(relay && { relay }), kind: kind as SourceCue['kind'], cueAt: verb.index, clause }]
  })
}

/** The surest reading of a form: `sagen` before `wissen`. */
function certaintyOf(lemmas: readonly string[]): VerbCertainty | null {
  const found = lemmas.map((lemma) => CERTAINTY.get(fold(lemma)))
  return found.find((certainty) => certainty === 'sure') ?? found.find((certainty) => certainty !== undefined) ?? null
}

/** `hieß es aus dem Ministerium`, `heißt es in dem Bericht`; a bare `hieß es` points back. */
function heisstEs({ words, clauses }: SentenceContext, clause: number, verbAt: number, isAs: boolean): SourceCue[] {
  const indexes = clauses[clause]!.words
  const needsEs = !isAs && /^(?:hieß|hiess|heißt|heisst|heiße|heisse)$/iu.test(words[verbAt]!.text)
  if (needsEs && !indexes.some((index) => words[index]!.text.toLowerCase() === 'es')) return []
  const from = indexes.find((index) => /^(?:aus|von|vom|bei|beim|in|im|seitens)$/iu.test(words[index]!.text))
  const name = from === undefined ? null : readName(words, from + 1, words.length)
  if (name === null) return [{ first: null, last: null, kind: 'back', cueAt: verbAt, clause }]
  return [{ ...name, kind: 'as', cueAt: verbAt, clause }]
}

type Subject = Pick<SourceCue, 'first' | 'last' | 'pronoun'>

function findSubject(context: SentenceContext, clause: number, finiteAt: number): Subject | null {
  const { words, clauses } = context
  const indexes = clauses[clause]!.words
  const start = indexes[0]!
  if (clauses[clause]!.kind === 'relative') return null
  const opensWithVerb = start === finiteAt
  const isSubordinate = clauses[clause]!.kind === 'subordinate'
  const heading = endOfHeading(words, start, finiteAt)
  const prefield = indexes.filter((index) => index > heading && index < finiteAt)
  const inPrefield = opensWithVerb || isSubordinate ? null : subjectIn(words, prefield)
  if (inPrefield !== null) return inPrefield
  return subjectIn(
    words,
    indexes.filter((index) => (isSubordinate ? index > start : index > finiteAt)),
  )
}

/** The colon behind what stands over a clause (`Rettung in Kadrin: Polizei meldet 12 Tote`); -1 where nothing does. */
export function endOfHeading(words: readonly Word[], first: number, finite: number): number {
  for (let at = finite - 1; at > first; at--) if (words[at]!.text === ':') return at
  return -1
}

/** The first noun phrase without preposition, or a personal pronoun. */
function subjectIn(words: readonly Word[], indexes: readonly number[]): Subject | null {
  for (let i = 0; i < indexes.length; i++) {
    const index = indexes[i]!
    const word = words[index]!
    if (/^(?:er|sie|dieser|diese)$/iu.test(word.text) && word.class === 'pronoun')
      return { first: null, last: null, pronoun: index }
    if (/^(?:man|wir|ich)$/iu.test(word.text)) return null
    if (word.class === 'preposition') {
      i = skipPrepositional(words, indexes, i)
      continue
    }
    if (/^\p{Lu}/u.test(word.text) && (word.class === 'noun' || word.class === 'name')) {
      if (TIME_NOUN.test(word.text) || /^(?:Zahl|Zahlen|Anzahl|Gesamtzahl|Opferzahl|Bilanz)$/u.test(word.text)) {
        // `Die Zahl der Verletzten gab das Ministerium mit 63 an`
        i = skipPrepositional(words, indexes, i)
        continue
      }
      return readName(words, index - leadingAdjectives(words, index), words.length)
    }
  }
  return null
}

/** `Donnerstagabend`, not `Sonntagszeitung`. */
const TIME_NOUN =
  /^(?:Abend|Morgen|Vormittag|Nachmittag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)(?!\p{L}*(?:zeitung|blatt|post|presse|magazin|kurier)(?!\p{L}))/u

function leadingAdjectives(words: readonly Word[], index: number): number {
  let count = 0
  while (words[index - count - 1]?.class === 'adjective') count++
  return count
}

function skipPrepositional(words: readonly Word[], indexes: readonly number[], i: number): number {
  let at = i + 1
  while (at < indexes.length && !isNamePart(words[indexes[at]!]!)) {
    if (words[indexes[at]!]!.class === 'finite') return at - 1
    at++
  }
  while (at + 1 < indexes.length && isNamePart(words[indexes[at + 1]!]!)) at++
  const genitive = /^(?:des|der|eines|einer|dieses|dieser)$/u.test(words[indexes[at + 1] ?? -1]?.text ?? '')
    ? nounFrom(words, indexes[at + 1]! + 1)
    : null
  return genitive === null || !indexes.includes(genitive) ? at : indexes.indexOf(genitive)
}

/** `…, so die Polizei`, `…, so ein Sprecher der Armee weiter` */
function asCues({ words, clauses, predicates }: SentenceContext): SourceCue[] {
  return clauses.flatMap((clause, number) => {
    const first = clause.words[0]!
    if (!/^so$/iu.test(words[first]!.text) || predicates[number]!.finite !== null || first === 0) return []
    const name = readName(words, first + 1, words.length)
    return name === null ? [] : [{ ...name, kind: 'as' as const, cueAt: first, clause: number }]
  })
}

/** `Polizei: Drei Tote bei Brand` — a headline that names its source before a colon. */
function colonCues(context: SentenceContext): SourceCue[] {
  const colon = context.words.slice(0, 5).findIndex(({ text }) => text === ':')
  const name = findHeadingSource(context, colon)
  return name === null ? [] : [{ ...name, kind: 'as', cueAt: colon, clause: context.clauseOf[name.first] ?? 0 }]
}

/** Who stands at the start of a sentence before a colon at `colon`; `null` where that is no body or office. */
export function findHeadingSource({ words }: SentenceContext, colon: number): WordRange | null {
  const isPhrase = words
    .slice(0, Math.max(0, colon))
    .every((word) => isNamePart(word) || word.class === 'adjective' || word.class === 'article')
  const name = colon > 0 && isPhrase ? readName(words, 0, colon) : null
  return name !== null && canHead(words, name) ? name : null
}

/** A body or a person (`Polizei`, `Armeesprecher`), not what is told of one (`Polizeieinsatz`, `Terror in Kadrin`). */
function canHead(words: readonly Word[], name: WordRange): boolean {
  if (kindOfSource(wordingOf(words, name)) === 'unknown') return false
  const noun = words.slice(name.first, name.last + 1).find(({ class: kind }) => kind === 'noun')
  if (noun === undefined || isRole(words, name)) return true
  // `Rotes Kreuz`: known by both words.
  const before = words[words.indexOf(noun) - 1]
  const isPair = before?.class === 'adjective' && kindOfSource(noun.text) === 'unknown'
  if (isPair && kindOfSource(`${before.text} ${noun.text}`) !== 'unknown') return true
  const head = lookUpCompound(noun.text) ?? noun.text
  return kindOfSource(head) !== 'unknown' && !/^(?:terror|krieg)$/iu.test(head)
}

/** `Die Armee meldete 12, die Rebellen 40 Tote`: a body and its own number beside the clause whose verb speaks for both. */
function elidedCues({ words, clauses }: SentenceContext, saying: ReadonlySet<number>): SourceCue[] {
  return clauses.flatMap(({ kind, parent, words: indexes }, clause) => {
    if (kind !== 'fragment' || parent === null || !saying.has(parent)) return []
    const opens = indexes.find((index) => words[index]!.class !== 'conjunction') ?? -1
    if (words[opens]?.class !== 'article') return []
    const name = readName(words, opens + 1, indexes.at(-1)! + 1)
    if (name === null || !opensNumber(words, name.last + 1) || kindOfSource(wordingOf(words, name)) === 'unknown')
      return []
    return [{ ...name, kind: 'elided' as const, cueAt: name.first, clause }]
  })
}

/** `40`, `dagegen von mehr als 40` */
function opensNumber(words: readonly Word[], at: number): boolean {
  let next = at
  while (
    next < at + 5 &&
    (/^(?:adverb|preposition)$/u.test(words[next]?.class ?? '') || BOUND.test(words[next]?.text ?? ''))
  )
    next++
  return words[next]?.class === 'numeral'
}

const BOUND = /^(?:mehr|weniger|als|bis|zu)$/u

function wordingOf(words: readonly Word[], { first, last }: { readonly first: number; readonly last: number }): string {
  return words
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')
}

/** A report names the same few sources again and again. */
const MOST_NAMES = 1000

/** The kind of a source, from its words alone. */
export const kindOfSource = rememberForms(
  (name): SourceKind => ATTRIBUTION.kinds.find(({ pattern }) => pattern.test(name))?.kind ?? 'unknown',
  MOST_NAMES,
)

export function makeSource(text: string, words: readonly Word[], first: number, lastOfPhrase: number): Source {
  const last = closeQuotation(words, first, beforeBracket(words, first, lastOfPhrase))
  const short = shortNameBehind(words, first, last)
  const start = words[first]!.start
  const end = words[short === null ? last : last + 3]!.end
  const wording = text.slice(start, end)
  const name = short ?? inNominative(words, last, nameSource(words, first, last))
  return {
    text: wording,
    start,
    end,
    mention: null,
    name,
    kind: kindOfSource(wording),
  }
}

/** `nach Holms Angaben`: his name is `Holm`; `Reuters` and `Hamas` are called so. */
function inNominative(words: readonly Word[], last: number, name: string): string {
  if (findOwned(words, last) === null) return name
  const short = name.replace(/s$/u, '')
  return kindOfSource(short) === kindOfSource(name) ? short : name
}

/** `Organisation für Wasser (OFW)`: a body goes by its letters; a person's are those of his party (`Minister Jan Holm (PDA)`). */
function shortNameBehind(words: readonly Word[], first: number, last: number): string | null {
  const letters = words[last + 2]?.text ?? ''
  if (words[last + 1]?.text !== '(' || words[last + 3]?.text !== ')' || !isShortName(letters)) return null
  const opening = words[first]!
  const isItsOwn = opening.text.charAt(0).toUpperCase() === letters.charAt(0) && opening.class !== 'name'
  return isItsOwn && !isRole(words, { first, last }) ? letters : null
}

/** `Ada Brunn (PDA`: what opens in a bracket and does not close is not part of the name. */
function beforeBracket(words: readonly Word[], first: number, last: number): number {
  const phrase = words.slice(first, last + 1)
  const open = phrase.findLastIndex(({ text }) => text === '(')
  return open > 0 && !phrase.slice(open).some(({ text }) => text === ')') ? first + open - 1 : last
}

/** A phrase goes on to the end of a name in quotation marks that it opens or that stands behind it: `der Sender „Radio Eins“`. */
function closeQuotation(words: readonly Word[], first: number, last: number): number {
  const marks = words.slice(first, last + 1).filter(({ text }) => MARK.test(text))
  const isOpen = marks.length % 2 === 1
  const opensBehind = MARK.test(words[last + 1]?.text ?? '') && HAS_NAME.test(words[last]!.text)
  if (!isOpen && !opensBehind) return last
  const from = isOpen ? last + 1 : last + 2
  const closing = words.findIndex(({ text }, at) => at >= from && at <= last + LONGEST_NAME && MARK.test(text))
  const isName = isOpen || /^\p{Lu}/u.test(words[from]?.text ?? '')
  return closing < 0 || !isName ? last : closing
}

const MARK = /^[„“”"«»]$/u
/** Words of a name in quotation marks, the marks among them. */
const LONGEST_NAME = 10
/** Bodies whose names stand behind them in quotation marks. */
const HAS_NAME =
  /(?:organisation|hilfswerk|sender|zeitung|zeitschrift|magazin|agentur|blatt|portal|gruppe|bewegung|miliz|partei|verein|bündnis|initiative|stiftung|netzwerk|verband|komitee)(?:e?s|en)?$/iu
