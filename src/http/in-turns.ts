/**
 * Gives everyone who asks the result of work that began after they asked, and does one piece of work at a time: all who come
 * while it is done share the next one.
 */
export function inTurns<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> | null = null
  let next: Promise<T> | null = null
  const begin = (): Promise<T> => {
    next = null
    const result = work()
    const end = () => {
      if (running === settled) running = null
    }
    const settled: Promise<unknown> = result.then(end, end)
    running = settled
    return result
  }
  return () => {
    if (running === null) return begin()
    next ??= running.then(begin)
    return next
  }
}
