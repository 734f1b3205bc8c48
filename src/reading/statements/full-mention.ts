import { COUNTRY_CODES } from '../../gazetteer/country-names.ts'
import { CLOSED_CLASSES } from '../../languages/de/closed-classes.ts'
import { isKnownNoun, lookUpAdjective, lookUpVerb } from '../../languages/de/lexicon.ts'
import type { Source } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import { kindOfSource } from '../sources/kind-of-source.ts'
import { genderOf, isFirstName, isWoman } from '../sources/name-source.ts'
import { PARTICLES } from '../sources/name-words.ts'
import { isSayNoun } from '../sources/say-nouns.ts'
import { rememberInReport } from './remember-in-report.ts'

/** Capitals that stand for a government; `Hertha Berlin` is nobody's full name. */
const CAPITALS =
  /^(?:Berlin|Wien|Bern|Brüssel|Paris|London|Rom|Madrid|Lissabon|Athen|Warschau|Prag|Budapest|Belgrad|Kiew|Minsk|Moskau|Washington|Peking|Tokio|Seoul|Pjöngjang|Delhi|Islamabad|Kabul|Teheran|Bagdad|Damaskus|Ankara|Kairo|Jerusalem|Beirut|Riad|Doha|Tripolis|Tunis)$/u

/**
 * The full name of a source that is called by a surname alone or behind a role, where the report gave it before without quoting him:
 * `Minister Peter Brandner reiste ab. …, sagte Brandner.` The source as it was where nothing is found, or somebody else may be meant.
 */
export function withFullMention(text: string, source: Source): Source {
  const surname = source.mention === null ? surnameOf(source) : null
  const full =
    surname === null
      ? findInitial(text, source)
      : (findFullName(text, surname, source.start) ??
        findGenitive(text, surname, source) ??
        findFamilyFirst(text, surname, source.start))
  if (full === null) return source
  const { name, start, end } = full
  const kind = kindOfSource(text.slice(start, end))
  return {
    ...{ text: text.slice(start, end), start, end, name },
    kind: kind === 'unknown' ? source.kind : kind,
    mention: { start: source.start, end: source.end },
  }
}

/** `in einer Erklärung Holms`, where the report names a Holm; a `Sprecher Holms` is another. */
function findGenitive(text: string, surname: string, { start, text: wording }: Source): FullName | null {
  const noun = wording === surname ? wordBefore(text, start) : wording.slice(0, -surname.length).trim()
  const isSaid = noun !== null && isSayNoun(noun) && surname.endsWith('s')
  return isSaid ? (findFullName(text, surname.slice(0, -1), start) ?? findFamilyFirst(text, surname, start)) : null
}

/** `M.`, where the report names a `Husam M.` whose surname it keeps to itself. */
function findInitial(text: string, { text: initial, start, end }: Source): FullName | null {
  if (!/^\p{Lu}$/u.test(initial) || text.charAt(end) !== '.') return null
  const full = new RegExp(`(?<![\\p{L}.-])(\\p{Lu}\\p{Ll}+) ${initial}\\.`, 'gu')
  const found = [...text.slice(0, start).matchAll(full)].filter(({ 1: first }) => mayBeFirstName(first!))
  return theOnly(found.map((match) => fullNameAt(text, match)))
}

/** Whom a report calls by a family name that stands first, as in China and Korea: `Kim` after `Präsident Kim Sun Hee`. */
function findFamilyFirst(text: string, surname: string, before: number): FullName | null {
  const family = /^\p{Lu}\p{Ll}+?(?=s?$)/u.exec(surname)?.[0]
  if (family === undefined || !FAMILY_FIRST.test(family)) return null
  const given = new RegExp(`(?<![\\p{L}-])${family} (\\p{Lu}[\\p{L}-]+(?: \\p{Lu}\\p{Ll}{1,3}(?![\\p{L}-]))?)`, 'gu')
  const found = [...text.slice(0, before).matchAll(given)].filter(({ 1: name }) => !isNoun(name!.split(' ')[0]!))
  return theOnly(found.map((match) => fullNameAt(text, match)))
}

/** What an expression found whose group is the first name. */
function fullNameAt(text: string, { 0: name, 1: first, index }: RegExpExecArray): FullName {
  return { first: first!, name, start: startWithRole(text, index), end: index + name.length }
}

/** Where a name begins with the role that stands before it. */
function startWithRole(text: string, start: number): number {
  const role = wordBefore(text, start)
  return role !== null && isPersonsRole(role) ? start - 1 - role.length : start
}

/** `null` for none, or for several persons. */
function theOnly(found: readonly FullName[]): FullName | null {
  const full = found[0]
  return full === undefined || found.some(({ first }) => first !== full.first) ? null : full
}

/** Common family names of China, Korea and Vietnam, which stand before the given ones (written down for this project, CC0). */
const FAMILY_FIRST =
  /^(?:Ai|Bai|Ban|Bo|Cai|Cao|Chen|Cheng|Choe|Choi|Chu|Cui|Dai|Deng|Ding|Dong|Du|Duan|Fan|Fang|Feng|Fu|Gao|Guo|Han|He|Hou|Hu|Hua|Huang|Jang|Ji|Jia|Jiang|Jin|Jo|Kang|Kim|Kong|Lei|Li|Liang|Liao|Lin|Liu|Lu|Luo|Ma|Mao|Meng|Moon|Nguyen|Pak|Pan|Park|Peng|Pham|Qian|Qin|Ren|Ri|Roh|Shao|Shen|Shi|Song|Su|Sun|Tan|Tang|Tian|Tran|Tsai|Wang|Wei|Wen|Wu|Xi|Xia|Xiao|Xie|Xu|Xue|Yan|Yang|Yao|Ye|Yi|Yoon|Yu|Yuan|Zeng|Zhang|Zhao|Zheng|Zhong|Zhou|Zhu)$/u

