import type { Position } from '../src/model/position.ts'
import { splitSentences } from '../src/reading/split-sentences.ts'
import { readPositionsOf } from './read-positions-of.ts'

/** A position as a person judges it, and the key its lot hangs on. */
export interface WrittenPosition {
  readonly key: string
  readonly written: string
}

/** Every position of an article in its sentence, with its fields above. */
export function listPositions(id: string, text: string): WrittenPosition[] {
  const { statements, acts } = readPositionsOf(text)
  const sentences = splitSentences(text)
  const write = (at: number, rule: string, position: Position): WrittenPosition => {
    const sentence = sentences.find(({ start, end }) => start <= at && at < end)
    const told = sentence === undefined ? '' : text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')
    return { key: `${id} ${at} ${position.code}`, written: `${id} ${at} ${describe(position)} | ${rule}\n  ${told}` }
  }
  return [
    ...statements.flatMap(({ cue, content, rule, position }) =>
      position === null ? [] : [write((cue ?? content[0]!).start, rule, position)],
    ),
    ...acts.map(({ quote, rule, position }) => write(quote.start, rule, position)),
  ]
}

function describe({ code, about, actor, recipient, status, polarity }: Position): string {
  const named = Object.entries({ actor, recipient }).flatMap(([name, source]) =>
    source === null ? [] : [`${name} «${source.text}»`],
  )
  return [`${code} ${about} ${status} ${polarity}`, ...named].join(' | ')
}
