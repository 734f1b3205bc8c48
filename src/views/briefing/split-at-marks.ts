import type { Citation } from './briefing.ts'

/** A stretch of a sentence; `marked` where it is a figure. */
export interface Stretch {
  readonly words: string
  readonly marked: boolean
}

/** The sentence of a citation in stretches that together are the sentence. */
export function splitAtMarks({ sentence, marks }: Pick<Citation, 'sentence' | 'marks'>): readonly Stretch[] {
  const edges = [0, ...marks.flatMap(({ start, end }) => [start, end]), sentence.length]
  return edges
    .slice(1)
    .map((edge, index) => ({ words: sentence.slice(edges[index], edge), marked: index % 2 === 1 }))
    .filter(({ words }) => words !== '')
}
