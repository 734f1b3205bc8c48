import { lemmatizeNoun, lookUpAdjective } from '../languages/de/lexicon.ts'
import { lemmatizeVerb, readMoods } from '../languages/de/verb-moods.ts'
import {
  advanceClause,
  CLASSES,
  CONTEXT_ROWS,
  fillContextRows,
  isMark,
  lookAhead,
  startClause,
  startsAfresh,
} from '../languages/de/word-features.ts'
import type { Mood, Word, WordClass } from '../model/word.ts'
import type { Token } from './split-words.ts'
import { formOf } from './word-form.ts'
import { COLUMNS, ROLE_OFFSETS, readWeights, type ScoredForm, scoreAtStart, scoreForm } from './word-scores.ts'

/**
 * Tags one sentence, or a part of one: `tokens` in order, offsets in the working text. `sentenceStart` says that the first token
 * begins a sentence, so that its capital letter tells nothing.
 */
export function tagWords(tokens: readonly Token[], sentenceStart: boolean): Word[] {
  const forms = tokens.map(scoredOf)
  const columns = decideColumns(forms, sentenceStart)
  // Pushed, not mapped: what V8's optimised `map` returns has another shape than before it was optimised, and every rule about words
  // would be compiled for both.
  const words: Word[] = []
  for (let index = 0; index < tokens.length; index++) {
    const { text, start, end } = tokens[index]!
    const column = columns[index]!
    const wordClass = CLASSES[column]!
    const mood = wordClass === 'finite' ? decideMood(forms, columns, index) : null
    words.push({ text, start, end, class: wordClass, lemma: lemmaOf(forms[index]!, column), mood })
  }
  return words
}

function scoredOf({ form }: Pick<Token, 'form'>): ScoredForm {
  form.scored ??= scoreForm(form.text)
  return form.scored
}

/** Greedy, left to right: each word gets the class of the highest score given the classes before it. */
function decideColumns(forms: readonly ScoredForm[], sentenceStart: boolean): Uint8Array {
  const weights = readWeights()
  const outside = scoredOf(OUTSIDE)
  const ahead = lookAhead(forms.map(({ traits }) => traits))
  const columns = new Uint8Array(forms.length)
  const state = startClause()
  for (let index = 0; index < forms.length; index++) {
    const form = forms[index]!
    const { traits } = form
    if (isMark(traits)) columns[index] = PUNCTUATION
    else {
      const atStart = startsAfresh(index, forms[index - 1]?.text) && (index > 0 || sentenceStart)
      const left = forms[index - 1] ?? outside
      const right = forms[index + 1] ?? outside
      const secondRight = forms[index + 2] ?? outside
      const mask = atStart ? traits.maskAtStart : traits.mask
      fillContextRows(contextRows, mask, traits, left.traits, right.traits, secondRight.traits, ahead[index]!, state)
      const own = atStart ? scoreAtStart(form) : form.scores
      addFormScores(own, atStart ? 0 : form.at, left, forms[index - 2] ?? outside, right, secondRight)
      columns[index] = findHighest(weights)
    }
    advanceClause(state, traits, columns[index]!)
  }
  return columns
}

/** What stands outside the sentence. */
const OUTSIDE = { form: formOf('') }

const PUNCTUATION = CLASSES.indexOf('punctuation')

// One sentence is decided at a time, so one place to sum up serves all. Of numbers that are surely small V8 adds whole ones, unchecked.
const totals = new Int16Array(COLUMNS)
const contextRows = new Int32Array(CONTEXT_ROWS)

const LEFT = ROLE_OFFSETS.previous
const SECOND_LEFT = ROLE_OFFSETS['second-previous']
const RIGHT = ROLE_OFFSETS.next
const SECOND_RIGHT = ROLE_OFFSETS['second-next']

function addFormScores(
  own: Int16Array,
  ownAt: number,
  left: ScoredForm,
  secondLeft: ScoredForm,
  right: ScoredForm,
  secondRight: ScoredForm,
): void {
  const a = left.scores
  const aAt = left.at + LEFT
  const b = secondLeft.scores
  const bAt = secondLeft.at + SECOND_LEFT
  const c = right.scores
  const cAt = right.at + RIGHT
  const d = secondRight.scores
  const dAt = secondRight.at + SECOND_RIGHT
  for (let column = 0; column < COLUMNS; column++)
    totals[column] = own[ownAt + column]! + a[aAt + column]! + b[bAt + column]! + c[cAt + column]! + d[dAt + column]!
}

/**
 * The column of the highest sum of form and context scores. This is the innermost loop of the whole reading: with a loop over the
 * rows inside it tagging takes half as long again.
 */
function findHighest(weights: Int8Array): number {
  const rows = contextRows
  CONTEXT_ROWS satisfies 12
  const a = rows[0]! * COLUMNS
  const b = rows[1]! * COLUMNS
  const c = rows[2]! * COLUMNS
  const d = rows[3]! * COLUMNS
  const e = rows[4]! * COLUMNS
  const f = rows[5]! * COLUMNS
  const g = rows[6]! * COLUMNS
  const h = rows[7]! * COLUMNS
  const i = rows[8]! * COLUMNS
  const j = rows[9]! * COLUMNS
  const k = rows[10]! * COLUMNS
  const l = rows[11]! * COLUMNS
  let best = 0
  let highest = LOWEST
  for (let column = 0; column < COLUMNS; column++) {
    const first = weights[a + column]! + weights[b + column]! + weights[c + column]! + weights[d + column]!
    const second = weights[e + column]! + weights[f + column]! + weights[g + column]! + weights[h + column]!
    const third = weights[i + column]! + weights[j + column]! + weights[k + column]! + weights[l + column]!
    const sum = totals[column]! + first + second + third
    if (sum > highest) {
      highest = sum
      best = column
    }
  }
  return best
}

/** Below every sum. */
const LOWEST = -(2 ** 24)

function lemmaOf(form: ScoredForm, column: number): string {
  if (form.lemmaColumn !== column) {
    form.lemma = lemmatize(form.text, CLASSES[column]!)
    form.lemmaColumn = column
  }
  return form.lemma
}

function lemmatize(text: string, wordClass: WordClass): string {
  if (wordClass === 'noun') return lemmatizeNoun(text)
  if (wordClass === 'adjective') return lookUpAdjective(text) ?? text.toLowerCase()
  if (wordClass === 'finite' || wordClass === 'infinitive' || wordClass === 'participle')
    return lemmatizeVerb(text, wordClass)
  return wordClass === 'name' ? text : text.toLowerCase()
}

/** `habe` is the indicative only where its clause has `ich`, or where it comes first and `ich` was left out. */
function decideMood(forms: readonly ScoredForm[], columns: Uint8Array, index: number): Mood {
  const form = forms[index]!
  form.moods ??= readMoods(form.text)
  const { withoutIch, withIch } = form.moods
  if (withoutIch === withIch) return withoutIch
  return index === 0 || hasIchInClause(forms, columns, index) ? withIch : withoutIch
}

function hasIchInClause(forms: readonly ScoredForm[], columns: Uint8Array, index: number): boolean {
  for (const step of [-1, 1]) {
    for (let at = index + step; at >= 0 && at < forms.length && columns[at] !== PUNCTUATION; at += step) {
      if (forms[at]!.text.toLowerCase() === 'ich') return true
    }
  }
  return false
}
