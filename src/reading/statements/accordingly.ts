import { lookUpVerb } from '../../languages/de/lexicon.ts'
import type { Word } from '../../model/word.ts'
import type { Attribution } from './attribution.ts'
import { isWriting } from './find-writing.ts'
import type { Scene } from './speaker-memory.ts'

/**
 * `Die Bank legte neue Zahlen vor. Danach verzeichnet sie Verluste.`: what a writing of the sentence before says. In the past `danach` mostly
 * tells when (`Danach reiste er ab.`), so that the verb has to stand in the present, or a number beside it.
 */
export function findAccordingly({ stated, before }: Scene): Attribution[] {
  const { words } = stated.context
  if (
    words[0]?.text !== 'Danach' ||
    words[1]?.class !== 'finite' ||
    !(isPresent(words[1]) || words.some(({ text }) => /^\d/.test(text)))
  )
    return []
  if (!before()?.words.some(({ class: kind, text }) => kind === 'noun' && (isWriting(text) || isFinding(text))))
    return []
  return [
    {
      rule: 'phrase:danach',
      form: 'indirect',
      content: [{ first: 1, last: words.at(-1)!.class === 'punctuation' ? words.length - 2 : words.length - 1 }],
      speaker: { kind: 'back', at: 0 },
      cue: { first: 0, last: 0 },
      addressee: null,
    },
  ]
}

function isPresent({ text, mood }: Word): boolean {
  const forms = lookUpVerb(text).filter(({ person }) => person === 3)
  return (
    mood === 'indicative' && forms.some(({ form }) => form === 'present') && forms.every(({ form }) => form !== 'past')
  )
}

/** What somebody counted, or laid down. */
function isFinding(noun: string): boolean {
  return /(?:zahlen|daten|berechnung(?:en)?|erhebung(?:en)?|regelung(?:en)?)$/iu.test(noun)
}
