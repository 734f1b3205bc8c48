import { lookUpAdjective, lookUpNoun, lookUpVerb } from '../languages/de/lexicon.ts'
import type { Word } from '../model/word.ts'
import { rememberForms } from './remember-forms.ts'
import type { Clause } from './split-clauses.ts'

/** One verb of a clause with every dictionary form it may have, separable particle joined. */
export interface VerbUse {
  readonly index: number
  readonly lemmas: readonly string[]
  readonly form: 'finite' | 'infinitive' | 'participle'
}

/** What a clause says of its subject. */
export interface Predicate {
  readonly verbs: readonly VerbUse[]
  /** Index of the finite verb; `null` in a fragment. */
  readonly finite: number | null
  readonly finiteLemmas: readonly string[]
  readonly isPlural: boolean
  /** `passive`: the subject suffers what the participle says. `none`: no auxiliary tells, as in headlines. */
  readonly voice: 'active' | 'passive' | 'none'
}

const MODALS = new Set(['sollen', 'wollen', 'können', 'müssen', 'dürfen', 'mögen', 'lassen'])

export function readPredicate(words: readonly Word[], clause: Clause): Predicate {
  const verbs: VerbUse[] = []
  for (const index of clause.words) {
    const verb = readVerb(words, index, clause)
    if (verb !== null) verbs.push(verb)
  }
  const first = verbs.find(({ form }) => form === 'finite')
  const finiteLemmas = first?.lemmas ?? NO_LEMMAS
  return {
    verbs,
    finite: first?.index ?? null,
    finiteLemmas,
    isPlural: first !== undefined && finiteReadingsOf(words[first.index]!.text).isPlural,
    voice: decideVoice(words, clause, verbs, finiteLemmas),
  }
}

const NO_LEMMAS: readonly string[] = []

function readVerb(words: readonly Word[], index: number, clause: Clause): VerbUse | null {
  const word = words[index]!
  if (word.class === 'finite') return { index, form: 'finite', lemmas: finiteLemmasOf(words, word.text, clause) }
  if (word.class === 'infinitive') return { index, form: 'infinitive', lemmas: infinitivesOf(word.text) }
  if (word.class === 'participle') return { index, form: 'participle', lemmas: participlesOf(word.text) }
  return readHiddenParticiple(words, index)
}

/** Predicative participles pass for adjectives or adverbs (`35 weitere sind verletzt`), at the very start for nouns (`Begleitet wurden`). */
function readHiddenParticiple(words: readonly Word[], index: number): VerbUse | null {
  const word = words[index]!
  const isOpening = index === 0 && word.class === 'noun' && lookUpNoun(word.text) === null
  if (word.class !== 'adjective' && word.class !== 'adverb' && !isOpening) return null
  const next = words[index + 1]
  if (next && (next.class === 'noun' || next.class === 'name' || next.class === 'adjective')) return null
  const lemmas = participlesOf(word.text)
  return lemmas.length > 0 ? { index, form: 'participle', lemmas } : null
}

function finiteLemmasOf(words: readonly Word[], form: string, clause: Clause): readonly string[] {
  const { whole, separated } = finiteReadingsOf(form)
  if (separated.length === 0) return whole
  const particles = particlesOf(words, clause)
  const joined: string[] = []
  for (const { particle, lemma } of separated)
    if (particles.includes(particle) && !joined.includes(lemma)) joined.push(lemma)
  return joined.length > 0 ? joined : whole
}

/** What may be the particle of a verb in the clause: the words tagged so, else the last word. */
function particlesOf(words: readonly Word[], clause: Clause): readonly string[] {
  const particles: string[] = []
  for (const index of clause.words)
    if (words[index]!.class === 'verb-particle') particles.push(words[index]!.text.toLowerCase())
  const last = words[clause.words.at(-1)!]!.text
  return particles.length === 0 && /^\p{Ll}+$/u.test(last) ? [last] : particles
}

/** The lemmas of a finite form by itself, and those it has with a particle elsewhere. */
const finiteReadingsOf = rememberForms((text) => {
  const all = lookUpVerb(text)
  const numbers = all.filter(({ person }) => person === 3).map(({ number }) => number)
  const finite = all.filter(({ form }) => form !== 'participle' && form !== 'infinitive' && form !== 'zu-infinitive')
  // `gelangt` is hardly `ihr gelangt` of `gelingen`.
  const readings = finite.toSorted((a, b) => Number(a.person === 2) - Number(b.person === 2))
  return {
    isPlural: numbers.includes('plural') && !numbers.includes('singular'),
    whole: unique(readings.filter(({ detached }) => detached === null).map(({ lemma }) => lemma)),
    separated: readings.flatMap(({ detached: particle, lemma }) => (particle === null ? [] : [{ particle, lemma }])),
  }
})

const infinitivesOf = rememberForms((text) =>
  lemmasWhere(text, (form) => form === 'infinitive' || form === 'zu-infinitive'),
)
const participlesOf = rememberForms((text) => lemmasWhere(text, (form) => form === 'participle'))

function lemmasWhere(text: string, accepts: (form: string) => boolean): string[] {
  return unique(
    lookUpVerb(text)
      .filter((reading) => accepts(reading.form))
      .map(({ lemma }) => lemma),
  )
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)]
}

/** The verb lemmas of a participle used as an adjective: `getöteten` → töten. */
export function lemmasOfParticipleAdjective(form: string): string[] {
  const base = lookUpAdjective(form)
  return base === null
    ? []
    : lemmasWhere(base, (reading) => reading === 'participle' || reading === 'present-participle')
}

function decideVoice(
  words: readonly Word[],
  clause: Clause,
  verbs: readonly VerbUse[],
  finiteLemmas: readonly string[],
): Predicate['voice'] {
  const participle = verbs.find(({ form }) => form === 'participle')
  const hasPassiveAuxiliary = () =>
    clause.words.some((index) => /^(?:w(?:ird|erden?|urden?|orden|ürden?)|werde)$/iu.test(words[index]!.text))
  if (participle && hasPassiveAuxiliary()) return 'passive'
  if (finiteLemmas.length === 0 && participle) return 'none'
  if (participle && finiteLemmas.includes('haben')) return 'active'
  if (participle && finiteLemmas.some((lemma) => lemma === 'sein' || lemma === 'werden')) return 'passive'
  if (participle && finiteLemmas.some((lemma) => MODALS.has(lemma))) {
    return clause.words.some((index) => words[index]!.text === 'haben') ? 'active' : 'passive'
  }
  return verbs.length === 0 ? 'none' : 'active'
}
