import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnnotatedSet } from './annotated-sets.ts'
import { runScript } from './run-script.ts'

/** In per cent, as the scorer prints them. */
export interface Measure {
  readonly precision: string
  readonly recall: string
  readonly f1: string
}

export const LEVELS = ['figure', 'core', 'full'] as const
export type Level = (typeof LEVELS)[number]

/** What the scorer says of a set. */
export interface Score {
  readonly gold: number
  readonly predicted: number
  readonly levels: Readonly<Record<Level, Measure>>
  /** Field → share right of the figures found, in per cent. */
  readonly right: ReadonlyMap<string, string>
  /** Field → F1 where something is named, in per cent, with the number of claims that name it: `84.2 (173)`. */
  readonly named: ReadonlyMap<string, string>
  /** Event → core recall, as `151/157`. */
  readonly events: ReadonlyMap<string, string>
  /** A line a miss, with wording: to look at, never to keep. */
  readonly misses: readonly string[]
}

/** Scores a set with `score-claims.mjs` of the shared folder. */
export function scoreSet(set: AnnotatedSet, shared: string): Score {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-gold-'))
  try {
    for (const report of set.gold) writeFileSync(join(folder, `${report.report}.json`), JSON.stringify(report))
    const input = set.read.map((line) => JSON.stringify(line)).join('\n')
    const printed = runScript(join(shared, 'evaluation/score-claims.mjs'), [folder, '--misses'], input)
    return parseScore(printed.trimEnd().split('\n'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The scorer prints three levels, three lists, the misses and the counts as JSON. */
function parseScore(lines: readonly string[]): Score {
  const [figure, core, full, right, named, events] = lines.slice(0, 6) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  const { gold, predicted } = JSON.parse(lines.at(-1)!) as { gold: number; predicted: number }
  return {
    gold,
    predicted,
    levels: { figure: parseMeasure(figure), core: parseMeasure(core), full: parseMeasure(full) },
    right: parseList(right),
    named: parseList(named),
    events: parseList(events),
    misses: lines.slice(6, -1),
  }
}

function parseMeasure(line: string): Measure {
  const [precision, recall, f1] = line.match(/\d+\.\d/g) ?? []
  if (f1 === undefined) throw new Error(`the scorer printed what is no measure: ${line}`)
  return { precision: precision!, recall: recall!, f1 }
}

/** `what it is: event 92.4, value 100.0`; an item of the list is a name and what follows it. */
function parseList(line: string): Map<string, string> {
  const items = line.slice(line.indexOf(': ') + 2).split(', ')
  return new Map(items.map((item) => [item.slice(0, item.indexOf(' ')), item.slice(item.indexOf(' ') + 1)]))
}
