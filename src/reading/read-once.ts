/** So many results are kept; in a longer report one that is asked for again is worked out again, so that memory stays flat. */
const MOST_KEPT = 5000

/** A function of a sentence's number that works out its result when it is first asked for. */
export function readOnce<Result>(read: (number: number) => Result): (number: number) => Result {
  let kept: { readonly result: Result }[] = []
  let count = 0
  return (number) => {
    const met = kept[number]
    if (met !== undefined) return met.result
    if (count >= MOST_KEPT) {
      kept = []
      count = 0
    }
    const result = read(number)
    kept[number] = { result }
    count++
    return result
  }
}
