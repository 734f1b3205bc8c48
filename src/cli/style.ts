import process from 'node:process'
import { WriteStream } from 'node:tty'
import { toJsonLine } from '../exports/jsonl.ts'
import { toTable } from '../exports/table.ts'
import type { Reading } from '../model/reading.ts'

export const FORMATS = ['jsonl', 'table'] as const
export type Format = (typeof FORMATS)[number]

/** How readings are printed; plain data, it goes to the worker threads. */
export type Style = {
  /** An IANA time zone, or `null`. */
  readonly timeZone: string | null
} & (
  | { readonly format: 'jsonl'; readonly withText: boolean; readonly statements: boolean }
  | { readonly format: 'table'; readonly width: number; readonly colour: boolean; readonly statements: boolean }
)

/** What was asked for on the command line. */
export interface Wish {
  readonly format: Format | undefined
  readonly withText: boolean
  readonly statements: boolean
  readonly timeZone: string | null
}

const WIDTH_WITHOUT_TERMINAL = 100

/** The style for this output: a table on a terminal, JSON Lines elsewhere or where only they can give the text. */
export function chooseStyle(output: NodeJS.WriteStream, { format, withText, statements, timeZone }: Wish): Style {
  const chosen = format ?? (output.isTTY && !withText ? 'table' : 'jsonl')
  if (chosen === 'jsonl') return { format: chosen, withText, statements, timeZone }
  const width = output.columns || WIDTH_WITHOUT_TERMINAL
  return { format: chosen, width, colour: takesColour(output), statements, timeZone }
}

export function render(reading: Reading, style: Style): string {
  return style.format === 'jsonl' ? toJsonLine(reading, style.withText) : toTable(reading, style)
}

/** Node's own rules for NO_COLOR, FORCE_COLOR and TERM; without a terminal only FORCE_COLOR brings colours. */
function takesColour(output: NodeJS.WriteStream): boolean {
  if (!output.isTTY && process.env.FORCE_COLOR === undefined) return false
  return WriteStream.prototype.getColorDepth(process.env) > 1
}
