import { COUNTRY_CODES } from '../../gazetteer/country-names.ts'
import { CLOSED_CLASSES } from '../../languages/de/closed-classes.ts'
import { lookUpAdjective, lookUpCompound, lookUpNoun, lookUpVerb } from '../../languages/de/lexicon.ts'
import type { Source } from '../../model/claim.ts'
import { kindOfSource } from '../find-sources.ts'

/** Capitals that stand for a government; `Hertha Berlin` is nobody's full name. */
const CAPITALS =
  /^(?:Berlin|Wien|Bern|Brüssel|Paris|London|Rom|Madrid|Lissabon|Athen|Warschau|Prag|Budapest|Belgrad|Kiew|Minsk|Moskau|Washington|Peking|Tokio|Seoul|Pjöngjang|Delhi|Islamabad|Kabul|Teheran|Bagdad|Damaskus|Ankara|Kairo|Jerusalem|Beirut|Riad|Doha|Tripolis|Tunis)$/u

/**
 * The full name of a source that is called by a surname alone, where the report gave it before without quoting him: `Minister Peter Brandner
 * reiste ab. …, sagte Brandner.` The source as it was where nothing is found, or somebody else may be meant.
 */
export function withFullMention(text: string, source: Source): Source {
  if (source.mention !== null || !mayBeSurname(source)) return source
  const before = text.slice(0, source.start)
  const pattern = new RegExp(
    `(?<![\\p{L}-])(?:(\\p{Lu}[\\p{L}-]+) )?(\\p{Lu}\\p{Ll}[\\p{L}'’-]*) ${source.name}(?![\\p{L}-])`,
    'gu',
  )
  const found = [...before.matchAll(pattern)].filter(([, , first]) => mayBeFirstName(first!))
  const firstNames = new Set(found.map(([, , first]) => first))
  const full = found[0]
  if (full === undefined || firstNames.size > 1) return source
  const [wording, role, first] = full
  const isRole = role !== undefined && isNoun(role)
  const start = full.index + (isRole || role === undefined ? 0 : role.length + 1)
  const end = full.index + wording.length
  const kind = kindOfSource(text.slice(start, end))
  return {
    ...{ text: text.slice(start, end), start, end, name: `${first} ${source.name}` },
    kind: kind === 'unknown' ? source.kind : kind,
    mention: { start: source.start, end: source.end },
  }
}

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
  return (
    lookUpNoun(last) !== null ||
    lookUpCompound(last) !== null ||
    (last.endsWith('in') && lookUpNoun(last.slice(0, -2)) !== null)
  )
}
