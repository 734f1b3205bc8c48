import { lookUpVerb } from '../../languages/de/lexicon.ts'
import { POSITION_WORDS } from '../../languages/de/position-words.ts'
import { fold } from '../fold.ts'
import type { Token } from '../split-words.ts'
import type { Trigger, WordForm } from '../word-form.ts'

const { stances, stanceNouns, judgements, matters } = POSITION_WORDS

/** Verbs that take a stand by themselves, and all that do so, some only with other words of the tables. */
const SURE = new Set(stances.filter(({ beside, matters: only }) => !beside && !only).flatMap(verbsOf))
const ANY = new Set(stances.flatMap(verbsOf))
const JUDGEMENTS = new Set(judgements.flatMap(({ words }) => words.map(fold)))
const NOUNS = stanceNouns.flatMap(({ nouns }) => nouns.map(fold))
const PARTNERS = anyOf([...stances.flatMap(({ beside }) => beside ?? []), ...matters.flatMap(({ nouns }) => nouns)])
const MATTER_VERBS = new Set(matters.flatMap(verbsOf))

function verbsOf({ verbs }: { readonly verbs: readonly string[] }): string[] {
  return verbs.map(fold)
}

function anyOf(words: readonly string[]): RegExp {
  return new RegExp([...new Set(words.map(fold))].join('|'), 'u')
}

/**
 * A cheap look at a sentence: whether a position can stand in it. Lets through more than is needed, never less: its words are those
 * of the tables, in any form the dictionary knows. Pure.
 */
export function mayTakePosition(tokens: readonly Token[]): boolean {
  const has = (particle: string) => tokens.some(({ text }) => text === particle)
  let isUnsure = false
  let hasPartner = false
  for (const { form } of tokens)
    for (const trigger of triggersOf(form)) {
      if (trigger.isSure || trigger.sureWith.some(has)) return true
      isUnsure ||= trigger.isUnsure || trigger.unsureWith.some(has)
      hasPartner ||= trigger.isPartner
    }
  return isUnsure && hasPartner
}

function triggersOf(form: WordForm): readonly Trigger[] {
  form.triggers ??= readTriggers(form.text)
  return form.triggers
}

const NONE: readonly Trigger[] = []

function readTriggers(text: string): readonly Trigger[] {
  const found = (text.match(/\p{L}+/gu) ?? []).flatMap((part) => readTrigger(part) ?? [])
  return found.length === 0 ? NONE : found
}

function readTrigger(form: string): Trigger | null {
  const folded = fold(form)
  const isWord = JUDGEMENTS.has(folded) || NOUNS.some((noun) => folded.endsWith(noun))
  let isPartner = PARTNERS.test(folded)
  let isVerb = false
  let isSure = isWord
  let isUnsure = false
  const sureWith: string[] = []
  const unsureWith: string[] = []
  for (const { lemma, detached } of lookUpVerb(form)) {
    const verb = fold(lemma)
    isPartner ||= MATTER_VERBS.has(verb)
    if (!ANY.has(verb)) continue
    isVerb = true
    if (detached === null) {
      isSure ||= SURE.has(verb)
      isUnsure = true
    } else {
      if (SURE.has(verb)) sureWith.push(detached)
      unsureWith.push(detached)
    }
  }
  return isWord || isPartner || isVerb ? { isSure, isUnsure, sureWith, unsureWith, isPartner } : null
}
