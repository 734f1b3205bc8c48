/**
 * Gives what becomes of each item, in their order, while the work on those that follow has begun. `ahead`: how many are under way
 * at once; with 1 an item is begun when the one before is done with.
 */
export async function* mapAhead<Item, Result>(
  items: AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]()
  const begun: Promise<IteratorResult<Result, undefined>>[] = []
  const begin = async (): Promise<IteratorResult<Result, undefined>> => {
    const next = await iterator.next()
    return next.done ? { done: true, value: undefined } : { done: false, value: await work(next.value) }
  }
  const fill = () => {
    while (begun.length < ahead) begun.push(keepQuiet(begin()))
  }
  try {
    for (;;) {
      fill()
      const result = await begun.shift()!
      if (result.done) return
      if (ahead > 1) fill()
      yield result.value
    }
  } finally {
    // Nobody waits for what was begun and is not wanted any more.
    void Promise.resolve(iterator.return?.()).catch(() => {})
  }
}

/** What fails ahead of its turn is told when its turn comes. */
function keepQuiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}
