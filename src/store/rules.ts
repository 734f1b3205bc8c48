import type { Judgement } from '../model/judgement.ts'
import type { LedgerClaim, LedgerQuestion } from '../model/question.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'

/** What the store needs to know of reading and of the ledger; pure functions, handed in by `src/pipeline.ts`. */
export interface Rules {
  read(report: Report): Reading
  /**
   * Gives each of the claims of one report, which must be all that are in force, what the report tells of it (`setting`).
   * To be called again when one of them changes or is judged.
   */
  settle(claims: readonly LedgerClaim[], judgements: readonly Judgement[]): readonly LedgerClaim[]
  /** The part of the ledger a claim lies in: questions are built within one block. */
  blockOf(claim: LedgerClaim): string
  buildQuestions(claims: readonly LedgerClaim[], judgements: readonly Judgement[]): readonly LedgerQuestion[]
}

/** Within what a change to the ledger is made: one dossier, one moment, one person. */
export interface Context {
  readonly dossier: string
  /** UTC, ISO 8601. */
  readonly at: string
  readonly who: Who
  readonly rules: Rules
}

/** Who does something in the ledger: it goes into the log. */
export interface Who {
  /** The person. */
  readonly by: string
  /** The program and its version: `lagebild 0.1.0`. */
  readonly tool: string
}
