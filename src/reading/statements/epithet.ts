import { sexOfFirstName } from '../../languages/de/first-names.ts'
import { lemmatizeNoun } from '../../languages/de/lexicon.ts'
import type { Source, SourceKind } from '../../model/claim.ts'
import type { Word } from '../../model/word.ts'
import { canBeMeant } from '../positions/agreement.ts'
import { behindAdjectives, PARTICLES } from '../sources/name-words.ts'
import type { WordRange } from './attribution.ts'
import { canSpeak, isHuman } from './can-speak.ts'
import { isNoun } from './full-mention.ts'
import { findNamedWith } from './named-with-noun.ts'
import { personsBefore } from './persons-before.ts'

/**
 * Whom the report calls by what he is: `Justizministerin Jana Holm sagte, … …, so die Politikerin.` Nobody is introduced by such a noun
 * with its article, so it means somebody named before: of `before`, nearest first, the first whom it fits. `null` for no such noun.
 */
export function findByEpithet(
  text: string,
  words: readonly Word[],
  { first, last }: WordRange,
  before: (pronoun: string) => Iterable<Source | null>,
): Source | null {
  const article = words[first - 1]?.text.toLowerCase() ?? ''
  const head = headOf(words, { first, last })
  if (head === null || !/^(?:der|die|das|dem)$/u.test(article)) return null
  const noun = words[head]!.text
  const kinds = KINDS_OF_BODY.get(noun)
  const near = kinds === undefined ? null : firstOf(before('es'), (source) => isNamedBody(text, source, kinds))
  const body = near ?? (first === last ? findNamedWith(text, noun, words[head]!) : null)
  if (kinds !== undefined || body !== null) return body
  const isWoman = article === 'die' && /in$|e$/u.test(noun)
  const isMan = (article === 'der' && !isOfSeveral(noun)) || article === 'dem'
  const called = isWoman ? noun.replace(/in$/u, '') : article === 'dem' ? lemmatizeNoun(noun) : noun
  const tellsWhat = PERSON.test(called) || isFormer(words, first) || isTrade(text, called, words[head]!.start)
  if (!(isWoman || isMan) || !tellsWhat) return null
  const pronoun = isWoman ? 'sie' : 'er'
  const person = firstOf(before(pronoun), (one) => isNamedPerson(one, isWoman) && canBeMeant(pronoun, false, one))
  if (person !== null || !(PERSON.test(called) || isFormer(words, first))) return person
  const [nearest, other] = personsBefore(text, words[first]!.start, isWoman ? 'f' : 'm')
  // By age whoever was named last, by trade, nation or former office only where no other was named.
  return nearest !== undefined && (other === undefined || /jährige$/iu.test(called)) ? nearest : null
}

/** `die Ansicht der Experten` */
function isOfSeveral(noun: string): boolean {
  return noun.endsWith('n') && lemmatizeNoun(noun) !== noun
}

/** Looks no farther than it must: each source before takes reading. */
function firstOf(sources: Iterable<Source | null>, fits: (source: Source) => boolean): Source | null {
  for (const source of sources) if (source !== null && fits(source)) return source
  return null
}

/** The noun that says what somebody is: `frühere | Richter`, `Professorin | für Sprachen in Kadrin`; `null` where a name stands beside it. */
function headOf(words: readonly Word[], { first, last }: WordRange): number | null {
  const head = behindAdjectives(words, { first, last })
  // `das Hilfswerk Sonne` has a name of its own.
  const isNamed = [head + 1, last + 1].some((at) => /^(?:name|noun)$/u.test(words[at]?.class ?? ''))
  return isNamed || (head < last && !isComplement(words, { first, last }, head)) ? null : head
}

/** `für Sprachen`, `aus Kadrin`; whose office it is tells only of who held it: `ehemalige Präsidentin | des Gerichts`. */
function isComplement(words: readonly Word[], { first, last }: WordRange, head: number): boolean {
  const opener = words[head + 1]!.text
  return (
    /^(?:für|aus|an|am)$/u.test(opener) ||
    (/^(?:des|der)$/u.test(opener) && isFormer(words, first) && words[last]!.class === 'noun')
  )
}

/** `der frühere Richter`, `die ehemalige Ministerin`: who held an office is somebody at hand, who holds it may be anybody. */
function isFormer(words: readonly Word[], first: number): boolean {
  return /^(?:frühere|ehemalige|einstige)n?$/iu.test(words[first]!.text)
}

/** What somebody is by trade, party, age or nation. Offices (`der Minister`) may be somebody else's. */
const PERSON =
  /(?:analyst|rentner|pensionist|bub|manager|unternehmer|buchhalter|geologe?|biologe?|chirurg|offizier|ermittler|gewerkschafter|funktionär|journalist|schriftsteller|künstler|landwirt|student|lehrer|politiker|expert|experte|forscher|wissenschaftler|wissenschafter|jurist|ökonom|historiker|soziologe?|politologe?|psychologe?|virologe?|mediziner|diplomat|parlamentarier|demokrat|jährige|aktivist|deutsche|österreicher|schweizer|franzose?|brite?|italiener|spanier|pole?|ungar|grieche?|türke?|russe?|amerikaner|ukrainer|syrer|iraner|israeli|iraker|afghane?|pakistaner|inder|tunesier|marokkaner|algerier|libyer|ägypter|somalier|sudanese|eritreer|nigerianer|kenianer|palästinenser|libanese|jordanier|jemenit|kurde|georgier|armenier|chinese|japaner|koreaner|kroate?|serbe?|bosnier|kosovare?|albaner|bulgare?|rumäne?|tscheche?|slowake?|slowene?|däne?|norweger|finne?|ire|schotte?|portugiese?|brasilianer|kolumbianer|argentinier|mexikaner|kubaner|venezolaner|kanadier|australier|neuseeländer|luxemburger|niederländer|belgier|schwede?)$/iu

