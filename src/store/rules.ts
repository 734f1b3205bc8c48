import type { DossierSettings } from '../model/dossier-settings.ts'
import type { Judgement } from '../model/judgement.ts'
import type { LedgerClaim, QuestionDraft } from '../model/question.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'

/** What the store needs to know of reading and of the ledger; pure functions, handed in by `src/pipeline.ts`. */
export interface Rules {
  read(report: Report, settings: DossierSettings): Reading
  /**
   * Gives each of the claims of one report, which must be all that are in force, what the report tells of it (`setting`).
   * To be called again when one of them changes or is judged.
   */
  settle(claims: readonly LedgerClaim[], judgements: readonly Judgement[]): readonly LedgerClaim[]
  readonly blocks: BlockRules
  /** The questions that all claims of some blocks answer, in the order of their ids. */
  draftQuestions(
    claims: readonly LedgerClaim[],
    judgements: readonly Judgement[],
    blockIn: (claim: LedgerClaim) => string,
  ): readonly QuestionDraft[]
}

/** Into which parts the ledger falls: questions are built within one block. */
export interface BlockRules {
  /** Where a claim lies at the finest; a block is one cell or several that begin alike. */
  cellOf(claim: LedgerClaim): string
  /** The season that a cell or block is part of: the widest block there is; the names of both begin with its name. */
  seasonOf(cell: string): string
  /** The widest block around a cell when its season is too big. */
  placeOf(cell: string): string
  /** How many claims a block may hold that can still be split. */
  readonly most: number
  /** How many blocks are built at once: a judgement on a source may touch all of a large ledger, which does not fit into memory. */
  readonly atOnce: number
  /** Whether a block of so many claims is too big. */
  isFull(claims: number): boolean
  /** In which block each cell lies, by the claims that all the widest blocks hold: whole seasons, and places of seasons too big. */
  splitBlocks(counts: ReadonlyMap<string, number>, fullSeasons?: Iterable<string>): (cell: string) => string
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
