import { sexOfFirstName } from '../../languages/de/first-names.ts'
import { lookUpCompound, lookUpNoun, lookUpVerb, type NounReading } from '../../languages/de/lexicon.ts'
import { POSITION_WORDS } from '../../languages/de/position-words.ts'
import type { Source } from '../../model/claim.ts'
import type { Word } from '../../model/word.ts'
import { rememberForms } from '../remember-forms.ts'
import type { WordRange } from '../statements/attribution.ts'

/** Whether a noun phrase can be the subject of a finite verb as far as their number tells; names and collectives can be of any. */
export function agreesWithVerb(
  words: readonly Word[],
  { first, last }: WordRange,
  head: number,
  finite: number,
): boolean {
  const until = finite > last ? finite : last + 3
  if (words.slice(first, Math.max(last + 3, until)).some(({ text }) => /^(?:und|sowie|oder)$/u.test(text))) return true
  const { class: kind, text } = words[head]!
  if (kind !== 'noun' || POSITION_WORDS.quantities.test(text)) return true
  const noun = numberByArticle(words[first - 1]?.text.toLowerCase() ?? '', text) ?? numberOf(text)
  const verb = numberOfVerb(words[finite]!.text)
  // One is hardly named without an article: `Muslime griffen an`, whatever the dictionary takes the form for.
  if (verb === 'plural' && first !== head && words[first - 1]?.class !== 'article') return true
  return noun === 'either' || verb === 'either' || noun === verb
}

/** `die Rebellen` are several, as no masculine or neuter in the singular stands behind `die`. */
function numberByArticle(article: string, noun: string): NounReading['number'] | null {
  if (/^(?:das|ein|eine)$/u.test(article)) return 'singular'
  // `die Abgeordneten`: no feminine has that ending in the nominative of the singular.
  if (article === 'die' && /en$/u.test(noun)) return 'plural'
  const gender = readNoun(noun)?.gender
  if (article === 'die' && (gender === 'm' || gender === 'n')) return 'plural'
  return article === 'der' && gender === 'm' ? 'singular' : null
}

/** The number of the verb's third person, where the form tells. */
export const numberOfVerb = rememberForms((form): NounReading['number'] => {
  const numbers = new Set(lookUpVerb(form).flatMap(({ person, number }) => (person === 3 && number ? [number] : [])))
  return numbers.size === 1 ? [...numbers][0]! : 'either'
})

const numberOf = rememberForms((form): NounReading['number'] => readNoun(form)?.number ?? 'either')

/** The reading of a noun, of a compound that of its last part. */
export function readNoun(form: string): NounReading | null {
  const end = form.slice(form.lastIndexOf('-') + 1)
  const whole = lookUpNoun(end)
  if (whole !== null) return whole
  const head = lookUpCompound(end)
  if (head === null) return null
  const from = end.lastIndexOf(head.slice(0, 4).toLowerCase())
  return from < 0 ? null : lookUpNoun(end.charAt(from).toUpperCase() + end.slice(from + 1))
}

/** Whether a pronoun can stand for a source, by gender and number; `isPlural` tells the verb's. */
export function canBeMeant(pronoun: string, isPlural: boolean, { text }: Source): boolean {
  // `Rat der Nationen` is a council; `Gesandte`, `Vorsitzende` may be a woman or a man.
  const nouns = text
    .split(/\s(?:der|des|von|vom|für|aus|in|im|um)\s/u)[0]!
    .split(/[\s,]+/u)
    .filter((word) => /^\p{Lu}|^\p{Ll}+-\p{Lu}/u.test(word) && !/\p{Ll}{2}(?:t|nd)en?$/u.test(word))
  const isPair = /\s(?:und|sowie)\s/u.test(text)
  // Where the first word is no noun it is somebody's name, whatever the others look like: `Jan Kurz`, `Ada Pilz`.
  const [first, second] = isOwner(nouns[0], nouns[1]) ? nouns.slice(1) : nouns
  const isFemale = first !== undefined && isFemaleRole(first)
  const head = first === undefined ? null : readNoun(first)
  // `Minister Holm` is one, `Minister` may be several.
  const isNamed = second !== undefined && readNoun(second) === null && !second.endsWith('s')
  const isPerson = !isPair && !isFemale && (head === null ? second !== undefined : head.number === 'either' && isNamed)
  if (/^es$/iu.test(pronoun)) return false
  const sex = isPlural || isPair ? null : sexOf(text)
  if (sex !== null && !isFemale && /^(?:er|sie)$/iu.test(pronoun)) return (sex === 'f') === /^sie$/iu.test(pronoun)
  if (/^(?:wir|beide)$/iu.test(pronoun) || isPlural)
    return isPair || (!isPerson && !isFemale && head?.number !== 'singular') || isCollective(text)
  if (isPair || (head?.number === 'plural' && !isFemale)) return false
  // `ÖVP`, `EU`: a party or a union is hardly ever `er`.
  if (/^er$/iu.test(pronoun) && /^\p{Lu}{2,5}$/u.test(text)) return false
  if (/^(?:er|dieser|jener|letzterer)$/iu.test(pronoun)) {
    if (head === null && second === undefined && FEMININE.test(first ?? '')) return false
    return !isFemale && (head === null || head.gender !== 'f') && (head?.gender !== 'n' || PERSON.test(text))
  }
  if (/^(?:sie|diese|jene|letztere)$/iu.test(pronoun)) return isFemale || head === null || head.gender === 'f'
  return true
}

/** What somebody's first name tells: `Ada Brunn`, `Minister Jan Holm`; `null` for no such name. */
export function sexOf(text: string): 'f' | 'm' | null {
  const words = text.split(/\s+/u)
  const first = words.findIndex((word) => sexOfFirstName(word) !== null)
  return first < 0 || !/^\p{Lu}/u.test(words[first + 1] ?? '') ? null : sexOfFirstName(words[first]!)
}

/** `Holms Anwältin`: whose she is comes first. */
function isOwner(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined || !/\p{Ll}s$|’$/u.test(first) || readNoun(first) !== null)
    return false
  return readNoun(second) !== null || isFemaleRole(second)
}

/** `Sprecherin`, `SPÖ-Politikerin`, `Frau`; a name may end like one: `Martin`, `Hussein`. */
function isFemaleRole(word: string): boolean {
  const role = word.slice(word.lastIndexOf('-') + 1)
  if (/^(?:Frau|Mutter|Schwester|Tochter)$/u.test(role)) return true
  return role.endsWith('in') && (readNoun(role.slice(0, -2)) !== null || readNoun(role)?.gender === 'f')
}

/** Endings of feminine nouns, for those that the dictionary lacks: `Insolvenz`. */
const FEMININE = /\p{Ll}{2}(?:enz|anz|ung|heit|keit|schaft|tion|tät|sphäre)$/u

/** Neuters that are somebody. */
const PERSON = /(?:mitglied|oberhaupt|staatsoberhaupt|opfer)(?:s|es)?(?!\p{L})/iu

/** `sie` in the plural may mean a body of people: the police, an army. */
function isCollective(text: string): boolean {
  return /(?:polizei|armee|miliz|gruppe|regierung|opposition|partei|bewegung|truppe|organisation)(?!\p{L})/iu.test(text)
}
