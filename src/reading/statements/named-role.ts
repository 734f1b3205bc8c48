import { findEntry } from '../../gazetteer/place-table.ts'
import { lemmatizeNoun, lookUpAdjective } from '../../languages/de/lexicon.ts'
import type { Source } from '../../model/claim.ts'
import { foldName } from '../../model/fold-name.ts'
import type { Span } from '../../model/span.ts'
import type { Word } from '../../model/word.ts'
import { rememberForms } from '../remember-forms.ts'
import { isPersonRole } from '../sources/name-source.ts'
import type { WordRange } from './attribution.ts'
import { isSpeakingNoun } from './can-speak.ts'
import { findFullName, isNoun, mayBeFirstName } from './full-mention.ts'
import { rememberInReport } from './remember-in-report.ts'

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
  if (source.mention !== null || first !== last) return source
  if (BODY.test(role.text)) return withNamedBody(text, role.text, source)
  if (!isDefinite(words, last) || !isOfPerson(role.text)) return source
  const person =
    findHolder(text, role.text, source.start) ??
    findHead(text, role.text, source.start) ??
    findByOtherWord(text, role.text, source.start)
  return person === null ? source : { ...source, ...person, mention: { start: source.start, end: source.end } }
}

/** Bodies that a report calls by the last part of their name. */
const BODY = /^(?:Ministerium|Beirat|Behörde|Kommission|Institut|Gericht|Amt|Verband)(?:e?s)?$/u

/** `das Ministerium` where the report named one before, and no other: `Bildungsministerium`. */
function withNamedBody(text: string, role: string, source: Source): Source {
  const before = bodiesIn(text, role.replace(/e?s$/u, '').toLowerCase()).filter(({ start }) => start < source.start)
  const body = before[0]
  if (body === undefined || before.some(({ name }) => name !== body.name)) return source
  const { start, end, name } = body
  return {
    ...source,
    text: text.slice(start, end),
    start,
    end,
    name,
    mention: { start: source.start, end: source.end },
  }
}

const bodiesIn = rememberInReport((text, ending): readonly (Span & { readonly name: string })[] =>
  [
    ...text.matchAll(
      new RegExp(
        `(?<![\\p{L}-])(\\p{Lu}[\\p{L}-]*\\p{Ll}-?${ending})(?:e?s)?(?![\\p{L}-])(\\s\\p{Lu}[\\p{L}-]+)?`,
        'gu',
      ),
    ),
  ].map(({ 0: written, 1: body, 2: behind = '', index }) => {
    // `Landesgericht Kadrin`
    const place = behind !== '' && mayBeFirstName(behind.trim()) ? behind : ''
    const end = index + written.length - behind.length + place.length
    return { start: index, end, name: `${body}${place}` }
  }),
)

/** `Abgeordnete`, `Oberhaupt`; no place or body may bear a name so. */
function isOfPerson(role: string): boolean {
  const last = role.slice(role.lastIndexOf('-') + 1)
  return isPersonRole(last) || isSpeakingNoun(lemmatizeNoun(last)) || OTHER_ROLE.test(last)
}

const OTHER_ROLE =
  /(?:ökonom|\p{Ll}{3}ler|mitglied|oberhaupt|obmann|bischof|pfarrer|pater|pastor|dekan|rektor|herzog|fürst)$/iu

/** One person: `die Premier` are several, `die Kommissarin` is one. */
function isDefinite(words: readonly Word[], at: number): boolean {
  const article = words[at - 1]?.text.toLowerCase() ?? ''
  const role = words[at]!.text
  if (article === 'die') return role.endsWith('in')
  return /^(?:der|das|des|dem)$/u.test(article) && !role.endsWith('leute')
}

interface Holder extends Span {
  readonly surname: string
  /** By the role itself (`Kanzler`, `Ex-Kanzler`), not by a word that ends in it. */
  readonly isWhole: boolean
}

/** The one whom a report calls by a role before `before`, with his full name where that stands there, too. */
function findHolder(
  text: string,
  role: string,
  before: number,
): Pick<Source, 'text' | 'start' | 'end' | 'name'> | null {
  const named = namedIn(text, stemOf(role)).filter(({ start }) => start < before)
  // The `Kanzler` is not the `Vizekanzler`.
  const exact = named.filter(({ isWhole }) => isWhole)
  const found = exact.length > 0 ? exact : named
  const holder = found[0]
  if (holder === undefined || found.some(({ surname }) => surname !== holder.surname)) return null
  const { surname, start, end } = holder
  const full = findFullName(text, surname, before)
  if (full !== null)
    return { text: text.slice(full.start, full.end), start: full.start, end: full.end, name: full.name }
  const wording = text.slice(start, end)
  return { text: wording, start, end, name: wording.slice(wording.indexOf(' ') + 1) }
}

/** `der Regierungschef` is whom the report called `Premier Jan Holm`, where it calls nobody else by a word for that office. */
function findByOtherWord(text: string, role: string, before: number): ReturnType<typeof findHolder> {
  const office = lemmatizeNoun(role).replace(/in$/u, '')
  const others = SAME_OFFICE.find((words) => words.includes(office))?.filter((word) => word !== office) ?? []
  const holders = others.flatMap((word) => findHolder(text, word, before) ?? [])
  const [holder] = holders
  return holder === undefined || holders.some(({ name }) => name !== holder.name) ? null : holder
}

