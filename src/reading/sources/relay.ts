import { isKnownNoun } from '../../languages/de/lexicon.ts'
import type { SourceKind } from '../../model/claim.ts'
import type { Word } from '../../model/word.ts'
import { kindOfSource } from './kind-of-source.ts'
import { isPersonRole } from './name-source.ts'
import { AGENT } from './name-words.ts'

/** `der Nachrichtenagentur Beispiel`, `der Passauer Neuen Presse`: in the dative behind a speaker, the one who was told. */
export function isRelay(words: readonly Word[], at: number): boolean {
  if (!/^(?:der|dem)$/u.test(words[at]!.text)) return false
  let noun = at + 1
  while (noun < at + LONGEST_MEDIUM && /^(?:adjective|noun|name)$/u.test(words[noun]?.class ?? '')) {
    if (MEDIUM.test(words[noun]!.text)) return isPersonal(words, at)
    noun++
  }
  return false
}

/** Nouns of papers, agencies and stations by their endings. */
export const MEDIUM = /(?:agentur|zeitung|sender|magazin|blatt|fernsehen|rundfunk|radio|presse)$/iu

/** No name of a medium has more words before the one that tells what it is. */
const LONGEST_MEDIUM = 4

/** A person or a body speaks to a paper; `Angaben der Zeitung` are the paper's own. */
function isPersonal(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return (
    before !== undefined &&
    (before.class === 'name' ||
      isNobodysNoun(before) ||
      AGENT.test(before.text) ||
      BODIES.has(kindOfSource(before.text)) ||
      isPersonRole(before.text) ||
      /(?:manager|obmann)$/iu.test(before.text) ||
      /^(?:mitteilte|sagte|erklärte|teilte|bestätigte|am|noch|gegenüber)$/iu.test(before.text))
  )
}

/** A surname that passes for a noun. */
function isNobodysNoun({ class: kind, text }: Word): boolean {
  return kind === 'noun' && /^\p{Lu}/u.test(text) && !isKnownNoun(text)
}

/** Kinds of sources that no paper has of its own. */
const BODIES: ReadonlySet<SourceKind> = new Set(['police', 'government', 'military', 'medical', 'un', 'ngo', 'party'])
