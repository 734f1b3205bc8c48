import { COUNTRY_CODES } from '../../gazetteer/country-names.ts'
import { findEntry } from '../../gazetteer/place-table.ts'
import { lookUpAdjective, lookUpCompound, lookUpNoun } from '../../languages/de/lexicon.ts'
import { POSITION_WORDS } from '../../languages/de/position-words.ts'
import type { Source } from '../../model/claim.ts'
import { foldName } from '../../model/fold-name.ts'
import type { Word } from '../../model/word.ts'
import { rememberForms } from '../remember-forms.ts'
import { senseOfNoun } from '../sense-of-noun.ts'
import { kindOfSource } from '../sources/kind-of-source.ts'
import type { WordRange } from '../statements/attribution.ts'
import { readNoun } from './agreement.ts'
import { matterOfForm, matterOfNoun } from './find-matter.ts'

/**
 * Whether a noun phrase names somebody who can take a stand: a body, an armed group, people, a state or a person by name; for a deed
 * also what flies or rolls. Its head decides, not what the head belongs to: `Gebäude der Regierung` is no party.
 */
export function canAct(words: readonly Word[], { first, last }: WordRange, isDeed: boolean): boolean {
  const head = headOf(words, first, last)
  if (isWhiteHouse(words[head - 1]?.text, words[head]!.text) || isOwnCountry(words, { first, last })) return true
  const { text, class: kind } = words[head]!
  if (matterOfNoun(words, head) !== null) return false
  if (kind !== 'noun' && kind !== 'name' && !POSITION_WORDS.parties.test(text))
    return kind === 'adjective' && !POSITION_WORDS.things.test(text)
  return canActByName(text, isDeed)
}

/** `sein Land`, `unser Staat`: whoever speaks speaks for it. */
export function isOwnCountry(words: readonly Word[], { first, last }: WordRange): boolean {
  return (
    first === last &&
    /^(?:Land|Staat)$/u.test(words[first]!.text) &&
    /^(?:sein|ihr|unser|mein)$/iu.test(words[first - 1]?.text ?? '')
  )
}

/** A house that governs. */
function isWhiteHouse(adjective: string | undefined, noun: string): boolean {
  return /^Haus(?:es)?$/u.test(noun) && /^Weiße[nsr]?$/u.test(adjective ?? '')
}

/** As `canAct`, by the one word that says who it is. */
function canActByName(head: string, isDeed: boolean): boolean {
  if (POSITION_WORDS.things.test(head) || head.length < 2) return false
  if (POSITION_WORDS.parties.test(head) || isState(head) || /^\p{Lu}{2,}s?$/u.test(head)) return true
  // `Ungeachtet dessen …`
  if (lookUpNoun(head) === null && /[^e][^enr]$/u.test(head) && lookUpAdjective(head) !== null) return false
  const { names, isMachine } = senseOfNoun(head)
  if (names === 'people') return true
  if (isDeed && isMachine) return true
  return kindOfSource(head) !== 'unknown' || !isPlainNoun(head) || isActing(head)
}

/** `Vertreter`, `Kritiker`, `Demonstrantinnen`, `Abgeordnete`: one who does something. */
function isActing(head: string): boolean {
  const end = head.slice(head.lastIndexOf('-') + 1)
  const { lemma, gender } = readNoun(head) ?? { lemma: head, gender: null }
  return (
    (gender === 'm' && /(?:[^aeiou]er|ist|ant|ent|eur|loge)$/u.test(lemma)) ||
    /(?:er|ist|ant|ent|eur|log)in$/u.test(lemma) ||
    (/(?:te|nde)[nr]?$/u.test(end) && lookUpAdjective(end) !== null)
  )
}

/** Whether a source that a statement or a pronoun brings can take a stand: `das Urteil`, `eine Verlängerung` cannot. */
export function canTakeStand({ text }: Source): boolean {
  const nouns = text.split(/[\s,]+/u).filter((word) => /^\p{Lu}|^\p{Ll}+-\p{Lu}/u.test(word))
  const [head, next] = nouns
  if (head === undefined || (next !== undefined && isWhiteHouse(head, next))) return true
  return matterOfForm(head) === null && canActByName(head, false)
}

/** As `canAct`, but a bare name must be a state's: `Attentäter von Kadrin` come from there. */
export function canOwn(words: readonly Word[], range: WordRange): boolean {
  const { first, last } = range
  if (!canAct(words, range, true)) return false
  const { text, class: kind } = words[first]!
  if (first < last || kind !== 'name') return true
  return /^\p{Lu}{2,}$/u.test(text) || isState(text) || kindOfSource(text) !== 'unknown' || lookUpNoun(text) !== null
}

/** Whether a name is a state's. */
export function isState(text: string): boolean {
  const name = text.toLowerCase()
  return COUNTRY_CODES.has(name) || COUNTRY_CODES.has(name.replace(/s$/u, ''))
}

/** The state that an adjective speaks of: `russische` → `Russland`. */
export function stateOfAdjective(word: Word | undefined): string | null {
  const stem = word?.class === 'adjective' ? /^\p{L}+isch(?=e[nmrs]?$)/u.exec(word.text)?.[0] : undefined
  return stem === undefined ? null : stateOfStem(stem)
}

const stateOfStem = rememberForms((stem): string | null => {
  const { place } = findEntry(`@${foldName(stem)}`)?.places[0] ?? { place: null }
  return place?.kind === 'country' ? place.name : null
})

/** The noun that says who it is: the first, adjectives and counts left out; a nominalised adjective where there is no noun. */
export function headOf(words: readonly Word[], first: number, last: number): number {
  let head: number | null = null
  for (let at = first; at <= last; at++) {
    if (!isNominal(words[at]!)) continue
    if (at < last && isAdjectiveBefore(words, at)) continue
    head = at
    if (!POSITION_WORDS.quantities.test(words[at]!.text)) break
  }
  return head ?? first
}

/** `Erboste Anhänger`: at the beginning of a sentence an adjective passes for a noun; so does that of the `Auswärtige Amt`. */
export function isAdjectiveBefore(words: readonly Word[], at: number): boolean {
  const { text, class: kind } = words[at]!
  if (kind !== 'noun' || words[at + 1]?.class !== 'noun') return false
  const opens = at === 0 || words[at - 1]!.class === 'punctuation'
  return /^Auswärtige[nsr]?$/u.test(text) || (opens && lookUpNoun(text) === null && /(?:e|en|er)$/u.test(text))
}

function isNominal({ class: kind, text }: Word): boolean {
  return (kind === 'noun' || kind === 'name' || kind === 'other') && /^\p{Lu}|^\p{Ll}+-\p{Lu}/u.test(text)
}

/** A word of the dictionary, or one made like a word of it: no name. */
function isPlainNoun(text: string): boolean {
  const end = text.slice(text.lastIndexOf('-') + 1)
  return (
    lookUpNoun(end) !== null ||
    lookUpCompound(end) !== null ||
    /\p{L}{4}(?:ungs?|ungen|heit|keit|keiten|ionen?|schaft|nis|nisse)$/u.test(text)
  )
}
