import type { Word } from '../../model/word.ts'
import { readName } from '../sources/read-name.ts'
import type { WordRange } from './attribution.ts'

/** Whether a verb tells what something is, to whom a `für` names: `Für Ada Brunn ist das ein Erfolg`. */
export function isVerbOfJudgement(form: string): boolean {
  return /^(?:ist|sind|war|waren|sei|seien|bedeutet|bedeutete|bleibt)$/u.test(form)
}

/** Whose judgement a sentence gives that such a phrase opens; `null` for others. */
export function judgeThatOpens(words: readonly Word[], finite: number): WordRange | null {
  const isJudged = isVerbOfJudgement(words[finite]!.text) && /^für$/iu.test(words[0]!.text)
  return isJudged ? readName(words, 1, finite) : null
}
