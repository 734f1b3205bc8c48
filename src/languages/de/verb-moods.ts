// Mood and dictionary form of a verb, from the form alone.
import type { Mood } from '../../model/word.ts'
import { lookUpVerb, type VerbForm, type VerbReading } from './lexicon.ts'

const FINITE_FORMS: ReadonlySet<VerbForm> = new Set(['present', 'past', 'subjunctive1', 'subjunctive2'])

/** The mood of a finite form without `ich` in its clause and with it. */
export interface FormMoods {
  readonly withoutIch: Mood
  readonly withIch: Mood
}

/**
 * Moods of a finite form in a sentence about others and in one with `ich`: `habe` is subjunctive I but for `ich habe`.
 * Where indicative and subjunctive look alike in the third person (`haben`, `sollte`) it is the indicative.
 */
export function readMoods(form: string): FormMoods {
  const readings = lookUpVerb(form).filter((reading) => FINITE_FORMS.has(reading.form))
  if (readings.length === 0) return { withoutIch: guessMood(form), withIch: 'indicative' }
  const others = readings.filter(({ person, number }) => person !== 1 || number === 'plural')
  return { withoutIch: pickMood(others.length > 0 ? others : readings), withIch: pickMood(readings) }
}

function pickMood(readings: readonly VerbReading[]): Mood {
  if (readings.some(({ form }) => form === 'present' || form === 'past')) return 'indicative'
  return readings.some(({ form }) => form === 'subjunctive1') ? 'subjunctive1' : 'subjunctive2'
}

/** A verb the dictionary lacks: `evakuiere` can hardly be anything but subjunctive I in a report. */
function guessMood(form: string): Mood {
  return /[^t]e$/.test(form) ? 'subjunctive1' : 'indicative'
}

/** What a form is looked up as. */
export type VerbUse = 'finite' | 'infinitive' | 'participle'

/**
 * The infinitive a form belongs to, without a particle that stands elsewhere (`nimmt` → `nehmen`); the form itself in lower case
 * when the dictionary lacks it.
 */
export function lemmatizeVerb(form: string, use: VerbUse): string {
  const readings = lookUpVerb(form)
  const fitting = readings.filter((reading) => fitsUse(reading, use))
  const best = pickReading(fitting.length > 0 ? fitting : readings, form)
  if (best === undefined) return form.toLowerCase()
  return best.detached === null ? best.lemma : best.lemma.slice(best.detached.length)
}

function fitsUse({ form }: VerbReading, use: VerbUse): boolean {
  if (use === 'finite') return FINITE_FORMS.has(form) || form === 'imperative'
  return use === 'participle' ? form === 'participle' : form === 'infinitive' || form === 'zu-infinitive'
}

/** Whole verbs before separated ones; `gehört` and `gefallen` as participles rather belong to `hören` and `fallen`. */
function pickReading(readings: readonly VerbReading[], form: string): VerbReading | undefined {
  const isPlain = ({ lemma, detached }: VerbReading): boolean =>
    detached === null && !(form.startsWith('ge') && lemma.startsWith('ge'))
  // `gelangt` is hardly `ihr gelangt` of `gelingen`.
  const others = readings.filter(({ person }) => person !== 2)
  const [first = readings] = [others].filter(({ length }) => length > 0)
  return first.find(isPlain) ?? first.find(({ detached }) => detached === null) ?? first[0]
}
