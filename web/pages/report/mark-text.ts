/** A stretch of the working text that something was read from; UTF-16 code units, end exclusive. */
export interface Marking {
  readonly kind: 'claim' | 'statement' | 'act' | 'found' | 'head'
  readonly id: string
  readonly start: number
  readonly end: number
}

export interface Piece {
  readonly text: string
  readonly start: number
  /** What covers the whole piece. */
  readonly markings: readonly Marking[]
}

/** Cuts a text where markings begin and end: they may overlap. The pieces together are the text, letter by letter. */
export function markText(text: string, markings: readonly Marking[]): readonly Piece[] {
  const kept = markings.filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
  const cuts = [...new Set([0, text.length, ...kept.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  let open: readonly Marking[] = []
  return cuts.slice(0, -1).map((start, index) => {
    open = [...open.filter(({ end }) => end > start), ...kept.filter((marking) => marking.start === start)]
    return { text: text.slice(start, cuts[index + 1]), start, markings: open }
  })
}