/** A first name with a surname, and the role before it. */
export interface FullName extends Span {
  readonly first: string
  /** The first names and the surname without the role. */
  readonly name: string
}

/** The one person of a surname whom a report names before `before` by first name and surname; `null` for none, or for several. */
export function findFullName(text: string, surname: string, before: number): FullName | null {
  return theOnly(fullNamesIn(text, surname).filter(({ end }) => end <= before))
}

/** Every place of a report where a person of that surname is named in full. */
const fullNamesIn = rememberInReport((text, surname): readonly FullName[] =>
  findFullNames(text, surname).filter(({ first }) => !isSurname(text, first, surname)),
)

/** Each place where a first name stands before the surname, with the role before that. A genitive ends in `s`: `Jan Holms`. */
function findFullNames(text: string, surname: string): FullName[] {
  const found: FullName[] = []
  const last = surname.slice(surname.lastIndexOf(' ') + 1)
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
    const end = at + last.length
    const begins = startOfSurname(text, at)
    const first = wordBefore(text, begins)
    if (first === null || !/^s?(?![\p{L}-])/u.test(text.slice(end, end + 2)) || !mayBeFirstName(first)) continue
    let start = begins - 1 - first.length
    let role = wordBefore(text, start)
    // `Hans Peter Holm`
    while (role !== null && mayBeFirstName(role) && !isOrigin(text, start - 1 - role.length)) {
      start -= 1 + role.length
      role = wordBefore(text, start)
    }
    const name = text.slice(start, end)
    // `der Rücktritt Jan Holms` is no role of his.
    const isGenitive = text.charAt(end) === 's'
    found.push({ first, name, start: isGenitive ? start : startWithRole(text, start), end })
  }
  return found
}

/** `der Gouverneur von Nordmark Jan Holm`: no first name. */
function isOrigin(text: string, at: number): boolean {
  return /\s(?:von|in|aus|vom|im)\s$/u.test(text.slice(Math.max(0, at - 6), at))
}

/** Back over the small words of a surname and an initial before it: `de Maizière`, `L. Holm`. */
function startOfSurname(text: string, at: number): number {
  return at - (BEFORE_SURNAME.exec(text.slice(Math.max(0, at - 16), at))?.[0].length ?? 0)
}

const BEFORE_SURNAME = new RegExp(`(?<![\\p{L}-])(?:\\p{Lu}\\.\\s)?(?:(?:${PARTICLES}|Van|Von|der|den|zu)\\s)*$`, 'u')

/** Somebody of that name is named elsewhere: `hat Mayer Doskozil getroffen` is no Mayer Doskozil where `Heinz Mayer` stands. */
function isSurname(text: string, word: string, surname: string): boolean {
  const last = surname.slice(surname.lastIndexOf(' ') + 1)
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = wordBefore(text, at)
    const behind = text.slice(at + word.length, at + word.length + 1 + last.length)
    if (before !== null && mayBeFirstName(before) && behind.trimStart() !== last && !behind.endsWith(last)) return true
  }
  return false
}

/** The word with a capital that ends at a space before `at`. */
function wordBefore(text: string, at: number): string | null {
  if (text.charAt(at - 1) !== ' ') return null
  return /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]+$/u.exec(text.slice(Math.max(0, at - LONGEST_WORD), at - 1))?.[0] ?? null
}

const LONGEST_WORD = 48

/** The surname that a source is called by: alone, or behind nouns that tell his role. */
function surnameOf({ text }: Source): string | null {
  const name = SURNAME.exec(text)?.[0]
  if (name === undefined) return null
  const roles = text.slice(0, -name.length).trim()
  const last = name.slice(name.lastIndexOf(' ') + 1)
  if (CAPITALS.test(last) || COUNTRY_CODES.has(last.toLowerCase())) return null
  return roles === '' ||
    roles.split(/\s+/u).every((word) => /^(?:\p{Ll}|\d)/u.test(word) || isPersonsRole(word)) ||
    isSayNoun(roles)
    ? name
    : null
}

const SURNAME = new RegExp(`(?<!\\S)(?:(?:${PARTICLES})\\s(?:(?:la|der|den)\\s)?)?\\p{Lu}\\p{Ll}[\\p{L}-]+$`, 'iu')

/** `Präsident Holm`, `Ratsmitglied Holm`; not `die Staatsanwaltschaft Holm`, an accuser before whom it accuses. */
function isPersonsRole(word: string): boolean {
  if (!isNoun(word)) return false
  const gender = genderOf(word.slice(word.lastIndexOf('-') + 1))
  return gender === 'm' || gender === null || /(?:in|mitglied|oberhaupt)$/u.test(word)
}

/** No word that begins a sentence, no role. */
export function mayBeFirstName(word: string): boolean {
  if (isFirstName(word)) return true
  // `Kadrimo-CEO`
  if (/-\p{Lu}{2,}$/u.test(word)) return false
  const lower = word.toLowerCase()
  return (
    !CLOSED_CLASSES.has(lower) && !isNoun(word) && lookUpAdjective(lower) === null && lookUpVerb(lower).length === 0
  )
}

/** Roles that the dictionary lacks. */
const ROLE =
  /(?:hauptmann|obmann|\p{Ll}(?:minister|präsident|kanzler|chef|sprecher|meister|direktor|sekretär|kommissar|politiker))$/u

/** A noun of the dictionary, or a woman by her role or where she comes from: `Hollabrunnerin`. */
export function isNoun(word: string): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1)
  return isWoman(last) || ROLE.test(last) || /\p{Ll}{4}erin$/u.test(last) || isKnownNoun(last)
}
