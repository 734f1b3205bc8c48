// Measures the reading against annotated reports and writes scores.md and worst-misses.md.
//   npm run evaluate [-- --note TEXT] [-- --misses SET]
// --note appends a row to history.csv; --misses prints the misses of an open set with their sentences.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { checkAleppoPositions, summariseChecks } from './aleppo-positions.ts'
import { checkAleppoQuestions, summariseQuestions } from './aleppo-questions.ts'
import { type AnnotatedSet, readAnnotatedSets } from './annotated-sets.ts'
import { listPlaceMisses, summarisePlaces } from './evaluate-places.ts'
import { appendHistory } from './history.ts'
import { listMisses } from './list-misses.ts'
import { readPlacesOf } from './read-places-of.ts'
import { PASSAGE_SETS, scorePassages, summarisePassages } from './score-passages.ts'
import { POSITION_CORPORA, scorePositions, summarisePositions } from './score-positions.ts'
import { scoreQuotes, summariseQuotes } from './score-quotes.ts'
import { scoreRelations, summariseRelations } from './score-relations.ts'
import { type Score, scoreSet } from './score-set.ts'
import { scoreSources, summariseSources } from './score-sources.ts'
import { scoreTimes, summariseTimes } from './score-times.ts'
import { findShared, ROOT } from './shared-folder.ts'
import { writeMisses } from './write-misses.ts'
import { writeScores } from './write-scores.ts'

const { note, misses } = parseArgs({ options: { note: { type: 'string' }, misses: { type: 'string' } } }).values
const shared = findShared()
if (shared === null) console.log('evaluate: skipped: no annotated reports at hand (../shared or LAGEBILD_SHARED)')
else evaluate(shared)

function evaluate(shared: string): void {
  const scored = readAnnotatedSets(shared).map((set) => ({
    set,
    score: scoreSet(set, shared),
    missed: listMisses(set),
  }))
  for (const { set, score, missed } of scored) checkPairing(set.name, score, missed)
  const scores = scored.map(({ set, score }) => ({ name: set.name, reports: set.gold.length, score }))
  const times = scoreTimes(shared)
  writeFileSync(join(ROOT, 'evaluation/scores.md'), writeScores(scores, times ?? []))
  const missed = scored.map(({ set, missed: { misses } }) => ({ name: set.name, isOpen: set.isOpen, misses }))
  writeFileSync(join(ROOT, 'evaluation/worst-misses.md'), writeMisses(missed))
  for (const { set, score } of scored) console.log(summarise(set, score))
  console.log(summariseQuotes(scoreQuotes(shared)))
  for (const set of PASSAGE_SETS) console.log(summarisePassages(scorePassages(set)))
  console.log(summariseSources(scoreSources()))
  console.log(summariseTimes(times))
  for (const line of summarisePlaces(shared, readPlacesOf)) console.log(line)
  for (const corpus of POSITION_CORPORA)
    for (const half of ['learn', 'check'] as const)
      console.log(summarisePositions(half, corpus, scorePositions(shared, half, corpus)))
  console.log(summariseChecks(checkAleppoPositions(shared)))
  console.log(summariseRelations(scoreRelations(shared)))
  console.log(summariseQuestions(checkAleppoQuestions(shared)))
  if (note !== undefined) appendHistory(scores, note, new Date())
  if (misses === 'places-learn') console.log(listPlaceMisses(shared, readPlacesOf).join('\n'))
  else if (misses !== undefined) printMisses(misses, scored)
}

/** Our pairing of claims must come to what the scorer counts, or the misses are not those of the scores. */
function checkPairing(name: string, score: Score, { core, full }: { core: number; full: number }): void {
  for (const [level, right] of Object.entries({ core, full }) as ['core' | 'full', number][]) {
    const f1 = ((200 * right) / (score.gold + score.predicted)).toFixed(1)
    if (f1 !== score.levels[level].f1) throw new Error(`${name}: ${level} F1 ${score.levels[level].f1}, paired ${f1}`)
  }
}

function summarise({ name, gold }: AnnotatedSet, { levels, gold: claims }: Score): string {
  const f1 = Object.entries(levels).map(([level, measure]) => `${level} ${measure.f1.padStart(5)}`)
  return `${name.padEnd(11)}${String(gold.length).padStart(4)} reports${String(claims).padStart(5)} claims   F1 ${f1.join('  ')}`
}

/** Exit code 2 for a set that is not open; the scores are written all the same. */
function printMisses(name: string, scored: readonly { set: AnnotatedSet; score: Score }[]): void {
  const open = scored.filter(({ set }) => set.isOpen)
  const wanted = open.find(({ set }) => set.name === name)
  if (wanted !== undefined) {
    console.log(`\n${wanted.score.misses.join('\n')}`)
  } else {
    console.error(`evaluate: --misses takes one of ${open.map(({ set }) => set.name).join(', ')}`)
    process.exitCode = 2
  }
}
