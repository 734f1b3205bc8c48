/** Keeps the last results of costly questions, each until the state it was made from is no more. */
export interface Memo {
  /**
   * The result kept under the key, if it was made from this state, else a new one. What is made at one time for one key is made once: who
   * asks for a later state meanwhile waits, with all others who do, for one more making that begins after they asked.
   */
  recall<T>(key: readonly unknown[], state: string, make: () => Promise<T>): Promise<T>
}

interface Kept {
  readonly state: string
  readonly result: Promise<unknown>
  isMade: boolean
  size: number
  next: { state: string; readonly result: Promise<unknown> } | null
}

/** Keeps results of so much size in all; those not asked for the longest go first. Without `sizeOf` each counts as one. */
export function openMemo(most: number, sizeOf: (result: unknown) => number = () => 1): Memo {
  const entries = new Map<string, Kept>()
  let size = 0

  function begin(name: string, state: string, make: () => Promise<unknown>): Promise<unknown> {
    forget(name)
    const result = make()
    const kept: Kept = { state, result, isMade: false, size: 0, next: null }
    entries.set(name, kept)
    result.then(
      (made) => {
        kept.isMade = true
        if (entries.get(name) !== kept) return
        kept.size = sizeOf(made)
        size += kept.size
        dropOldest()
      },
      () => {
        if (entries.get(name) === kept) forget(name)
      },
    )
    return result
  }

  function forget(name: string): void {
    size -= entries.get(name)?.size ?? 0
    entries.delete(name)
  }

  function dropOldest(): void {
    for (const [name, { isMade }] of entries) {
      if (size <= most) return
      if (isMade) forget(name)
    }
  }

  function queue(name: string, kept: Kept, state: string, make: () => Promise<unknown>): Promise<unknown> {
    if (kept.next !== null) {
      kept.next.state = state
      return kept.next.result
    }
    const begun = () => begin(name, next.state, make)
    const next: NonNullable<Kept['next']> = { state, result: kept.result.then(begun, begun) }
    kept.next = next
    return next.result
  }

  return {
    recall: <T>(key: readonly unknown[], state: string, make: () => Promise<T>) => {
      const name = JSON.stringify(key)
      const kept = entries.get(name)
      if (kept === undefined) return begin(name, state, make) as Promise<T>
      entries.delete(name)
      entries.set(name, kept)
      if (kept.state === state) return kept.result as Promise<T>
      return (kept.isMade ? begin(name, state, make) : queue(name, kept, state, make)) as Promise<T>
    },
  }
}
