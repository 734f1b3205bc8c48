/** Answers that are kept of one function. */
const MOST = 10_000

/**
 * The same function, which keeps its answers: the places, groups and sources that reports name come again and again. `work` must be pure,
 * and nobody may change what it gives.
 */
export function remember<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= MOST) known.clear()
    const made = work(text)
    known.set(text, made)
    return made
  }
}
