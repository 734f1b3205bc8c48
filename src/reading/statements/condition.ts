import { lookUpVerb } from '../../languages/de/lexicon.ts'
import type { Word } from '../../model/word.ts'

/** `Sollte es regnen, | werde …`, `Würde der Plan beschlossen, | wäre …`: an if that opens its sentence with the verb. */
export function opensCondition(words: readonly Word[], at: number): boolean {
  const { text, class: kind, mood } = words[at]!
  if (MAYBE.test(text)) return true
  return kind === 'finite' && /^\p{Lu}/u.test(text) && (mood === 'subjunctive2' || opensReportedCondition(words, at))
}

/** `Komme nichts heraus, | würde er …`: an if in Konjunktiv I, which somebody has said. */
export function opensReportedCondition(words: readonly Word[], at: number): boolean {
  const { class: kind, text } = words[at]!
  if (at > 0 || kind !== 'finite' || !/^\p{Lu}\p{Ll}+[ei]$/u.test(text) || words[at + 1]?.text === 'ich') return false
  // `Sei es mit Worten oder mit Taten, …`
  if (text === 'Sei' && words[at + 1]?.text === 'es') return true
  const comma = words.findIndex((word) => word.text === ',')
  const behind = comma < 0 ? undefined : words[comma + 1]
  if (behind?.class !== 'finite' || behind.mood === 'indicative') return false
  return lookUpVerb(text.toLowerCase()).some(({ form }) => form === 'subjunctive1')
}

/** Forms that pass for the past, or whose participle passes for the verb. */
const MAYBE = /^(?:Würde|Sollte|Hätte|Wäre|Wollte|Könnte|Müsste|Dürfte)n?$/u
