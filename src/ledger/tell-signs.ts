import type { Wording } from '../model/question.ts'
import type { Signs } from './list-signs.ts'
import { SIGN_WORDS } from './words/sign-words.ts'

/** How many signs a reason names. */
const NAMED = 3

/** The signs that told most for lining two claims up, in words: `dieselbe Gruppe, derselbe Ort`; `null` where none can be put in words. */
export function tellSigns(signs: Signs, weights: Readonly<Record<string, number>>): Wording | null {
  const weightOf = (sign: string) => weights[sign] ?? 0
  const telling = signs.filter((sign) => weightOf(sign) > 0 && SIGN_WORDS[sign] !== undefined)
  const words = telling.sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1)).map((sign) => SIGN_WORDS[sign]!)
  const named = [...new Set(words)].slice(0, NAMED)
  if (named.length === 0) return null
  return { de: named.map(({ de }) => de).join(', '), en: named.map(({ en }) => en).join(', ') }
}
