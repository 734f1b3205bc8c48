import { lemmatizeNoun, lookUpAdjective, lookUpCompound, lookUpNoun } from '../../languages/de/lexicon.ts'
import type { Source } from '../../model/claim.ts'
import type { Word } from '../../model/word.ts'
import { kindOfSource } from '../sources/kind-of-source.ts'
import { genderOf, isPersonRole } from '../sources/name-source.ts'
import { wordingOf } from '../sources/name-words.ts'
import type { Speaker } from './attribution.ts'

/** A body, an office or a person by name; not any noun that happens to be a subject. Its head decides: `Verkauf der Orvaska` is no name. */
export function canSpeak({ kind, text, mention }: Pick<Source, 'kind' | 'text' | 'mention'>): boolean {
  if (kind !== 'unknown' || mention !== null) return true
  const [first, second] = text.match(/(?<!\S)\p{Lu}\S*/gu) ?? []
  // `Europäische Zentralbank`
  const isAdjective = second !== undefined && text.startsWith(`${first} ${second}`) && isAttribute(first!)
  const head = isAdjective ? second : first
  if (head === undefined) return false
  const noun = lookUpCompound(head) ?? lookUpNoun(head)?.lemma ?? lemmatizeNoun(head)
  const isName = noun === head && lookUpNoun(head) === null
  return isName || isAcronym(head) || isSpeakingNoun(noun) || isSpeakingNoun(head) || isPersonRole(head)
}

/** Letters that people go by, not things. */
export function isAcronym(name: string): boolean {
  return ACRONYM.test(name)
}

/** Parties, broadcasters, states: `CDU`, `NDR`, `USA`; the dictionary knows them as nouns. */
const ACRONYM = /^(?!(?:PDF|CD|DVD|TV|IT|PC|UV|KI|BIP|CO)s?$)\p{Lu}{2,5}s?$/u

function isAttribute(word: string): boolean {
  return /e[rsnm]?$/u.test(word) && lookUpNoun(word) === null && lookUpAdjective(word.toLowerCase()) !== null
}

/** The same of a speaker by the words that name him; a pronoun may be anybody. */
export function isSomebody(words: readonly Word[], speaker: Speaker): boolean {
  if (speaker.kind !== 'named') return speaker.kind !== 'nobody'
  const text = wordingOf(words, speaker)
  return canSpeak({ text, kind: kindOfSource(text), mention: null })
}

/** Whether a noun, in its dictionary form, names people or what people form together. */
export function isSpeakingNoun(noun: string): boolean {
  return isHuman(noun) || isBodyNoun(noun)
}

/** Whether a noun, in its dictionary form, names what people form together. */
export function isBodyNoun(noun: string): boolean {
  return BODY.test(noun)
}

/** Whether a noun, in its dictionary form, names people. */
export function isHuman(noun: string): boolean {
  if (!HUMAN.test(noun) || THINGS.has(noun)) return false
  return !(THING.test(noun) && /^[fn]$/.test(genderOf(noun) ?? '') && lemmatizeNoun(noun) === noun)
}

/** `die Folter`, `das Restaurant` end like `der Helfer`, `der Demonstrant`; `die Mutter`, `das Opfer`, `das Parlament` are people, and a `Dokument` tells. */
const THING = /(?:(?<!mutt|schwest|tocht|opf|orchest)er|(?<!parlam|dokum|experim|regim)ent|ant|ist)$/iu

/** What is masculine and nobody all the same. */
const THINGS: ReadonlySet<string> = new Set(
  'Winter Sommer Hunger Moment Geist Kontinent Akzent Hafer Bunker Container'.split(' '),
)

/** Nouns of people by their endings. */
const HUMAN =
  /(?:(?:rettungs|einsatz|hilfs|sicherheits|streit|ober|lehr|pflege|fach)kr[aä]fte?|\p{Ll}{3}(?:erin|istin|entin|antin)|[kdtrhgnfbp]er|(?:stürm|nehm)er|ist|yst|ent|ant|eur|loge|mann|frau|witwe|mutter|schwester|tochter|chef|anwalt|kläger|leute|kollege|person|experte|gegner|befürworter|kritiker|grüne|vorsitzende|organisator|koordinator|senator|moderator|kommentator|autor|direktor|investor|pastor|rektor|professor|angeklagte|beamte|alliierte|verbündete|angehörige|verwandte|delegierte|linke|sachverständige|abgeordnete|beauftragte)n?$/iu

/** Nouns of what people form together. */
const BODY =
  /(?:(?<!ver|vor)rat|bund|verband|kirche|bank|firma|konzern|unternehmen|gewerkschaft|universität|institut|gremium|fraktion|initiative|junta|stimme|warte)n?$/iu
