/** Asks the database; values stand for `$1`, `$2` ... in the SQL, which stays within PostgreSQL 15. */
export interface Session {
  query<R extends object>(sql: string, values?: readonly unknown[]): Promise<readonly R[]>
}

/** What the store asks of a database: embedded PGlite and a PostgreSQL server are its fillings. */
export interface Database extends Session {
  /** Where it is, for messages: a folder, or an address without its password. */
  readonly name: string
  /** Commits what `work` did, or undoes all of it when it rejects. */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T>
  /** Returns when all that was committed would outlive a power cut. */
  settle(): Promise<void>
  /** Writes down what is pending, and measures the tables anew for the planner; after much was added. */
  tidy(): Promise<void>
  /** Overwrites the space of what was deleted, as far as the database can. */
  wipe(tables: readonly string[]): Promise<void>
  close(): Promise<void>
}
