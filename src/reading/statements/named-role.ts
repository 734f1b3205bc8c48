import { findEntry } from '../../gazetteer/place-table.ts'
import { lemmatizeNoun, lookUpAdjective } from '../../languages/de/lexicon.ts'
import type { Source } from '../../model/claim.ts'
import { foldName } from '../../model/fold-name.ts'
import type { Word } from '../../model/word.ts'
import { isPersonRole } from '../name-source.ts'
import { rememberForms } from '../remember-forms.ts'
import type { WordRange } from './attribution.ts'
import { isSpeakingNoun } from './can-speak.ts'
import { findFullName, isNoun, mayBeFirstName } from './full-mention.ts'

/**
 * Whom a role with its article means (`der Abgeordnete`, `das Stadtoberhaupt`) where the report named one person by it before: `Premier
 * Jan Holm reiste ab. …, sagte der Premier.` The source as it was where it named nobody so, or several.
 */
export function withNamedRole(
  text: string,
  words: readonly Word[],
  { first, last }: WordRange,
  source: Source,
): Source {
  const role = words[last]!
  if (source.mention !== null || first !== last || !isDefinite(words, last) || !isOfPerson(role.text)) return source
  const person = findHolder(text, role.text, source.start)
  return person === null ? source : { ...source, ...person, mention: { start: source.start, end: source.end } }
}

/** `Abgeordnete`, `Oberhaupt`; no place or body may bear a name so. */
function isOfPerson(role: string): boolean {
  const last = role.slice(role.lastIndexOf('-') + 1)
  return (
    isPersonRole(last) || isSpeakingNoun(lemmatizeNoun(last)) || /(?:ökonom|mitglied|oberhaupt|obmann)$/iu.test(last)
  )
}

/** One person: `die Premier` are several, `die Kommissarin` is one. */
function isDefinite(words: readonly Word[], at: number): boolean {
  const article = words[at - 1]?.text.toLowerCase() ?? ''
  const role = words[at]!.text
  if (article === 'die') return role.endsWith('in')
  return /^(?:der|das)$/u.test(article) && !role.endsWith('leute')
}

/** The one whom a report calls by a role before `before`, with his full name where that stands there, too. */
function findHolder(
  text: string,
  role: string,
  before: number,
): Pick<Source, 'text' | 'start' | 'end' | 'name'> | null {
  const pattern = patternOf(role)
  let holder: { surname: string; start: number; end: number } | null = null
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null && match.index < before; match = pattern.exec(text)) {
    const named = nameIn(text, match[1]!)
    if (named === null) continue
    const start = match.index
    const end = match.index + match[0].length - (match[1]!.length - named.length)
    const surname = named.slice(named.lastIndexOf(' ') + 1)
    if (holder !== null && holder.surname !== surname) return null
    holder ??= { surname, start, end }
  }
  if (holder === null) return null
  const { surname, start, end } = holder
  const full = findFullName(text, surname, before)
  if (full !== null)
    return { text: text.slice(full.start, full.end), start: full.start, end: full.end, name: full.name }
  const wording = text.slice(start, end)
  return { text: wording, start, end, name: wording.slice(wording.indexOf(' ') + 1) }
}

/** A role as it may be written before a name: inflected, or as the last part of another (`IHS-Ökonom`, `Haushaltsökonom`). */
const patternOf = rememberForms((role): RegExp => {
  const lemma = lemmatizeNoun(role)
  const written = lemma.length > 3 ? lemma : role
  // `Abgeordnete` may be `Abgeordneter`, but `Minister` has no such ending.
  const stem = lookUpAdjective(written.toLowerCase()) === null ? written : written.replace(/e[nrs]?$/u, '')
  const [initial, rest] = [stem.charAt(0), stem.slice(1)]
  return new RegExp(
    `(?<![\\p{L}-])(?:(?:\\p{Lu}[\\p{L}-]*-)?${initial}|\\p{Lu}[\\p{L}-]*${initial.toLowerCase()})${rest}(?:e[nrs]?|n|s)?\\s((?:\\p{Lu}[\\p{L}'’-]+)(?:\\s\\p{Lu}[\\p{L}'’-]+){0,2})`,
    'gu',
  )
}, 2_000)

/**
 * The name that the words begin with: `Jan Holm Mitte` begins with one. Behind a first name anything may be a surname that is no noun,
 * or that the report writes more than once; a surname alone stands there more than once, too.
 */
function nameIn(text: string, words: string): string | null {
  const [first, ...others] = words.split(' ')
  if (!mayBeFirstName(first!) && findFullName(text, first!, text.length) === null) return null
  const end = others.findIndex((part) => isNoun(part) && !isWrittenAgain(text, part))
  const names = [first!, ...(end < 0 ? others : others.slice(0, end))]
  // `Landeshauptmann Jan Holm Brunn angeschrien`: the surname is the one that stands alone elsewhere.
  const surname = names.findIndex((part, at) => at > 0 && standsAlone(text, part, names[at - 1]!))
  const parts = surname < 0 ? names : names.slice(0, surname + 1)
  const name = withoutGenitive(text, parts.join(' '))
  if (parts.length > 1) return name
  const isPlace = findEntry(foldName(name)) !== null && findFullName(text, name, text.length) === null
  return isWrittenAgain(text, name) && !name.includes('-') && !isPlace ? name : null
}

function standsAlone(text: string, name: string, first: string): boolean {
  return new RegExp(`(?<![\\p{L}-])(?<!${first}\\s)${name}(?![\\p{L}-])`, 'u').test(text)
}

function isWrittenAgain(text: string, word: string): boolean {
  return text.indexOf(word) !== text.lastIndexOf(word)
}

/** `Premier Holms` where `Holm` stands elsewhere; `Franziskus` stays. */
function withoutGenitive(text: string, name: string): string {
  const bare = name.slice(name.lastIndexOf(' ') + 1, -1)
  const isElsewhere = name.endsWith('s') && new RegExp(`(?<![\\p{L}-])${bare}(?![\\p{L}-])`, 'u').test(text)
  return isElsewhere ? name.slice(0, -1) : name
}
