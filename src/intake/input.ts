import type { FormName } from './forms.ts'
import type { Metadata } from './metadata/metadata.ts'

/** One thing to read, as plain data: it can be sent to a worker thread. */
export interface Input {
  /** The path as given, or as found below a folder given; `-` for standard input. */
  readonly path: string
  /** Size in bytes; `null` where it cannot be known beforehand: standard input, a pipe. */
  readonly bytes: number | null
  /** What it is written in; `null` where only its content can tell, when it is taken in. */
  readonly form: FormName | null
  /** Whether it holds one report or rows of reports; `null` where the form is not known yet. */
  readonly holds: 'report' | 'rows' | null
  /** What a `reports.csv` beside the file says of it. */
  readonly beside: Metadata | null
}

/** The path that stands for standard input. */
export const STANDARD_INPUT = '-'
