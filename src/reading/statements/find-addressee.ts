import type { Word } from '../../model/word.ts'
import { readName } from '../sources/read-name.ts'
import type { WordRange } from './attribution.ts'

/** To whom a verb of saying speaks: a dative without a preposition, or `gegenüber …`. */
export function findAddressee(
  words: readonly Word[],
  { indexes, verb }: { readonly indexes: readonly number[]; readonly verb: number },
): WordRange | null {
  for (const at of indexes) {
    const isDative =
      /^(?:dem|einem|ihm|ihnen)$/u.test(words[at]!.text) && words[at - 1]?.class !== 'preposition' && at !== verb
    if (!isDative && !/^gegenüber$/iu.test(words[at]!.text)) continue
    if (/^(?:ihm|ihnen)$/u.test(words[at]!.text)) return { first: at, last: at }
    const name = readName(words, at + 1, indexes.at(-1)! + 1)
    if (name !== null && name.first <= at + 4) return { first: at, last: name.last }
  }
  return null
}
