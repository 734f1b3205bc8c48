import process from 'node:process'
import { WriteStream } from 'node:tty'
import { COLLECTION, toFeatures } from '../exports/geojson.ts'
import { toJsonLine } from '../exports/jsonl.ts'
import { toTable } from '../exports/table.ts'
import type { Reading } from '../model/reading.ts'

export const FORMATS = ['jsonl', 'table', 'geojson'] as const
export type Format = (typeof FORMATS)[number]

/** How readings are printed; plain data, it goes to the worker threads. */
export type Style = {
  /** An IANA time zone, or `null`. */
  readonly timeZone: string | null
} & (
  | { readonly format: 'jsonl'; readonly withText: boolean; readonly statements: boolean }
  | { readonly format: 'geojson'; readonly statements: false }
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
  if (chosen === 'geojson') return { format: chosen, statements: false, timeZone }
  const width = output.columns || WIDTH_WITHOUT_TERMINAL
  return { format: chosen, width, colour: takesColour(output), statements, timeZone }
}

export function render(reading: Reading, style: Style): string {
  switch (style.format) {
    case 'jsonl':
      return toJsonLine(reading, style.withText)
    case 'geojson':
      return toFeatures(reading)
    case 'table':
      return toTable(reading, style)
  }
}

/** What stands before, between and behind the readings of one run. */
export interface Frame {
  readonly opening: string
  readonly between: string
  readonly closing: string
}

export function frameOf(style: Style): Frame {
  return style.format === 'geojson' ? COLLECTION : { opening: '', between: '', closing: '' }
}

/** Node's own rules for NO_COLOR, FORCE_COLOR and TERM; without a terminal only FORCE_COLOR brings colours. */
function takesColour(output: NodeJS.WriteStream): boolean {
  if (!output.isTTY && process.env.FORCE_COLOR === undefined) return false
  return WriteStream.prototype.getColorDepth(process.env) > 1
}
