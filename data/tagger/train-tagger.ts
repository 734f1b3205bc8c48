// Trains the tagger; run by hand:
//   npx tsx data/tagger/train-tagger.ts TREEBANK.conllu...              writes data/tagger/weights.bin
//   npx tsx data/tagger/train-tagger.ts --check TREEBANK.conllu...      five-fold check instead: accuracy, worst confusions
// An averaged perceptron (Collins 2002) over hashed features, decoded greedily from left to right.
import { existsSync, writeFileSync } from 'node:fs'
import { readMoods } from '../../src/languages/de/verb-moods.ts'
import {
  advanceClause,
  CLASSES,
  CONTEXT_ROWS,
  fillContextRows,
  fillFormRows,
  lookAhead,
  MOST_FORM_ROWS,
  plainForm,
  ROLES,
  ROW_COUNT,
  readTraits,
  startClause,
  startsAfresh,
  type WordTraits,
} from '../../src/languages/de/word-features.ts'
import type { Mood } from '../../src/model/word.ts'
import { readOwnSentences, readTreebank, type TaggedSentence } from './read-treebank.ts'

const WEIGHTS_FILE = new URL('weights.bin', import.meta.url)
const OWN_SENTENCES = new URL('own-sentences.txt', import.meta.url)
const EPOCHS = 10
const FOLDS = 5
const COLUMNS = CLASSES.length

/** A sentence made ready: rows that do not change, and the right columns. */
interface Example {
  readonly sentence: TaggedSentence
  readonly words: readonly WordTraits[]
  readonly atStart: readonly boolean[]
  readonly ahead: Int32Array
  readonly fixed: readonly Int32Array[]
  readonly columns: readonly number[]
}

function makeExample(sentence: TaggedSentence): Example {
  const words = sentence.map(({ text }) => readTraits(text))
  const formRows = words.map((traits, index) => collectFormRows(sentence[index]!.text, traits))
  const atStart = sentence.map((_, index) => startsAfresh(index, sentence[index - 1]?.text))
  return {
    sentence,
    words,
    atStart,
    ahead: lookAhead(words),
    fixed: words.map((_, index) => collectFixedRows(formRows, index, atStart[index]!)),
    columns: sentence.map((word) => CLASSES.indexOf(word.class)),
  }
}

/** The rows that a form has in each of the roles. */
function collectFormRows(text: string, traits: WordTraits): Int32Array[] {
  const rows = new Int32Array(MOST_FORM_ROWS)
  return ROLES.map((role) => rows.slice(0, fillFormRows(rows, role, plainForm(text), traits)))
}

const OUTSIDE = readTraits('')
const OUTSIDE_ROWS = collectFormRows('', OUTSIDE)

function collectFixedRows(formRows: readonly (readonly Int32Array[])[], index: number, atStart: boolean): Int32Array {
  const at = (position: number, role: (typeof ROLES)[number]): Int32Array =>
    (formRows[position] ?? OUTSIDE_ROWS)[ROLES.indexOf(role)]!
  return Int32Array.from([
    ...at(index, atStart ? 'self-at-start' : 'self'),
    ...at(index - 1, 'previous'),
    ...at(index - 2, 'second-previous'),
    ...at(index + 1, 'next'),
    ...at(index + 2, 'second-next'),
  ])
}

/** Calls `visit` for every word with its rows and the state so far; what `visit` returns is the class that was decided. */
function walk(example: Example, visit: (index: number, context: Int32Array) => number): void {
  const { words, atStart, ahead } = example
  const context = new Int32Array(CONTEXT_ROWS)
  const state = startClause()
  for (const [index, word] of words.entries()) {
    const mask = atStart[index] ? word.maskAtStart : word.mask
    const right = words[index + 1] ?? OUTSIDE
    fillContextRows(
      context,
      mask,
      word,
      words[index - 1] ?? OUTSIDE,
      right,
      words[index + 2] ?? OUTSIDE,
      ahead[index]!,
      state,
    )
    advanceClause(state, word, visit(index, context))
  }
}

function pickBest(weights: Float32Array | Int8Array, fixed: Int32Array, context: Int32Array): number {
  const scores = new Float64Array(COLUMNS)
  for (const rows of [fixed, context])
    for (const row of rows)
      for (let column = 0; column < COLUMNS; column++) scores[column]! += weights[row * COLUMNS + column]!
  let best = 0
  for (let column = 1; column < COLUMNS; column++) if (scores[column]! > scores[best]!) best = column
  return best
}

