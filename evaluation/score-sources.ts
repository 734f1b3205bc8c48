import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim, Source } from '../src/model/claim.ts'
import { readReport } from '../src/reading/read-report.ts'
import { ROOT } from './shared-folder.ts'

/** Figures whose source is told; those that are read at all, and those of them with the right source and the right way. */
export interface SourceScore {
  readonly passages: number
  readonly wanted: number
  readonly read: number
  readonly right: number
  readonly rightVia: number
}

export interface SourcePassage {
  readonly id: string
  readonly text: string
  readonly figures: readonly WantedSource[]
}

interface WantedSource {
  /** The first of these words in the text that no other figure has taken. */
  readonly figure: string
  /** Who may be named, by words in any form; `null` where the figure may be the report's own. */
  readonly source: readonly (string | null)[]
  readonly via: string | null
}

/** Behind every passage, so that it passes for a report of a crisis. */
const CRISIS = ' Der Krieg dauert an. Das Erdbeben forderte Tote und Verletzte, Bomben töteten Zivilisten.'

/** Scores the sources of figures on the invented passages of `passages/learn-sources.jsonl`. */
export function scoreSources(): SourceScore {
  const scores = readFileSync(join(ROOT, 'evaluation/passages/learn-sources.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => scoreSourcePassage(JSON.parse(line) as SourcePassage))
  const sum = (key: keyof SourceScore) => scores.reduce((total, score) => total + score[key], 0)
  return {
    passages: sum('passages'),
    wanted: sum('wanted'),
    read: sum('read'),
    right: sum('right'),
    rightVia: sum('rightVia'),
  }
}

/** Throws where a figure does not stand in the text. */
export function scoreSourcePassage({ id, text, figures }: SourcePassage): SourceScore {
  const claims = claimsOf(text)
  const taken = new Set<Claim>()
  const found = figures.flatMap((wanted) => {
    if (!text.includes(wanted.figure)) throw new Error(`passage ${id}: ${wanted.figure} is not in its text`)
    const claim = claims.find((one) => !taken.has(one) && isAt(text, wanted.figure, one))
    if (claim === undefined) return []
    taken.add(claim)
    return [{ wanted, claim }]
  })
  return {
    passages: 1,
    wanted: figures.length,
    read: found.length,
    right: found.filter(({ wanted, claim }) => wanted.source.some((name) => isSame(name, claim.source))).length,
    rightVia: found.filter(({ wanted, claim }) => isSame(wanted.via, claim.via)).length,
  }
}

function claimsOf(text: string): readonly Claim[] {
  const report = { id: 'a', origin: 'a.txt', title: null, outlet: null, published: null, language: 'de', address: null }
  return readReport({ ...report, sha256: '', text: text + CRISIS }).claims
}

/** Whether a claim's figure lies on the words, wherever they stand. */
function isAt(text: string, words: string, { figure }: Claim): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (figure.start < at + words.length && figure.end > at) return true
  return false
}

/** Every word of the name stands in the wording or the name of what is read, whatever its ending. */
function isSame(name: string | null, source: Source | null): boolean {
  if (name === null || source === null) return name === source
  const read = `${source.text} ${source.name}`.toLowerCase()
  const stems = new Set(wordsOf(read).map(stemOf))
  return wordsOf(name.toLowerCase())
    .map(stemOf)
    .every((stem) => stems.has(stem) || (stem.length > 1 && read.includes(stem)))
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d-]+/gu) ?? []
}

function stemOf(word: string): string {
  return word.replace(/(?:innen|en|es|er|em|ern|e|n|s)$/u, '')
}

/** A line for the terminal. */
export function summariseSources({ passages, wanted, read, right, rightVia }: SourceScore): string {
  return `sources of figures (learn-sources): ${wanted} in ${passages} passages, ${read} read, ${right} with the right source, ${rightVia} with the right via`
}
