import type { Sentence } from '../split-sentences.ts'
import { type Draft, spanOf } from './draft.ts'
import { findFrameSpeaker } from './find-frame-speaker.ts'
import { resolveSpeaker, type Scene } from './speaker-memory.ts'

/** `Das teilte die Polizei mit.` — what was said stands in the sentence before, and in `Das`. */
export function findToldAfterwards({ text, stated, memory }: Scene, previous: Sentence | null): Draft[] {
  const { words } = stated.context
  if (
    previous === null ||
    !/^(?:das|dies)$/iu.test(words[0]!.text) ||
    stated.sentence.paragraph - previous.paragraph > 1
  )
    return []
  const frame = stated.frames.find(({ takes, predicate }) => takes.has('clause') && predicate.finite === 1)
  if (frame === undefined) return []
  const end = /[.!?]/u.test(text[previous.end - 1]!) ? previous.end - 1 : previous.end
  return [
    {
      rule: `told:${frame.lemma}`,
      form: 'indirect',
      content: [{ start: previous.start, end }, spanOf(words, { first: 0, last: 0 })],
      source: resolveSpeaker(text, words, findFrameSpeaker(stated, frame), memory),
      via: null,
      cue: spanOf(words, { first: frame.verb, last: frame.verb }),
      addressee: null,
      sentence: stated.number,
    },
  ]
}
