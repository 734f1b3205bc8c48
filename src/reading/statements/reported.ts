import type { Attribution } from './attribution.ts'
import { findAddressee } from './find-addressee.ts'
import { findFrameSpeaker } from './find-frame-speaker.ts'
import { type Frame, PREPOSITIONS } from './find-frames.ts'
import type { StatedSentence } from './prepare-sentence.ts'

/** What somebody said, told in the reporter's own words: `X forderte den Abzug`. The whole sentence is the content. */
export function findReported(stated: StatedSentence): Attribution[] {
  const { clauses, words } = stated.context
  for (const frame of stated.frames) {
    if (clauses[frame.clause]!.kind !== 'main' || !isReporting(stated, frame)) continue
    const speaker = findFrameSpeaker(stated, frame)
    if (speaker.kind === 'nobody') continue
    const cue = { first: frame.verb, last: frame.verb }
    const content = [{ first: 0, last: words.length - 1 }]
    return [
      {
        rule: `reported:${frame.lemma}`,
        form: 'reported',
        content,
        speaker,
        cue,
        addressee: findAddressee(words, frame),
      },
    ]
  }
  return []
}

function isReporting({ context: { words } }: StatedSentence, { lemma, takes, indexes }: Frame): boolean {
  if (takes.has('object')) return true
  const prepositions = PREPOSITIONS.get(lemma) ?? []
  return indexes.some((index) => prepositions.includes(words[index]!.text.toLowerCase()))
}
