/** What a person did or has to know: its message is one line to print as it is, never a stack trace. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError'
}
