/** Something that is not as the ledger wrote it. */
export interface Finding {
  readonly dossier: string
  /** What was altered: a report, a claim, an entry of the log ... */
  readonly subject: string
  /** One line for a person. */
  readonly message: string
}
