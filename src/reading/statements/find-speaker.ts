import { lemmatizeNoun, lookUpAdjective, lookUpNoun, lookUpVerb } from '../../languages/de/lexicon.ts'
import type { Word } from '../../model/word.ts'
import { withApposedName } from '../sources/apposed-name.ts'
import { kindOfSource } from '../sources/kind-of-source.ts'
import { genderOf, isPersonRole } from '../sources/name-source.ts'
import { behindAdjectives } from '../sources/name-words.ts'
import { readName, startOfAttributes } from '../sources/read-name.ts'
import { NOBODY, type Speaker, type WordRange } from './attribution.ts'
import { isSomebody } from './can-speak.ts'
import { isTelling } from './evidence.ts'
import { isKnownKind, isNominal, isTime } from './nominal.ts'
import { isNounOfSaying } from './noun-lists.ts'

const PRONOUN = /^(?:er|sie|dieser|diese|beide|jener|letzterer?|letztere|ersterer|wir|ich)$/iu
/** `Einige vertreten die Ansicht`: nobody is named, but somebody speaks. */
const QUANTITY = /^(?:einige|viele|andere|manche|mehrere|alle|einer)$/iu
const NOT_NOMINATIVE =
  /^(?:den|dem|des|einen|einem|eines|seinen|seinem|seines|ihren|ihrem|ihres|diesen|diesem|dieses|keinen|keinem)$/iu

/** The subject among `indexes`: the first noun phrase or pronoun that can be a nominative. */
export function findSpeaker(words: readonly Word[], indexes: readonly number[], finite: number | null): Speaker {
  const behind = indexes.filter((index) => finite !== null && index > finite)
  if (finite !== null && (/^er$/u.test(words[finite + 1]?.text ?? '') || opensWithPreposition(words, indexes, finite)))
    return firstNominative(words, behind)
  const first = firstNominative(words, indexes)
  if (first.kind === 'nobody' && finite !== null && words[finite + 1]?.text === 'es')
    return { kind: 'pronoun', at: finite + 1 }
  if (finite === null || first.kind !== 'named' || first.first > finite) return first
  // `Das Staatsoberhaupt, Königin Ada II., bat …`: no object stands before the verb with its name in commas.
  if (isApposed(words, first.last + 1, finite - 1)) return first
  // `70 Prozent halten das für richtig`, not `57 Prozent errechnete das Amt`
  if (isShare(words, first) && numberOf(words[finite]!) === 'plural') return first
  // `Gerüchte dementierte der Rat`
  const denier = first.first === 0 && isSaidOfOne(words, first.first, finite) ? firstNominative(words, behind) : NOBODY
  if (denier.kind === 'named' && isSomebody(words, denier)) return denier
  const isObject = disagrees(words, first, finite)
  if (!isObject && !isUnclear(words, first)) return first
  const later = firstNominative(words, behind)
  if (later.kind === 'nobody') return first
  if (isObject) return disagrees(words, later, finite) ? first : later
  return isNominative(words, finite + 1) || speaksOf(words, first, later) ? later : first
}

/** A bare noun of saying in the plural beside a verb in the singular. */
function isSaidOfOne(words: readonly Word[], noun: number, finite: number): boolean {
  const { text } = words[noun]!
  return isNounOfSaying(text) && /en?$/u.test(text) && numberOf(words[finite]!) === 'singular'
}

/** Two commas with no verb between them. */
function isApposed(words: readonly Word[], from: number, to: number): boolean {
  if (to <= from || words[from]!.text !== ',' || words[to]!.text !== ',') return false
  return words
    .slice(from + 1, to)
    .every(({ class: kind }) => /^(?:article|adjective|noun|name|preposition|punctuation|numeral)$/u.test(kind))
}

/** `Weitere Hilfen kündigte die Stadt an`, `Ein Verbot fordern die Ärzte`: one of many, or many of one, is the object. */
function disagrees(words: readonly Word[], speaker: Speaker, finite: number): boolean {
  if (speaker.kind !== 'named') return false
  if (words.slice(speaker.last + 1, finite).some(({ class: kind }) => kind === 'conjunction')) return false
  const head = behindAdjectives(words, speaker)
  // `70 Prozent halten …`; a bare noun may be somebody's name.
  const before = words[head - 1]?.class
  if (words[head]!.class !== 'noun' || (before !== 'article' && before !== 'adjective')) return false
  const number = lookUpNoun(words[head]!.text)?.number
  return number !== undefined && number !== 'either' && number !== numberOf(words[finite]!)
}

