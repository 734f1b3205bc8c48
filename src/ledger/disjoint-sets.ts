/** Sets that grow together (union-find), with what may not come together. Keys are strings; the result depends on no order of calls but that of {@link join}. */
export interface DisjointSets {
  readonly find: (key: string) => string
  readonly members: (key: string) => readonly string[]
  readonly join: (a: string, b: string) => void
  readonly all: () => readonly (readonly string[])[]
}

export function makeDisjointSets(keys: readonly string[]): DisjointSets {
  const root = new Map(keys.map((key) => [key, key]))
  const members = new Map(keys.map((key) => [key, [key]]))
  const find = (key: string) => root.get(key)!
  const join = (a: string, b: string) => {
    const [to, from] = [find(a), find(b)]
    if (to === from) return
    const [more, less] = members.get(to)!.length >= members.get(from)!.length ? [to, from] : [from, to]
    for (const key of members.get(less)!) root.set(key, more)
    members.set(more, [...members.get(more)!, ...members.get(less)!])
    members.delete(less)
  }
  return { find, join, members: (key) => members.get(find(key))!, all: () => [...members.values()] }
}
