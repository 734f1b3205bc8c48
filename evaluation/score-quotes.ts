import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readWithLagebild } from './read-with-lagebild.ts'
import { runScript } from './run-script.ts'
import { tellQuotePart } from './split-quotes.ts'

/** One row of `score-quotes.mjs`: all quotes of a part, or those that carry a figure. F1 in per cent. */
export interface QuoteScore {
  readonly part: string
  readonly quotes: string
  readonly gold: number
  readonly contentF1: number
  readonly speakerF1: number
}

/**
 * Scores the statements of `lagebild read` on the quotation corpus: `dev`, of which nothing is read, and of the training articles those
 * that serve to learn and those that serve to check; `null` where it is not at hand.
 */
export function scoreQuotes(shared: string): QuoteScore[] | null {
  const corpus = join(shared, 'corpora/wikinews-quotes')
  if (!existsSync(corpus)) return null
  const train = linesOf(join(corpus, 'train.jsonl'))
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['dev', linesOf(join(corpus, 'dev.jsonl'))],
    ...(['learn', 'check'] as const).map(
      (part) => [part, train.filter((line) => tellQuotePart(JSON.parse(line).id) === part)] as const,
    ),
  ]
  return parts.flatMap(([part, lines]) => scorePart(shared, part, lines))
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
}

function scorePart(shared: string, part: string, lines: readonly string[]): QuoteScore[] {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-quotes-'))
  try {
    const gold = join(folder, `${part}.jsonl`)
    writeFileSync(gold, lines.join('\n'))
    const input = readWithLagebild([gold]).map((line) => JSON.stringify(line))
    const printed = runScript(join(shared, 'evaluation/score-quotes.mjs'), [gold], input.join('\n'))
    return linesOfText(printed).map((line) => ({ part, ...JSON.parse(line) }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function linesOfText(text: string): string[] {
  return text.trimEnd().split('\n')
}

/** A line a row, for the terminal. */
export function summariseQuotes(scores: readonly QuoteScore[] | null): string {
  if (scores === null) return 'statements: skipped: no quotation corpus at hand'
  return scores
    .map(
      ({ part, quotes, gold, contentF1, speakerF1 }) =>
        `statements  ${part.padEnd(6)}${quotes.padEnd(8)}${String(gold).padStart(5)} quotes   content F1 ${contentF1}  speaker F1 ${speakerF1}`,
    )
    .join('\n')
}
