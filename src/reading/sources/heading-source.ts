import { lookUpCompound } from '../../languages/de/lexicon.ts'
import type { Word } from '../../model/word.ts'
import type { SentenceContext } from '../sentence-context.ts'
import type { WordRange } from '../statements/attribution.ts'
import { kindOfSource } from './kind-of-source.ts'
import { isRole } from './name-source.ts'
import { isNamePart, wordingOf } from './name-words.ts'
import { readName } from './read-name.ts'

/** Who stands at the start of a sentence before a colon at `colon`; `null` where that is no body or office. */
export function findHeadingSource({ words }: SentenceContext, colon: number): WordRange | null {
  const isPhrase = words
    .slice(0, Math.max(0, colon))
    .every((word) => isNamePart(word) || word.class === 'adjective' || word.class === 'article')
  const name = colon > 0 && isPhrase ? readName(words, 0, colon) : null
  return name !== null && canHead(words, name) ? name : null
}

/** A body or a person (`Polizei`, `Armeesprecher`), not what is told of one (`Polizeieinsatz`, `Terror in Kadrin`). */
function canHead(words: readonly Word[], name: WordRange): boolean {
  if (kindOfSource(wordingOf(words, name)) === 'unknown') return false
  const noun = words.slice(name.first, name.last + 1).find(({ class: kind }) => kind === 'noun')
  if (noun === undefined || isRole(words, name)) return true
  // `Rotes Kreuz`: known by both words.
  const before = words[words.indexOf(noun) - 1]
  const isPair = before?.class === 'adjective' && kindOfSource(noun.text) === 'unknown'
  if (isPair && kindOfSource(`${before.text} ${noun.text}`) !== 'unknown') return true
  const head = lookUpCompound(noun.text) ?? noun.text
  return kindOfSource(head) !== 'unknown' && !/^(?:terror|krieg)$/iu.test(head)
}
