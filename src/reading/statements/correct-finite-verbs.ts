import { lookUpVerb } from '../../languages/de/lexicon.ts'
import type { Mood, Word } from '../../model/word.ts'

/** What a quoted passage stands as in its sentence. */
export const QUOTED = '„…“'

/**
 * Reported speech is where the tagger errs most on verbs: `handele` passes for an adjective, `Wie die Zeitung berichtet` for a
 * participle. A clause that would have no finite verb otherwise gets the one it can have. The same words when nothing changes.
 */
export function correctFiniteVerbs(words: readonly Word[]): readonly Word[] {
  let corrected: Word[] | null = null
  for (const [first, last] of stretches(words)) {
    if (words.slice(first, last + 1).some(({ class: kind }) => kind === 'finite')) continue
    const found =
      findOpeningVerb(words, first, last) ?? findSubjunctive(words, first, last) ?? findLastVerb(words, first, last)
    if (found === null) continue
    corrected ??= [...words]
    corrected[found.at] = { ...words[found.at]!, class: 'finite', mood: found.mood }
  }
  return corrected ?? words
}

function stretches(words: readonly Word[]): [number, number][] {
  const found: [number, number][] = []
  let first = 0
  for (let at = 0; at <= words.length; at++) {
    if (at < words.length && !/^[,;:–—]$/u.test(words[at]!.text)) continue
    if (at > first) found.push([first, at - 1])
    first = at + 1
  }
  return found
}

interface Found {
  readonly at: number
  readonly mood: Mood
}

/** `sehr wahrscheinlich handele es sich …` */
function findSubjunctive(words: readonly Word[], first: number, last: number): Found | null {
  for (let at = first + 1; at <= last; at++) {
    const { class: kind, text } = words[at]!
    if (
      (kind !== 'adjective' && kind !== 'noun' && kind !== 'other' && kind !== 'adverb') ||
      !/^\p{Ll}{3,}e$/u.test(text)
    )
      continue
    const next = words[at + 1]
    if (next?.class === 'noun' || next?.class === 'adjective') continue
    if (lookUpVerb(text).some(({ form, person }) => form === 'subjunctive1' && person === 3))
      return { at, mood: 'subjunctive1' }
  }
  return null
}

/** `…, berichtet die Zeitung`: the first word behind what was said. */
function findOpeningVerb(words: readonly Word[], first: number, last: number): Found | null {
  let at = first
  while (at < last && (words[at]!.class === 'punctuation' || words[at]!.text === QUOTED)) at++
  const { class: kind, text } = words[at]!
  if (at === 0 || at >= last || (kind !== 'participle' && kind !== 'adjective' && kind !== 'adverb')) return null
  const next = words[at + 1]!
  if (next.class !== 'pronoun' && next.class !== 'article' && next.class !== 'name' && next.class !== 'noun')
    return null
  return lookUpVerb(text).some(
    ({ form, person, number }) => person === 3 && form === 'present' && number === 'singular',
  )
    ? { at, mood: 'indicative' }
    : null
}

/** `wie die Zeitung berichtet`: the last word of a subordinate clause. */
function findLastVerb(words: readonly Word[], first: number, last: number): Found | null {
  const opening = words[first]!
  if (opening.class !== 'subordinator' && !/^(?:wie|dass|ob|wonach)$/iu.test(opening.text)) return null
  let at = last
  while (at > first && words[at]!.class === 'punctuation') at--
  const { class: kind, text } = words[at]!
  if (at <= first + 1 || (kind !== 'participle' && kind !== 'infinitive' && kind !== 'adverb' && kind !== 'adjective'))
    return null
  return lookUpVerb(text).some(({ form, person }) => person === 3 && (form === 'present' || form === 'past'))
    ? { at, mood: 'indicative' }
    : null
}