/** Words for one office. */
const SAME_OFFICE: readonly (readonly string[])[] = [
  ['Regierungschef', 'Premier', 'Premierminister', 'Ministerpräsident', 'Kanzler', 'Bundeskanzler'],
  ['Staatschef', 'Präsident', 'Staatspräsident', 'Staatsoberhaupt', 'Bundespräsident', 'Machthaber'],
  ['Fraktionschef', 'Klubchef', 'Klubobmann', 'Fraktionsvorsitzender', 'Fraktionsvorsitzende'],
  ['Parteichef', 'Parteiobmann', 'Parteivorsitzender', 'Parteivorsitzende', 'Obmann', 'Vorsitzender', 'Vorsitzende'],
  ['Landeschef', 'Landeshauptmann', 'Ministerpräsident'],
  ['Stadtchef', 'Ortschef', 'Gemeindechef', 'Bürgermeister', 'Stadtoberhaupt', 'Oberbürgermeister'],
  ['Chefdiplomat', 'Außenminister', 'Außenamtschef'],
  ['Ressortchef', 'Minister'],
  [
    'Firmenchef',
    'Konzernchef',
    'Vorstandschef',
    'Vorstandsvorsitzender',
    'Vorstandsvorsitzende',
    'Geschäftsführer',
    'Generaldirektor',
  ],
  ['Kirchenoberhaupt', 'Papst', 'Pontifex'],
]

/** `der UN-Chef` is whom the report called `UN-Generalsekretär Jan Holm`. */
function findHead(text: string, role: string, before: number): ReturnType<typeof findHolder> {
  const body = /^(\p{Lu}[\p{L}-]*-)Chef(?:in)?$/u.exec(role)?.[1]
  const office = body === undefined ? undefined : headsIn(text, body).find(({ start }) => start < before)?.office
  return office === undefined ? null : findHolder(text, office, before)
}

const headsIn = rememberInReport((text, body): readonly { readonly start: number; readonly office: string }[] =>
  [...text.matchAll(new RegExp(`(?<![\\p{L}-])${body}(?:${HEAD})(?:in)?(?=\\s\\p{Lu})`, 'gu'))].map(
    ({ 0: office, index }) => ({
      start: index,
      office,
    }),
  ),
)

const HEAD = 'Generalsekretär|Präsident|Vorsitzender?|Obmann|Obfrau|Direktor|Generaldirektor|Leiter'

/** A role as it may be written before a name, without its ending. */
const stemOf = rememberForms((role): string => {
  const lemma = lemmatizeNoun(role)
  const written = lemma.length > 3 ? lemma : role
  // `Abgeordnete` may be `Abgeordneter`, but `Minister` has no such ending.
  return lookUpAdjective(written.toLowerCase()) === null ? written : written.replace(/e[nrs]?$/u, '')
})

/** Each place where a name stands behind the role, or behind a word that ends in it: `IHS-Ökonom`, `Haushaltsökonom`. */
const namedIn = rememberInReport((text, stem): readonly Holder[] => {
  const found: Holder[] = []
  const rest = stem.slice(1)
  for (let at = text.indexOf(rest); at > 0; at = text.indexOf(rest, at + 1)) {
    const start = startOfRole(text, at - 1, stem)
    NAME_BEHIND.lastIndex = at + rest.length
    if (start === null) continue
    const isWhole = text.charAt(at - 1) === stem.charAt(0)
    const behind = NAME_BEHIND.exec(text)
    const name = behind && nameIn(text, behind[1]!)
    if (behind === null || name === null) {
      const before = nameBefore(text, start)
      if (before !== null) found.push({ ...before, isWhole })
      continue
    }
    const from = behind.index + behind[0].length - behind[1]!.length
    const surname = name.slice(name.lastIndexOf(' ') + 1)
    found.push({ surname, start, end: from + name.length, isWhole })
  }
  return found
})

/** `Ada Brunn, britische | Botschafterin in Kadrin`: the name stands before the comma. */
function nameBefore(text: string, role: number): Omit<Holder, 'isWhole'> | null {
  const from = Math.max(0, role - LONGEST_APPOSITION)
  const found = NAME_BEFORE.exec(text.slice(from, role))
  if (found === null || !mayBeFirstName(found[1]!) || isNoun(found[2]!)) return null
  const start = from + found.index
  return { surname: found[2]!, start, end: start + found[1]!.length + 1 + found[2]!.length }
}

const NAME_BEFORE = /(?<![\p{L}-])(\p{Lu}[\p{L}-]+) (\p{Lu}[\p{L}'’-]+), (?:(?:der|die) )?(?:[\p{L}-]+e[rn]? ){0,2}$/u

/** No name with what stands before its role has more characters. */
const LONGEST_APPOSITION = 80

const NAME_BEHIND = /(?:e[nrs]?|n|s)?\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})/uy

/** Where the word begins whose role begins at `at`; `null` where that is another word. */
function startOfRole(text: string, at: number, stem: string): number | null {
  const initial = text.charAt(at)
  const isWhole = initial === stem.charAt(0)
  if (!isWhole && initial !== stem.charAt(0).toLowerCase()) return null
  let start = at
  while (start > 0 && /[\p{L}-]/u.test(text.charAt(start - 1))) start--
  if (isWhole) return start === at || text.charAt(at - 1) === '-' ? start : null
  return start < at && /\p{Lu}/u.test(text.charAt(start)) ? start : null
}

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