/** No form of the third person singular ends in `-n`. */
function numberOf({ text }: Word): 'singular' | 'plural' {
  return /n$|^sind$/u.test(text) ? 'plural' : 'singular'
}

/** The one phrase before the verb is no subject when a preposition opens it: `Am Rande der Tagung sagte X`. */
function opensWithPreposition(words: readonly Word[], indexes: readonly number[], finite: number): boolean {
  const opening = indexes.find(
    (index) => !/^(?:auch|bereits|schon|erst|noch|nur|kurz|und|aber|doch)$/iu.test(words[index]!.text),
  )
  return (
    opening !== undefined &&
    opening < finite &&
    !isAttributeOfSubject(words, opening, finite) &&
    (isPreposition(words, opening) ||
      opensWithDistance(words, opening) ||
      /^als$/iu.test(words[opening]!.text) ||
      (NOT_NOMINATIVE.test(words[opening]!.text) && words[opening]!.class !== 'adjective'))
  )
}

/** `Mit der Sache vertraute Personen sagten`: what tells of the subject. */
function isAttributeOfSubject(words: readonly Word[], opening: number, finite: number): boolean {
  const at = words.findIndex(({ text }, index) => index > opening && index < finite && ATTRIBUTE.test(text))
  return at > opening + 1 && isNominal(words[finite - 1]) && isNominal(words[at - 1])
}

const ATTRIBUTE =
  /^(?:vertraut|nahestehend|befasst|betraut|beteiligt|ansässig|stationiert|eingeweiht|informiert)e[rn]?$/u

/** Not `Während Holm davon ausging, …`, nor the `de` of a name. */
function isPreposition(words: readonly Word[], at: number): boolean {
  const { class: kind, text } = words[at]!
  // `Pro Asyl` has a name of its own.
  if (text === 'Pro' && isNominal(words[at + 1])) return false
  // `sagt Um Ahmed`
  if (text === 'Um' && at > 0 && words[at + 1]?.class === 'name') return false
  // `Während das Amt davon ausging`: no genitive.
  const next = words[at + 1]
  const isSubordinator =
    /^während$/iu.test(text) && (next?.class === 'name' || /^(?:das|die|eine?)$/u.test(next?.text ?? ''))
  return kind === 'preposition' && text !== 'de' && !isSubordinator
}

/** `Wenige Stunden nach dem Putsch erklärte X`, `Kurz vor der Wahl sagte X` */
function opensWithDistance(words: readonly Word[], opening: number): boolean {
  let at = opening
  while (/^(?:numeral|adjective|article|adverb)$/u.test(words[at]?.class ?? '') && !isNominal(words[at])) at++
  if (DISTANCE.test(words[at]?.text ?? '')) at++
  // `der seit 20 Jahren amtierende Machthaber`: an attribute.
  const isAttribute = words[at - 1]?.class === 'article'
  return at > opening && !isAttribute && /^(?:nach|vor|seit)$/u.test(words[at]?.text ?? '')
}

const DISTANCE = /^(?:Minuten?|Stunden?|Tagen?|Wochen?|Monaten?|Jahren?|Jahrzehnten?)$/u

