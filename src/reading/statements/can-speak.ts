import { lemmatizeNoun, lookUpCompound, lookUpNoun } from '../../languages/de/lexicon.ts'
import type { Source } from '../../model/claim.ts'
import { isPersonRole } from '../name-source.ts'

/** A body, an office or a person by name; not any noun that happens to be a subject. Its head decides: `Verkauf der Orvaska` is no name. */
export function canSpeak({ kind, text, mention }: Source): boolean {
  if (kind !== 'unknown' || mention !== null) return true
  const head = /(?<!\S)\p{Lu}\S*/u.exec(text)?.[0]
  if (head === undefined) return false
  const noun = lookUpCompound(head) ?? lookUpNoun(head)?.lemma ?? lemmatizeNoun(head)
  const isName = noun === head && lookUpNoun(head) === null
  return isName || isSpeakingNoun(noun) || isPersonRole(head)
}

/** Whether a noun, in its dictionary form, names people or what people form together. */
export function isSpeakingNoun(noun: string): boolean {
  return SPEAKING_NOUN.test(noun)
}

/** Nouns of people and of what people form together, by their endings. */
const SPEAKING_NOUN =
  /(?:\p{Ll}{3}(?:erin|istin|entin|antin)|[kdtrhgnfbp]er|ist|ent|ant|eur|loge|mann|frau|chef|anwalt|kläger|leute|(?<!ver|vor)rat|bund|verband|kirche|bank|firma|konzern|unternehmen|gewerkschaft|universität|institut|gremium|fraktion|initiative|junta|stimme|kollege|experte|gegner|befürworter|kritiker|grüne|vorsitzende|angeklagte|beamte|abgeordnete|beauftragte)n?$/iu
