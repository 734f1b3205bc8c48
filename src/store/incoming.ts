import type { DossierSettings } from '../model/dossier-settings.ts'
import type { Note } from '../model/note.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import type { Tombstone } from './shapes.ts'

/** A report as it came in, before it is read. */
export interface Incoming {
  readonly report: Report
  /** The bytes as they came in; `null` where they are the text in UTF-8. */
  readonly original: Uint8Array | null
  /** Where it is kept, so that a changed one is known again: the file's absolute path; `null` for standard input. */
  readonly seat: string | null
  /** The report of the ledger of which a person says that this is a new version. */
  readonly versionOf?: string
  readonly notes: readonly Note[]
}

/**
 * What becomes of an incoming report. `report` is what is to be read: with its id in the ledger, and with what a person
 * corrected in its metadata.
 */
export type Disposition =
  | { readonly kind: 'new' | 'changed'; readonly report: Report; readonly version: number }
  | { readonly kind: 'unchanged'; readonly report: Report }
  | { readonly kind: 'removed'; readonly tombstone: Tombstone }

/** An incoming report with what was read of it. */
export interface Arrived {
  readonly incoming: Incoming
  /** What `sift` gave to read, and its reading; `null` where there was nothing to read. */
  readonly read: { readonly report: Report; readonly reading: Reading } | null
}

/** What comes in together and is written in one step. */
export interface ArrivedGroup {
  readonly arrived: readonly Arrived[]
  /** With what they were read. */
  readonly settings: DossierSettings
  /** On what was no report. */
  readonly notes: readonly Note[]
}
