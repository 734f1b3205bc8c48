/** So many results are kept; in a longer report one that is asked for again is worked out again, so that memory stays flat. */
const MOST_KEPT = 5000

/** A function of a sentence's number that works out its result when it is first asked for. */
export function readOnce<Result>(read: (number: number) => Result): (number: number) => Result {
  const kept = new Map<number, Result>()
  return (number) => {
    if (!kept.has(number)) {
      if (kept.size >= MOST_KEPT) kept.clear()
      kept.set(number, read(number))
    }
    return kept.get(number)!
  }
}
