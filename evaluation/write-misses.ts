import { MISS_KINDS, type Miss, type MissKind } from './list-misses.ts'
import { writeTable } from './write-table.ts'

export interface MissesOfSet {
  readonly name: string
  readonly isOpen: boolean
  readonly misses: readonly Miss[]
}

const HEAD = `# Worst misses

Written by \`npm run evaluate\`, without wording: \`100+5\` is a number of five characters at offset 100 of the report.
A claim counts under every kind that is wrong about it. Misses of the halves that serve to check are counted, not listed:
nobody learns from them. \`npm run evaluate -- --misses SET\` prints those of an open set with their sentences.
`

const TITLES: Readonly<Record<MissKind, string>> = {
  'not found': 'Annotated, not found',
  extra: 'Found, not annotated',
  event: 'Another event',
  value: 'Another number',
  source: 'Another source',
  group: 'Another group',
  status: 'Another status',
  via: 'Another outer source',
  place: 'Another place',
  time: 'Another time',
}

/** The page of misses: counts for every set, then a list a kind over the open sets, worst reports first. */
export function writeMisses(sets: readonly MissesOfSet[]): string {
  const open = sets.filter(({ isOpen }) => isOpen).flatMap(({ misses }) => misses)
  const weights = countBy(open, ({ report }) => report)
  const byWeight = open.toSorted((a, b) => weights.get(b.report)! - weights.get(a.report)! || a.start - b.start)
  const lists = MISS_KINDS.map((kind) =>
    writeKind(
      kind,
      byWeight.filter((miss) => miss.kind === kind),
    ),
  )
  return `${HEAD}\n## Counts\n\n${writeCounts(sets)}${lists.join('')}`
}

function writeCounts(sets: readonly MissesOfSet[]): string {
  const rows = MISS_KINDS.map((kind) => [
    TITLES[kind],
    ...sets.map(({ misses }) => misses.filter((miss) => miss.kind === kind).length),
  ])
  return writeTable(['kind', ...sets.map(({ name }) => name)], rows)
}

function writeKind(kind: MissKind, misses: readonly Miss[]): string {
  if (misses.length === 0) return ''
  const confusions = [...countBy(misses, (miss) => tellConfusion(kind, miss))].sort(([, a], [, b]) => b - a)
  const rows = misses.map(({ report, start, length, expected, found }) => [
    report,
    `${start}+${length}`,
    expected,
    found,
  ])
  return [
    `\n## ${TITLES[kind]} (${misses.length})\n\n`,
    `Most often: ${confusions
      .slice(0, 8)
      .map(([confusion, count]) => `${confusion} ${count}`)
      .join(', ')}.\n\n`,
    writeTable(['report', 'number at', 'expected', 'found'], rows),
  ].join('')
}

/** What was taken for what: the first words, which are values of our lists. */
function tellConfusion(kind: MissKind, { expected, found }: Miss): string {
  const [wanted, got] = [expected, found].map((told) => told.split(/[ ,]/, 1)[0]!)
  if (kind === 'not found') return wanted!
  if (kind === 'extra') return got!
  return wanted === 'at' || wanted === 'none' ? got! : `${wanted} read as ${got}`
}

function countBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}
