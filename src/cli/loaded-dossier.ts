import { buildMatters } from '../ledger/build-matters.ts'
import { buildQuestions } from '../ledger/build-questions.ts'
import type { DossierState } from '../views/dossier-state.ts'
import type { Rebuild } from '../views/leave-out-sensitive.ts'

/** Which dossier is meant, and what is wanted of it. */
export interface DossierWish {
  /** Without a ledger: the file that `lagebild read` printed, `-` for standard input. */
  readonly from?: string
  readonly dossier?: string
  /** ISO 8601 date or UTC moment since when changes are wanted; `null`: none. */
  readonly since: string | null
}

export interface LoadedDossier {
  readonly state: DossierState
  /** Called once what was made of it is written: a ledger logs it and is closed. */
  readonly finish: (made: string) => Promise<void>
}

/** Finds a dossier: a file or a ledger fills it. Throws a WrongInput where it cannot. */
export type LoadDossier = (wish: DossierWish) => Promise<LoadedDossier>

/** What a person gave cannot be read: one line that names it and why. */
export class WrongInput extends Error {}

/** How the ledger's questions and matters are made anew where claims are left out. */
export const REBUILD: Rebuild = { questions: buildQuestions, matters: buildMatters }
