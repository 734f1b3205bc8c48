// The German dictionary: verbs, nouns and adjectives by form.
import { findRecord, type NounReading, type VerbReading } from './lexicon-table.ts'

export type { NounReading, VerbForm, VerbReading } from './lexicon-table.ts'

/**
 * All readings of a verb form, none when it is unknown. `Nimmt` is found as `nimmt`, `erschiesst` as `erschießt`;
 * a participle with an adjective's ending (`getöteten`) is not: ask `lookUpAdjective` for its base first.
 */
export function lookUpVerb(form: string): readonly VerbReading[] {
  return lookUp(form).verbs
}

/** The noun a form belongs to, as the dictionary writes it (`Angriffen` → `Angriff`); `null` when it is unknown. */
export function lookUpNoun(form: string): NounReading | null {
  return lookUp(form).noun
}

/**
 * The base of an adjective form: `toten` → `tot`. Participles used as adjectives give the participle (`getöteten` → `getötet`,
 * `flüchtende` → `flüchtend`), whose verb `lookUpVerb` tells; nominalised forms too (`Verletzte` → `verletzt`).
 * Comparatives and superlatives give the positive. `null` when it is unknown.
 */
export function lookUpAdjective(form: string): string | null {
  const entry = lookUp(form)
  if (entry.adjective === undefined) entry.adjective = findAdjective(lowerFirst(form))
  return entry.adjective
}

/**
 * The noun a compound ends in, as its lemma: `Giftgasangriffen` → `Angriff`. The last part must be the longest known noun of four
 * letters or more whose rest is a known word itself; `null` when there is none or the form is a plain noun of the dictionary.
 */
export function lookUpCompound(form: string): string | null {
  return splitCompound(form)?.head ?? null
}

/** Whether a form is a noun of the dictionary or a compound that ends in one. */
export function isKnownNoun(form: string): boolean {
  return lookUpNoun(form) !== null || lookUpCompound(form) !== null
}

/**
 * The dictionary form of a noun, compounds in full (`Luftangriffe` → `Luftangriff`), nominalised participles with -e
 * (`Eingekesselten` → `Eingekesselte`); an unknown word stays as it is.
 */
export function lemmatizeNoun(form: string): string {
  const noun = lookUpNoun(form)
  if (noun !== null) return noun.lemma
  const compound = splitCompound(form)
  if (compound !== null)
    return compound.first + (compound.first.endsWith('-') ? compound.head : lowerFirst(compound.head))
  const nominalised = /^(.+e)[nrm]$/.exec(form)?.[1]
  return nominalised !== undefined && lookUpAdjective(form) !== null ? nominalised : form
}

interface Entry {
  readonly verbs: readonly VerbReading[]
  readonly noun: NounReading | null
  adjective: string | null | undefined
  compound: Compound | null | undefined
}

interface Compound {
  /** The part before the head, as written, linking element included. */
  readonly first: string
  /** The lemma of the last noun. */
  readonly head: string
}

/** Forms met so far; emptied when full, so that memory stays flat over any input. */
const known = new Map<string, Entry>()
const MOST_KNOWN = 60_000

function lookUp(form: string): Entry {
  let entry = known.get(form)
  if (entry === undefined) {
    if (known.size >= MOST_KNOWN) known.clear()
    const lower = lowerFirst(form)
    const record = findRecord(form)
    const verbs = (lower === form ? record : findRecord(lower))?.verbs ?? []
    entry = { verbs, noun: record?.noun ?? null, adjective: undefined, compound: undefined }
    known.set(form, entry)
  }
  return entry
}

function readVerbs(form: string): readonly VerbReading[] {
  const record = findRecord(lowerFirst(form))
  return record === null ? [] : record.verbs
}

function readNoun(form: string): NounReading | null {
  return findRecord(form)?.noun ?? null
}

const ADJECTIVE_ENDINGS = ['en', 'er', 'es', 'em', 'e']

function findAdjective(form: string): string | null {
  const record = findRecord(form)
  if (record !== null && record.adjective !== null) return record.adjective
  if (record?.verbs.some(isParticiple)) return form
  for (const ending of ADJECTIVE_ENDINGS) {
    if (!form.endsWith(ending)) continue
    const stem = form.slice(0, -ending.length)
    const base = findAdjectiveBase(stem) ?? findCompared(stem)
    if (base !== null) return base
  }
  return findCompared(form)
}

function findAdjectiveBase(stem: string): string | null {
  if (stem.length < 2) return null
  const record = findRecord(stem)
  if (record === null) return null
  return record.adjective ?? (record.verbs.some(isParticiple) ? stem : null)
}

function isParticiple({ form }: VerbReading): boolean {
  return form === 'participle' || form === 'present-participle'
}

/** `schwerer`, `schwerst`, `stärkst`: the stem of a comparative or superlative, with the umlaut taken back where that helps. */
function findCompared(stem: string): string | null {
  const positive = /^(.{2,})(?:er|e?st)$/.exec(stem)?.[1]
  if (positive === undefined) return null
  return findAdjectiveBase(positive) ?? findAdjectiveBase(positive.replace(/[äöü]/, (vowel) => PLAIN_VOWELS[vowel]!))
}

const PLAIN_VOWELS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' }

function splitCompound(form: string): Compound | null {
  const entry = lookUp(form)
  if (entry.compound === undefined) entry.compound = entry.noun === null ? findCompound(form, SHORTEST_HEAD) : null
  return entry.compound
}

const SHORTEST_HEAD = 4
const SHORTEST_PART = 3

function findCompound(form: string, shortestHead: number): Compound | null {
  for (let cut = SHORTEST_PART; cut <= form.length - shortestHead; cut++) {
    const head = readNoun(upperFirst(form.slice(cut)))
    const first = form.slice(0, cut)
    if (head !== null && isFirstPart(first)) return { first, head: head.lemma }
  }
  return null
}

/** What stands between the parts: nothing, a linking element, or one in the place of a final -e (`Hilfskonvoi`, `Schulbus`). */
const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e']
const PREFIXES =
  /^(?:anti|außen|aussen|binnen|ex|gegen|haupt|innen|mit|neben|nicht|ober|sonder|vize|wieder|zwischen|über|unter)$/i

function isFirstPart(part: string): boolean {
  if (part.endsWith('-') || PREFIXES.test(part)) return true
  return LINKS.some((link) => part.endsWith(link) && isPlainWord(part.slice(0, part.length - link.length)))
}

function isPlainWord(word: string): boolean {
  if (word.length < SHORTEST_PART) return false
  const [lower, upper] = [lowerFirst(word), upperFirst(word)]
  return (
    readNoun(upper) !== null ||
    readNoun(`${upper}e`) !== null ||
    (findRecord(lower)?.adjective ?? null) !== null ||
    readVerbs(`${lower}en`).some(({ form }) => form === 'infinitive') ||
    findCompound(upper, SHORTEST_PART) !== null
  )
}

function lowerFirst(form: string): string {
  return form.charAt(0).toLowerCase() + form.slice(1)
}

export function upperFirst(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1)
}
