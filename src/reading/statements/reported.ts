import { STATEMENT_WORDS } from '../../languages/de/statement-words.ts'
import { fold } from '../fold.ts'
import type { Attribution } from './attribution.ts'
import type { StatedSentence } from './prepare-sentence.ts'
import { type Frame, findFrames, speakerOf } from './verb-attributions.ts'

const PREPOSITIONAL: ReadonlyMap<string, readonly string[]> = new Map(
  STATEMENT_WORDS.prepositional.flatMap(({ words, prepositions }) =>
    words.map((word) => [fold(word), prepositions] as const),
  ),
)

/** What somebody said, told in the reporter's own words: `X kritisierte das Vorgehen`. The whole sentence is the content. */
export function findReported(stated: StatedSentence): Attribution[] {
  const { context } = stated
  return findFrames(stated)
    .flatMap((frame) => {
      if (context.clauses[frame.clause]!.kind !== 'main' || !reports(stated, frame)) return []
      const speaker = speakerOf(stated, frame)
      if (speaker.kind === 'nobody') return []
      return [
        {
          rule: `reported:${frame.lemma}`,
          form: 'reported' as const,
          content: [{ first: 0, last: context.words.length - 1 }],
          speaker,
          cue: { first: frame.verb, last: frame.verb },
          addressee: null,
        },
      ]
    })
    .slice(0, 1)
}

function reports({ context: { words } }: StatedSentence, { lemma, takes, indexes }: Frame): boolean {
  const prepositions = PREPOSITIONAL.get(lemma)
  if (prepositions !== undefined && indexes.some((index) => prepositions.includes(words[index]!.text.toLowerCase())))
    return true
  return takes.has('object')
}
