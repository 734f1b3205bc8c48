import stringWidth from 'fast-string-width'
import { wrapAnsi } from 'fast-wrap-ansi'
import type pico from 'picocolors'

/** How wide the lines may get, in columns of a terminal, and whether to colour them. */
export interface Look {
  readonly width: number
  readonly colour: boolean
}

export type Colours = ReturnType<typeof pico.createColors>

/** The text after its lead, wrapped to the width with its lines below each other; words longer than a line are broken. */
export function hang(lead: string, text: string, width: number): string {
  const indent = stringWidth(lead)
  const wrapped = wrapAnsi(text.trim(), Math.max(20, width - indent), { hard: true })
  return (lead + wrapped.replaceAll('\n', `\n${' '.repeat(indent)}`)).trimEnd()
}
