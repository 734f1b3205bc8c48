/** Slows down whoever guesses passwords. */
export interface Tries {
  /** Seconds to wait before the next try from there; 0: now. */
  wait(from: string): number
  fail(from: string): void
  succeed(from: string): void
}

const FREE = 5
const LONGEST = 15 * 60
const MOST = 10_000

/** After five wrong tries each further one doubles the wait. */
export function countTries(clock: () => Date): Tries {
  const failed = new Map<string, { readonly count: number; readonly until: number }>()
  const now = () => clock().getTime() / 1000
  return {
    wait: (from) => Math.max(0, Math.ceil((failed.get(from)?.until ?? 0) - now())),
    fail: (from) => {
      const count = (failed.get(from)?.count ?? 0) + 1
      const pause = count < FREE ? 0 : Math.min(LONGEST, 2 ** (count - FREE + 1))
      failed.delete(from)
      failed.set(from, { count, until: now() + pause })
      const [oldest] = failed.keys()
      if (failed.size > MOST && oldest !== undefined) failed.delete(oldest)
    },
    succeed: (from) => void failed.delete(from),
  }
}