/** `die Tat`, `das Urteil` before the verb may be its object. */
function isUnclear(words: readonly Word[], speaker: Speaker): boolean {
  if (speaker.kind !== 'named') return false
  // `4700 Boote wollen die Veranstalter gezählt haben`
  if (isCounted(words, speaker)) return !isKnownKind(words, speaker)
  // `Ein „Geschenk an die Stadt“ nannte der Rat den Bau`
  if (/^[„»"]$/u.test(words[speaker.first - 1]?.text ?? '')) return /^ein$/iu.test(words[speaker.first - 2]?.text ?? '')
  // `Holms Plan nannte der Wirt falsch`
  const [owner, owned] = words.slice(speaker.first, speaker.last + 1)
  if (owner?.class === 'name' && /\p{Ll}s$/u.test(owner.text) && owned?.class === 'noun')
    return !isSomebody(words, { ...speaker, first: speaker.first + 1 })
  if (!/^(?:die|das|eine|diese|dieses|ihre|seine|keine|mehrere|viele)$/iu.test(words[speaker.first - 1]?.text ?? ''))
    return false
  const { text } = words[speaker.first]!
  return MUTE.test(text) || !(isKnownKind(words, speaker) || isPersonRole(text))
}

/** `4700 | Boote`, `57 Prozent` */
function isCounted(words: readonly Word[], { first }: WordRange): boolean {
  return words[first]!.class === 'numeral' || words[first - 1]?.class === 'numeral'
}

/** `Die Zahl der Toten bezifferte die Behörde …`, `Die Forderung nannte X …`: nothing that speaks stands before the verb, somebody behind it. */
function speaksOf(words: readonly Word[], first: Speaker, later: Speaker): boolean {
  if (first.kind !== 'named') return false
  const { text } = words[first.first]!
  if (isCounted(words, first)) return isSomebody(words, later)
  const isBody = isKnownKind(words, later) && later.kind === 'named' && !isCounted(words, later)
  return ((MUTE.test(text) || !isTelling(words, first)) && isBody) || isNounOfSaying(text)
}

const MUTE =
  /^(?:Zahl|Anzahl|Höhe|Lage|Situation|Tat|Taten|Entscheidung|Schuld|Schäden|Vorwürfe|Verantwortung|Einigung|Angriffe|Kämpfe|Opferzahl|Opferzahlen|Todesursache|Ursache|Hintergründe|Kosten)$/u

/**
 * A nominative right behind the verb is the subject, whatever stands before it: `Die Tat nannte er …`; but whom a sentence told
 * something stands there too: `Die Sprecherin sagte der Zeitung, …`.
 */
function isNominative(words: readonly Word[], at: number): boolean {
  const { text, class: kind } = words[at] ?? { text: '', class: 'other' }
  if (text === 'er' || text === 'ein') return true
  // `Den Plan nannte Parteichef Holm …`
  if (kind === 'noun' && words[at + 1]?.class === 'name' && isPersonRole(text)) return true
  if (text !== 'der' && kind !== 'name') return false
  // `fordern Holms Rücktritt`
  if (/\p{Ll}s$/u.test(text) && words[at + 1]?.class === 'noun') return false
  // `der maltesischen Bank`: a dative.
  if (text === 'der' && words[at + 1]?.class === 'adjective' && /en$/u.test(words[at + 1]!.text)) return false
  const isQuoted = /^[„"»]$/u.test(words[at + 1]?.text ?? '')
  const noun = words[text === 'der' ? at + (isQuoted ? 2 : 1) : at]?.text ?? ''
  const isTold = /^(?:media|agency)$/u.test(kindOfSource(noun)) || (text === 'der' && isFeminine(noun))
  return !isTold
}

/** `der Kritik`: a dative. */
function isFeminine(noun: string): boolean {
  return FEMININE.test(noun) || (genderOf(noun) === 'f' && lookUpNoun(noun)?.number !== 'plural')
}

const FEMININE = /(?:ung|in|heit|keit|schaft|ion|tät|ei|presse|agentur)$/u

function firstNominative(words: readonly Word[], indexes: readonly number[]): Speaker {
  const end = (indexes.at(-1) ?? -1) + 1
  for (let i = 0; i < indexes.length; i++) {
    const at = indexes[i]!
    const { class: kind, text } = words[at]!
    if (PRONOUN.test(text) && (kind === 'pronoun' || kind === 'article') && standsAlone(words, at))
      return { kind: 'pronoun', at }
    // `Der hatte behauptet, …`
    if (at === 0 && text === 'Der' && words[1]?.class === 'finite') return { kind: 'pronoun', at }
    if (/^(?:man|niemand)$/iu.test(text)) return NOBODY
    // `Pro Asyl`
    if (text === 'Pro' && isNominal(words[at + 1])) return { kind: 'named', first: at, last: at + 1, mention: null }
    const quoted = quotedName(words, at)
    if (quoted !== null) return { kind: 'named', ...quoted, mention: null }
    if (/^es$/iu.test(text)) {
      // `sah es das Gericht als erwiesen an, …`
      const stands = /^(?:das|die|eine?)$/u.test(words[at + 1]?.text ?? '') && isNominal(words[at + 2])
      if (at === indexes[0] && !isNominal(words[at + 1]) && !stands) return { kind: 'pronoun', at }
      continue
    }
    // `Vor allem Holm sagte, …`
    if (/^vor$/iu.test(text) && words[at + 1]?.text === 'allem') {
      i++
      continue
    }
    const one = oneOfSeveral(words, at, end)
    if (one !== null) return { kind: 'named', ...withApposedName(words, one), mention: null }
    const isOblique =
      isPreposition(words, at) ||
      (/^als$/iu.test(text) && kind !== 'subordinator' && words[at + 1]?.class !== 'pronoun') ||
      (NOT_NOMINATIVE.test(text) && (kind === 'article' || kind === 'pronoun' || kind === 'adjective'))
    if (isOblique) i = skipTo(indexes, i, endOfPhrase(words, at, end))
    else if (isNominalised(words, at)) return { kind: 'named', first: at, last: at, mention: null }
    else if (isNominal(words[at]) && !isTime(text) && !isAdverb(words, at) && !isDativePlural(words, at)) {
      const name = withShare(words, readName(words, startOfAttributes(words, at, 0), end))
      // `Regionalen Behörden zufolge wurden …`: who tells it.
      const last = name?.last ?? at
      if (/^zufolge$/u.test(words[last + 1]?.text ?? '')) i = skipTo(indexes, i, last + 1)
      else
        return name === null ||
          (name.first > at && !words.slice(at + 1, name.first).some((word) => word.text === 'und'))
          ? { kind: 'named', first: at, last: at, mention: null }
          : { kind: 'named', ...withApposedName(words, name), mention: null }
    } else if (
      QUANTITY.test(text) &&
      !isNominal(words[at + 1]) &&
      !/^(?:adjective|article)$/u.test(words[at + 1]?.class ?? '')
    )
      return { kind: 'named', first: at, last: at, mention: null }
    else if (
      (kind === 'name' && !isAdverb(words, at)) ||
      (/^(?:de|von|van|al|el|di|della|Um)$/u.test(text) && isNominal(words[at + 1]) && kind !== 'article')
    )
      return { kind: 'named', first: at, last: isNominal(words[at + 1]) ? at + 1 : at, mention: null }
  }
  return NOBODY
}

/** `Einer der Überlebenden`, `eine der Helferinnen` */
function oneOfSeveral(words: readonly Word[], at: number, end: number): WordRange | null {
  if (!/^eine[rs]?$/iu.test(words[at]!.text) || words[at + 1]?.text !== 'der') return null
  const name = readName(words, at + 2, end)
  return name === null ? null : { first: at, last: name.last }
}

/** `40 Prozent der Bürger`, `drei Viertel der Ärzte`: how many of them. */
function withShare(words: readonly Word[], name: WordRange | null): WordRange | null {
  const isCountable = name !== null && SHARE.test(words[name.first]!.text)
  return isCountable && words[name.first - 1]?.class === 'numeral' ? { ...name, first: name.first - 1 } : name
}

function isShare(words: readonly Word[], { first }: WordRange): boolean {
  return words[first]!.class === 'numeral' && SHARE.test(words[first + 1]?.text ?? '')
}

const SHARE = /^(?:Prozent|Drittel|Viertel|Fünftel|Zehntel)$/u

/** `„heise online“ berichtete`: a short name in quotation marks, whatever its words are. */
function quotedName(words: readonly Word[], at: number): { first: number; last: number } | null {
  if (!/^[„»"]$/u.test(words[at - 1]?.text ?? '') || /^eine?[nrms]?$/iu.test(words[at - 2]?.text ?? '')) return null
  const close = words.slice(at, at + LONGEST_QUOTED + 1).findIndex(({ text }) => /^[“”"«]$/u.test(text))
  // `„Dort“, sagte sie, „…“`: what is said.
  const isSaid = words[at + close + 1]?.text === ','
  return close > 0 && !isSaid ? { first: at, last: at + close - 1 } : null
}

/** No name in quotation marks has more words. */
const LONGEST_QUOTED = 5

/** `er Reportern`, `sie Regeln`, `dieser Frankreich` but not `dieser Reporter`, `dieser neue Plan` */
function standsAlone(words: readonly Word[], at: number): boolean {
  if (/^(?:er|sie|wir|ich)$/iu.test(words[at]!.text)) return true
  if (/^dieser$/iu.test(words[at]!.text) && words[at + 1]?.class === 'name') return true
  return !isNominal(words[at + 1]) && !(words[at + 1]?.class === 'adjective' && isNominal(words[at + 2]))
}

const ADVERB =
  /^(?:Womöglich|Vermutlich|Wohl|Egal|Vielleicht|Weiters?|Ferner|Folgendes|Dies|Das|Zudem|Wörtlich|Gleiches|Näheres|Einzelheiten|(?:Ers|Zwei|Drit|Vier|Fünf|Sechs|Letz|Meis|Höchs|Mindes|Frühes|Spätes|Übrig|Bes|Schleunigs)tens|Da(?:bei|für|gegen|hinter|mit|nach|neben|r?an|rauf|raus|rin|rüber|runter|von|vor|zu))$/u

/** Adverbs and adjectives that open a sentence pass for nouns: `Relativierend fügte X hinzu`. */
function isAdverb(words: readonly Word[], at: number): boolean {
  const { text, class: kind } = words[at]!
  if (ADVERB.test(text)) return true
  // `Angesprochen auf die Lage betonte X, …`
  if (at === 0 && words[1]?.class === 'preposition' && isParticiple(text)) return true
  if (at !== 0 || words[1]?.class !== 'finite' || lookUpNoun(text) !== null) return false
  return (
    isPresentParticiple(text) ||
    /\p{Ll}{3}rend$/u.test(text) ||
    (kind === 'noun' && (lookUpAdjective(text) ?? lookUpAdjective(text.toLowerCase())) !== null) ||
    /(?:mäßig|weise)$/u.test(text)
  )
}

function isParticiple(text: string): boolean {
  return lookUpNoun(text) === null && lookUpVerb(text.toLowerCase()).some(({ form }) => form === 'participle')
}

function isPresentParticiple(text: string): boolean {
  return lookUpVerb(text.toLowerCase()).some(({ form }) => form === 'present-participle')
}

/** `sagte Reportern`: a bare dative. */
function isDativePlural(words: readonly Word[], at: number): boolean {
  const { text, class: kind } = words[at]!
  return (
    kind === 'noun' &&
    text.endsWith('ern') &&
    words[at - 1]?.class !== 'name' &&
    lemmatizeNoun(text) === text.slice(0, -1)
  )
}

/** `der 81-Jährige`, `der Angeklagte`: an adjective in the place of a noun. */
function isNominalised(words: readonly Word[], at: number): boolean {
  return (
    words[at]!.class === 'adjective' &&
    words[at - 1]?.class === 'article' &&
    /^(?:der|die|ein|eine)$/iu.test(words[at - 1]!.text) &&
    !isNominal(words[at + 1]) &&
    words[at + 1]?.class !== 'adjective'
  )
}

/** The noun phrase without a preposition behind a subject that ends at `subject`: `zitierte den Arzt`. */
export function findObject(words: readonly Word[], indexes: readonly number[], subject: number): Speaker {
  const end = (indexes.at(-1) ?? -1) + 1
  for (let i = 0; i < indexes.length; i++) {
    const at = indexes[i]!
    if (at <= subject) continue
    if (words[at]!.class === 'preposition') i = skipTo(indexes, i, endOfPhrase(words, at, end))
    else if (isNominal(words[at]) && !isTime(words[at]!.text)) {
      const name = readName(words, startOfAttributes(words, at, 0), end)
      return name === null ? NOBODY : { kind: 'named', ...name, mention: null }
    }
  }
  return NOBODY
}

/** The last word of the phrase that a preposition or an article opens. */
function endOfPhrase(words: readonly Word[], at: number, end: number): number {
  for (let head = at + 1; head < Math.min(end, at + 9); head++) {
    const { class: kind } = words[head]!
    if (kind === 'finite' || (kind === 'punctuation' && !/[„“”"»«]/u.test(words[head]!.text))) return head - 1
    if (!isNominal(words[head])) continue
    let last = head
    while (last + 1 < end) {
      const next = nextOfPhrase(words, last, end)
      if (next === null) break
      last = next
    }
    return last
  }
  return at
}

/** The next noun of a phrase: `Rande der | Konferenz`, `Minister | Müller`, `Wahlen und | Abstimmungen`. */
function nextOfPhrase(words: readonly Word[], last: number, end: number): number | null {
  let at = last + 1
  if (isNominal(words[at])) return at
  const link = words[at]!.text.toLowerCase()
  const isGenitive =
    /^(?:des|eines|der|einer|seiner|ihrer|dieser)$/u.test(link) &&
    words[last]!.class === 'noun' &&
    !isTime(words[last]!.text)
  if (!isGenitive && !/^(?:und|oder|“|”|")$/u.test(link)) return null
  for (at++; at < Math.min(end, last + 5); at++) {
    if (isNominal(words[at])) return at
    if (
      words[at]!.class !== 'adjective' &&
      words[at]!.class !== 'article' &&
      words[at]!.class !== 'numeral' &&
      !/[„“”"]/u.test(words[at]!.text)
    )
      return null
  }
  return null
}

/** Behind the last of `indexes` that lies within a phrase which ends at the word `last`. */
export function skipTo(indexes: readonly number[], i: number, last: number): number {
  let at = i
  while (at + 1 < indexes.length && indexes[at + 1]! <= last) at++
  return at
}