/**
 * A noun of people that the report has not used before (`der Imker`, `die Agraringenieurin`): it brings nobody in, so it tells what somebody
 * named is. Offices and parts in a matter may be somebody else's.
 */
function isTrade(report: string, noun: string, before: number): boolean {
  if (!isHuman(lemmatizeNoun(noun)) || (OFFICE.test(noun) && noun !== 'Mann')) return false
  return !report.slice(0, before).toLowerCase().includes(noun.toLowerCase())
}

const OFFICE =
  /(?:sprecher|minister|präsident|kanzler|chef|richter|anwalt|zeuge|kläger|verteidiger|vertreter|mitarbeiter|beamte|angeklagte|beschuldigte|verdächtige|abgeordnete|beauftragte|polizist|kommandant|kommandeur|leiter|direktor|führer|vorsitzende|vorstand|meister|gouverneur|botschafter|sekretär|täter|opfer|veranstalter|betreiber|hersteller|anbieter|sender|nutzer|leser|kunde|gegner|kritiker|kollege|partner|verein|rat|geber|träger|nehmer|rebell|kämpfer|soldat|general|vater|mutter|mann|frau|bruder|schwester|sohn|tochter)(?:in)?$/iu

const MEDIA: readonly SourceKind[] = ['media']
const AGENCY: readonly SourceKind[] = ['agency']
const AID: readonly SourceKind[] = ['ngo', 'un']
/** The name of a firm tells no kind. */
const COMPANY: readonly SourceKind[] = ['unknown']

const KINDS_OF_BODY: ReadonlyMap<string, readonly SourceKind[]> = new Map([
  ...['Zeitung', 'Blatt', 'Tageszeitung', 'Wochenzeitung', 'Magazin', 'Nachrichtenmagazin'].map(
    (noun) => [noun, MEDIA] as const,
  ),
  ...['Agentur', 'Nachrichtenagentur'].map((noun) => [noun, AGENCY] as const),
  ...['Organisation', 'Hilfsorganisation', 'Menschenrechtsorganisation', 'Hilfswerk'].map(
    (noun) => [noun, AID] as const,
  ),
  ...['Unternehmen', 'Konzern', 'Firma'].map((noun) => [noun, COMPANY] as const),
])

/** With a name, as in quotation marks; not `Medienberichte`, nor a word that means it itself (`Zeitungen`). */
function isNamedBody(report: string, source: Source, wanted: readonly SourceKind[]): boolean {
  const { kind, text, start } = source
  if (wanted === COMPANY) return kind === 'unknown' && /^\p{Lu}\S*$/u.test(text) && !isNoun(text) && canSpeak(source)
  if (wanted === MEDIA && kind === 'unknown' && /[„"»]/u.test(report.charAt(start - 1))) return true
  return wanted.includes(kind) && !UNNAMED.test(text)
}

/** `Medien`, `große Zeitungen`, `Berliner Tageszeitung`. */
const UNNAMED =
  /^(?:\p{Ll}\S*\s)*(?:(?:\p{Lu}\p{L}+er\s)?(?:Tages|Wochen)zeitung(?:en)?|\S*berichte?n?|Medien|Zeitung(?:en)?|Agentur(?:en)?|Sender|Magazine?|Blatt|\S*[Oo]rganisation(?:en)?|NGOs?)$/u

/** With a first name and a surname, behind whatever tells his role. */
export function isPersonByName({ text }: Source): boolean {
  // `Professor Jan Holm von der Universität Kadrin`
  return startOfNames(text) !== null || startOfNames(text.replace(COMPLEMENT, '')) !== null
}

const COMPLEMENT = /\s(?:von (?:der|dem)|vom|aus|bei|beim|im|in)\s.*$/u

/** A woman has no role that is a man's. */
function isNamedPerson({ text }: Source, isWoman: boolean): boolean {
  const start = startOfNames(text)
  if (start === null) return false
  const role = /(\p{L}+)\s$/u.exec(text.slice(0, start))?.[1]
  return !isWoman || role === undefined || /(?:in|e)$/u.test(role)
}

/** Where the first name and the surname begin that a wording ends with; `null` where it ends with none. */
function startOfNames(text: string): number | null {
  const names = NAMES.exec(text)
  if (names === null || isNoun(names[1]!) || isOwned(names)) return null
  const start = names.index + names[0].indexOf(names[1]!)
  return OF_SOMEBODY.test(text.slice(0, start)) ? null : start
}

const NAMES = new RegExp(
  `(?:^|\\s)(\\p{Lu}[\\p{L}'’.-]+)\\s(?:(?:${PARTICLES}|Van|Von)\\s(?:de[rn]\\s)?)*\\p{Lu}[\\p{L}'’-]+$`,
  'u',
)

/** `Holms Kommentare`: a name in the genitive and what is his; `Jens Fuchs` bears it. */
function isOwned([whole, first]: RegExpExecArray): boolean {
  const last = whole.slice(whole.lastIndexOf(' ') + 1)
  return /\p{Ll}s$/u.test(first!) && sexOfFirstName(first!) === null && isNoun(last)
}

/** `Entwicklung für Jan Holm` is no person. */
const OF_SOMEBODY = /\s(?:für|mit|gegen|über|an|in|zu|durch|um|von)\s$/u
