/** Keeps the last results of costly questions, by all that they hang on; who asks meanwhile waits for the same result. */
export interface Memo {
  recall<T>(key: readonly unknown[], make: () => Promise<T>): Promise<T>
}

/** Keeps at most so many results; the one not asked for the longest goes first. */
export function openMemo(most: number): Memo {
  const kept = new Map<string, Promise<unknown>>()
  return {
    recall: <T>(key: readonly unknown[], make: () => Promise<T>) => {
      const name = JSON.stringify(key)
      const found = (kept.get(name) as Promise<T> | undefined) ?? make()
      kept.delete(name)
      kept.set(name, found)
      found.catch(() => kept.delete(name))
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break
        kept.delete(oldest)
      }
      return found
    },
  }
}
