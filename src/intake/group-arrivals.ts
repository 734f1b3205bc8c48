import type { Report } from '../model/report.ts'

/** A group is closed at so many reports or characters: what is written together is lost together, and read again. */
const LIMIT = { reports: 25, characters: 250_000 }

/** Groups what came in, in its order, so that it is written in few large steps. */
export async function* groupArrivals<T extends { readonly report: Report | null }>(
  arrivals: AsyncIterable<T>,
): AsyncGenerator<readonly T[]> {
  let group: T[] = []
  let characters = 0
  for await (const arrival of arrivals) {
    group.push(arrival)
    characters += arrival.report?.text.length ?? 0
    if (group.length < LIMIT.reports && characters < LIMIT.characters) continue
    yield group
    group = []
    characters = 0
  }
  if (group.length > 0) yield group
}
