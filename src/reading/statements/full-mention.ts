import { COUNTRY_CODES } from '../../gazetteer/country-names.ts'
import { CLOSED_CLASSES } from '../../languages/de/closed-classes.ts'
import { lookUpAdjective, lookUpCompound, lookUpNoun, lookUpVerb } from '../../languages/de/lexicon.ts'
import type { Source } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import { kindOfSource } from '../find-sources.ts'
import { isWoman } from '../name-source.ts'

/** Capitals that stand for a government; `Hertha Berlin` is nobody's full name. */
const CAPITALS =
  /^(?:Berlin|Wien|Bern|Brüssel|Paris|London|Rom|Madrid|Lissabon|Athen|Warschau|Prag|Budapest|Belgrad|Kiew|Minsk|Moskau|Washington|Peking|Tokio|Seoul|Pjöngjang|Delhi|Islamabad|Kabul|Teheran|Bagdad|Damaskus|Ankara|Kairo|Jerusalem|Beirut|Riad|Doha|Tripolis|Tunis)$/u

/**
 * The full name of a source that is called by a surname alone, where the report gave it before without quoting him: `Minister Peter Brandner
 * reiste ab. …, sagte Brandner.` The source as it was where nothing is found, or somebody else may be meant.
 */
export function withFullMention(text: string, source: Source): Source {
  if (source.mention !== null || !mayBeSurname(source)) return source
  const found = findFullNames(text, source)
  const full = found[0]
  if (full === undefined || found.some(({ first }) => first !== full.first)) return source
  const { first, start, end } = full
  const kind = kindOfSource(text.slice(start, end))
  return {
    ...{ text: text.slice(start, end), start, end, name: `${first} ${source.name}` },
    kind: kind === 'unknown' ? source.kind : kind,
    mention: { start: source.start, end: source.end },
  }
}

interface FullName extends Span {
  readonly first: string
}

/** Each place before the source's where a first name stands before its surname, with the role before that. */
function findFullNames(text: string, { name, start: before }: Source): FullName[] {
  const found: FullName[] = []
  for (let at = text.indexOf(name); at >= 0 && at < before; at = text.indexOf(name, at + 1)) {
    const end = at + name.length
    const first = wordBefore(text, at)
    if (first === null || /[\p{L}-]/u.test(text.charAt(end)) || !mayBeFirstName(first)) continue
    const start = at - 1 - first.length
    const role = wordBefore(text, start)
    found.push({ first, start: role !== null && isNoun(role) ? start - 1 - role.length : start, end })
  }
  return found
}

/** The word with a capital that ends at a space before `at`. */
function wordBefore(text: string, at: number): string | null {
  if (text.charAt(at - 1) !== ' ') return null
  return /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]+$/u.exec(text.slice(Math.max(0, at - LONGEST_WORD), at - 1))?.[0] ?? null
}

const LONGEST_WORD = 48

function mayBeSurname({ name, text }: Source): boolean {
  return (
    name === text &&
    /^\p{Lu}\p{Ll}[\p{L}-]+$/u.test(name) &&
    !CAPITALS.test(name) &&
    !COUNTRY_CODES.has(name.toLowerCase())
  )
}

/** No word that begins a sentence, no role. */
function mayBeFirstName(word: string): boolean {
  const lower = word.toLowerCase()
  return (
    !CLOSED_CLASSES.has(lower) && !isNoun(word) && lookUpAdjective(lower) === null && lookUpVerb(lower).length === 0
  )
}

function isNoun(word: string): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1)
  return isWoman(last) || lookUpNoun(last) !== null || lookUpCompound(last) !== null
}