function train(examples: readonly Example[]): Int8Array {
  const weights = new Float32Array(ROW_COUNT * COLUMNS)
  const totals = new Float64Array(ROW_COUNT * COLUMNS)
  const random = makeRandom(1)
  let step = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const example of shuffle(examples, random)) {
      walk(example, (index, context) => {
        step++
        const right = example.columns[index]!
        const guess = pickBest(weights, example.fixed[index]!, context)
        if (guess !== right) {
          for (const rows of [example.fixed[index]!, context]) {
            for (const row of rows) {
              weights[row * COLUMNS + right]! += 1
              totals[row * COLUMNS + right]! += step
              weights[row * COLUMNS + guess]! -= 1
              totals[row * COLUMNS + guess]! -= step
            }
          }
        }
        return guess
      })
    }
  }
  return quantise(weights.map((weight, index) => weight - totals[index]! / step))
}

/** Averages to whole numbers of -127 to 127: only their proportion matters. */
function quantise(weights: Float32Array): Int8Array {
  const sorted = weights
    .map(Math.abs)
    .filter((weight) => weight > 0)
    .sort()
  const largest = sorted[Math.floor(sorted.length * 0.9995)] ?? 1
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round((weight / largest) * 127))))
}

/** A small seeded generator (mulberry32), so that training gives the same weights everywhere. */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const shuffled = [...items]
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!]
  }
  return shuffled
}

/** Trains on four fifths and tests on the last, for every fifth; our own sentences only ever train. */
function check(examples: readonly Example[], own: readonly Example[]): void {
  const confusions = new Map<string, number>()
  const moods = new Map<string, number>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train([...examples.filter((_, index) => index % FOLDS !== fold), ...own])
    for (const example of examples.filter((_, index) => index % FOLDS === fold)) {
      walk(example, (index, context) => {
        const guess = pickBest(weights, example.fixed[index]!, context)
        const pair = `${CLASSES[example.columns[index]!]} ${CLASSES[guess]}`
        countPair(confusions, pair)
        countPair(
          moods,
          `${example.sentence[index]!.mood} ${guess === FINITE ? guessMood(example.sentence, index) : null}`,
        )
        return guess
      })
    }
  }
  reportAccuracy(confusions)
  for (const mood of ['subjunctive1', 'subjunctive2']) console.log(describeHits(moods, mood))
  reportErrors(confusions)
}

const FINITE = CLASSES.indexOf('finite')

/** As `tagWords` does, but that it looks for `ich` in the clause alone. */
function guessMood(sentence: TaggedSentence, index: number): Mood {
  const hasIch = index === 0 || sentence.some(({ text }) => text.toLowerCase() === 'ich')
  const { withIch, withoutIch } = readMoods(sentence[index]!.text)
  return hasIch ? withIch : withoutIch
}

/** Counts of `RIGHT GUESS`. */
type Confusions = Map<string, number>

function countPair(counts: Confusions, pair: string): void {
  counts.set(pair, (counts.get(pair) ?? 0) + 1)
}

function reportAccuracy(confusions: Confusions): void {
  const all = sumPairs(confusions, () => true)
  const hits = sumPairs(confusions, (right, guess) => right === guess)
  console.log(`${all} words, accuracy ${percent(hits, all)}`)
  for (const name of CLASSES) console.log(describeHits(confusions, name))
}

function describeHits(confusions: Confusions, name: string): string {
  const hits = sumPairs(confusions, (right, guess) => right === name && guess === name)
  const precision = percent(
    hits,
    sumPairs(confusions, (_, guess) => guess === name),
  )
  const recall = percent(
    hits,
    sumPairs(confusions, (right) => right === name),
  )
  return `${name.padEnd(14)} precision ${precision}  recall ${recall}`
}

function reportErrors(confusions: Confusions): void {
  const errors = [...confusions].filter(([pair]) => new Set(pair.split(' ')).size === 2).sort((a, b) => b[1] - a[1])
  for (const [pair, count] of errors.slice(0, 20))
    console.log(`${String(count).padStart(5)}  ${pair.replace(' ', ' read as ')}`)
}

function sumPairs(confusions: Confusions, matches: (right: string, guess: string) => boolean): number {
  let total = 0
  for (const [pair, count] of confusions) {
    const [right = '', guess = ''] = pair.split(' ')
    if (matches(right, guess)) total += count
  }
  return total
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(2)
}

const isCheck = process.argv.includes('--check')
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (files.length === 0) throw new Error('name the treebanks (CoNLL-U files) to train on')
const examples = files.flatMap(readTreebank).map(makeExample)
const own = existsSync(OWN_SENTENCES) ? readOwnSentences(OWN_SENTENCES).map(makeExample) : []
if (isCheck) check(examples, own)
else writeFileSync(WEIGHTS_FILE, train([...examples, ...own]))
