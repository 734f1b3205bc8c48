import { createHash } from 'node:crypto'

/**
 * `count` items by lot, or all when there are fewer. The lot of an item hangs on the seed and its key alone, so that most
 * of a sample stays the same when the reading finds a few more or fewer.
 */
export function draw<Item>(items: readonly Item[], count: number, seed: number, key: (item: Item) => string): Item[] {
  const lots = items.map((item) => ({
    item,
    lot: createHash('sha256')
      .update(`${seed} ${key(item)}`)
      .digest('hex'),
  }))
  return lots
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .map(({ item }) => item)
}
