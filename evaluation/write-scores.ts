import { LEVELS, type Score } from './score-set.ts'
import { HEIDELTIME, type TimeScore } from './score-times.ts'
import { writeTable } from './write-table.ts'

export interface ScoredSet {
  readonly name: string
  readonly reports: number
  readonly score: Score
}

const HEAD = `# Scores

Written by \`npm run evaluate\`. Figures are per cent; what the sets are stands in [README.md](README.md).
\`figure\`: the number was found. \`core\`: number, bounds and event are right. \`full\`: source, group and status too.
Two annotators agree at figure F1 98.9, core F1 96.8, full F1 93.6.
`

/** The page of scores: every table has a row or a column a set. */
export function writeScores(sets: readonly ScoredSet[], times: readonly TimeScore[]): string {
  const sections = [
    ['', writeLevels(sets)],
    ['## Right, of the figures found', writeFields(sets, ({ right }) => right)],
    ['## F1 where something is named (claims that name it)', writeFields(sets, ({ named }) => named)],
    ['## Core recall by event', writeEvents(sets)],
    ['## Time expressions (F1)', writeTimes(times)],
  ]
  return `${HEAD}${sections.map(([title, table]) => (title ? `\n${title}\n\n${table}` : `\n${table}`)).join('')}`
}

function writeTimes(times: readonly TimeScore[]): string {
  const head = ['set', 'articles', 'times', 'read', 'strict', 'relaxed', 'type', 'value']
  const cells = ({ strictF1, relaxedF1, typeF1, valueF1 }: typeof HEIDELTIME) => [strictF1, relaxedF1, typeF1, valueF1]
  const rows = times.map((score) => [score.name, score.documents, score.gold, score.predicted, ...cells(score)])
  return writeTable(head, [...rows, ['krauts, HeidelTime', '', '', '', ...cells(HEIDELTIME)]])
}

function writeLevels(sets: readonly ScoredSet[]): string {
  const head = ['set', 'reports', 'claims', 'read', ...LEVELS.flatMap((level) => [`${level} P`, 'R', '**F1**'])]
  const rows = sets.map(({ name, reports, score }) => [
    name,
    reports,
    score.gold,
    score.predicted,
    ...LEVELS.flatMap((level) => {
      const { precision, recall, f1 } = score.levels[level]
      return [precision, recall, `**${f1}**`]
    }),
  ])
  return writeTable(head, rows)
}

function writeFields(sets: readonly ScoredSet[], pick: (score: Score) => ReadonlyMap<string, string>): string {
  const fields = [...pick(sets[0]!.score).keys()]
  const rows = sets.map(({ name, score }) => [name, ...fields.map((field) => pick(score).get(field) ?? '')])
  return writeTable(['set', ...fields], rows)
}

function writeEvents(sets: readonly ScoredSet[]): string {
  const events = [...new Set(sets.flatMap(({ score }) => [...score.events.keys()]))]
  const rows = events.map((event) => [event, ...sets.map(({ score }) => score.events.get(event) ?? '')])
  return writeTable(['event', ...sets.map(({ name }) => name)], rows)
}
