import type { Note } from '../model/note.ts'
import type { Remark } from './form.ts'

const NOT_OF_A_LINE = /[\p{Cc}\u2028\u2029]+/gu

/** A note in one line: what it quotes from an input may hold line ends and control characters. */
export function makeNote(origin: string, { kind, message }: Remark): Note {
  return { kind, origin, message: message.replace(NOT_OF_A_LINE, ' ') }
}
