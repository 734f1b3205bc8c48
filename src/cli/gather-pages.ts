import type { Page, PageWish } from '../store/store.ts'
import { turnPages } from './list-commands.ts'

/** All items of a list of the store. */
export async function gatherPages<T>(list: (page: PageWish) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = []
  for await (const item of turnPages((page) => list({ ...page, limit: 1000 }))) items.push(item)
  return items
}
