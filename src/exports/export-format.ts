import type { LedgerClaim } from '../model/question.ts'
import type { DossierPart, DossierState } from '../views/dossier-state.ts'

/** What an export can be asked for beside its format. */
export interface ExportOptions {
  /**
   * `as-said` keeps vague words as they are. `acled` adds a column in which ACLED's rule turns them into a number ("dozens" is 12);
   * what was said stays beside it.
   */
  readonly vagueWords: VagueWords
}

export const VAGUE_WORDS = ['as-said', 'acled'] as const
export type VagueWords = (typeof VAGUE_WORDS)[number]

/** One format: a file in this folder and a line in `export-formats.ts`. */
export interface ExportFormat {
  readonly name: string
  /** What a row or line of it is. */
  readonly row: 'claim' | 'answer' | 'place-week' | 'position'
  /** One line for the help. */
  readonly about: string
  /** Text, or bytes where the format is no text. */
  readonly write: (state: DossierState, options: ExportOptions) => Promise<string | Uint8Array> | string | Uint8Array
  /** How it is written a part of the dossier after the other, where its rows let it; the same text as `write` makes of the whole. */
  readonly inParts?: PartWriter
  /** No text: a terminal cannot show it. */
  readonly isBinary?: true
  /** The columns of a table, for its description beside the file; none where the format describes itself. */
  readonly columns: ((state: DossierPart, options: ExportOptions) => readonly ColumnDescription[]) | null
}

export interface PartWriter {
  /** What is the same for claims that ask for the same columns; left out where all have the same. */
  readonly kindOf?: (claim: LedgerClaim) => string
  /** `sample`: a claim of each kind. */
  readonly head: (sample: DossierPart, options: ExportOptions) => string
  readonly rows: (part: DossierPart, sample: DossierPart, options: ExportOptions) => string
  /** Stands between the rows of two parts, and behind all; nothing where left out. */
  readonly between?: string
  readonly foot?: string
}

/** The whole at once, by what writes it in parts. */
export function writeWhole({ head, rows, foot = '' }: PartWriter): ExportFormat['write'] {
  return (state, options) => head(state, options) + rows(state, state, options) + foot
}

/** One part after the other. */
export async function* writeParts(
  parts: AsyncIterable<DossierPart>,
  sample: DossierPart,
  { head, rows, between = '', foot = '' }: PartWriter,
  options: ExportOptions,
): AsyncGenerator<string> {
  yield head(sample, options)
  let isFirst = true
  for await (const part of parts) {
    const text = rows(part, sample, options)
    if (text === '') continue
    yield isFirst ? text : between + text
    isFirst = false
  }
  yield foot
}

export interface ColumnDescription {
  readonly name: string
  readonly type: 'string' | 'number' | 'date'
  /** One sentence. */
  readonly about: string
}

export type Cell = string | number | null

/** A column of a table over rows of `T`. */
export interface Column<T> extends ColumnDescription {
  readonly read: (row: T) => Cell
}
