import type { DossierState } from '../views/dossier-state.ts'

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
  /** No text: a terminal cannot show it. */
  readonly isBinary?: true
  /** The columns of a table, for its description beside the file; none where the format describes itself. */
  readonly columns: ((state: DossierState, options: ExportOptions) => readonly ColumnDescription[]) | null
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
