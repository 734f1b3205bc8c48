import { lookUpVerb } from '../../languages/de/lexicon.ts'
import { POSITION_WORDS } from '../../languages/de/position-words.ts'
import { fold } from '../fold.ts'

const { stances, stanceNouns, judgements, matters } = POSITION_WORDS

/** Verbs that take a stand by themselves, and those that do so only with other words of the tables. */
const SURE = new Set(stances.filter(({ beside, matters: only }) => !beside && !only).flatMap(verbsOf))
const UNSURE = new Set(stances.flatMap(verbsOf))
const JUDGEMENTS = new Set(judgements.flatMap(({ words }) => words.map(fold)))
const NOUN = anyOf(stanceNouns.flatMap(({ nouns }) => nouns))
const PARTNER = anyOf([...stances.flatMap(({ beside }) => beside ?? []), ...matters.flatMap(({ nouns }) => nouns)])
const MATTER_VERBS = new Set(matters.flatMap(verbsOf))

function verbsOf({ verbs }: { readonly verbs: readonly string[] }): string[] {
  return verbs.map(fold)
}

function anyOf(words: readonly string[]): RegExp {
  return new RegExp([...new Set(words.map(fold))].join('|'), 'u')
}

/** What a form can be: a verb of the tables by itself, one that needs another word, or with a particle elsewhere in its sentence. */
interface Trigger {
  readonly isSure: boolean
  readonly isUnsure: boolean
  readonly sureWith: readonly string[]
  readonly unsureWith: readonly string[]
}

const MOST_KNOWN = 20_000
const known = new Map<string, Trigger | null>()

/**
 * A cheap look at a sentence: whether a position can stand in it. Lets through more than is needed, never less: its words are those
 * of the tables, in any form the dictionary knows. Pure; what it remembers of forms only saves time.
 */
export function mayTakePosition(wording: string): boolean {
  const folded = fold(wording)
  if (NOUN.test(folded)) return true
  const forms: readonly string[] = folded.match(/\p{L}+/gu) ?? []
  let hasPartner: boolean | null = null
  for (const form of forms) {
    if (JUDGEMENTS.has(form)) return true
    const trigger = triggerOf(form)
    if (trigger === null) continue
    if (trigger.isSure || trigger.sureWith.some((particle) => forms.includes(particle))) return true
    if (!trigger.isUnsure && !trigger.unsureWith.some((particle) => forms.includes(particle))) continue
    hasPartner ??= PARTNER.test(folded) || forms.some((other) => isMatterVerb(other))
    if (hasPartner) return true
  }
  return false
}

function triggerOf(form: string): Trigger | null {
  const met = known.get(form)
  if (met !== undefined) return met
  if (known.size >= MOST_KNOWN) known.clear()
  const trigger = readTrigger(form)
  known.set(form, trigger)
  return trigger
}

function readTrigger(form: string): Trigger | null {
  const readings = lookUpVerb(form).map(({ lemma, detached }) => ({ lemma: fold(lemma), detached }))
  const within = (verbs: ReadonlySet<string>) => readings.filter(({ lemma }) => verbs.has(lemma))
  if (within(UNSURE).length === 0) return null
  const withParticle = (verbs: ReadonlySet<string>) => within(verbs).flatMap(({ detached }) => detached ?? [])
  return {
    isSure: within(SURE).some(({ detached }) => detached === null),
    isUnsure: within(UNSURE).some(({ detached }) => detached === null),
    sureWith: withParticle(SURE),
    unsureWith: withParticle(UNSURE),
  }
}

function isMatterVerb(form: string): boolean {
  return lookUpVerb(form).some(({ lemma }) => MATTER_VERBS.has(fold(lemma)))
}
