import type { NoteKind } from '../model/note.ts'
import type { Metadata } from './metadata/metadata.ts'

/** The first bytes of an input, raw and decoded, to tell its form from. */
export interface Head {
  readonly bytes: Buffer
  readonly text: string
}

interface AnyForm {
  /** In lower case, with the dot. */
  readonly endings: readonly string[]
  /** Asked only where the ending tells nothing; forms are asked in the order of their list. */
  looksLike(head: Head): boolean
}

/** A form that holds one report a file. `read` throws {@link Unreadable} where it knows the cause. */
export interface ReportForm extends AnyForm {
  readonly holds: 'report'
  read(bytes: Buffer): Promise<Draft>
}

/** A form that holds a report a row, however many; it is read as a stream. */
export interface RowsForm extends AnyForm {
  readonly holds: 'rows'
  readRows(chunks: AsyncIterable<Buffer>): AsyncIterable<RowItem>
}

export type Form = ReportForm | RowsForm

/** A report as its form gives it: the working text and what was said about it, nothing weighed yet. */
export interface Draft {
  readonly text: string
  /** Where the report itself begins in `text`, behind front matter, in UTF-16 code units. */
  readonly body: number
  /** What several places say of the report, the one that wins first. */
  readonly said: readonly Metadata[]
  readonly remarks: readonly Remark[]
}

/** Something to note about a report, before it is known where it came from. */
export interface Remark {
  readonly kind: NoteKind
  readonly message: string
}

/** A row of a file of rows, or a remark on one (`row` is `null` where it speaks of the whole file). */
export type RowItem =
  | { readonly kind: 'row'; readonly row: string; readonly cells: ReadonlyMap<string, unknown> }
  | { readonly kind: 'remark'; readonly row: string | null; readonly remark: Remark }

/** An input that cannot be read, with the cause in one line for a person. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly kind: NoteKind

  constructor(message: string, kind: NoteKind = 'failed') {
    super(message)
    this.kind = kind
  }
}
