import type { Figure } from '../model/claim.ts'

/** ACLED's codebook: tens are 10, dozens 12, hundreds 100; it has no rule for more. */
const ACLED_WORDS: readonly (readonly [RegExp, number])[] = [
  [/hundert(?!tausend)/i, 100],
  [/dutzend/i, 12],
  [/(?:^|\s)zehner/i, 10],
]

/**
 * The one number that ACLED's rule makes of a figure: the word's number for vague words, else the least that was said ("the most
 * conservative"). `null` where the rule says nothing. For export only: a ledger keeps what was said.
 */
export function countByAcled({ text, low, bound }: Pick<Figure, 'text' | 'low' | 'bound'>): number | null {
  if (bound !== 'vague') return low
  return ACLED_WORDS.find(([word]) => word.test(text))?.[1] ?? null
}
