/** A wording with the place in the working text where it must stand. */
export interface Quoted {
  readonly wording: string
  readonly start: number
  readonly end: number
}

/** All wordings in a claim, statement or act, however deep: whatever has a start, an end and a text or quote. */
export function quotesOf(value: unknown): readonly Quoted[] {
  if (typeof value !== 'object' || value === null) return []
  const { start, end, text, exact } = value as Record<string, unknown>
  const wording = typeof exact === 'string' ? exact : text
  const isQuoted = typeof start === 'number' && typeof end === 'number' && typeof wording === 'string'
  return [...(isQuoted ? [{ wording, start, end }] : []), ...Object.values(value).flatMap(quotesOf)]
}
