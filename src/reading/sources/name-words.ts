import { lookUpNoun } from '../../languages/de/lexicon.ts'
import type { Word } from '../../model/word.ts'
import type { WordRange } from '../statements/attribution.ts'

/** `Donnerstagabend`, not `Sonntagszeitung`. */
export const TIME_NOUN =
  /^(?:Abend|Morgen|Vormittag|Nachmittag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)(?!\p{L}*(?:zeitung|blatt|post|presse|magazin|kurier)(?!\p{L}))/u

/** The first noun or name from `at` on, a few words away at most; `null` where a verb or a mark comes first. */
export function nounFrom(words: readonly Word[], at: number): number | null {
  for (let index = at; index < Math.min(words.length, at + 7); index++) {
    const { class: kind, text } = words[index]!
    if (TIME_NOUN.test(text)) continue
    if (NAMING.test(text) && (kind === 'noun' || kind === 'name' || kind === 'other')) return index
    if (kind === 'finite' || (kind === 'punctuation' && !/["„“”»«]/u.test(text))) return null
  }
  return null
}

/** The first word of a phrase behind its adjectives: `die eigene | Hoffnung`. */
export function behindAdjectives(words: readonly Word[], { first, last }: WordRange): number {
  let head = first
  while (head < last && words[head]!.class === 'adjective') head++
  return head
}

/** A word with a capital that a name can have. */
export function isNamePart(word: Word): boolean {
  return (word.class === 'noun' || word.class === 'name' || word.class === 'other') && NAMING.test(word.text)
}

/** With a capital at its beginning: `Bund`, `ifo-Institut`, `eBay`. */
const NAMING = /^(?:\p{Ll}+-|\p{Ll})?\p{Lu}/u

/** `laut ihrem Sprecher Zahlen`: a word of the dictionary right behind the source's noun begins something else. */
export function isCommonNoun(word: Word): boolean {
  return word.class === 'noun' && lookUpNoun(word.text) !== null
}

/** Small words inside the names of people, joined by `|`: `Humberto de la Kalle`, `Said al Hassan`. */
export const PARTICLES = 'al|el|de|del|della|dello|delle|degli|dei|di|da|dos|du|la|las|los|bin|ibn|ben|van|von|ter|ten'

const PARTICLE = new RegExp(`^(?:${PARTICLES})$`, 'iu')

export function isParticle(text: string): boolean {
  return PARTICLE.test(text)
}

/** The words of a stretch, with a space between those that stand apart in the text. */
export function wordingOf(words: readonly Word[], { first, last }: WordRange): string {
  let wording = words[first]!.text
  for (let at = first + 1; at <= last; at++)
    wording += (words[at]!.start > words[at - 1]!.end ? ' ' : '') + words[at]!.text
  return wording
}

/** Nouns of bodies by their endings. */
export const BODY =
  /(?:universität|hochschule|schule|institut|organisation|verein|verband|partei|bank|konzern|firma|unternehmen|zentrum|kammer|gesellschaft|akademie|stiftung|klinik|krankenhaus|behörde|ministerium|agentur|amt|dienst|rat|büro|komitee|bewegung|gewerkschaft|kirche|fraktion|initiative|gruppe|abteilung|bund|hilfe|werk|polizei|feuerwehr|armee|zeitung|magazin)s?$/iu

/** Nouns of people by their endings. */
export const AGENT = /(?:ent|ant|ist|eur|loge|or|ender|erter|gründer|führer|träger|geber|halter|inhaber|delegierter)$/iu
