import type { Word } from '../../model/word.ts'

/** `Sollte es regnen, | werde …`, `Würde der Plan beschlossen, | wäre …`: an if that opens its sentence with the verb. */
export function opensCondition(words: readonly Word[], at: number): boolean {
  const { text, class: kind, mood } = words[at]!
  return MAYBE.test(text) || (kind === 'finite' && mood === 'subjunctive2' && /^\p{Lu}/u.test(text))
}

/** Forms that pass for the past, or whose participle passes for the verb. */
const MAYBE = /^(?:Würde|Sollte|Hätte|Wäre|Wollte|Könnte|Müsste|Dürfte)n?$/u
