/** What could not be read or decided, where and why. */
export interface Note {
  readonly kind: NoteKind
  /** The file or report it speaks of, as `Report.origin`. */
  readonly origin: string
  /** One line for a person, without the origin. */
  readonly message: string
}

/** `failed`: an input was not read although it should have been (exit code 1). The others are no failures. */
export type NoteKind = 'failed' | 'other-language' | 'no-text' | 'undecided'
